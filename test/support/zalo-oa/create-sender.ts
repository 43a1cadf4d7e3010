import { createHash } from "node:crypto";

/** When an event that met no good answer comes again, in milliseconds after its first delivery. */
export const redeliveriesMs = [30_000, 300_000, 900_000, 1_800_000, 3_600_000];

/** Signs as Zalo does: plain SHA-256 over the bytes, between the app's id, the event's time and the OA's secret. */
export const sign = (
  app: { readonly id: string; readonly oaSecret: string },
  raw: string,
  timestamp: string,
): string =>
  `mac=${createHash("sha256")
    .update(app.id + raw + timestamp + app.oaSecret)
    .digest("hex")}`;

type Waiting = { readonly raw: string; readonly signature: string; readonly firstMs: number; tries: number };

/** Posts events; one that is not answered by 200 in time comes again, until the app is unsubscribed. */
export const createSender = (nowMs: () => number, answerWithinMs: number) => {
  let webhook = "";
  let isSubscribed = true;
  let waiting: Waiting[] = [];
  const deliveries: { raw: string; retry: number; status: number }[] = [];

  const post = async (raw: string, signature: string, retry: number): Promise<number> => {
    const headers = {
      "content-type": "application/json",
      "X-ZEvent-Signature": signature,
      ...(retry > 0 && { num_retry: String(retry) }),
    };
    const signal = AbortSignal.timeout(answerWithinMs);
    const answer = fetch(webhook, { method: "POST", headers, body: raw, signal });
    const status = await answer.then(
      async (given) => {
        await given.arrayBuffer();
        return given.status;
      },
      () => 0,
    );
    deliveries.push({ raw, retry, status });
    return status;
  };
  const again = async (event: Waiting): Promise<void> => {
    event.tries += 1;
    const status = await post(event.raw, event.signature, event.tries);
    if (status !== 200 && event.tries < redeliveriesMs.length) waiting.push(event);
    else if (status !== 200) isSubscribed = false;
  };
  return {
    deliveries,
    setWebhook: (url: string) => {
      webhook = url;
    },
    isSubscribed: () => isSubscribed,
    /** Somebody switches the webhook on again in the console; what was given up does not come again. */
    subscribe: () => {
      isSubscribed = true;
      waiting = [];
    },
    /** Delivers bytes as they are; answers the status, 0 if none came in time, nothing when unsubscribed. */
    deliver: async (raw: string, signature: string): Promise<number | undefined> => {
      if (!isSubscribed) return undefined;
      const firstMs = nowMs();
      const status = await post(raw, signature, 0);
      if (status !== 200) waiting.push({ raw, signature, firstMs, tries: 0 });
      return status;
    },
    /** Delivers again whatever is due by the test's clock; at most one try of each event a beat. */
    beat: async (): Promise<void> => {
      if (!isSubscribed) return;
      const isDue = ({ firstMs, tries }: Waiting) => firstMs + (redeliveriesMs[tries] ?? 0) <= nowMs();
      const due = waiting.filter(isDue);
      waiting = waiting.filter((event) => !due.includes(event));
      for (const event of due) await again(event);
    },
  };
};
