import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { EvidenceContent } from "../../../../src/domain/evidence/evidence-record.ts";
import { readEvidenceSheet } from "../../../../src/domain/evidence/sheets/read-evidence-sheet.ts";
import type { SheetItem } from "../../../../src/domain/evidence/sheets/sheet-item.ts";
import { sheetOf } from "../../roster/sheet-in-words.ts";

type Case = {
  readonly name: string;
  readonly sheet: string;
  readonly sort: string;
  readonly items: readonly string[];
  readonly faults?: readonly string[];
  readonly unread?: string;
};

const table = (name: string) => parse(readFileSync(join(import.meta.dirname, name), "utf8"));

const contentInWords = (content: EvidenceContent): string => {
  const { kind, year } = content;
  if (kind === "rating") return `${kind} ${year} ${content.rating}`;
  if (kind === "award") return `${kind} ${year} ${content.code} ${content.grantedFor}`;
  if (kind === "discipline")
    return `${kind} ${year} ${content.degree} ${content.cause} ${content.decidedOn}..${content.endsOn ?? "-"}`;
  if (kind === "attendance") {
    const away = content.absences.map(({ reason, months }) => `${reason}:${months}`).join("+");
    return `${kind} ${year} ${content.workedMonths}${away === "" ? "" : ` ${away}`}`;
  }
  const { name, recognition, authorship, isApplied } = content;
  return `${kind} ${year} “${name}” ${recognition?.reach}/${recognition?.by} ${authorship} ${isApplied}`;
};

const itemInWords = ({ line, keys, claim }: SheetItem): string => {
  const { code, email, name, unit } = keys;
  const who = [code, email, name, unit && `@${unit}`].filter(Boolean).join(" ");
  return `${line}: ${who} · ${contentInWords(claim.content)} · ${claim.decisionNumber ?? "-"} ${claim.on ?? "-"}`;
};

describe("a sheet of evidence is read", () => {
  test.each<Case>(table("sheets.yaml"))("$name", ({ sheet, sort, items, faults = [], unread = "" }) => {
    const read = readEvidenceSheet(sheetOf(sheet));
    if (!read.ok) throw new Error(`${read.refusal.word} ${JSON.stringify(read.refusal.details)}`);
    const { value } = read;
    expect({
      sort: value.sort,
      items: value.items.map(itemInWords),
      faults: value.faults.map(({ line, title, word, details }) =>
        `${line} ${title ?? "-"} ${word} ${details["text"] ?? ""}`.trim(),
      ),
      unread: value.unreadColumns.join(", "),
    }).toEqual({ sort, items, faults, unread });
  });
});

describe("what holds no evidence that can be read is refused", () => {
  test.each<{ name: string; sheet: string; is: string }>(table("no-sheets.yaml"))(
    "$name",
    ({ sheet, is }) => {
      const read = readEvidenceSheet(sheetOf(sheet));
      expect(read.ok ? "" : `${read.refusal.word} ${JSON.stringify(read.refusal.details)}`).toBe(is);
    },
  );
});
