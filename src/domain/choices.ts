import type { ChannelName } from "./channel-name.ts";
import type { LinkCode, LinkedAccount } from "./linking/link-code.ts";

/** The version of the notice on personal data; raised with its text, and consent is asked for anew. */
export const noticeVersion = 2;

/** What a person said to a notice on personal data. */
export type Consent = {
  readonly state: "agreed" | "refused";
  /** The notice that was shown. */
  readonly noticeVersion: number;
  /** ISO, UTC. */
  readonly at: string;
};

/** What a person chose for the talk with the bot; null until they do. */
export type Choices = {
  readonly language: "vi" | "en" | null;
  readonly consent: Consent | null;
  /** The plan that commands mean where several run at once. */
  readonly planId: string | null;
  /** ISO, UTC: since when what is kept of them is not used, because they asked for it; absent while it is. */
  readonly restrictedAt?: string | undefined;
  /** Where they are linked beside the platform that their office knows them by. */
  readonly accounts?: LinkedAccount[] | undefined;
  /** What links one more account; the one given last counts alone. */
  readonly linkCode?: LinkCode | undefined;
  /** Where they want what nobody waits for; absent: where they wrote last. */
  readonly preferredChannel?: ChannelName | undefined;
};

/**
 * Where a person's consent stands; `agreedBefore`: to an older notice, and not asked since; `restricted`: whatever they
 * said, they asked that what is kept is not used.
 */
export type ConsentState = "agreed" | "agreedBefore" | "refused" | "notAsked" | "restricted";

/** Where a person's consent stands: what was said to an older notice is not an answer to this one. */
export const consentOf = ({
  consent,
  restrictedAt,
}: Pick<Choices, "restrictedAt"> & {
  readonly consent: (Pick<Consent, "state" | "noticeVersion"> & Partial<Consent>) | null;
}): ConsentState => {
  if (restrictedAt !== undefined) return "restricted";
  if (consent?.noticeVersion === noticeVersion) return consent.state;
  return consent?.state === "agreed" ? "agreedBefore" : "notAsked";
};

/**
 * Whether what somebody gave us so far may go on being shown to them and reminded of: an older notice that they agreed to
 * covers that; what they enter from now on takes the newest.
 */
export const mayBeTold = (consent: ConsentState): boolean =>
  consent === "agreed" || consent === "agreedBefore";
