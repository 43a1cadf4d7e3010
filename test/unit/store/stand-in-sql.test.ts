import { expect, test } from "vitest";
import { Refusal } from "../../support/cosmos/answer.ts";
import { fulfils } from "../../support/cosmos/sql/fulfils.ts";
import { parseQuery } from "../../support/cosmos/sql/parse-query.ts";

const document = { id: "a:1", n: 2, text: "Đào", none: null, yes: true, body: { "a b": 1 } };

const holds = (condition: string, parameters: Record<string, unknown> = {}): boolean => {
  const { where } = parseQuery(`SELECT * FROM c WHERE ${condition}`);
  if (!where) throw new Error("no condition");
  return fulfils(where, document, new Map(Object.entries(parameters)));
};

test.each([
  "c.n = 2",
  "c.n != 3 AND c.n <> 4",
  "c.n < 3 and c.n <= 2 and c.n > -1 and c.n >= 1.5",
  "c.n = 9 OR c.n = 8 OR c.n = 2",
  "NOT (c.n = 9 OR c.n = 8)",
  "c.text = 'Đào' AND c.text = \"\\u0110\\u00e0o\"",
  "c.text > 'Da' AND c.text < 'Đá'",
  "c.none = null AND c.yes = true AND true",
  'c["body"]["a b"] = 1',
  "IS_DEFINED(c.none) AND NOT IS_DEFINED(c.body.c)",
  "STARTSWITH(c.id, 'a:')",
  "c.n IN (1, 2, 3)",
])("%s is found", (condition) => {
  expect(holds(condition)).toBe(true);
});

test.each([
  "c.n = 1",
  "c.n = '2'",
  "NOT (c.n = '2')",
  "c.n > 'a' OR c.n <= 'a'",
  "c.missing = null",
  "c.missing != 1",
  "NOT (c.missing = 1)",
  "c.missing = 1 AND c.n = 2",
  "NOT STARTSWITH(c.n, 'a')",
  "STARTSWITH(c.id, 'b')",
  "c.n IN (1, '2')",
  "false",
])("%s is not found, for a type or a value that is not there is neither true nor false", (condition) => {
  expect(holds(condition)).toBe(false);
});

test("an unknown side of OR hides nothing, and a parameter stands for its value", () => {
  expect(holds("c.missing = 1 OR c.n = @n", { "@n": 2 })).toBe(true);
  expect(holds("c.text = @text", { "@text": "Đào".normalize("NFD") })).toBe(false);
});

test.each([
  "SELECT * FROM c JOIN d IN c.tags",
  "SELECT DISTINCT * FROM c",
  "SELECT * FROM c GROUP BY c.n",
  "SELECT * FROM c WHERE c.text LIKE 'a%'",
  "SELECT * FROM c WHERE CONTAINS(c.text, 'a')",
  "SELECT * FROM c WHERE c.n",
  "SELECT * FROM c WHERE c.n = 1 + 1",
  "SELECT * FROM c WHERE c = 1",
  "SELECT * FROM c WHERE c.n = 1 ORDER BY c.n OFFSET 1",
  "SELECT TOP 1 * FROM c OFFSET 1 LIMIT 2",
  "SELECT c FROM c",
  "SELECT SUM(1) FROM c",
  "SELECT * FROM c;",
  "DELETE FROM c",
  "SELECT * FROM c WHERE c.text = 'open",
  "",
])("%s is refused as not imitated", (sql) => {
  expect(() => parseQuery(sql)).toThrow(Refusal);
});

test("projection, order, offset and limit are read", () => {
  expect(parseQuery("SELECT c.id, c.n FROM c ORDER BY c.n DESC, c.id OFFSET 1 LIMIT @most")).toEqual({
    projection: { is: "paths", paths: [["id"], ["n"]] },
    where: undefined,
    orderBy: [
      { path: ["n"], isDescending: true },
      { path: ["id"], isDescending: false },
    ],
    offset: { is: "value", value: 1 },
    limit: { is: "parameter", name: "@most" },
  });
  expect(parseQuery("SELECT VALUE COUNT(1) FROM c").projection).toEqual({ is: "count" });
  expect(parseQuery("SELECT VALUE c.id FROM c").projection).toEqual({ is: "value", path: ["id"] });
  expect(parseQuery("SELECT TOP 3 VALUE c FROM c").limit).toEqual({ is: "value", value: 3 });
});
