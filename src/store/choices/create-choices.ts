import type { ChannelName } from "../../bot/inbound.ts";
import type {
  Choice,
  Choices,
  ChooserPlace,
  KeptChoices,
  OfferedChoices,
  TakenChoice,
} from "../../channels/choices.ts";
import type { Documents, Operation } from "../documents.ts";
import { partitionOf } from "../partition-of.ts";
import { StoreError } from "../store-error.ts";
import { tagOf, tokenOf } from "./choice-names.ts";
import { choicesCodec, type KeptChoice, type KeptMessage } from "./choices-codec.ts";
import { choicesId } from "./choices-id.ts";
import { matchChoice } from "./match-choice.ts";

export type ChoicesParts = {
  readonly documents: Documents;
  readonly channel: ChannelName;
  readonly newId: () => string;
};

/** How long a choice can be taken. */
const keptMs = 7 * 24 * 60 * 60 * 1000;

/** Messages of one conversation whose choices are kept. */
const mostMessages = 6;

/** Others who may write the same document first. */
const mostTries = 5;

type Kept = { readonly tagCount: number; readonly messages: readonly KeptMessage[] };

/** What a change leaves; undefined where nothing is to be written. */
type Change<Value> = { readonly value: Value; readonly kept?: Kept | undefined };

/** Choices that are kept in the store, one document for each person in each conversation. */
export const createChoices = ({ documents, channel, newId }: ChoicesParts): Choices => {
  const changed = async <Value>(
    { userId, conversationId }: ChooserPlace,
    change: (kept: Kept, nowMs: number) => Change<Value>,
  ): Promise<Value> => {
    const partition = partitionOf.ofAccount(choicesCodec.kind, channel, userId);
    const id = choicesId(conversationId);
    for (let tries = 0; tries < mostTries; tries++) {
      const [stored, nowMs] = await Promise.all([documents.get(partition, id), documents.storeTimeMs()]);
      const { value, kept } = change(fresh(stored && choicesCodec.read(stored), nowMs), nowMs);
      if (!kept) return value;
      const entry = choicesCodec.write(
        id,
        { ...kept, messages: [...kept.messages] },
        { ttlSeconds: keptMs / 1000 },
      );
      const operation: Operation = stored
        ? { do: "replace", entry, etag: stored.etag }
        : { do: "create", entry };
      if ((await documents.batch(partition, [operation])).ok) return value;
    }
    throw new StoreError("busy", `The choices of ${partition} were changed by others each time.`);
  };
  return {
    keep: (offered) => changed(offered, (kept, nowMs) => keeping(kept, offered, { nowMs, newId })),
    drop: (place, tag) =>
      changed(place, ({ tagCount, messages }) => {
        const others = messages.filter((message) => message.tag !== tag);
        return {
          value: undefined,
          kept: others.length < messages.length ? { tagCount, messages: others } : undefined,
        };
      }),
    take: (chooser) => changed(chooser, (kept) => taking(kept, chooser)),
  };
};

const fresh = (kept: Kept | undefined, nowMs: number): Kept => ({
  tagCount: kept?.tagCount ?? 0,
  messages: (kept?.messages ?? []).filter(({ keptAtMs }) => keptAtMs > nowMs - keptMs),
});

type Making = { readonly nowMs: number; readonly newId: () => string };

const keeping = (
  kept: Kept,
  { choices, numbers }: OfferedChoices,
  { nowMs, newId }: Making,
): Change<KeptChoices> => {
  const presses = choices.filter((choice) => "press" in choice);
  const aside = numbers !== "these";
  const messages = numbers === "free" ? freed(kept.messages, nowMs) : kept.messages;
  const named = (tag: string, made: readonly KeptChoice[]): KeptChoices => ({
    tag,
    tokens: tokensOf(choices, made),
  });
  const leaving = (tagCount: number, left: readonly KeptMessage[]): Kept | undefined =>
    left === kept.messages ? undefined : { tagCount, messages: left.slice(0, mostMessages) };
  const same = messages.find((message) => message.aside === aside && isSame(message, presses));
  if (same && (aside || newestOf(messages) === same))
    return { value: named(same.tag, same.choices), kept: leaving(kept.tagCount, messages) };
  if (presses.length === 0)
    return { value: named("", []), kept: leaving(kept.tagCount, aside ? messages : freed(messages, nowMs)) };
  const made = presses.map(
    ({ label, press, changes }): KeptChoice => ({
      ...{ label, press, changes },
      token: tokenOf(newId()),
      usedBy: null,
    }),
  );
  const tag = tagOf(kept.tagCount);
  const message: KeptMessage = { tag, aside, keptAtMs: nowMs, choices: made };
  return { value: named(tag, made), kept: leaving(kept.tagCount + 1, [message, ...messages]) };
};

/** The message of which a bare number is a choice. */
const newestOf = (messages: readonly KeptMessage[]): KeptMessage | undefined =>
  messages.find(({ aside }) => !aside);

/** The messages, so that a bare number is a choice of none. */
const freed = (messages: readonly KeptMessage[], nowMs: number): readonly KeptMessage[] =>
  (newestOf(messages)?.choices.length ?? 0) === 0
    ? messages
    : [
        { tag: "", aside: false, keptAtMs: nowMs, choices: [] },
        ...messages.filter(({ choices }) => choices.length > 0),
      ];

type Press = Extract<Choice, { readonly press: unknown }>;

/** Whether a message offers just this, and nothing of it was taken. */
const isSame = ({ choices }: KeptMessage, presses: readonly Press[]): boolean =>
  choices.every(({ usedBy }) => usedBy === null) &&
  JSON.stringify(choices.map(({ label, press, changes }) => [label, press, changes])) ===
    JSON.stringify(presses.map(({ label, press, changes }) => [label, press, changes]));

const tokensOf = (choices: readonly Choice[], kept: readonly KeptChoice[]): readonly string[] => {
  const tokens = kept.map(({ token }) => token);
  return choices.map((choice) => ("press" in choice ? (tokens.shift() ?? "") : ""));
};

const taking = (
  { tagCount, messages }: Kept,
  { text, eventKey }: { readonly text: string; readonly eventKey: string },
): Change<TakenChoice> => {
  const match = matchChoice(messages, text);
  if (match.is !== "found") return { value: match };
  const choice = messages.flatMap((message) => message.choices).find(({ token }) => token === match.token);
  if (!choice) return { value: { is: "stale" } };
  const { press: data, changes, usedBy } = choice;
  if (!changes || usedBy === eventKey) return { value: { is: "press", data } };
  if (usedBy !== null) return { value: { is: "used" } };
  const used = messages.map((message) => ({
    ...message,
    choices: message.choices.map((one) => (one === choice ? { ...one, usedBy: eventKey } : one)),
  }));
  return { value: { is: "press", data }, kept: { tagCount, messages: used } };
};
