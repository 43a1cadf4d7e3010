import type { DataRequest } from "../src/domain/rights/data-request.ts";
import type { RequestDates } from "../src/domain/rights/request-clock.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { RequestFile } from "../src/usecases/rights/answer-requests.ts";

/** What became of a request. */
export const requestText = (
  request: DataRequest,
  { acknowledgeBy, dueOn }: RequestDates,
  { rights: t, dates }: Messages,
): string => {
  const { end, acknowledged, isExtended } = request;
  const parts = [t.receivedOn(dates.day(request.receivedOn))];
  if (end?.did === "done") return [...parts, t.done(dates.day(end.on))].join("; ");
  if (end)
    return [...parts, t.refused(dates.day(end.on), end.reason ? t.reason(end.reason) : t.noReason)].join(
      "; ",
    );
  if (request.right === "eraseEntered") return [...parts, t.underWay].join("; ");
  if (acknowledged) parts.push(t.acknowledged(dates.day(acknowledged.on)));
  else if (acknowledgeBy !== null) parts.push(t.acknowledgeBy(dates.day(acknowledgeBy)));
  parts.push(dueOn === null ? t.noDue : t.due(dates.day(dueOn)));
  if (isExtended) parts.push(t.extended);
  return parts.join("; ");
};

/** The same for whoever answers it, with what presses first. */
export const pressingText = (file: RequestFile, messages: Messages): string => {
  const { rights: t } = messages;
  const text = requestText(file.value, file, messages);
  if (file.pressure === "overdue") return `${t.overdue}; ${text}`;
  return file.pressure === "acknowledgeLate" ? `${t.acknowledgeLate}; ${text}` : text;
};

/** What is asked for, in few words. */
export const requestName = ({ right, field }: DataRequest, { rights: t }: Messages): string =>
  t.named(right, field);
