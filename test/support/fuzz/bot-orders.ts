/** What the fuzzed bot is told; its clock then stands so many minutes after its start. */
export type BotOrder = { readonly do: "wait" | "beat" | "weigh"; readonly minutes: number };

/** What the fuzzed bot says: that it listens, that an order is done, or that something is wrong in it. */
export type BotAnswer =
  | { readonly is: "listening"; readonly port: number; readonly names: readonly string[] }
  | { readonly is: "done"; readonly heapBytes: number }
  | { readonly is: "fault"; readonly text: string };
