import { refusal } from "./answer.ts";

/** A document may hold so many bytes of JSON. */
const mostDocumentBytes = 2 * 1024 * 1024;

/** The id, once body and id are found to be what the service takes. */
export const checkDocument = (body: Record<string, unknown>): string => {
  const id = body["id"];
  if (typeof id !== "string" || id === "" || Buffer.byteLength(id) > 1023 || /[/\\#?]/.test(id)) {
    throw refusal(400, `The input content is invalid because the id ${JSON.stringify(id)} is invalid.`);
  }
  const ttl = body["ttl"];
  if (
    ttl !== undefined &&
    ttl !== -1 &&
    !(Number.isInteger(ttl) && Number(ttl) > 0 && Number(ttl) < 2 ** 31)
  ) {
    throw refusal(
      400,
      `The input ttl ${JSON.stringify(ttl)} is invalid. Ensure to provide a nonzero positive integer.`,
    );
  }
  if (bytesOf(body) > mostDocumentBytes) throw refusal(413, "Request size is too large.");
  return id;
};

/** How many bytes the JSON of a document has. */
export const bytesOf = (body: object): number => Buffer.byteLength(JSON.stringify(body));
