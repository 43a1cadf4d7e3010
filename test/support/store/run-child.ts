import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A process of its own, and the lines that it said before it ended. */
type Child = { readonly process: ChildProcess; readonly ended: Promise<readonly string[]> };

/** Runs the script of this folder in a process of its own. */
export const runChild = (script: string, ...given: readonly string[]): Child => {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, [path, ...given], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const ended = once(child, "close").then(() => said.split("\n").slice(0, -1));
  return { process: child, ended };
};
