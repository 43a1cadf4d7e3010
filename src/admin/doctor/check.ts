import type { DateTime } from "luxon";
import type { ServeSettings, SettingFault } from "../../config.ts";
import type { DoctorSettings } from "../../config-doctor.ts";
import type { StoreSettings } from "../../config-store.ts";
import type { Messages } from "../../messages/messages.ts";
import type { Documents } from "../../store/documents.ts";
import type { Answers } from "./ask-outside.ts";
import { type CheckName, type Finding, found } from "./finding.ts";

/** The settings as far as they can be used, and what is wrong with the others. */
export type WardSettings = {
  readonly serve: ServeSettings | undefined;
  readonly store: StoreSettings | undefined;
  readonly doctor: DoctorSettings;
  readonly faults: readonly SettingFault[];
};

/** The store as the doctor opens it: once, for every check, to read. */
export type WardStore = {
  /** What people know it by. */
  readonly name: string;
  readonly kind: StoreSettings["STORE"];
  /** @throws where it can't be opened */
  readonly open: () => Promise<Documents>;
};

/** What the doctor examines. */
export type Ward = {
  readonly nodeVersion: string;
  /** Calendar time. */
  readonly now: () => DateTime;
  /** The time of the machine. */
  readonly nowMs: () => number;
  /** What each question to a service may take, in ms. */
  readonly timeoutMs: number;
  readonly settings: WardSettings;
  /** Undefined where the settings do not say which. */
  readonly store: WardStore | undefined;
  readonly answers: Answers;
  /** Id or name of the one office that is looked at; null: every one. */
  readonly office: string | null;
  /** Whether the bot is stopped on purpose. */
  readonly isStopped: boolean;
  readonly messages: Messages;
};

/** One check: asks, and gives what was found. `goesOn` says whether there is time to look at more. */
export type Check = {
  readonly name: CheckName;
  readonly run: (ward: Ward, goesOn: () => boolean) => Promise<readonly Finding[]>;
};

/** A check of what needs complete settings. */
export const withSettings = (
  name: CheckName,
  run: (serve: ServeSettings, ward: Ward) => Promise<readonly Finding[]>,
): Check => ({
  name,
  run: async (ward) =>
    ward.settings.serve ? run(ward.settings.serve, ward) : [found("unchecked", "needsSettings")],
});

/** What a check of the store is given. */
export type Looking = { readonly ward: Ward; readonly goesOn: () => boolean };

/** A check of what is in the store. */
export const withDocuments = (
  name: CheckName,
  run: (documents: Documents, looking: Looking) => Promise<readonly Finding[]>,
): Check => ({
  name,
  run: async (ward, goesOn) => {
    const documents = await ward.store?.open().catch(() => undefined);
    return documents ? run(documents, { ward, goesOn }) : [found("unchecked", "needsStore")];
  },
});

/** What a check of a platform beside Teams looks at; also at the start, where there is no more. */
export type ChannelWard = Pick<Ward, "now" | "nowMs" | "timeoutMs" | "messages"> & {
  readonly settings: Pick<WardSettings, "serve">;
  readonly store: Pick<WardStore, "open"> | undefined;
};
