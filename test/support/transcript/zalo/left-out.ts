import { demoUsers } from "../../../../src/demo/seed-demo.ts";

/** What a chat on Zalo has no counterpart of, by the line that tells of it; the first that fits is why. */
const onlyTeams: readonly (readonly [why: string, line: RegExp])[] = [
  ["a chat of several", /^in (?:group|channel)$/],
  ["the app is installed", /^(?:not )?installed$|^event |^no targeted messages$/],
  ["the service knows an e-mail", /^Teams knows them as /],
  ["a file", /^> \[tệp |^< (?:Tệp|File) \S+\.xlsx/],
  ["forged data", /^>>? \{|^> .*[\]|]\s*[!#][\w.]+ = /],
  ["an old client", /^> (?:[\w-]+:)?\(/],
  ["a press on an old card", /^>>? [\w-]+:\[/],
  ["pressed twice at once", /^>> /],
  ["written before the question", /^early> |^unmentioned> /],
];

const known = new Set(demoUsers.map(({ as }) => as));

const whyNot = (line: string): string | undefined =>
  line.startsWith("as ") && !known.has(line.slice(3))
    ? "somebody nobody knows"
    : onlyTeams.find(([, pattern]) => pattern.test(line))?.[0];

/** How far a script can be played in a Zalo chat, and why not further. */
export type Playable = { readonly lines: readonly string[]; readonly why?: string };

/** The lines before the first that only Teams has. */
export const playableOnZalo = (lines: readonly string[]): Playable => {
  const end = lines.findIndex((line) => whyNot(line) !== undefined);
  if (end < 0) return { lines };
  const why = whyNot(lines[end] ?? "");
  return { lines: lines.slice(0, end), ...(why !== undefined && { why }) };
};
