import { expect, test } from "vitest";
import { ownerOf, personRelations, relationOf } from "../../../src/store/erasing/person-relations.ts";
import { kinds } from "../../../src/store/kinds.ts";
import { linesIn } from "../../support/store/shapes.ts";

type Kept = { readonly id: string; readonly kind: string; readonly body: Readonly<Record<string, unknown>> };

const documents = linesIn<Kept>(new URL("../../support/store/documents/documents.jsonl", import.meta.url));

test("of every kind of document it is said how it relates to people: in src/store/erasing/person-relations.ts", () => {
  expect(Object.keys(personRelations).toSorted()).toEqual(kinds.map(({ kind }) => kind).toSorted());
});

test.each(documents)("whose $id of $kind is, its id says as its body does", ({ id, kind, body }) => {
  const owner = ownerOf({ id, kind });
  if (owner !== undefined && "personId" in body) expect(owner).toBe(body["personId"]);
  const { own, elsewhere, names, keeps, counts } = relationOf(kind);
  const holdsOne = "personId" in body || "byPersonId" in body || JSON.stringify(body).includes("PersonId");
  if (holdsOne) expect(own !== undefined || elsewhere || names || keeps || counts).toBeTruthy();
});

test("a kind that the table forgot is refused", () => {
  expect(() => relationOf("unheard-of")).toThrow("person-relations.ts");
});
