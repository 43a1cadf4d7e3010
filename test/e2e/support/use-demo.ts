import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { type Chat, openChat, type Screen, tap } from "./open-chat.ts";
import { type Demo, type DemoOptions, startDemo } from "./start-demo.ts";
import { takeShot } from "./take-shot.ts";

/** A visit: the demo that runs, and the chat in its page. */
export type Visit = { readonly demo: Demo; readonly chat: Chat };

export type VisitOptions = Partial<DemoOptions> & {
  readonly screen?: Screen;
  /** Whether this person was welcomed on an earlier visit. */
  readonly again?: boolean;
  /** Whether this person answers the notice on their data with yes, as most do first. */
  readonly agrees?: boolean;
};

/** A browser for the tests of a file; what a test starts ends with it, however it ends. */
export const useDemo = () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  /** A folder that is gone after the test. */
  const folder = (): string => {
    const path = mkdtempSync(join(tmpdir(), "thidua-e2e-"));
    onTestFinished(() => rmSync(path, { recursive: true, force: true }));
    return path;
  };
  /** Starts the demo, in a new folder unless one is named, and opens its page; the welcome is there. */
  const visit = async ({
    screen,
    again = false,
    agrees = !again,
    ...options
  }: VisitOptions = {}): Promise<Visit> => {
    const demo = await startDemo({
      now: "2026-06-22T08:00",
      dataDir: options.dataDir ?? folder(),
      ...options,
    });
    onTestFinished(async () => {
      await demo.stop();
    });
    const chat = await openChat(browser, demo.url, screen);
    onTestFinished(async ({ task }) => {
      if (task.result?.state === "fail") {
        await takeShot(chat, `failed ${task.name}`);
        console.log(demo.printed());
      }
      await chat.page.close();
    });
    if (!again) await chat.cards.first().waitFor();
    if (agrees) await chat.next(() => tap(chat.cards.first(), "Đồng ý"));
    return { demo, chat };
  };
  return { folder, visit };
};
