import { createHash } from "node:crypto";
import type { OaUser } from "./oa-rules.ts";

/** What Zalo does to have an event taken: again after so long, then the app hears of nothing any more. */
const againAfterMs = [30_000, 300_000, 900_000, 1_800_000, 3_600_000];

const patienceMs = 2_000;

type WebhookParts = {
  readonly ids: { readonly appId: string; readonly oaId: string; readonly oaSecret: string };
  readonly users: Map<string, OaUser>;
  readonly nowMs: () => number;
};

/** What is to be delivered, and how often it was tried. */
type Delivery = { readonly raw: string; readonly signature: string; tries: number; dueMs: number };

/** The sender of an Official Account's events. */
export const createOaWebhook = ({ ids, users, nowMs }: WebhookParts) => {
  let urls: readonly string[] = [];
  let count = 0;
  let isUnsubscribed = false;
  const waiting: Delivery[] = [];
  const slowest = { ms: 0 };

  const signed = (raw: string): string => {
    const timestamp = /"timestamp"\s*:\s*"(\d+)"/.exec(raw)?.[1] ?? "";
    const hash = createHash("sha256").update(ids.appId + raw + timestamp + ids.oaSecret);
    return `mac=${hash.digest("hex")}`;
  };
  /** One request, as it is; the status, or undefined where none came in time. */
  const post = async (
    raw: string,
    headers: Readonly<Record<string, string>> = {},
    url = urls[0],
  ): Promise<number | undefined> => {
    const begun = performance.now();
    try {
      const { status } = await fetch(url ?? "", {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: raw,
        signal: AbortSignal.timeout(patienceMs),
      });
      slowest.ms = Math.max(slowest.ms, performance.now() - begun);
      return status;
    } catch {
      return undefined;
    }
  };
  const tryOnce = async (delivery: Delivery): Promise<number | undefined> => {
    const { raw, signature, tries } = delivery;
    const retry: Record<string, string> = tries === 0 ? {} : { num_retry: String(tries) };
    const status = await post(raw, { "x-zevent-signature": signature, ...retry });
    if (status === 200) return status;
    const waitMs = againAfterMs[tries];
    if (waitMs === undefined) isUnsubscribed = true;
    else waiting.push({ ...delivery, tries: tries + 1, dueMs: nowMs() + waitMs });
    return status;
  };
  const deliver = (event: object | string): Promise<number | undefined> => {
    const raw = typeof event === "string" ? event : JSON.stringify(event);
    return tryOnce({ raw, signature: signed(raw), tries: 0, dueMs: 0 });
  };
  /** An event of somebody, as Zalo makes it. */
  const eventOf = (name: string, userId: string, more: object = {}) => ({
    app_id: ids.appId,
    sender: { id: userId },
    recipient: { id: ids.oaId },
    user_id_by_app: "552177279717587730",
    event_name: name,
    timestamp: String(nowMs()),
    ...more,
  });
  const known = (userId: string): OaUser => {
    const user = users.get(userId) ?? { lastMs: undefined, follows: true };
    users.set(userId, user);
    return user;
  };
  const message = (userId: string, name: string, more: object) => {
    known(userId).lastMs = nowMs();
    count += 1;
    return eventOf(name, userId, { message: { msg_id: `96d3cdf3af${count}`, ...more } });
  };
  const ofFollower = (name: string, userId: string, follows: boolean) => {
    const user = known(userId);
    user.follows = follows;
    if (follows) user.lastMs = nowMs();
    const { sender: _sender, recipient: _recipient, ...rest } = eventOf(name, userId);
    return { ...rest, oa_id: ids.oaId, follower: { id: userId } };
  };
  return {
    ...{ post, deliver, eventOf, message, signed, slowest },
    setUrls: (next: readonly string[]) => {
      urls = next;
    },
    writes: (userId: string, text: string) => deliver(message(userId, "user_send_text", { text })),
    sends: (userId: string, what: string, attachment: object) =>
      deliver(message(userId, `user_send_${what}`, { attachments: [attachment] })),
    follows: (userId: string) => deliver(ofFollower("follow", userId, true)),
    leaves: (userId: string) => deliver(ofFollower("unfollow", userId, false)),
    /** Somebody of the office, or the bot itself, wrote to somebody. */
    echo: (userId: string, text: string, adminId?: string) =>
      deliver(
        eventOf("oa_send_text", userId, {
          sender: { id: ids.oaId, ...(adminId !== undefined && { admin_id: adminId }) },
          recipient: { id: userId },
          message: { text, msg_id: `echo${++count}` },
        }),
      ),
    /** Delivers again what is due; goes on until nothing is. */
    redeliver: async (): Promise<void> => {
      for (let round = 0; round < 100; round++) {
        const at = waiting.findIndex(({ dueMs }) => dueMs <= nowMs());
        const [next] = at < 0 ? [] : waiting.splice(at, 1);
        if (!next) return;
        await tryOnce(next);
      }
    },
    waits: () => waiting.length,
    isUnsubscribed: () => isUnsubscribed,
  };
};
