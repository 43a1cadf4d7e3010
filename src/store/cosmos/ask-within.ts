import { TooLate } from "../../bot/within.ts";

/**
 * What is answered within a time. The SDK's own pauses heed no signal, so it is not waited for; what it still does goes
 * on unheard, the signal raised.
 * @throws TooLate
 */
export const askWithin = async <Given>(
  ms: number,
  what: string,
  ask: (signal: AbortSignal) => Promise<Given>,
): Promise<Given> => {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TooLate(`Cosmos DB, asked for ${what},`, ms));
      controller.abort();
    }, ms);
  });
  try {
    return await Promise.race([ask(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
};
