import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createGrants } from "./create-grants.ts";
import { createPeople } from "./create-people.ts";
import { createSender, sign } from "./create-sender.ts";
import { createUsers } from "./create-users.ts";
import { answerJson, errorBody, meetFault, type OaFault } from "./oa-fault.ts";
import { type OaMessage, readMessage, type TemplateType } from "./read-message.ts";

/** The app and its OA as the console shows them. */
export const oaApp = {
  id: "360846524940903967",
  secret: "the-secret-of-the-app",
  oaId: "388613280878808645",
  oaSecret: "the-secret-of-the-oa",
};

/** How this OA server is, where sources disagree or an office may differ. */
export type OaVariants = {
  readonly nowMs: () => number;
  readonly expiresIn?: "string" | "number";
  readonly rotates?: boolean;
  readonly templateType?: TemplateType;
  /** Whether an answer to a sent message tells its quota. */
  readonly tellsQuota?: boolean;
  readonly perMinute?: number;
  /** Whether the OA's package lets the app send. */
  readonly maySend?: boolean;
  readonly packageName?: string;
  readonly isVerified?: boolean;
  /** How long a webhook may take, in milliseconds. */
  readonly answerWithinMs?: number;
};

/** A call of the bot, as it came. */
export type OaCall = { readonly path: string; readonly token: string; readonly body: unknown };

/** A stand-in for the server of the Zalo Official Account, over real HTTP. */
export type ZaloOa = Awaited<ReturnType<typeof startZaloOa>>;

const parse = (text: string): Record<string, unknown> | undefined => {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read ? { ...read } : undefined;
  } catch {
    return undefined;
  }
};

/** Starts it on 127.0.0.1; nobody has consented yet. */
export const startZaloOa = async (variants: OaVariants) => {
  const { nowMs, perMinute = 4000, tellsQuota = true, templateType = "optional" } = variants;
  const { expiresIn = "string", rotates = true } = variants;
  const grants = createGrants(oaApp, nowMs, { expiresIn, rotates });
  const people = createPeople(nowMs);
  const sender = createSender(nowMs, variants.answerWithinMs ?? 2000);
  const calls: OaCall[] = [];
  const faults = new Map<string, OaFault[]>();
  let maySend = variants.maySend ?? true;
  let minute = { at: -1, calls: 0 };

  const put = (message: Omit<OaMessage, "id" | "atMs">): object => {
    const id = `a4d0243feee1${String(people.seen.length + 1).padStart(8, "0")}`;
    people.seen.push({ ...message, id, atMs: nowMs() });
    const type = message.template || message.quotaType === "charged" ? "purchase_quota" : "reply";
    const told = { message_id: id, user_id: message.userId, sent_time: String(nowMs()) };
    return good(tellsQuota ? { ...told, quota: { quota_type: type, remain: "8", total: "8" } } : told);
  };
  const consult = (body: unknown): object => {
    const read = readMessage(body, templateType);
    if (typeof read === "number") return errorBody(read);
    const quotaType = people.windowOf(read.userId);
    return typeof quotaType === "number" ? errorBody(quotaType) : put({ ...read, quotaType });
  };
  const sendTemplate = (body: Record<string, unknown>): object => {
    const { user_id: userId, template_id: id, template_data: data } = body;
    if (typeof userId !== "string" || typeof id !== "string" || typeof data !== "object" || !data)
      return errorBody(-201);
    const person = people.get(userId);
    if (!person?.follows) return errorBody(person ? -213 : -201);
    return put({ userId, quotaType: "charged", text: "", buttons: [], template: { id, data: { ...data } } });
  };
  const tellUser = (userId: unknown): object => {
    const person = people.get(String(userId));
    if (!person) return errorBody(-201);
    return good({ user_id: userId, display_name: person.name, user_is_follower: person.follows });
  };
  const tellQuota = (userId: unknown): object => {
    const person = people.get(String(userId));
    if (!person) return errorBody(-201);
    return good({ last_interaction: String(person.lastMs ?? 0), cs_reply: { remain: 8, total: 8 } });
  };
  const tellOa = (): object =>
    good({
      oa_id: oaApp.oaId,
      name: "Phòng Thi đua",
      is_verified: variants.isVerified ?? true,
      package_name: variants.packageName ?? "Tăng trưởng",
      package_valid_through_date: "31/12/2027",
      linked_ZCA: "",
    });
  const routes: Record<string, (body: Record<string, unknown>) => object> = {
    "POST /v3.0/oa/message/cs": (body) => (maySend ? consult(body) : errorBody(-224)),
    "POST /v3.0/oa/message/template": (body) => (maySend ? sendTemplate(body) : errorBody(-224)),
    "GET /v3.0/oa/user/detail": (body) => tellUser(body["user_id"]),
    "POST /v3.0/oa/quota/message": (body) => tellQuota(body["user_id"]),
    "GET /v2.0/oa/getoa": tellOa,
  };
  /** Counts a call; says how many the minute still has, below none when there are too many. */
  const spend = (): number => {
    const at = Math.floor(nowMs() / 60_000);
    minute = { at, calls: (minute.at === at ? minute.calls : 0) + 1 };
    return perMinute - minute.calls;
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString();
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const token = String(request.headers["access_token"] ?? "");
    const isRefresh = request.method === "POST" && url.pathname === "/v4/oa/access_token";
    const data = request.method === "GET" ? (url.searchParams.get("data") ?? "{}") : raw;
    const form = new URLSearchParams(raw);
    const body = isRefresh ? Object.fromEntries(form) : parse(data);
    calls.push({ path: url.pathname, token, body });
    const fault = faults.get(url.pathname)?.shift();
    if (fault?.when === "before") return meetFault(fault, request, response);
    const left = isRefresh ? 0 : spend();
    const limits = {
      "X-RateLimit-Limit": String(perMinute),
      "X-RateLimit-Remain": String(Math.max(0, left)),
    };
    const route = routes[`${request.method} ${url.pathname}`];
    const answer = () => {
      if (isRefresh) return grants.refresh(String(request.headers["secret_key"] ?? ""), form);
      const error = left < 0 ? -32 : grants.errorOf(token);
      if (error !== undefined) return errorBody(error);
      return route && body ? route(body) : errorBody(-201);
    };
    if (!isRefresh && !route) return void response.writeHead(404).end();
    const told = answer();
    if (fault) return meetFault(fault, request, response);
    answerJson(response, told, isRefresh ? {} : limits);
  };
  const server = createServer(
    (request, response) => void serve(request, response).catch(() => response.destroy()),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const sent = (raw: string, timestamp: string) => sender.deliver(raw, sign(oaApp, raw, timestamp));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    app: oaApp,
    calls,
    refreshes: grants.refreshes,
    grant: grants.grant,
    revoke: grants.revoke,
    /** What came to somebody, oldest first. */
    messages: (userId: string) => people.seen.filter((one) => one.userId === userId),
    textsTo: (userId: string) => people.seen.filter((one) => one.userId === userId).map(({ text }) => text),
    /** The next calls of a path fail, one fault each. */
    fail: (path: string, ...next: OaFault[]) => {
      faults.set(path, [...(faults.get(path) ?? []), ...next]);
    },
    /** The OA's package is changed. */
    setMaySend: (may: boolean) => {
      maySend = may;
    },
    webhook: sender,
    ...createUsers({ app: oaApp, people, nowMs, sent }),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const good = (data: object) => ({ data, error: 0, message: "Success" });
