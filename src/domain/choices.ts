/** The version of the notice on personal data; raised with its text, and consent is asked for anew. */
export const noticeVersion = 1;

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
};

/** Where a person's consent stands: what was said to an older notice is not an answer to this one. */
export const consentOf = ({ consent }: Choices): "agreed" | "refused" | "notAsked" =>
  consent?.noticeVersion === noticeVersion ? consent.state : "notAsked";
