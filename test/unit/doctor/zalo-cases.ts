import { judgeZaloBot, type ZaloBotFacts } from "../../../src/admin/doctor/check-zalo-bot.ts";
import { judgeZaloOa, type ZaloOaFacts } from "../../../src/admin/doctor/check-zalo-oa.ts";
import type { Finding } from "../../../src/admin/doctor/finding.ts";
import type { TokenRecord } from "../../../src/channels/zalo-oa/token/token-record.ts";

const dayMs = 24 * 3_600_000;
const nowMs = Date.UTC(2026, 11, 1);

const bot = (over: Partial<ZaloBotFacts>) =>
  judgeZaloBot({
    me: { is: "ok", result: {} },
    webhook: { is: "ok", result: { url: "https://h/api/zalo-bot" } },
    sent: 17,
    ...over,
  });
const failing = { is: "error", code: 503, retryAfterMs: undefined } as const;
const refused = { is: "error", code: 404, retryAfterMs: undefined } as const;

const record: TokenRecord = {
  ...{ version: 3, access: "a", refresh: "r", state: "good", attempt: null, refreshedAtMs: nowMs },
  ...{ accessUntilMs: nowMs + dayMs, consentedAtMs: nowMs - 5 * dayMs, refreshUntilMs: nowMs + 80 * dayMs },
};
const account = (over: object = {}) =>
  ({
    is: "ok",
    left: 9,
    data: { is_verified: true, package_name: "Toàn diện", package_valid_through_date: "31/12/2027", ...over },
  }) as const;
const oa = (over: Partial<ZaloOaFacts>) =>
  judgeZaloOa({
    ...{ grant: record, account: account(), settings: { sendsPaid: false }, today: "2026-12-01", nowMs },
    dayText: String,
    ...over,
  });
const well = ["ok zaloOaGrantOk", "ok zaloOaPackageOk"];

/** What is judged of Zalo, and what is expected of it. */
export const zaloCases: readonly [what: string, findings: readonly Finding[], expected: readonly string[]][] =
  [
    ["a bot that is well", bot({}), ["ok zaloBotOk", "ok zaloBotWebhookOk", "ok zaloBotMessages"]],
    ["a bot that Zalo does not know", bot({ me: refused }), ["fault zaloBotToken"]],
    ["a fault of Zalo's own", bot({ me: failing }), ["warning zaloBotFailing"]],
    [
      "an account told in other types",
      oa({
        account: account({
          is_verified: "true",
          package_name: "  Toàn diện",
          package_valid_through_date: "2026-12-05 23:59:59",
          linked_ZCA: 123,
        }),
        settings: { sendsPaid: false, templateId: "1" },
      }),
      [...well, "warning zaloOaPackageEnds", "ok zaloOaFree"],
    ],
    ["no answer of Zalo's", bot({ me: { is: "lost", code: "TimeoutError" } }), ["fault zaloSilent"]],
    [
      "no word of the webhook, and no store",
      bot({ webhook: refused, sent: undefined }),
      ["ok zaloBotOk", "unchecked zaloBotWebhookUnknown", "unchecked needsStore"],
    ],
    [
      "a bot without a webhook",
      bot({ webhook: { is: "ok", result: {} } }),
      ["ok zaloBotOk", "fault zaloBotNoWebhook", "ok zaloBotMessages"],
    ],
    [
      "a webhook elsewhere and a month nearly used up",
      bot({ webhook: { is: "ok", result: { url: "https://h/x" } }, sent: 2_400 }),
      ["ok zaloBotOk", "warning zaloBotWebhookElsewhere", "warning zaloBotMessages"],
    ],
    ["an account that is well", oa({}), [...well, "ok zaloOaFree"]],
    ["an account that pays", oa({ settings: { sendsPaid: true } }), [...well, "ok zaloOaPaid"]],
    ["an account that was asked nothing", oa({ account: undefined }), ["ok zaloOaGrantOk", "ok zaloOaFree"]],
    ["no store to read the grant from", oa({ grant: "unread" }), ["unchecked needsStore"]],
    ["a grant under another key", oa({ grant: "sealed" }), ["fault zaloOaSealed"]],
    ["no grant yet", oa({ grant: undefined }), ["fault zaloOaNoGrant"]],
    ["a dead grant", oa({ grant: { ...record, state: "dead" } }), ["fault zaloOaGrantDead"]],
    [
      "a consent of 60 days ago",
      oa({ grant: { ...record, consentedAtMs: nowMs - 60 * dayMs } }),
      ["warning zaloOaConsentOld", "ok zaloOaPackageOk", "ok zaloOaFree"],
    ],
    [
      "a refresh token that ends in two weeks",
      oa({ grant: { ...record, refreshUntilMs: nowMs + 14 * dayMs } }),
      ["warning zaloOaConsentOld", "ok zaloOaPackageOk", "ok zaloOaFree"],
    ],
    [
      "an account that Zalo refuses to tell of",
      oa({ account: { is: "error", code: -216, left: 1 } }),
      ["ok zaloOaGrantOk", "fault zaloOaRefused", "ok zaloOaFree"],
    ],
    [
      "a gateway before Zalo",
      oa({ account: { is: "status", status: 502 } }),
      ["ok zaloOaGrantOk", "warning zaloSilent", "ok zaloOaFree"],
    ],
    [
      "no answer about the account",
      oa({ account: { is: "lost", code: "ECONNREFUSED" } }),
      ["ok zaloOaGrantOk", "fault zaloSilent", "ok zaloOaFree"],
    ],
    [
      "an answer that can't be read",
      oa({ account: { is: "ok", data: [], left: 1 } }),
      ["ok zaloOaGrantOk", "unchecked zaloOaUnreadable", "ok zaloOaFree"],
    ],
    [
      "an account that is not verified, without a package",
      oa({ account: account({ is_verified: false, package_name: undefined }) }),
      ["ok zaloOaGrantOk", "warning zaloOaUnverified", "warning zaloOaPackage", "ok zaloOaFree"],
    ],
    [
      "a package that ends in 30 days",
      oa({ account: account({ package_valid_through_date: "31/12/2026" }) }),
      [...well, "warning zaloOaPackageEnds", "ok zaloOaFree"],
    ],
    [
      "a package that ended",
      oa({ account: account({ package_valid_through_date: "30/11/2026" }) }),
      [...well, "fault zaloOaPackageEnds", "ok zaloOaFree"],
    ],
    [
      "a template without the account that sends it",
      oa({ settings: { sendsPaid: false, templateId: "1" } }),
      [...well, "warning zaloOaNoZca", "ok zaloOaFree"],
    ],
  ];
