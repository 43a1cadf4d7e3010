import type { PersonAction } from "./office-action.ts";

/** Taps a button: the card that comes in its place as text, or "" where an apology came below. */
export type Press = (
  data: Readonly<Record<string, unknown>>,
  inputs?: Readonly<Record<string, string>>,
) => Promise<string>;

/** Plays one person's actions through the bot's forms. */
export type Actor = {
  /** Whether the action was acknowledged; false where it was refused, and must not stand anywhere. */
  perform(action: PersonAction, key: string): Promise<boolean>;
};

type Settings = {
  readonly press: Press;
  /** How often a person taps again on the same button after an apology. */
  readonly patience: number;
  readonly pause: () => Promise<void>;
};

const isRecorded = (card: string): boolean => /Đã ghi nhận|Đã sửa số liệu/.test(card);

/** Somebody who taps, and taps again where the bot apologised. */
export const createActor = ({ press, patience, pause }: Settings): Actor => {
  const patiently: Press = async (data, inputs) => {
    for (let attempt = 0; attempt < patience; attempt++) {
      const card = await press(data, inputs);
      if (card !== "") return card;
      await pause();
    }
    return "";
  };

  /** What the buttons of a form carry, as it stands now; undefined where something else is shown instead. */
  const open = async (form: string, subject: string) => {
    const card = await patiently({ verb: "form.open", form, subject });
    const version = /"version":(\d+)/.exec(card)?.[1];
    const about = /"subject":("[^"]*")/.exec(card)?.[1];
    const etag = /"etag":("(?:[^"\\]|\\.)*"|null)/.exec(card)?.[1];
    if (version === undefined || about === undefined || etag === undefined) return undefined;
    if (!card.includes(`"form":"${form}"`)) return undefined;
    return {
      form,
      version: Number(version),
      subject: JSON.parse(about),
      etag: JSON.parse(etag) as string | null,
    };
  };

  const confirm = async (form: string, answers: object, key: string): Promise<boolean> => {
    const stamp = await open(form, "");
    if (!stamp) return false;
    return isRecorded(await patiently({ ...stamp, verb: "form.confirm", answers, key }));
  };

  return {
    perform: async (action, key) => {
      if (action.do === "withdraw") return confirm("withdraw-pledge", { reason: action.reason }, key);
      if (action.do === "pledge") {
        const answers = { titles: "", targetRate: String(action.rate / 100), movements: "", initiative: "" };
        return confirm("register-pledge", answers, key);
      }
      const stamp = await open("report-work", action.month);
      if (!stamp) return false;
      const inputs = { month: action.month, assigned: String(action.assigned), done: "1", well: "1" };
      return isRecorded(await patiently({ ...stamp, verb: "form.submit", key }, inputs));
    },
  };
};
