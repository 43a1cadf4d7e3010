import type { RosterKeys } from "./roster-row.ts";

const keyColumns = ["code", "email", "objectId"] as const;

/** A code, e-mail or object id that an earlier line has already. */
export type TwiceFound = {
  readonly line: number;
  readonly column: (typeof keyColumns)[number];
  readonly otherLine: number;
  readonly text: string;
};

/** A code as it is compared. */
export const codeKey = (code: string): string => code.toUpperCase();

/** Every code, e-mail and object id that stands on an earlier line too. */
export const findTwice = (people: readonly RosterKeys[]): readonly TwiceFound[] => {
  const first = new Map<string, number>();
  return people.flatMap((keys) =>
    keyColumns.flatMap((column) => {
      const text = keys[column];
      if (text === null) return [];
      const key = `${column} ${codeKey(text)}`;
      const otherLine = first.get(key);
      if (otherLine !== undefined) return [{ line: keys.line, column, otherLine, text }];
      first.set(key, keys.line);
      return [];
    }),
  );
};
