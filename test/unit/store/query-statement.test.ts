import { afterAll, describe, expect, it } from "vitest";
import type { Query } from "../../../src/store/documents.ts";
import { statementFor } from "../../../src/store/embedded/create-finder.ts";
import { openFile } from "../../../src/store/embedded/open-file.ts";

const database = openFile(":memory:");
afterAll(() => database.close());

const planOf = (more: Partial<Query>, partition?: string): readonly string[] => {
  const [text, ...values] = statementFor({ kind: "push", limit: 9, ...more }, { partition, nowMs: 0 });
  return database
    .prepare(`EXPLAIN QUERY PLAN ${text}`)
    .all(...values)
    .map(({ detail }) => String(detail));
};

describe("a query in one partition", () => {
  it.each([
    { by: "kind", more: {}, seeks: "by_kind (partition=? AND kind=? AND (due_ms,id)>(?,?))" },
    {
      by: "due",
      more: { dueUpToMs: 5 },
      seeks: "by_kind (partition=? AND kind=? AND (due_ms,id)>(?,?) AND due_ms<?)",
    },
    {
      by: "state and due",
      more: { state: "pending", dueUpToMs: 5 },
      seeks: "by_state (partition=? AND kind=? AND state=? AND (due_ms,id)>(?,?) AND due_ms<?)",
    },
  ])("by $by begins at its place and sorts nothing", ({ more, seeks }) => {
    expect(planOf(more, "office:1")).toEqual([`SEARCH documents USING INDEX ${seeks}`]);
  });

  it("by the beginning of the id reads only these, and sorts them", () => {
    expect(planOf({ idPrefix: "push:an:", state: "pending" }, "office:1")).toEqual([
      "SEARCH documents USING INDEX by_id (partition=? AND id>? AND id<?)",
      "USE TEMP B-TREE FOR ORDER BY",
    ]);
  });
});

describe("a query everywhere", () => {
  it("by state and due begins at its place and sorts nothing", () => {
    expect(planOf({ state: "pending", dueUpToMs: 5 })).toEqual([
      "SEARCH documents USING INDEX by_kind_everywhere (kind=? AND state=? AND (due_ms,id,partition)>(?,?,?) AND due_ms<?)",
    ]);
  });

  it("by kind alone reads only that kind, and sorts it", () => {
    expect(planOf({})).toEqual([
      "SEARCH documents USING INDEX by_kind_everywhere (kind=?)",
      "USE TEMP B-TREE FOR ORDER BY",
    ]);
  });
});
