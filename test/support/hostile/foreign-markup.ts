import { checkAdaptiveCard } from "../cards/check-adaptive-card.ts";
import { isObject, type JsonValue, objectsIn } from "../cards/loose-json.ts";

const consentType = "application/vnd.microsoft.teams.card.file.consent";
const unseen = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{Cs}]/u;

/** Places that the bot itself sends people to: laws, and the chat with the bot. */
const ownPlaces = /^https:\/\/(?:teams\.microsoft\.com\/|[\w.-]+\.gov\.vn\/)/;

const linksIn = (card: JsonValue): string[] =>
  objectsIn(card).flatMap(({ path, object }) => {
    const urls = ["url", "iconUrl", "backgroundImage"].flatMap((name) =>
      typeof object[name] === "string" ? [object[name]] : [],
    );
    const foreign = urls.filter((url) => !ownPlaces.test(url)).map((url) => `${path} leads to ${url}`);
    return "entities" in object || "mentioned" in object
      ? [...foreign, `${path} mentions somebody`]
      : foreign;
  });

/** What is on a drawn card that the bot did not make: a link, a mention, markup; or what makes it unfit to be sent. */
export const faultsOfCard = (card: unknown): string[] => [
  ...checkAdaptiveCard(card),
  ...linksIn(JSON.parse(JSON.stringify(card)) as JsonValue),
];

/** The same of a whole message, as it reached the service. */
export const faultsOfMessage = (sent: Record<string, unknown>): string[] => {
  const { summary, text, entities, attachments } = sent;
  const parts = Array.isArray(attachments) ? attachments : [];
  return [
    ...(unseen.test(String(summary)) ? ["the summary hides something"] : []),
    ...(String(summary).length > 200 ? ["the summary is long"] : []),
    ...(text === undefined && entities === undefined ? [] : ["a text or mention beside the card"]),
    ...parts.flatMap((part: { contentType: string; name?: string; content: unknown }) => {
      if (part.contentType !== consentType) return faultsOfCard(part.content);
      const { description } = isObject(part.content as JsonValue)
        ? (part.content as { description: string })
        : { description: "" };
      const isOdd = unseen.test(description) || !/^[\w.-]+$/.test(part.name ?? "");
      return isOdd ? [`the offer of ${part.name} hides something`] : [];
    }),
  ];
};
