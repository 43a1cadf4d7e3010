import type { JsonObject } from "../../domain/json.ts";
import type { Stored } from "../documents.ts";
import { readSteps, stepsEntry } from "../jobs/job-codec.ts";
import { unpacked } from "../roster/packed.ts";
import { receiptCodec, talkCodec } from "../talk-codecs.ts";
import type { Cleaning } from "./cleaning.ts";
import { dataRequestCodec } from "./data-request-codec.ts";
import { isNamedIn, isNamedInBody } from "./traces.ts";

const asEntry = ({ etag: _etag, expiresAtMs: _expires, ...entry }: Stored) => entry;

/** Somebody outside the roster who asks: of the same account, or the same name. */
export const cleanAccountRequest: Cleaning = ({ body }, traces) =>
  isNamedInBody(body, traces) ? "gone" : "same";

/** What was asked for goes, word by word; that it was, and what came of it, stays. */
export const cleanRequest: Cleaning = (stored, { personId }) => {
  const request = dataRequestCodec.read(stored);
  if (request.personId !== personId || request.proposed === null) return "same";
  return dataRequestCodec.write(
    stored.id,
    { ...request, proposed: null },
    { state: stored.state, dueMs: stored.dueMs },
  );
};

/** A file that nobody took in yet: its officer sends it again, without them. */
export const cleanDraft: Cleaning = ({ body }, traces) => {
  const packed = body["packed"];
  const isNamed =
    isNamedInBody({ ...body, packed: "" }, traces) ||
    (typeof packed === "string" && packed !== "" && isNamedIn(JSON.stringify(unpacked(packed)), traces));
  return isNamed ? "gone" : "same";
};

/** Steps that are still to be done lose what names them; what has nothing left does nothing. */
export const cleanSteps: Cleaning = (stored, traces) => {
  const { steps } = readSteps(stored);
  const kept = steps.flatMap((step) => withoutTold(step, traces));
  if (kept.length === steps.length && kept.every((step, index) => step === steps[index])) return "same";
  return stepsEntry(stored.id, kept);
};

/** A step that tells many of something loses the one; any other that names them goes. */
const withoutTold = (step: JsonObject, traces: Parameters<Cleaning>[1]): readonly JsonObject[] => {
  if (!isNamedInBody(step, traces)) return [step];
  const told = step["told"];
  if (!Array.isArray(told)) return [];
  const others = told.filter((one) => (one as JsonObject)["personId"] !== traces.personId);
  const rest = { ...step, told: others };
  return isNamedInBody(rest, traces) ? [] : [rest];
};

/** What was answered is kept for repeats alone, two days at most: an answer that names them is not kept. */
export const cleanReceipt: Cleaning = (stored, traces) => {
  if (!isNamedInBody(stored.body, traces)) return "same";
  const receipt = receiptCodec.read(stored);
  if (traces.accounts.some((account) => account === receipt.talkId || account === receipt.ownTalkId))
    return "gone";
  const posted = receipt.posted.map((one) => ({
    ...one,
    reply: null,
    state: one.state === "waiting" ? ("needless" as const) : one.state,
  }));
  return receiptCodec.write(stored.id, { ...receipt, posted }, { state: "sent" });
};

/** Their own talks go; another's stays, without the question or file that names them. */
export const cleanTalk: Cleaning = (stored, traces) => {
  if (traces.accounts.includes(stored.id)) return "gone";
  if (!isNamedInBody(stored.body, traces)) return "same";
  const talk = talkCodec.read(stored);
  const isTheirs = isNamedInBody(talk.reference, traces);
  if (isTheirs) return "gone";
  return { ...asEntry(stored), ...talkCodec.write(stored.id, { ...talk, bookmark: null, offer: null }) };
};
