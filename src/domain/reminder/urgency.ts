import type { OpenItem } from "./open-item.ts";
import { reminderKinds } from "./reminder-kinds.ts";

/** 0 first: what can't be made up for, what ends tomorrow, what is late, what ends soon, the rest. */
export const urgencyOf = ({ kind, lead, why }: Pick<OpenItem, "kind" | "lead" | "why">): number => {
  if (kind === "meeting") return 0;
  if (reminderKinds[kind].sort === "information") return 6;
  if (why.is === "escalated") return 4;
  if (lead < 0) return 2;
  return lead <= 1 ? 1 : lead <= 2 ? 3 : 5;
};

/** The more urgent first; of equally urgent things the one that ends first. */
export const moreUrgent = (one: OpenItem, other: OpenItem): number =>
  urgencyOf(one) - urgencyOf(other) ||
  compare(one.dueOn, other.dueOn) ||
  compare(one.at ?? "", other.at ?? "") ||
  compare(one.key, other.key);

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
