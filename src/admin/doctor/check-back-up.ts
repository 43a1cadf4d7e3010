import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "./check.ts";
import { type Finding, found } from "./finding.ts";

/** What is known of the back-ups. */
export type BackUpFacts =
  | { readonly is: "unset" | "account" | "unreadable" | "none" }
  | { readonly is: "newest"; readonly ageMs: number };

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** One a day, and half a day for one that came late. */
const mostOkMs = 1.5 * dayMs;
const mostWarnedMs = 7 * dayMs;

/** How old the last back-up is. */
export const judgeBackUp = (facts: BackUpFacts): readonly Finding[] => {
  switch (facts.is) {
    case "unset":
      return [found("unchecked", "backUpUnknown")];
    case "account":
      return [found("unchecked", "backUpOfAccount")];
    case "unreadable":
      return [found("fault", "backUpFolderMissing")];
    case "none":
      return [found("fault", "backUpNone")];
    case "newest": {
      const { ageMs } = facts;
      if (ageMs <= mostOkMs)
        return [found("ok", "backUpOk", { hours: Math.max(0, Math.floor(ageMs / hourMs)) })];
      const days = Math.floor(ageMs / dayMs);
      return [found(ageMs <= mostWarnedMs ? "warning" : "fault", "backUpOld", { days })];
    }
  }
};

export const checkBackUp: Check = {
  name: "backUp",
  run: async ({ settings, store, now }) => {
    const folder = settings.doctor.BACKUP_FOLDER;
    if (folder !== undefined) return judgeBackUp(await newestIn(folder, now().toMillis()));
    return judgeBackUp({ is: store?.kind === "cosmos" ? "account" : "unset" });
  },
};

const newestIn = async (folder: string, nowMs: number): Promise<BackUpFacts> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    // One that is half written yet, or empty, is none.
    const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith(".part"));
    const stats = await Promise.all(files.map(({ name }) => stat(join(folder, name))));
    const whole = stats.filter(({ size }) => size > 0).map(({ mtimeMs }) => mtimeMs);
    return whole.length === 0 ? { is: "none" } : { is: "newest", ageMs: nowMs - Math.max(...whole) };
  } catch {
    return { is: "unreadable" };
  }
};
