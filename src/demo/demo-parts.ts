import type { DateTime } from "luxon";
import type { Bot, Parts } from "../compose.ts";
import type { DemoSettings } from "../config.ts";
import { type DemoUser, demoUsers } from "./seed-demo.ts";

/** What a demo is made of. */
export type DemoParts = {
  readonly settings: DemoSettings;
  /** Whom the local client speaks for; the first of the demo users without it. */
  readonly as: string | undefined;
  readonly now: () => DateTime;
  readonly nowMs: () => number;
  readonly compose: (
    parts: Pick<Parts, "documents" | "calendar" | "teams" | "downloadLinks" | "connects">,
  ) => Bot;
  readonly say: (line: string) => void;
};

/** The demo's users, whom one speaks for first. @throws naming those who can be played, where nobody has this name. */
export const speakingFor = (as: string | undefined): readonly [DemoUser, ...DemoUser[]] => {
  const speaker = as === undefined ? demoUsers[0] : demoUsers.find((user) => user.as === as);
  if (!speaker)
    throw new Error(`Nobody is called ${as}; choose one of: ${demoUsers.map((user) => user.as).join(", ")}.`);
  return [speaker, ...demoUsers.filter((user) => user !== speaker)];
};

/** Says what to do where the port is taken. */
export const explainPort =
  (port: number) =>
  (error: unknown): never => {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    const hint = "Stop what runs there, perhaps another demo, or choose another: PORT=3979 npm start";
    throw new Error(`Port ${port} is taken. ${hint}`, { cause: error });
  };
