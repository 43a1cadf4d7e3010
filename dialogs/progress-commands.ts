import { type MethodPart, methodCard, methodParts } from "../cards/method-card.ts";
import { progressCard } from "../cards/progress-card.ts";
import { ratingCard } from "../cards/rating-card.ts";
import { targetsCard } from "../cards/targets-card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { fold } from "../src/bot/text.ts";
import { planlessCard } from "./plan-commands.ts";

/** What each part of one's progress is called on buttons and when typed. */
const parts = {
  points: ["points", "rating", "points and rating", "diem", "xep loai", "diem va xep loai"],
  targets: ["targets", "plan targets", "chi tieu", "chi tieu ke hoach"],
} as const;

const partNamed = (about: string): keyof typeof parts | undefined => {
  const words = fold(about);
  return (["points", "targets"] as const).find((part) => parts[part].some((word) => word === words));
};

const methodPart = (about: string): MethodPart => methodParts.find((part) => part === about) ?? "rate";

/** Where the person stands, and how it is reckoned. */
export const progressCommands: readonly Command[] = [
  {
    name: "progress",
    answer: async (turn, about) => {
      const { use, messages } = turn;
      const part = partNamed(about);
      if (part === "points") {
        const rating = await use.showRating();
        return rating.ok
          ? ratingCard(rating.value, messages)
          : planlessCard(turn, rating.refusal.word, { command: "progress", about: part });
      }
      if (part === "targets") {
        const targets = await use.showTargets();
        return targets.ok
          ? targetsCard(targets.value, messages)
          : planlessCard(turn, targets.refusal.word, { command: "progress", about: part });
      }
      const progress = await use.showProgress();
      return progress.ok
        ? progressCard(progress.value, messages)
        : planlessCard(turn, progress.refusal.word, { command: "progress", about: part });
    },
  },
  {
    name: "method",
    answer: ({ messages }, about) => methodCard(methodPart(about), messages),
    inGroup: ({ messages }, about) => methodCard(methodPart(about), messages),
  },
];
