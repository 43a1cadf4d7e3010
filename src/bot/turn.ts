import type { DateTime } from "luxon";
import type { Abilities } from "../channels/channel.ts";
import type { Day } from "../domain/day.ts";
import type { Office, Person } from "../domain/person.ts";
import type { Messages } from "../messages/messages.ts";
import type { UseCases } from "../usecases/use-cases.ts";

/** What a dialog sees of the turn it answers. */
export type Turn = {
  readonly person: Person;
  readonly office: Office;
  readonly use: UseCases;
  readonly messages: Messages;
  /** Calendar time. */
  readonly now: DateTime;
  readonly today: Day;
  /** What the channel can show that the answer goes to. */
  readonly can: Abilities;
  /** A fresh key for a button that shall take effect once. */
  newKey(): string;
};
