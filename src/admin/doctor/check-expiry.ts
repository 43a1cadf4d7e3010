import type { ServeSettings } from "../../config.ts";
import { type Day, dayOf, daysBetween } from "../../domain/day.ts";
import { withSettings } from "./check.ts";
import { type Finding, found } from "./finding.ts";

const warnedDays = 30;

/** What is known of the app's secret. */
export type ExpiryFacts = {
  readonly type: ServeSettings["MICROSOFT_APP_TYPE"];
  readonly today: Day;
  /** Undefined where nobody said it. */
  readonly expiresOn: Day | undefined;
  readonly dayText: (day: Day) => string;
};

/** How long the app's secret is good. */
export const judgeExpiry = ({ type, today, expiresOn, dayText }: ExpiryFacts): readonly Finding[] => {
  if (type === "UserAssignedMSI") return [found("ok", "expiryNone")];
  if (expiresOn === undefined) return [found("unchecked", "expiryUnknown")];
  const days = daysBetween(today, expiresOn);
  const day = dayText(expiresOn);
  if (days < 0) return [found("fault", "expiryPast", { day })];
  return [
    days <= warnedDays
      ? found("warning", "expirySoon", { day, days })
      : found("ok", "expiryOk", { day, days }),
  ];
};

export const checkExpiry = withSettings("expiry", async (serve, { settings, now, messages }) =>
  judgeExpiry({
    type: serve.MICROSOFT_APP_TYPE,
    today: dayOf(now()),
    expiresOn: settings.doctor.MICROSOFT_APP_PASSWORD_EXPIRES,
    dayText: messages.dates.day,
  }),
);
