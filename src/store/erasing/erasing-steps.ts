import { channelNames } from "../../domain/channel-name.ts";
import { kinds } from "../kinds.ts";
import { partitionOf } from "../partition-of.ts";
import type { Erasing } from "./erasing-codec.ts";
import { relationOf } from "./person-relations.ts";

/** One thing that a pass does, kind by kind. */
export type ErasingStep =
  /** Nothing outside of the office leads to them any more. */
  | { readonly does: "close"; readonly kind: string }
  /** What stands apart by their accounts goes. */
  | { readonly does: "forget"; readonly kind: string }
  /** What is theirs alone goes. */
  | { readonly does: "remove"; readonly kind: string }
  /** What others have, or who has no office, names them no more. */
  | { readonly does: "clean"; readonly kind: string; readonly partition: string | null }
  /** What they entered themselves goes from a record that the office entered in, too. */
  | { readonly does: "rewrite" };

/** Where strangers are, and what names them there. */
const lobbyKinds = ["talk", "receipt"];

const relations = kinds.map(({ kind }) => ({ kind, ...relationOf(kind) }));

/** What their cards offered last says what they typed. */
const forgetting: readonly ErasingStep[] = relations.flatMap(({ kind, ofAccount }) =>
  ofAccount ? [{ does: "forget", kind }] : [],
);

/** Accounts first: from then on they are a stranger, and nothing new of theirs comes. Then who they are. */
const ofAll: readonly ErasingStep[] = [
  ...relations.flatMap(({ kind, elsewhere }) => (elsewhere ? [{ does: "close", kind } as const] : [])),
  ...forgetting,
  { does: "remove", kind: "person" },
  ...relations.flatMap(({ kind, own }) =>
    own === undefined || kind === "person" || kind === "erasing" ? [] : [{ does: "remove", kind } as const],
  ),
  ...relations.flatMap(({ kind, names }) =>
    names ? [{ does: "clean", kind, partition: null } as const] : [],
  ),
  ...channelNames.flatMap((channel) =>
    lobbyKinds.map((kind) => ({ does: "clean", kind, partition: partitionOf.lobby(channel) }) as const),
  ),
];

const ofEntered: readonly ErasingStep[] = [
  ...forgetting,
  ...relations.flatMap(({ kind, entered }) => (entered ? [{ does: "remove", kind } as const] : [])),
  { does: "rewrite" },
];

/** What a pass of an erasure does, in its order. */
export const stepsOf = ({ scope }: Pick<Erasing, "scope">): readonly ErasingStep[] =>
  scope === "all" ? ofAll : ofEntered;
