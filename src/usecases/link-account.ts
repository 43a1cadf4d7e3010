/** Somebody as their platform itself knows them; never what a message says of its sender. */
export type Account = {
  /** What their messages come from. */
  readonly userId: string;
  /** As the platform gives it; absent where it gives none. */
  readonly name?: string;
  /** Those that the platform vouches for, as `readEmail` gives them. */
  readonly emails: readonly string[];
};

/** A person of an office who is awaited under an e-mail. */
export type AwaitedPerson = {
  readonly officeId: string;
  readonly personId: string;
  readonly email: string;
  /** Who took this place; null while it is free. */
  readonly userId: string | null;
  readonly etag: string;
};

/** Where the people are kept whom offices await. */
export type AwaitedPeople = {
  /** Under one e-mail; several where two offices, or two lines of a roster, name it. */
  withEmail(email: string): Promise<readonly AwaitedPerson[]>;
  /** Whether the place is the account's now; false where somebody else was first. */
  claim(person: AwaitedPerson, userId: string): Promise<boolean>;
  /** Leads the account's messages to the person from now on; where they lead already, they stay. */
  bind(person: AwaitedPerson, userId: string): Promise<void>;
};

/**
 * What became of an account that no office knows: it leads to a person now, by what its platform says of it or by a
 * code that it sent; to none, or it could be several; or the code was wrong, once or too often.
 */
export type Linking = "linked" | "linkedByCode" | "unclear" | "unknown" | "wrongCode" | "tooManyCodes";

/** Others who may take a place first, before it is left for the next message. */
const mostTries = 3;

/**
 * Leads an account to the one person who is awaited under its e-mail. The place is taken before anything leads there,
 * so a place serves one account only, however many come at once and wherever it breaks off.
 */
export const linkAccount =
  (awaited: AwaitedPeople) =>
  async ({ userId, emails }: Account): Promise<Linking> => {
    for (let tries = 0; tries < mostTries; tries++) {
      const found = (await Promise.all(emails.map((email) => awaited.withEmail(email)))).flat();
      const open = found.filter((person) => person.userId === null || person.userId === userId);
      const [person] = open;
      if (!person) return "unknown";
      if (open.some((other) => !isSame(person, other))) return "unclear";
      if (person.userId === null && !(await awaited.claim(person, userId))) continue;
      await awaited.bind(person, userId);
      return "linked";
    }
    return "unknown";
  };

const isSame = (one: AwaitedPerson, other: AwaitedPerson): boolean =>
  one.officeId === other.officeId && one.personId === other.personId;
