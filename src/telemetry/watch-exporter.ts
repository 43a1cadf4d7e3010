import type { Logger } from "pino";

type Result = { readonly code: number; readonly error?: Error | undefined };

type Exporter<Items> = { export(items: Items, done: (result: Result) => void): void };

/** What an export that was taken ends with. */
const taken = 0;

/** The exporter, which says once in the log that what it sends is not taken, and once that it is again. */
export const watchExporter = <Items, Watched extends Exporter<Items>>(
  exporter: Watched & Exporter<Items>,
  { what, log }: { readonly what: string; readonly log: Logger },
): Watched => {
  const send = exporter.export.bind(exporter);
  let isFailing = false;
  exporter.export = (items, done) =>
    send(items, (result) => {
      const fails = result.code !== taken;
      if (fails && !isFailing)
        log.warn({ what, why: reasonOf(result.error) }, "the collector does not take what it is sent");
      if (!fails && isFailing) log.info({ what }, "the collector takes what it is sent again");
      isFailing = fails;
      done(result);
    });
  return exporter;
};

/** A status or a code of the network; no text, which is the collector's. */
const reasonOf = (error: Error | undefined): string => {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === "number" || typeof code === "string" ? String(code) : (error?.name ?? "unknown");
};
