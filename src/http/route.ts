/** One request as a channel sees it: bounded, JSON, parsed. */
export type RouteRequest = {
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
};

/** What goes back; a body only where the caller is known. */
export type RouteAnswer = { readonly status: number; readonly body?: unknown };

/** A path that takes POSTs of JSON. */
export type Route = {
  readonly path: string;
  readonly receive: (request: RouteRequest) => Promise<RouteAnswer>;
};
