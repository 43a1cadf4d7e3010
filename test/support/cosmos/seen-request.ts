import type { IncomingHttpHeaders } from "node:http";

/** A request as it was understood. */
export type SeenRequest = {
  readonly operation:
    | "account"
    | "readDatabase"
    | "createDatabase"
    | "readContainer"
    | "createContainer"
    | "ranges"
    | "read"
    | "create"
    | "replace"
    | "remove"
    | "batch"
    | "query"
    | "plan";
  readonly verb: string;
  /** What the signature names: the kind of resource, and the link to it or to what holds it. */
  readonly type: string;
  readonly link: string;
  /** Names of database, container and document, as far as the path has them. */
  readonly names: readonly string[];
  /** The partition asked, of requests for documents; a query may ask all. */
  readonly partition: string | undefined;
  readonly headers: IncomingHttpHeaders;
  /** The JSON that came with it, if any did. */
  readonly body: unknown;
};
