import type { BotApi } from "./bot-api.ts";

/** How long an answer may take until it is shown that one is on its way. */
const quietMs = 1_500;

/** How long the platform shows it. */
const shownMs = 5_000;

const mostShown = 4;

/** Does the work, and shows in the chat that the bot is writing while it takes long. */
export const whileTyping = async <Value>(
  api: BotApi,
  chatId: string,
  work: () => Promise<Value>,
): Promise<Value> => {
  let shownCount = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    shownCount += 1;
    // Whatever becomes of it: it only says that something comes.
    void api("sendChatAction", { chat_id: chatId, action: "typing" });
    timer = shownCount < mostShown ? setTimeout(show, shownMs) : undefined;
  };
  timer = setTimeout(show, quietMs);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
};
