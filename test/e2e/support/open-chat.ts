import { setTimeout as delay } from "node:timers/promises";
import type { Browser, Locator, Page } from "playwright-core";

/** Width and height in pixels. The page draws a card 480 wide however narrow it is itself. */
export type Screen = {
  readonly width: number;
  readonly height: number;
  /** Where its clock hangs; the office's zone without it. */
  readonly timezoneId?: string;
};

/** Tall enough for the longest card. */
const desk: Screen = { width: 1280, height: 1700 };

/** The chat as a person sees it in the page. */
export type Chat = {
  readonly page: Page;
  /** All cards shown, oldest first. */
  readonly cards: Locator;
  /** Writes a message and sends it. */
  readonly write: (text: string) => Promise<void>;
  /** Writes a message that mentions the bot, as a group needs it. */
  readonly mention: (text: string) => Promise<void>;
  /** Gives the card that comes below when something is done. */
  readonly next: (does: () => Promise<void>) => Promise<Locator>;
  /** Writes a message; gives the card that comes as the answer. */
  readonly ask: (text: string) => Promise<Locator>;
  /** Opens the chat of this name, a group's say. */
  readonly enter: (name: string) => Promise<void>;
};

const waitMs = 15_000;

/** Opens the page and waits until it can be written to. */
export const openChat = async (browser: Browser, url: string, screen: Screen = desk): Promise<Chat> => {
  const { timezoneId = "Asia/Ho_Chi_Minh", ...viewport } = screen;
  const page = await browser.newPage({ viewport, locale: "vi-VN", timezoneId });
  page.setDefaultTimeout(waitMs);
  await page.goto(url);
  const box = page.locator("[contenteditable=true][role=textbox]").last();
  const closeLog = page.getByRole("button", { name: "Hide log panel" });
  await closeLog.click();
  await closeLog.waitFor({ state: "hidden" });
  const cards = page.locator(".ac-adaptiveCard");

  const send = async (text: string): Promise<void> => {
    await page.keyboard.insertText(text);
    await page.keyboard.press("Enter");
    await page.getByText(text).last().waitFor();
  };
  const write = async (text: string): Promise<void> => {
    await box.click();
    await send(text);
  };
  const next = async (does: () => Promise<void>): Promise<Locator> => {
    const card = cards.nth(await cards.count());
    await does();
    await card.waitFor();
    return card;
  };
  return {
    page,
    cards,
    write,
    mention: async (text) => {
      await box.click();
      await page.keyboard.type("@Thi");
      await page.getByRole("menuitem", { name: "Thi Đua" }).click();
      await send(text);
    },
    next,
    ask: (text) => next(() => write(text)),
    enter: async (name) => {
      await page.getByRole("treeitem", { name }).first().click();
      await box.waitFor();
    },
  };
};

/** Taps a button on a card. */
export const tap = (card: Locator, button: string): Promise<void> =>
  card.getByRole("button", { name: button, exact: true }).click();

/** Waits until this very card has a title: it was replaced in its place. */
export const becomes = (card: Locator, title: string): Promise<void> =>
  card.getByRole("heading", { name: title, exact: true }).first().waitFor();

/** The texts that a card shows, a line each. */
export const shown = async (card: Locator): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: textContent would run the lines together
  (await card.innerText()).replace(/\n+/g, "\n").trim();

/** Time for something that must not come, to come. */
export const settle = (): Promise<void> => delay(1_000);
