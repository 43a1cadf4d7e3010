import type { Notice } from "../domain/reminder/notice.ts";

/** Told in office hours, once the turn is kept; to somebody who never opened their own chat it goes nowhere. */
export type Notices = {
  tell(personId: string, notice: Notice): void;
  /** Tells of what happened to the person in some minutes by one card; whatever is told in them is told once. */
  gather(personId: string, what: Notice["what"]): Promise<void>;
  /** Tells many at most once each, whatever their number; `occasion` names what they are told of. */
  tellAll(occasion: string, told: readonly { readonly personId: string; readonly notice: Notice }[]): void;
};
