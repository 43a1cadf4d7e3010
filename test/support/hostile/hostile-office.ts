import { demoOfficeId } from "../../../src/demo/seed-demo.ts";
import type { Json, JsonObject } from "../../../src/domain/json.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";

/** What people put into names and notes who want more than a name or a note. */
export const hostilePieces: readonly string[] = [
  "[Xem](https://evil.example/a)",
  "<at>Giám đốc</at>",
  "<b onclick=x>đậm</b><script>alert(1)</script>",
  "\u202etxt.exe\u2066 \u200b\u200d",
  "=HYPERLINK(https://evil.example)",
  "🙂".repeat(40),
  "**đậm** _nghiêng_ `mã`",
  "{{DATE(2026-01-01T00:00:00Z)}}",
  "www.evil.example an@evil.example",
  "&lt;at&gt; &#42;",
];

const isProse = (text: string): boolean => /\p{L} \p{L}/u.test(text);

/** How many texts were made hostile in each kind of document. */
export type Spoiled = Readonly<Record<string, number>>;

/** Puts something hostile into every prose text that the demo office keeps: names, units, positions, plans, reasons. */
export const spoilOffice = async (documents: Documents, kinds: readonly string[]): Promise<Spoiled> => {
  const counts: Record<string, number> = {};
  const partition = partitionOf.office(demoOfficeId);
  for (const kind of kinds) {
    let at = 0;
    const spoil = (value: Json): Json => {
      if (typeof value === "string") {
        if (!isProse(value)) return value;
        at += 1;
        return `=${value.slice(0, 60)} ${hostilePieces[at % hostilePieces.length]}`;
      }
      if (Array.isArray(value)) return value.map(spoil);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spoil(part as Json)]));
    };
    const { found } = await documents.query(partition, { kind, limit: 1000 });
    for (const { etag, ...entry } of found) {
      const spoilt = { ...entry, body: spoil(entry.body) as JsonObject };
      const outcome = await documents.batch(partition, [{ do: "replace", entry: spoilt, etag }]);
      if (!outcome.ok) throw new Error(`${entry.id} changed meanwhile`);
    }
    counts[kind] = at;
  }
  return counts;
};
