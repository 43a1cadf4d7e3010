import { demoUsers } from "../../../../src/demo/seed-demo.ts";

/** What a chat on Zalo has no counterpart of, by the line that tells of it; the first that fits is why. */
const onlyTeams: readonly (readonly [why: string, line: RegExp])[] = [
  ["a chat of several", /^in (?:group|channel)$/],
  ["the app is installed", /^(?:not )?installed$|^event |^no targeted messages$/],
  ["the client's language", /^in English$/],
  ["the service knows an e-mail", /^Teams knows them as /],
  ["a file", /^> \[tệp /],
  ["forged data", /^> \{|[|\]]\s*[!#][\w.]+ = /],
  ["an old client", /^> (?:[\w-]+:)?\(/],
  ["a press on an old card", /^>>? [\w-]+:\[/],
  ["delivered several times", /^repeat$|^>> /],
  ["written before the question", /^early> |^unmentioned> /],
  ["fields filled in", /^> \[[^\]]+\].* = /],
];

/** Why a script can't be played in a Zalo chat; undefined where it can. */
export const whyLeftOut = (lines: readonly string[]): string | undefined => {
  const known = new Set(demoUsers.map(({ as }) => as));
  const isStranger = lines.some((line) => line.startsWith("as ") && !known.has(line.slice(3)));
  if (isStranger) return "somebody nobody knows";
  return onlyTeams.find(([, pattern]) => lines.some((line) => pattern.test(line)))?.[0];
};
