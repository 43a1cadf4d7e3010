import type { zalo as vi } from "../vi/zalo.ts";

export const zalo: typeof vi = {
  choose: (tag) =>
    tag === ""
      ? "Answer with a number to choose."
      : `To choose, answer with letters and number, as “${tag} 1”.`,
  missed: {
    used: {
      title: "This choice was taken already",
      text: ["If you see no result, please type the command again for new choices."],
    },
    stale: {
      title: "This choice has ended",
      text: ["The message with this choice is too old. Please type the command again, or “help”."],
    },
    outOfRange: (count) => ({
      title: "There is no such number to choose",
      text: [
        count === 1
          ? "The last message has choice 1 only."
          : `Please answer with a number from 1 to ${count}.`,
      ],
    }),
  },
  notText: {
    title: "I read text messages only",
    text: [
      "Please type it as text. Pictures, voice, stickers, files and links sent here I can't open; please send files on Teams.",
    ],
  },
  fileElsewhere: "Zalo can neither take nor send this file. Please open Teams and type the same command.",
  edited: (title) => `Updated: ${title}`,
};
