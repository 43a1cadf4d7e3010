import type { Order } from "../container-definition.ts";

/** A value in a condition, before the document is known. */
export type Operand =
  | { readonly is: "value"; readonly value: string | number | boolean | null }
  | { readonly is: "parameter"; readonly name: string }
  | { readonly is: "path"; readonly path: readonly string[] };

/** How two values are compared. */
export type Comparison = "=" | "!=" | "<" | "<=" | ">" | ">=";

/** What a document must fulfil. */
export type Condition =
  | { readonly is: "and" | "or"; readonly one: Condition; readonly other: Condition }
  | { readonly is: "not"; readonly one: Condition }
  | { readonly is: "compare"; readonly by: Comparison; readonly one: Operand; readonly other: Operand }
  | { readonly is: "in"; readonly one: Operand; readonly among: readonly Operand[] }
  | { readonly is: "defined"; readonly path: readonly string[] }
  | { readonly is: "startsWith"; readonly one: Operand; readonly other: Operand }
  | { readonly is: "always"; readonly value: boolean };

/** What is given of each document that is found. */
export type Projection =
  | { readonly is: "all" }
  | { readonly is: "paths"; readonly paths: readonly (readonly string[])[] }
  | { readonly is: "value"; readonly path: readonly string[] }
  | { readonly is: "count" }
  /** What the plan of an ordered query across partitions asks each range for. */
  | { readonly is: "payload"; readonly orderBy: readonly (readonly string[])[] };

/** A query of the one container, as far as the stand-in speaks SQL. */
export type SqlQuery = {
  readonly projection: Projection;
  readonly where: Condition | undefined;
  readonly orderBy: readonly Order[];
  readonly offset: Operand | undefined;
  /** Of `TOP` or `LIMIT`. */
  readonly limit: Operand | undefined;
};

/** What the client gave for the names that begin with `@`. */
export type Parameters = ReadonlyMap<string, unknown>;
