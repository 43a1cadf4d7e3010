import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/domain/json.ts";
import { kinds } from "../../../src/store/kinds.ts";
import { keptShapes, linesIn, missingShapes, shapes } from "../../support/store/shapes.ts";

/** A document as some program once wrote it; `value` where it is read as something else than what stands there. */
type Kept = {
  readonly id: string;
  readonly kind: string;
  readonly body: JsonObject;
  readonly value?: JsonObject;
};

const documents = linesIn<Kept>(new URL("../../support/store/documents/documents.jsonl", import.meta.url));

const kindOf = (name: string) => {
  const kind = kinds.find((one) => one.kind === name);
  if (!kind) throw new Error(`No codec is named in src/store/kinds.ts for ${name}.`);
  return kind;
};

const versions = kinds.flatMap(({ kind, schemas }) =>
  schemas.map((_schema, index) => ({ kind, version: index + 1 })),
);

describe("what offices have on their disks", () => {
  test.each(versions)("there is a document of $kind in version $version to read", ({ kind, version }) => {
    expect(documents.some((one) => one.kind === kind && one.body["v"] === version)).toBe(true);
  });

  test.each(documents)("$kind $id is read as it always was", ({ id, kind, body, value }) => {
    const { v: _version, ...written } = body;
    expect(JSON.parse(JSON.stringify(kindOf(kind).read({ id, body })))).toEqual(value ?? written);
  });

  test("a shape changes with a new version only: nextVersion() in the codec, then node infra/keep-shapes.ts", () => {
    const kept = keptShapes();
    expect(missingShapes(kept)).toEqual([]);
    for (const { kind, version, schema } of shapes()) {
      const of = kept.find((one) => one.kind === kind && one.version === version);
      expect(schema, `${kind} in version ${version} is not what offices have`).toEqual(of?.schema);
    }
  });

  test("every shape that was kept is still known", () => {
    const known = shapes().map(({ kind, version }) => `${kind} ${version}`);
    expect(known).toEqual(
      expect.arrayContaining(keptShapes().map(({ kind, version }) => `${kind} ${version}`)),
    );
  });
});

test.each(kinds)("a $kind of a newer program is refused", ({ kind, version, read }) => {
  for (const { id, body } of documents.filter((one) => one.kind === kind))
    expect(() => read({ id, body: { ...body, v: version + 1 } })).toThrow("Start the newer program");
});

test.each(kinds)("a $kind with a field too many is no $kind", ({ kind, read }) => {
  for (const { id, body } of documents.filter((one) => one.kind === kind))
    expect(() => read({ id, body: { ...body, unheardOf: 1 } })).toThrow("is not a");
});

test("every codec there is stands in the list of kinds, once", () => {
  const sources = globSync("src/store/**/*.ts").map((file) => readFileSync(file, "utf8"));
  const made = sources.flatMap((text) =>
    [...text.matchAll(/createCodec(?:<[^>(]+>)?\(\s*"([a-z-]+)"/g)].map(([, kind]) => kind),
  );
  // A kind whose name is not written out would go unseen.
  const calls = sources.flatMap((text) => text.match(/(?<!const )\bcreateCodec(?:<[^>(]+>)?\(/g) ?? []);
  expect(made).toHaveLength(calls.length);
  expect(made.length).toBeGreaterThan(10);
  expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(made.toSorted());
});
