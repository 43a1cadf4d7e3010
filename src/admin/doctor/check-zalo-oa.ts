import { DateTime } from "luxon";
import { z } from "zod";
import { createOaApi, type OaAnswer } from "../../channels/zalo-oa/oa-api.ts";
import type { ZaloOaSettings } from "../../channels/zalo-oa/settings.ts";
import type { TokenRecord } from "../../channels/zalo-oa/token/token-record.ts";
import { type ConfiguredOa, zaloOaIn } from "../../config-zalo-oa.ts";
import { type Day, dayOf, daysBetween, officeZone } from "../../domain/day.ts";
import { secretOf } from "../../domain/secret.ts";
import { oaTokenDesk } from "../../open-oa-grant.ts";
import { StoreError } from "../../store/store-error.ts";
import type { ChannelWard, Check } from "./check.ts";
import { type Finding, found } from "./finding.ts";

/** What Zalo says of an Official Account; `account`: undefined where there was nothing to ask with. */
export type ZaloOaFacts = {
  /** "unread": the store did not give it; "sealed": no key of ours opens it. */
  readonly grant: TokenRecord | undefined | "unread" | "sealed";
  readonly account: OaAnswer | undefined;
  readonly settings: Pick<ZaloOaSettings, "sendsPaid" | "templateId">;
  readonly today: Day;
  readonly nowMs: number;
  readonly dayText: (day: Day) => string;
};

const accountSchema = z.object({
  // Each by itself: one of another type than the documents say hides no other.
  is_verified: z.union([z.boolean(), z.stringbool()]).optional().catch(undefined),
  package_name: z.string().optional().catch(undefined),
  package_valid_through_date: z.string().optional().catch(undefined),
  linked_ZCA: z
    .union([z.string(), z.number().transform(String)])
    .nullish()
    .catch(undefined),
});

/** Packages that have the message API, as they are called, and were called until 06/2026. */
const withMessages = /^(gói )?(tăng trưởng|toàn diện|nâng cao|growth|comprehensive|premium|advanced)/iu;

const warnedDays = 30;
const dayMs = 24 * 3_600_000;
const oldConsentDays = 60;
const endingDays = 14;

/** What the Official Account can do, and what stands in its way. */
export const judgeZaloOa = (facts: ZaloOaFacts): readonly Finding[] => {
  const { grant, account, settings } = facts;
  if (grant === "unread") return [found("unchecked", "needsStore")];
  if (grant === "sealed") return [found("fault", "zaloOaSealed")];
  if (grant === undefined) return [found("fault", "zaloOaNoGrant")];
  if (grant.state === "dead") return [found("fault", "zaloOaGrantDead")];
  return [
    ...ofConsent(grant, facts.nowMs),
    ...(account ? ofAccount(account, facts) : []),
    found("ok", settings.sendsPaid ? "zaloOaPaid" : "zaloOaFree"),
  ];
};

const ofConsent = ({ consentedAtMs, refreshUntilMs }: TokenRecord, nowMs: number): readonly Finding[] => {
  const days = Math.floor((nowMs - consentedAtMs) / dayMs);
  const isEnding = refreshUntilMs - nowMs <= endingDays * dayMs;
  return days >= oldConsentDays || isEnding
    ? [found("warning", "zaloOaConsentOld", { days })]
    : [found("ok", "zaloOaGrantOk")];
};

const ofAccount = (account: OaAnswer, facts: ZaloOaFacts): readonly Finding[] => {
  if (account.is === "lost") return [found("fault", "zaloSilent", { why: account.code })];
  if (account.is === "status") return [found("warning", "zaloSilent", { why: String(account.status) })];
  if (account.is === "error") return [found("fault", "zaloOaRefused", { code: account.code })];
  const parsed = accountSchema.safeParse(account.data);
  if (!parsed.success) return [found("unchecked", "zaloOaUnreadable")];
  const { is_verified: isVerified, package_name: name = "", linked_ZCA: zca } = parsed.data;
  return [
    ...(isVerified === false ? [found("warning", "zaloOaUnverified")] : []),
    withMessages.test(name.normalize("NFC").trim())
      ? found("ok", "zaloOaPackageOk", { name })
      : found("warning", "zaloOaPackage", { name: name === "" ? "—" : name }),
    ...ofEnd(parsed.data.package_valid_through_date, facts),
    ...(facts.settings.templateId !== undefined && !zca ? [found("warning", "zaloOaNoZca")] : []),
  ];
};

const ofEnd = (
  through: string | undefined,
  { today, dayText }: Pick<ZaloOaFacts, "today" | "dayText">,
): readonly Finding[] => {
  const zone = { zone: officeZone };
  const day = (through ?? "").trim().split(/[ T]/, 1)[0] ?? "";
  const end = day.includes("/") ? DateTime.fromFormat(day, "dd/MM/yyyy", zone) : DateTime.fromISO(day, zone);
  if (!end.isValid) return [];
  const on = dayOf(end);
  const days = daysBetween(today, on);
  if (days > warnedDays) return [];
  return [found(days < 0 ? "fault" : "warning", "zaloOaPackageEnds", { day: dayText(on), days })];
};

/** Asks with the token that is kept, and renews none: the doctor changes nothing. */
const factsOf = async (oa: ConfiguredOa, ward: ChannelWard): Promise<ZaloOaFacts> => {
  const { store, timeoutMs, nowMs, now, messages } = ward;
  const documents = await store?.open().catch(() => undefined);
  const grant = documents ? await grantIn(oa, documents) : "unread";
  const access = typeof grant === "object" ? grant.access : "";
  const api = createOaApi(oa.apiBase, timeoutMs);
  const account = access === "" ? undefined : await api({ path: "/v2.0/oa/getoa", token: secretOf(access) });
  return {
    ...{ grant, account, settings: oa, nowMs: nowMs(), today: dayOf(now()) },
    dayText: messages.dates.day,
  };
};

const grantIn = async (oa: ConfiguredOa, documents: Parameters<typeof oaTokenDesk>[1]) => {
  try {
    return (await oaTokenDesk(oa, documents).read())?.record;
  } catch (error) {
    return error instanceof StoreError && error.word === "broken" ? "sealed" : "unread";
  }
};

/** Asks Zalo about the account of the settings; nothing is found where they name none. */
export const examineZaloOa = async (ward: ChannelWard): Promise<readonly Finding[]> => {
  const oa = ward.settings.serve && zaloOaIn(ward.settings.serve);
  return oa ? judgeZaloOa(await factsOf(oa, ward)) : [];
};

export const checkZaloOa: Check = { name: "zaloOa", run: examineZaloOa };
