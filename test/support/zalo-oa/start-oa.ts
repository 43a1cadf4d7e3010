import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ZaloOaSettings } from "../../../src/channels/zalo-oa/settings.ts";
import { secretOf } from "../../../src/domain/secret.ts";
import { answerJson } from "../zalo-bot/platform-fault.ts";
import { meetOaFault } from "./meet-oa-fault.ts";
import type { OaFault } from "./oa-fault.ts";
import { createOaGrant } from "./oa-grant.ts";
import { judgeMessage, type OaMessage, type OaUser, type OaVariant } from "./oa-rules.ts";
import { createOaWebhook } from "./oa-webhook.ts";

export const oaId = "388613280878808645";
const appId = "360846524940903967";
const appSecret = "APP_SECRET_OF_THE_APP";
const oaSecret = "KEY_OF_THE_WEBHOOK_PAGE";

/** A call of the bot, as it came. */
export type OaCall = { readonly path: string; readonly token: string | undefined; readonly body: unknown };

/** A stand-in for the servers of an Official Account, over real HTTP. */
export type OaServer = Awaited<ReturnType<typeof startOa>>;

/**
 * Takes what Zalo takes of the Official Account's API, by the newest access token and within the windows; errors are
 * answered with 200. Its webhook signs events over their bytes, gives the bot two seconds, and delivers again.
 */
export const startOa = async () => {
  let nowMs = Date.now;
  let variant: OaVariant = {};
  const calls: OaCall[] = [];
  const messages: OaMessage[] = [];
  const users = new Map<string, OaUser>();
  const faults: { path: string; fault: OaFault }[] = [];
  const recent: number[] = [];
  const grant = createOaGrant(() => nowMs(), appSecret, appId);

  const leftNow = (): number => {
    const { perMinute = 4000 } = variant;
    while ((recent[0] ?? nowMs()) <= nowMs() - 60_000) recent.shift();
    return perMinute - recent.length;
  };
  const sent = (message: OaMessage): object => {
    messages.push(message);
    const quota = message.kind === "free" ? { quota: { quota_type: "reply", remain: "8" } } : {};
    const data = { message_id: `m${messages.length}`, user_id: message.userId, ...quota };
    return { error: 0, message: "Success", data };
  };
  const answerTo = ({ path, token, body }: OaCall): object => {
    const refused = (error: number) => ({ error, message: "refused" });
    const badToken = grant.errorOf(token);
    if (badToken !== undefined) return refused(badToken);
    if (leftNow() <= 0) return refused(-32);
    recent.push(nowMs());
    if (path === "/v2.0/oa/getoa") return { error: 0, data: accountNow(variant) };
    if (variant.hasMessages === false) return refused(-224);
    if (path === "/v3.0/oa/message/cs") {
      const userId = (body as { recipient?: { user_id?: string } }).recipient?.user_id ?? "";
      const judged = judgeMessage(body, users.get(userId), variant, nowMs());
      return typeof judged === "number" ? refused(judged) : sent({ userId, ...judged });
    }
    if (path === "/v3.0/oa/message/template") {
      const { user_id: userId, template_data: data } = body as { user_id: string; template_data: object };
      return sent({ userId, text: JSON.stringify(data), buttons: [], kind: "template" });
    }
    return refused(-200);
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const path = request.url?.split("?", 1)[0] ?? "";
    const isToken = path === "/v4/oa/access_token";
    const header = (name: string) => request.headers[name]?.toString();
    const body: unknown = isToken || text === "" ? text : JSON.parse(text);
    const call: OaCall = { path, token: header("access_token"), body };
    calls.push(call);
    const at = faults.findIndex((one) => one.path === path);
    const [planned] = at < 0 ? [] : faults.splice(at, 1);
    if (planned?.fault.when === "before") return meetOaFault(planned.fault, request, response);
    const answer = isToken ? grant.mint(new URLSearchParams(text), header("secret_key")) : answerTo(call);
    if (planned) return meetOaFault(planned.fault, request, response);
    const limits = { "x-ratelimit-limit": "4000", "x-ratelimit-remain": String(Math.max(0, leftNow())) };
    answerJson(response, answer, isToken ? {} : limits);
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings: ZaloOaSettings = {
    ...{ oaId, appId, appSecret: secretOf(appSecret), oaSecret: secretOf(oaSecret) },
    ...{ apiBase: base, oauthBase: base, sendsPaid: false, humanPauseMs: 30 * 60_000 },
  };
  const webhook = createOaWebhook({ ids: { appId, oaId, oaSecret }, users, nowMs: () => nowMs() });
  const ofUser = (userId: string) => messages.filter((one) => one.userId === userId);
  return {
    ...{ settings, grant, calls, messages, users, webhook, base },
    /** Gives Zalo the time of others. */
    setClock: (clock: () => number) => {
      nowMs = clock;
    },
    setVariant: (next: OaVariant) => {
      variant = next;
    },
    failNext: (path: string, ...next: OaFault[]) => {
      for (const fault of next) faults.push({ path, fault });
    },
    messagesTo: ofUser,
    textsTo: (userId: string) => ofUser(userId).map(({ text }) => text),
    /** Somebody taps a button of the newest message that has one of this title. */
    taps: (userId: string, title: string) => {
      const buttons = ofUser(userId)
        .toReversed()
        .flatMap((one) => one.buttons);
      const payload = buttons.find((button) => button.title === title)?.payload;
      if (typeof payload !== "string") throw new Error(`${userId} has no button “${title}”.`);
      return webhook.writes(userId, payload);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const accountNow = ({ hasMessages }: OaVariant): object => ({
  oaid: oaId,
  name: "Sở Thử nghiệm",
  is_verified: true,
  package_name: hasMessages === false ? "Cơ bản" : "Tăng trưởng",
  package_valid_through_date: "31/12/2026",
  linked_ZCA: "",
});
