import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Chat } from "./open-chat.ts";

const shots = fileURLToPath(new URL("../shots", import.meta.url));

/** Keeps what the page shows now as `test/e2e/shots/<name>.png`, for people to look at. */
export const takeShot = async ({ page }: Chat, name: string): Promise<void> => {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: `${shots}/${name}.png`, animations: "disabled" });
};
