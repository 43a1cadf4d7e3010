import { readFileSync } from "node:fs";
import { z } from "zod";
import { kinds } from "../../../src/store/kinds.ts";

/** What one version of one kind of document looks like, as a JSON Schema. */
export type Shape = { readonly kind: string; readonly version: number; readonly schema: unknown };

/** Where the shapes are kept that documents may have on disks, one a line. */
export const shapesFile = new URL("documents/shapes.jsonl", import.meta.url);

/** The objects in a file, one a line. */
export const linesIn = <Line>(file: URL): readonly Line[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);

/** The shapes of every kind and version that the program knows. */
export const shapes = (): readonly Shape[] =>
  kinds.flatMap(({ kind, schemas }) =>
    schemas.map((schema, index) => ({ kind, version: index + 1, schema: shapeOf(schema) })),
  );

const shapeOf = (schema: z.ZodType): unknown =>
  JSON.parse(JSON.stringify(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" })));

export const keptShapes = (): readonly Shape[] => linesIn(shapesFile);

/** The shapes that are not kept yet. */
export const missingShapes = (kept: readonly Shape[]): readonly Shape[] =>
  shapes().filter(({ kind, version }) => !kept.some((one) => one.kind === kind && one.version === version));
