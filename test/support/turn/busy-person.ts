import { setTimeout as sleep } from "node:timers/promises";
import { execute, message, post, submit, type TeamsPerson } from "../teams/activities.ts";
import type { Connector } from "../teams/connector.ts";

/** Where to post, at this moment. */
type Url = () => string;

/** What one person did, in order, and was told that it counts. */
export type BusyPerson = {
  readonly person: TeamsPerson;
  /** Pledged rates and tasks assigned, as they were acknowledged. */
  readonly rates: readonly number[];
  readonly assigned: readonly number[];
  /** Activities that were answered, each once. */
  turnCount(): number;
  /** Gets the card that the others work through; to be done first. */
  begin(): Promise<void>;
  /** Opens the pledge's form and sends it with this rate. */
  pledge(rate: number): Promise<void>;
  /** Reports work by a form, as a new client or an old one. */
  reportWork(assigned: number, client: "new" | "old"): Promise<void>;
  /** Types a command that is answered with a form. */
  type(): Promise<void>;
};

/** Delivers as Teams does: again and again until it is answered. */
const deliver = async (url: Url, activity: object): Promise<string> => {
  for (let attempt = 0; attempt < 1_000; attempt++) {
    try {
      const response = await post(url(), activity);
      const body = await response.text();
      if (response.status === 200) return body;
    } catch {
      // The bot is dead for the moment.
    }
    await sleep(20);
  }
  throw new Error("The bot did not answer any more.");
};

const month = "2026-06";

/** A person of the demo who works through one card, drawn anew each time, and through answers below. */
export const createBusyPerson = (person: TeamsPerson, url: Url, connector: Connector): BusyPerson => {
  const rates: number[] = [];
  const assigned: number[] = [];
  let turnCount = 0;
  const turn = async (activity: object): Promise<string> => {
    const body = await deliver(url, activity);
    turnCount += 1;
    return body;
  };
  const first = () => connector.messagesOf(person.conversationId ?? "")[0];
  const on = () => ({ replyToId: first()?.id });
  const type = async () => {
    await turn(message(person, "cập nhật"));
  };
  /** What the buttons of a form carry, as it stands now. */
  const open = async (form: string, about = "") => {
    const card = await turn(execute(person, { verb: "form.open", form, subject: about }, {}, on()));
    const version = /"version":(\d+)/.exec(card)?.[1];
    const subject = /"subject":("[^"]*")/.exec(card)?.[1];
    const etag = /"etag":("[^"]*"|null)/.exec(card)?.[1];
    if (!version || !subject || !etag) throw new Error(`Not the form: ${card}`);
    return { form, version: Number(version), subject: JSON.parse(subject), etag: JSON.parse(etag) };
  };
  const key = () => `key-${person.userId}-${turnCount}`;
  return {
    person,
    rates,
    assigned,
    turnCount: () => turnCount,
    begin: async () => {
      await type();
      await connector.until(() => first() !== undefined, 20_000);
    },
    pledge: async (rate) => {
      const stamp = await open("register-pledge");
      const answers = { titles: "", targetRate: String(rate / 100), movements: "", initiative: "" };
      const data = { ...stamp, verb: "form.confirm", answers, key: key() };
      const said = await turn(execute(person, data, {}, on()));
      if (!said.includes("Đã ghi nhận")) throw new Error(`Not recorded: ${said}`);
      rates.push(rate / 10_000);
    },
    reportWork: async (count, client) => {
      const data = { ...(await open("report-work", month)), verb: "form.submit", key: key() };
      const inputs = { month, assigned: String(count), done: "1", well: "1" };
      const said = await turn(
        client === "new" ? execute(person, data, inputs, on()) : submit(person, data, inputs),
      );
      if (client === "new" && !said.includes(`"${count}"`)) throw new Error(`Not recorded: ${said}`);
      assigned.push(count);
    },
    type,
  };
};
