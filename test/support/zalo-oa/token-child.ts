import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { createTokenDesk } from "../../../src/channels/zalo-oa/token/create-token-desk.ts";
import { createZaloToken } from "../../../src/channels/zalo-oa/token/create-zalo-token.ts";
import { reveal, secretOf } from "../../../src/domain/secret.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { createTaggedSecret } from "../../../src/store/secrets/create-tagged-secret.ts";
import { createSealer } from "../../../src/store/secrets/seal.ts";

// A process of the bot that sends one message, asked by its parent with the text.
const [file = "", key = "", url = "", appId = "", appSecret = ""] = process.argv.slice(2);
const sealer = createSealer([{ id: "k", bytes: Buffer.from(key, "hex") }]);
const documents = openEmbedded({ file, nowMs: Date.now });
const token = createZaloToken({
  desk: createTokenDesk(createTaggedSecret(documents, sealer, "zalo-oa")),
  appId,
  appSecret: secretOf(appSecret),
  oauthBase: url,
  apiBase: url,
  fetchTimeoutMs: 300,
  nowMs: Date.now,
  newId: randomUUID,
  random: Math.random,
  log: pino({ level: "silent" }),
});
const kept = await token.current();
let shown = kept === "dead" ? secretOf("AT-before-any") : kept;

const send = async (text: string): Promise<number> => {
  const body = JSON.stringify({ recipient: { user_id: "an" }, message: { text } });
  const headers = { access_token: reveal(shown), "content-type": "application/json" };
  const answer = await fetch(`${url}/v3.0/oa/message/cs`, { method: "POST", headers, body });
  return ((await answer.json()) as { error: number }).error;
};
process.on("message", async (text: string) => {
  let error = await send(text);
  if (error === -216 || error === -220) {
    const next = await token.refreshed(shown);
    // A newer token may itself have been replaced before it was seen here.
    if (next !== "dead") shown = next;
    error = next === "dead" ? -1 : await send(text);
  }
  process.send?.({ text, error });
});
process.send?.("ready");
