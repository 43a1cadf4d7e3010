import type { OaMessage } from "./read-message.ts";

const hourMs = 3_600_000;

/** Somebody who knows the OA. */
type Person = { name: string; follows: boolean; lastMs: number | undefined };

/** Knows who follows the OA, when they last did something, and what they saw. */
export const createPeople = (nowMs: () => number) => {
  const people = new Map<string, Person>();
  const seen: OaMessage[] = [];
  return {
    seen,
    get: (userId: string) => people.get(userId),
    add: (userId: string): Person => {
      const person = people.get(userId) ?? { name: "Nguyễn Văn An", follows: false, lastMs: undefined };
      people.set(userId, person);
      return person;
    },
    /** Which price a message to somebody has now, or the number of its error: free for 48 hours, none after 7 days. */
    windowOf: (userId: string): "reply" | "charged" | number => {
      const person = people.get(userId);
      if (!person) return -201;
      if (!person.follows) return -213;
      const sinceMs = nowMs() - (person.lastMs ?? Number.NEGATIVE_INFINITY);
      if (sinceMs > 7 * 24 * hourMs) return -230;
      return sinceMs <= 48 * hourMs ? "reply" : "charged";
    },
  };
};
