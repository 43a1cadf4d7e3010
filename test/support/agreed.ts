import { type Consent, noticeVersion } from "../../src/domain/choices.ts";

/** That somebody agreed long ago that their data is kept. */
export const agreed: Consent = { state: "agreed", noticeVersion, at: "2026-01-05T01:00:00Z" };

/** Consent to the notice before the one of today. */
export const agreedBefore: Consent = { ...agreed, noticeVersion: noticeVersion - 1 };
