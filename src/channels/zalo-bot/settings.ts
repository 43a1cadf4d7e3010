import { reveal, type Secret } from "../../domain/secret.ts";

/** A bot of the Zalo Bot Platform. */
export type ZaloBotSettings = {
  /** As the platform gave it, "12345689:abc-xyz"; whoever has it is the bot. */
  readonly token: Secret;
  /** What the platform shows with each event, 8 to 256 characters. */
  readonly secret: Secret;
  /** Where its methods are, without the token. */
  readonly apiBase: string;
};

/** @see https://docs.zaloplatforms.com/docs/BOT/call_api */
export const zaloBotApiBase = "https://bot-api.zaloplatforms.com";

/** Which bot it is: what stands before the colon of its token stays when the token is made anew. */
export const botIdOf = ({ token }: Pick<ZaloBotSettings, "token">): string =>
  reveal(token).split(":", 1)[0] ?? "";
