import type { Messages } from "../../messages/messages.ts";

type Words = Messages["doctor"]["findings"];

/** What may be found, by the word of its wording. */
export type FindingWord = keyof Words;

/** One of the doctor's checks. */
export type CheckName = keyof Messages["doctor"]["checks"];

/** `unchecked`: it could not be looked at, or nobody can know from here. */
export type FindingState = keyof Messages["doctor"]["states"];

/** One thing that was found; never a secret, never a person's name. */
export type Finding = {
  readonly state: FindingState;
  readonly word: FindingWord;
  readonly details: Readonly<Record<string, string | number>>;
};

/** What a check found. */
export type Examined = { readonly check: CheckName; readonly findings: readonly Finding[] };

/** A finding, with the details that its wording takes. */
export const found = <Word extends FindingWord>(
  state: FindingState,
  word: Word,
  ...[details]: Parameters<Words[Word]>
): Finding => ({ state, word, details: details ?? {} });

/** How the doctor ends: all is well, there are warnings, there are faults, or it was asked wrongly. */
export const exitCodes = { well: 0, warnings: 1, faults: 2, misasked: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code of what was found; what could not be checked changes nothing. */
export const exitCodeOf = (examined: readonly Examined[]): ExitCode => {
  const states = new Set(examined.flatMap(({ findings }) => findings.map(({ state }) => state)));
  if (states.has("fault")) return exitCodes.faults;
  return states.has("warning") ? exitCodes.warnings : exitCodes.well;
};
