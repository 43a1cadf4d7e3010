import { type Logger, pino } from "pino";

/** One entry of the log, parsed. */
export type LogEntry = {
  readonly level: number;
  readonly msg: string;
  readonly reference?: string;
  readonly err?: { readonly message: string; readonly stack: string };
};

/** A log that a test reads. */
export const readableLog = (): { readonly log: Logger; entries(): readonly LogEntry[]; text(): string } => {
  const lines: string[] = [];
  const write = (line: string): void => {
    lines.push(line);
  };
  return {
    log: pino({ level: "trace" }, { write }),
    entries: () => lines.map((line) => JSON.parse(line) as LogEntry),
    text: () => lines.join(""),
  };
};
