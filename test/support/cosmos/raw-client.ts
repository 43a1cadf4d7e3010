import { createHmac } from "node:crypto";
import type { Cosmos } from "./start-cosmos.ts";

/** A request as a test writes it by hand; what is left out is as a right client would have it. */
export type RawRequest = {
  readonly verb?: string;
  /** The path, each name already percent-encoded. */
  readonly path: string;
  readonly body?: unknown;
  readonly partition?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Signs with this instead of the account's key. */
  readonly key?: string;
  readonly date?: Date;
  /** Signs for this instead of what is asked. */
  readonly signedAs?: { readonly verb: string; readonly path: string };
};

/** What came back. */
export type RawResponse = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
};

/** Speaks to the stand-in without any SDK. */
export const createRawClient =
  (cosmos: Pick<Cosmos, "endpoint" | "key">) =>
  async ({
    verb = "GET",
    path,
    body,
    partition,
    headers,
    key,
    date,
    signedAs,
  }: RawRequest): Promise<RawResponse> => {
    const at = (date ?? new Date()).toUTCString();
    const response = await fetch(`${cosmos.endpoint}${path}`, {
      method: verb,
      headers: {
        "x-ms-date": at,
        authorization: signed(key ?? cosmos.key, { ...(signedAs ?? { verb, path }), at }),
        ...(partition === undefined
          ? undefined
          : { "x-ms-documentdb-partitionkey": JSON.stringify([partition]) }),
        ...headers,
      },
      ...(body === undefined ? undefined : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === "" ? undefined : JSON.parse(text),
    };
  };

const signed = (key: string, { verb, path, at }: { verb: string; path: string; at: string }): string => {
  const segments = path.split("/").filter(Boolean).map(decodeURIComponent);
  const type = segments.length % 2 === 1 ? segments.at(-1) : (segments.at(-2) ?? "");
  const link = (segments.length % 2 === 1 ? segments.slice(0, -1) : segments).join("/");
  const text = `${verb.toLowerCase()}\n${type}\n${link}\n${at.toLowerCase()}\n\n`;
  const signature = createHmac("sha256", Buffer.from(key, "base64")).update(text).digest("base64");
  return encodeURIComponent(`type=master&ver=1.0&sig=${signature}`);
};
