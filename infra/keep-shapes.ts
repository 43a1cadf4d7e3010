import { appendFileSync } from "node:fs";
import { keptShapes, missingShapes, shapesFile } from "../test/support/store/shapes.ts";

/** Adds the shape of every new kind and version of document; one that is kept already is never changed. */
const missing = missingShapes(keptShapes());
for (const shape of missing) appendFileSync(shapesFile, `${JSON.stringify(shape)}\n`);
const names = missing.map(({ kind, version }) => `${kind} v${version}`);
process.stdout.write(
  `${names.length === 0 ? "Every shape is kept already." : `Kept: ${names.join(", ")}.`}\n`,
);
