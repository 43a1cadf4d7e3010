import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { OfficeFileError } from "../../../src/store/moving/office-file-error.ts";
import { everythingIn, putAll, sampleOffice } from "../../support/store/any-office.ts";
import { exported, imported, resealed } from "../../support/store/office-file.ts";

let whole = "";
beforeAll(async () => {
  const source = openEmbedded({ file: ":memory:", nowMs: () => 0 });
  await putAll(source, sampleOffice("o"));
  whole = await exported(source, "o");
});

/** What is refused, and what the refusal says. */
type Refused = { readonly line: number; readonly reason: string };

/** Takes in a file that must be refused before anything is written. */
const refusalOf = async (text: string | Buffer): Promise<Refused> => {
  const target = openEmbedded({ file: ":memory:", nowMs: () => 0 });
  let refusal: unknown;
  try {
    await imported(target, text);
  } catch (error) {
    refusal = error;
  }
  expect(await everythingIn(target)).toEqual([]);
  if (!(refusal instanceof OfficeFileError)) throw new Error(`Not refused as a file: ${String(refusal)}`);
  return { line: refusal.line, reason: refusal.message };
};

const linesOf = (text: string) => text.split("\n").slice(0, -1);

const indexOf = (lines: readonly string[], kind: string): number =>
  lines.findIndex((line) => line.includes(`"kind":"${kind}"`));

/** The file with one document changed, and everything else true again. */
const withDocument = (kind: string, change: (line: string) => string): readonly [string, number] => {
  const lines = linesOf(whole);
  const index = indexOf(lines, kind);
  return [resealed(lines.map((line, at) => (at === index ? change(line) : line))), index + 1];
};

test("a file that was sealed anew without a change is taken in: the seal of the other tests is true", async () => {
  const target = openEmbedded({ file: ":memory:", nowMs: () => 0 });
  expect(resealed(linesOf(whole))).toBe(whole);
  expect(await imported(target, whole)).toEqual({ is: "imported" });
});

describe("a file is refused with the line and the reason", () => {
  test("that is empty", async () => {
    expect(await refusalOf("")).toEqual({ line: 1, reason: "Line 1: the file is empty." });
  });

  test.each([
    { what: "of words", text: () => "Kính gửi các đơn vị\n" },
    { what: "of other JSON lines", text: () => '{"name":"x"}\n{"name":"y"}\n' },
    { what: "of a list", text: () => "[1,2]\n" },
    { what: "packed", text: () => gzipSync(whole) },
    { what: "with a mark before it that editors write", text: () => `\uFEFF${whole}` },
  ])("$what, which is foreign", async ({ text }) => {
    const reason = "Line 1: this is no file that store:export made.";
    expect(await refusalOf(text())).toEqual({ line: 1, reason });
  });

  test("of a newer program", async () => {
    const { line, reason } = await refusalOf(whole.replace('"version":1', '"version":2'));
    expect({ line, reason }).toMatchObject({
      line: 1,
      reason: expect.stringContaining("Start the newer program"),
    });
  });

  test("cut off after any of its lines", async () => {
    const lines = linesOf(whole);
    for (let count = 1; count < lines.length; count += 7) {
      const { line, reason } = await refusalOf(
        lines
          .slice(0, count)
          .map((one) => `${one}\n`)
          .join(""),
      );
      expect({ line, reason }).toEqual({
        line: count,
        reason: `Line ${count}: the file is cut off here: its end is missing.`,
      });
    }
  });

  test("cut off at any byte", async () => {
    const bytes = Buffer.from(whole);
    for (let at = 300; at < bytes.length - 2; at += 997) {
      const count = bytes.subarray(0, at).toString("latin1").split("\n").length;
      const { line, reason } = await refusalOf(bytes.subarray(0, at));
      expect(reason).toMatch(/cut off/);
      expect(count - line).toBeGreaterThanOrEqual(0);
      expect(count - line).toBeLessThanOrEqual(1);
    }
  });

  test("with any bit turned", async () => {
    const bytes = Buffer.from(whole);
    for (let at = 5; at < bytes.length - 1; at += 1499) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      const { line } = await refusalOf(damaged);
      expect(line).toBeGreaterThan(0);
    }
  });

  test("with bytes that are no text", async () => {
    const bytes = Buffer.from(whole);
    const at = bytes.indexOf("\n") + 30;
    bytes[at] = 0xff;
    expect(await refusalOf(bytes)).toEqual({ line: 2, reason: "Line 2: it is cut off or damaged." });
  });

  test("with two lines that changed places", async () => {
    const lines = linesOf(whole);
    const [one = "", other = ""] = lines.splice(2, 2);
    lines.splice(2, 0, other, one);
    const { line, reason } = await refusalOf(`${lines.join("\n")}\n`);
    expect(line).toBe(lines.length);
    expect(reason).toContain("not as they were written");
  });

  test.each(["office", "address", "job"])(
    "with a %s in another place than it must be in, sealed or not",
    async (kind) => {
      const lines = linesOf(whole);
      const running =
        kind === "job" ? lines.findIndex((one) => one.includes('"running"')) : indexOf(lines, kind);
      const [moved = ""] = lines.splice(running, 1);
      lines.splice(1, 0, moved);
      for (const text of [`${lines.join("\n")}\n`, resealed(lines)])
        expect(await refusalOf(text)).toEqual({
          line: 3,
          reason: "Line 3: it stands after lines that it should stand before.",
        });
    },
  );

  test("with line ends of another system", async () => {
    const { reason } = await refusalOf(whole.replaceAll("\n", "\r\n"));
    expect(reason).toContain("not as they were written");
  });

  test("with a line that is missing", async () => {
    const lines = linesOf(whole).filter((_line, at) => at !== 4);
    const { line, reason } = await refusalOf(`${lines.join("\n")}\n`);
    expect({ line, reason }).toMatchObject({
      line: lines.length,
      reason: expect.stringContaining("should stand before"),
    });
  });

  test("with a line that stands in it twice", async () => {
    const lines = linesOf(whole);
    const text = resealed([...lines.slice(0, 3), lines[2] ?? "", ...lines.slice(3)]);
    expect(await refusalOf(text)).toMatchObject({
      line: 4,
      reason: expect.stringContaining("stands in the file twice"),
    });
  });

  test("with something after its end", async () => {
    const lines = linesOf(whole);
    expect(await refusalOf(`${whole}${lines[1]}\n`)).toMatchObject({
      line: lines.length + 1,
      reason: expect.stringContaining("after the file's end"),
    });
  });

  test("with a line longer than any document", async () => {
    const lines = linesOf(whole);
    const text = resealed([lines[0] ?? "", JSON.stringify({ text: "x".repeat(5_000_000) })]);
    expect(await refusalOf(text)).toMatchObject({ line: 2, reason: expect.stringContaining("bytes") });
  });

  test("that counts other documents than it holds", async () => {
    const lines = linesOf(whole);
    const text = resealed(lines).replace(/"documentCount":\d+/, '"documentCount":3');
    expect((await refusalOf(text)).reason).toContain("not as they were written");
    const sealed = resealed(lines, { documentCount: 3 });
    expect((await refusalOf(sealed)).reason).toMatch(/holds \d+ documents; its first line says 3/);
    const erased = resealed(lines, { erasedCount: 9 });
    expect((await refusalOf(erased)).reason).toMatch(/names \d+ erased people; its first line says 9/);
  });

  test.each([
    {
      what: "of a kind that is not known",
      kind: "talk",
      from: '"kind":"talk"',
      to: '"kind":"dream"',
      says: "no kind of document",
    },
    { what: "of a newer program", kind: "talk", from: '"v":3', to: '"v":9', says: "Start the newer program" },
    { what: "without a field", kind: "person", from: '"unitId":"a",', to: "", says: "is not a person" },
    {
      what: "of another office",
      kind: "person",
      from: "office:o",
      to: "office:other",
      says: "outside the office o",
    },
    {
      what: "that leads to another office",
      kind: "address",
      from: '"officeId":"o"',
      to: '"officeId":"x"',
      says: "leads to another office, x",
    },
    {
      what: "that leads there from nowhere",
      kind: "address",
      from: '"address:',
      to: '"lobby:',
      says: "does not stand in lobby:",
    },
    {
      what: "that awaits somebody at no e-mail",
      kind: "awaited",
      from: '"email:',
      to: '"office:',
      says: "does not stand in office:",
    },
    {
      what: "with an id that no store takes",
      kind: "pledge",
      from: '"id":"pledge:',
      to: '"id":"a/b:',
      says: "holds one of",
    },
    {
      what: "that is a mark of an import",
      kind: "talk",
      from: '"kind":"talk"',
      to: '"kind":"moving"',
      says: "no kind of document",
    },
    { what: "in no shape", kind: "talk", from: '"kind":"talk",', to: "", says: "kind: " },
    {
      what: "with more than a document has",
      kind: "talk",
      from: '"kind"',
      to: '"more":1,"kind"',
      says: "more",
    },
  ])("with a document $what", async ({ kind, from, to, says }) => {
    const [text, line] = withDocument(kind, (one) => one.replace(from, to));
    const refusal = await refusalOf(text);
    expect(refusal.reason).toContain(says);
    expect(refusal.line).toBe(line);
  });

  test("with an erased person among the documents", async () => {
    const lines = linesOf(whole);
    const text = resealed([...lines.slice(0, 2), '{"erased":"p"}', ...lines.slice(2)]);
    expect(await refusalOf(text)).toMatchObject({
      line: 4,
      reason: expect.stringContaining("should stand before"),
    });
  });

  test("without the office itself", async () => {
    const lines = linesOf(whole);
    const text = resealed(lines.filter((_line, at) => at !== indexOf(lines, "office")));
    expect((await refusalOf(text)).reason).toContain("the office itself is missing");
  });
});
