import { consentOf, noticeVersion } from "../domain/choices.ts";
import { stampOf } from "../domain/day.ts";
import type { Ports } from "./ports.ts";

/** Whether the person agreed that their data is kept, refused, or was not asked. */
export const consent =
  ({ choices }: Ports) =>
  () =>
    consentOf(choices.get());

/** Keeps what the person says to the notice on personal data. */
export const answerNotice =
  ({ choices, now }: Ports) =>
  (state: "agreed" | "refused"): void =>
    choices.save({ consent: { state, noticeVersion, at: stampOf(now) } });
