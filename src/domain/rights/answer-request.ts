import type { Day } from "../day.ts";
import { ok, type Result, refused } from "../result.ts";
import type { CorrectableField, DataRequest, DataRight, RequestRefusal } from "./data-request.ts";
import { clockRuleOn } from "./request-clock.ts";

/** What whoever answers a request may do with it. */
export const requestActs = ["acknowledge", "do", "extend", "refuse"] as const;

export type RequestAct = (typeof requestActs)[number];

/** Why an answer does not hold. */
export type RequestFault = "request-gone" | "request-reason-needed" | "request-not-extendable";

type Asked = {
  readonly personId: string;
  readonly right: DataRight;
  readonly on: Day;
  readonly field?: CorrectableField;
  readonly proposed?: string;
};

/** A request that is received on a day. */
export const received = ({ personId, right, on, field, proposed }: Asked): DataRequest => ({
  ...{ personId, right, receivedOn: on, field: field ?? null, proposed: proposed ?? null },
  ...{ acknowledged: null, isExtended: false, end: null },
});

/** A request that was done as it was made, since it is the person's alone to decide. */
export const doneAtOnce = (asked: Asked): DataRequest => ({
  ...received(asked),
  proposed: null,
  end: { on: asked.on, byPersonId: null, did: "done", reason: null },
});

/** Who answers, on which day. */
export type Answering = { readonly personId: string; readonly on: Day };

/** Whether the law lets the time for a request be lengthened, and it was not yet. */
export const isExtendable = ({ right, receivedOn, isExtended, end }: DataRequest): boolean =>
  end === null && !isExtended && (clockRuleOn(receivedOn)?.extensionDays[right] ?? null) !== null;

/** The request after an act. Whoever does anything with it has it, so that is acknowledged too. */
export const withAct = (
  request: DataRequest,
  { act, reason }: { readonly act: RequestAct; readonly reason: RequestRefusal | null },
  { personId, on }: Answering,
): Result<DataRequest, RequestFault> => {
  if (request.end) return refused("request-gone");
  const acknowledged = request.acknowledged ?? { on, byPersonId: personId };
  if (act === "acknowledge") return ok({ ...request, acknowledged });
  if (act === "extend")
    return isExtendable(request)
      ? ok({ ...request, acknowledged, isExtended: true })
      : refused("request-not-extendable");
  if (act === "refuse" && reason === null) return refused("request-reason-needed");
  const did = act === "do" ? "done" : "refused";
  const end = { on, byPersonId: personId, did, reason: act === "do" ? null : reason } as const;
  return ok({ ...request, acknowledged, proposed: null, end });
};
