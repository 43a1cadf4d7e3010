/** One request as a channel sees it: bounded, JSON, parsed. */
export type RouteRequest = {
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body, parsed; keys that every object has already are gone. */
  readonly body: unknown;
  /** The body as it came over the wire, for signatures over its bytes. */
  readonly raw: Buffer;
};

/** What goes back; a body only where the caller is known. */
export type RouteAnswer = { readonly status: number; readonly body?: unknown };

/** A path that takes POSTs of JSON. */
export type Route = {
  readonly path: string;
  /** Whether anybody may call it unchecked, so that the server must listen on this machine only. */
  readonly loopbackOnly?: boolean | undefined;
  readonly receive: (request: RouteRequest) => Promise<RouteAnswer>;
};

/** Something that anybody may read, and that always reads the same. */
export type Page = { readonly path: string; readonly contentType: string; readonly body: string };
