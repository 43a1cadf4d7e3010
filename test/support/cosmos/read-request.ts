import type { IncomingHttpHeaders } from "node:http";
import { refusal, unknown } from "./answer.ts";
import type { SeenRequest } from "./seen-request.ts";

type Came = {
  readonly verb: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
};

/**
 * What a request asks.
 * @throws Refusal for what the stand-in does not imitate.
 */
export const readRequest = ({ verb, path, headers, text }: Came): SeenRequest => {
  const segments = segmentsOf(path);
  const { type, link, names } = resourceOf(segments, path);
  const operation = operationOf({ verb, segments, headers });
  if (operation === undefined) throw unknown(`${verb} ${path}`);
  for (const header of refusedHeaders) {
    if (headers[header] !== undefined) throw unknown(`the header ${header} of ${verb} ${path}`);
  }
  return { operation, verb, type, link, names, headers, partition: partitionOf(headers), body: jsonOf(text) };
};

/** Each asks for something that the stand-in would do wrong if it took no notice. */
const refusedHeaders = [
  "a-im",
  "x-ms-documentdb-is-upsert",
  "x-ms-documentdb-pre-trigger-include",
  "x-ms-documentdb-post-trigger-include",
  "x-ms-start-epk",
  "x-ms-end-epk",
  "x-ms-documentdb-populatequotainfo",
];

const segmentsOf = (path: string): readonly string[] => {
  try {
    return path.split("?")[0]?.split("/").filter(Boolean).map(decodeURIComponent) ?? [];
  } catch {
    throw refusal(400, `The path ${path} is not well formed.`);
  }
};

/** Segments come in pairs of kind and name; a lone last kind means the feed of what is before it. */
const resourceOf = (segments: readonly string[], path: string) => {
  const isFeed = segments.length % 2 === 1;
  const kinds = segments.filter((_, at) => at % 2 === 0);
  const wanted = ["dbs", "colls", kinds.length === 3 && kinds[2] === "pkranges" ? "pkranges" : "docs"];
  if (kinds.some((kind, at) => kind !== wanted[at])) throw unknown(`the path ${path}`);
  return {
    type: kinds.at(-1) ?? "",
    link: (isFeed ? segments.slice(0, -1) : segments).join("/"),
    names: segments.filter((_, at) => at % 2 === 1),
  };
};

const operationOf = ({
  verb,
  segments,
  headers,
}: {
  verb: string;
  segments: readonly string[];
  headers: IncomingHttpHeaders;
}): SeenRequest["operation"] | undefined => {
  const plain: Readonly<Record<string, SeenRequest["operation"]>> = {
    "GET 0": "account",
    "POST 1": "createDatabase",
    "GET 2": "readDatabase",
    "POST 3": "createContainer",
    "GET 4": "readContainer",
    "GET 6": "read",
    "PUT 6": "replace",
    "DELETE 6": "remove",
  };
  if (segments.length !== 5) return plain[`${verb} ${segments.length}`];
  if (verb === "GET" && segments[4] === "pkranges") return "ranges";
  if (verb !== "POST" || segments[4] !== "docs") return undefined;
  if (isOn(headers, "x-ms-cosmos-is-query-plan-request")) return "plan";
  if (isOn(headers, "x-ms-documentdb-isquery")) return "query";
  if (!isOn(headers, "x-ms-cosmos-is-batch-request")) return "create";
  if (isOn(headers, "x-ms-cosmos-batch-atomic")) return "batch";
  throw unknown("a bulk request, which is a batch that is not atomic");
};

/** Whether a header says true, in any case of letters. */
export const isOn = (headers: IncomingHttpHeaders, name: string): boolean =>
  String(headers[name]).toLowerCase() === "true";

const partitionOf = (headers: IncomingHttpHeaders): string | undefined => {
  const header = headers["x-ms-documentdb-partitionkey"];
  if (header === undefined) return undefined;
  const key = jsonOf(String(header));
  const partition: unknown = Array.isArray(key) && key.length === 1 ? key[0] : undefined;
  if (typeof partition !== "string") throw unknown(`the partition key ${header}; it takes one text`);
  if (Buffer.byteLength(partition) > 2048) throw refusal(400, "Partition key provided is too large.");
  return partition;
};

const jsonOf = (text: string): unknown => {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    throw refusal(400, "The input content is invalid JSON.");
  }
};
