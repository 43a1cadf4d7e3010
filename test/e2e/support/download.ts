import type { Download, Locator } from "playwright-core";
import type { Chat } from "./open-chat.ts";

/** Taps the link to a file on a card, as the demo hands it over; gives the name it is saved by, and where it is. */
export const download = async ({ page }: Chat, card: Locator): Promise<{ name: string; path: string }> => {
  const saved = new Promise<Download>((resolve) => {
    page.once("download", resolve);
    page.context().once("page", (opened) => void opened.once("download", resolve));
  });
  await card.getByText("Tải tệp (một lần, trong 5 phút)").click();
  const file = await saved;
  return { name: file.suggestedFilename(), path: await file.path() };
};
