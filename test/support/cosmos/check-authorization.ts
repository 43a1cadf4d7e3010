import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { refusal } from "./answer.ts";

/** What a signature is made over, beside the date. */
type Signed = { readonly verb: string; readonly type: string; readonly link: string };

/** A date may be so far from the server's clock, in ms. */
const mostSkewMs = 15 * 60_000;

/**
 * Passes a request signed with the account's key within a quarter of an hour.
 * @see https://learn.microsoft.com/rest/api/cosmos-db/access-control-on-cosmosdb-resources
 */
export const checkAuthorization = (
  headers: IncomingHttpHeaders,
  signed: Signed,
  { key, nowMs }: { key: string; nowMs: number },
): void => {
  const date = headers["x-ms-date"] ?? headers.date;
  const authorization = headers.authorization;
  if (authorization === undefined) {
    throw refusal(
      401,
      "Required Header authorization is missing. Ensure a valid Authorization token is passed.",
    );
  }
  const [kind, version, signature] = partsOf(authorization);
  if (kind !== "type=master" || version !== "ver=1.0" || !signature?.startsWith("sig=")) {
    throw refusal(401, "Authorization header doesn't confirm to the required format.");
  }
  if (typeof date !== "string" || Number.isNaN(Date.parse(date))) {
    throw refusal(401, "The input date header is invalid format. Please pass in RFC 1123 style date format.");
  }
  const expected = signatureOf(key, signed, date);
  if (!isSame(signature.slice("sig=".length), expected)) {
    const told = `${signed.verb.toLowerCase()}\\n${signed.type}\\n${signed.link}\\n${date.toLowerCase()}\\n\\n`;
    throw refusal(
      401,
      `The input authorization token can't serve the request. Please check that the expected payload is built as per the protocol, and check the key being used. Server used the following payload to sign: '${told}'`,
    );
  }
  if (Math.abs(Date.parse(date) - nowMs) > mostSkewMs) {
    const now = new Date(nowMs).toUTCString();
    throw refusal(
      403,
      `The authorization token is not valid at the current time. Current server time ${now}.`,
    );
  }
};

/** Type, version and signature; the value is percent-encoded, and a signature may itself hold `=`. */
const partsOf = (authorization: string): readonly string[] => {
  try {
    return decodeURIComponent(authorization).split("&");
  } catch {
    return [];
  }
};

const signatureOf = (key: string, { verb, type, link }: Signed, date: string): string =>
  createHmac("sha256", Buffer.from(key, "base64"))
    .update(`${verb.toLowerCase()}\n${type.toLowerCase()}\n${link}\n${date.toLowerCase()}\n\n`)
    .digest("base64");

const isSame = (given: string, expected: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
};
