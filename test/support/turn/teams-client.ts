import { execute, message, post, submit, type TeamsPerson } from "../teams/activities.ts";
import type { SeenMessage } from "../teams/connector.ts";
import { cardAction } from "../transcript/read-card.ts";
import type { Office } from "./start-office.ts";

/** An activity as it goes over the wire, so that it can be delivered again. */
export type Activity = Record<string, unknown>;

/** What one person's Teams client does and shows. */
export type TeamsClient = {
  readonly person: TeamsPerson;
  /** What was typed, not yet delivered. */
  typed(text: string): Activity;
  /** The tap on a button of the newest card that has it, not yet delivered; `old` as clients without Execute do it. */
  tapped(title: string, inputs?: Record<string, string>, old?: "old"): Activity;
  /** Delivers to one of the bots, and waits for the response only. */
  deliver(activity: Activity, bot?: number): Promise<{ status: number; body: string }>;
  /** Types, and waits until everything was sent. */
  say(text: string): Promise<void>;
  /** Taps, and waits until everything was sent. */
  tap(title: string, inputs?: Record<string, string>): Promise<string>;
  messages(): readonly SeenMessage[];
  /** Everything shown now, as text. */
  screen(): string;
};

/** The client of one of the demo's people. */
export const createClient = (office: Office, as: string, more: Partial<TeamsPerson> = {}): TeamsClient => {
  const person = office.person(as, more);
  const messages = () => office.connector.messagesOf(person.conversationId ?? "");
  const stamped = (activity: Activity): Activity => ({
    ...activity,
    timestamp: new Date(office.nowMs()).toISOString(),
  });
  const typed = (text: string) => stamped(message(person, text));
  const tapped = (title: string, inputs: Record<string, string> = {}, old?: "old") => {
    const on = messages().findLast(({ card }) => card && cardAction(card, title));
    const action = on?.card && cardAction(on.card, title);
    if (!on || !action) throw new Error(`No card has a button ${title}; shown is:\n${screen()}`);
    const data = (action["data"] as { thidua: Activity }).thidua;
    const made = old === "old" || action["type"] !== "Action.Execute" ? submit : execute;
    return stamped(made(person, data, inputs, { replyToId: on.id }));
  };
  const screen = () => JSON.stringify(messages().map(({ card }) => card));
  const deliver = async (activity: Activity, bot = 0) => {
    const response = await post((office.bots[bot] ?? office.bots[0]).url, activity, { ...office.headers });
    return { status: response.status, body: await response.text() };
  };
  const delivered = async (activity: Activity) => {
    const { status, body } = await deliver(activity);
    if (status !== 200) throw new Error(`The bot answered ${status}.`);
    await office.settled();
    return body;
  };
  return {
    person,
    typed,
    tapped,
    deliver,
    say: async (text) => {
      await delivered(typed(text));
    },
    tap: (title, inputs) => delivered(tapped(title, inputs)),
    messages,
    screen,
  };
};

/** What a pledge form is filled with; the target rate tells one from another. */
export const pledgeInputs = (targetRate: string) => ({
  titles: "",
  targetRate,
  movements: "",
  initiative: `Sáng kiến ${targetRate}`,
});

/** Opens the form and fills it, up to the preview that waits for "Xác nhận". */
export const toPreview = async (client: TeamsClient, targetRate = "95"): Promise<void> => {
  await client.say("đăng ký");
  await client.tap("Xem lại", pledgeInputs(targetRate));
};
