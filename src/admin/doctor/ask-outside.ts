import { z } from "zod";
import type { ServeSettings } from "../../config.ts";
import { reveal } from "../../domain/secret.ts";
import { type Answer, type Asking, ask } from "./ask.ts";
import type { DoctorOutside } from "./doctor-outside.ts";

/** The services that the bot needs, asked once each, however many checks want to know. */
export type Answers = {
  /** What whoever gives the bot its token says. */
  readonly token: (settings: ServeSettings) => Promise<Answer>;
  /** What the host says that messages go to. */
  readonly connector: (host: string) => Promise<Answer>;
  /** What is said of where the signing keys are. */
  readonly metadata: () => Promise<Answer>;
  /** The signing keys, where that names them; undefined where it does not. */
  readonly keys: () => Promise<Answer | undefined>;
  /** Everything that was asked so far. */
  readonly all: () => Promise<readonly Answer[]>;
};

const metadataSchema = z.object({ jwks_uri: z.url() });

/** Asks in time, each question once. */
export const askOutside = (outside: DoctorOutside, asking: Asking): Answers => {
  const asked = new Map<string, Promise<Answer>>();
  const once = (key: string, question: () => Promise<Answer>): Promise<Answer> => {
    const known = asked.get(key) ?? question();
    asked.set(key, known);
    return known;
  };
  const metadata = () => once("metadata", () => ask(outside.metadataUrl, {}, asking));
  return {
    metadata,
    token: (settings) =>
      once("token", () =>
        settings.MICROSOFT_APP_TYPE === "SingleTenant"
          ? askEntra(outside, settings, asking)
          : askIdentity(outside, settings, asking),
      ),
    connector: (host) => once(`connector ${host}`, () => ask(outside.connectorUrl(host), {}, asking)),
    keys: async () => {
      const url = keysUrlIn(await metadata(), outside.metadataUrl);
      return url === undefined ? undefined : once("keys", () => ask(url, {}, asking));
    },
    all: () => Promise.all(asked.values()),
  };
};

/** Where the keys are; undefined where no such thing is said, or they could not be fetched as safely. */
const keysUrlIn = (answer: Answer, metadataUrl: string): string | undefined => {
  if (answer.is === "silent" || answer.status !== 200) return undefined;
  const url = metadataSchema.safeParse(jsonIn(answer.body)).data?.jwks_uri;
  const isSafe = url !== undefined && URL.parse(url)?.protocol === URL.parse(metadataUrl)?.protocol;
  return isSafe ? url : undefined;
};

/** What a text says as JSON; undefined where it is none. */
export const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const askEntra = (outside: DoctorOutside, settings: ServeSettings, asking: Asking): Promise<Answer> => {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TENANT_ID: tenantId } = settings;
  const secret = settings.MICROSOFT_APP_PASSWORD;
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: appId,
    client_secret: secret === undefined ? "" : reveal(secret),
    scope: `${outside.audience}/.default`,
  });
  const url = `${outside.loginUrl}/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`;
  return ask(url, { method: "POST", body }, asking);
};

const askIdentity = (outside: DoctorOutside, settings: ServeSettings, asking: Asking): Promise<Answer> => {
  const { url, header } = outside.identity;
  const query = new URLSearchParams({
    "api-version": header === undefined ? "2018-02-01" : "2019-08-01",
    resource: outside.audience,
    client_id: settings.MICROSOFT_APP_ID,
  });
  const headers: Record<string, string> =
    header === undefined ? { Metadata: "true" } : { "X-IDENTITY-HEADER": header };
  return ask(`${url}?${query}`, { headers }, asking);
};
