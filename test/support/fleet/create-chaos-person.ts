import { setTimeout as sleep } from "node:timers/promises";
import { type Actor, createActor, type Press } from "../office-model/create-actor.ts";
import { execute, message, post, type TeamsPerson } from "../teams/activities.ts";
import type { Connector } from "../teams/connector.ts";

/** Somebody whose client reaches now this bot, now that one, of which some are dead. */
export type ChaosPerson = Actor & {
  /** Types, and waits until something new is shown; again where it was not understood in time. */
  say(text: string): Promise<string>;
  /** Taps on answering a form step by step, and waits until the first question is shown. */
  type(form: string): Promise<void>;
  turnCount(): number;
};

type Settings = {
  readonly personId: string;
  readonly urls: () => readonly string[];
  readonly connector: Connector;
  readonly random: (below: number) => number;
};

/** So long does Teams wait for an answer before it repeats. */
const answerMs = 15_000;

/** The answer of one of the bots; asked of two at once now and then, as when Teams repeats too early. */
const delivered = async ({ urls, random }: Settings, activity: object): Promise<string> => {
  for (let attempt = 0; attempt < 500; attempt++) {
    const all = urls();
    const copies = Array.from({ length: random(5) === 0 ? 2 : 1 }, () => all[random(all.length)] ?? "");
    const answers = await Promise.all(copies.map((url) => askedOnce(url, activity)));
    const [best] = answers.filter((one) => one !== undefined).sort((one, other) => other.length - one.length);
    if (best !== undefined) return best;
    await sleep(30 + random(100));
  }
  throw new Error("No bot answered any more.");
};

const askedOnce = async (url: string, activity: object): Promise<string | undefined> => {
  const answered = async () => {
    const response = await post(url, activity);
    const body = await response.text();
    return response.status === 200 ? body : undefined;
  };
  return Promise.race([answered().catch(() => undefined), sleep(answerMs, undefined, { ref: false })]);
};

/** An invoke answered by no card, or by the error that Teams shows as a failed tap: the person may tap again. */
const isApology = (body: string): boolean => {
  const { statusCode, value } = (body === "" ? {} : JSON.parse(body)) as {
    statusCode?: number;
    value?: unknown;
  };
  return statusCode !== 200 || value === "";
};

/** The person's client, with a first card to tap on. */
export const createChaosPerson = async (settings: Settings): Promise<ChaosPerson> => {
  const { personId, connector, random } = settings;
  const conversationId = `a:${personId}`;
  const person: TeamsPerson = {
    serviceUrl: connector.serviceUrl,
    userId: `29:${personId}`,
    aadObjectId: personId,
    conversationId,
  };
  let turnCount = 0;
  const messages = () => connector.messagesOf(conversationId);
  const turn = async (activity: object): Promise<string> => {
    turnCount += 1;
    return delivered(settings, activity);
  };
  const say = async (text: string): Promise<string> => {
    for (let attempt = 0; attempt < 20; attempt++) {
      const before = messages().length;
      await turn(message(person, text, { timestamp: new Date().toISOString() }));
      // A bot that was killed before it sent leaves that to another, once its claim has lapsed.
      const isShown = await connector
        .until(() => messages().length > before, 20_000)
        .then(
          () => true,
          () => false,
        );
      const shown = JSON.stringify(
        messages()
          .slice(before)
          .map(({ card }) => card),
      );
      if (isShown && !shown.includes("Rất tiếc, có lỗi")) return shown;
    }
    throw new Error(`${personId} said ${text} and was not answered.`);
  };
  const press: Press = async (data, inputs = {}) => {
    const [first] = messages();
    const body = await turn(execute(person, { ...data }, inputs, { replyToId: first?.id }));
    return isApology(body) ? "" : body;
  };
  const type = async (form: string): Promise<void> => {
    if ((await press({ verb: "form.type", form, subject: "" })) === "")
      throw new Error(`${form} is not asked.`);
  };
  const pause = () => sleep(50 + random(150));
  const actor = createActor({ patience: 200, pause, press });
  return { ...actor, say, type, turnCount: () => turnCount };
};
