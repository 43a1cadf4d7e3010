import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { xlsxOf } from "../documents/xlsx-of.ts";
import type { FileHost, FileServed } from "../teams/file-host.ts";

type Named = { readonly name: string; readonly url: string };

const faults: Readonly<Record<string, FileServed>> = {
  slow: { is: "hang", after: "nothing" },
  gone: { is: "status", status: 404 },
  large: { is: "file", bytes: Buffer.alloc(5 * 1_048_576 + 1) },
  page: {
    is: "file",
    bytes: Buffer.from("<!DOCTYPE html><html><body>Sign in</body></html>"),
    type: "text/html",
  },
  empty: { is: "file", bytes: Buffer.from("") },
  utf16: { is: "file", bytes: Buffer.from("\uFEFFid: x\n", "utf16le") },
  ready: {
    is: "file",
    bytes: readFileSync(new URL("../../../src/plans/quang-ngai-2021.yaml", import.meta.url)),
  },
};

/** Puts the files of `ds.csv: a | b // c | d; other.csv: e]` where they are fetched from. */
export const filesIn = async (told: string, host: FileHost): Promise<readonly Named[]> =>
  told
    .replace(/\]$/, "")
    .split(";")
    .map((file, index) => {
      const [, name = "", fault, lines] = /^\s*(\S+?)(?: (\w+)|: (.*))$/s.exec(file) ?? [];
      if (fault === "elsewhere") return { name, url: "http://192.0.2.1/file" };
      const served = fault === undefined ? fileOf(name, lines ?? "") : faults[fault];
      assert.ok(served, `not a file: ${file}`);
      return { name, url: host.put(`${index}-${Date.now()}-${name}`, served) };
    });

const fileOf = (name: string, told: string): FileServed => {
  const rows = told.split("//").map((line) => line.split("|").map((cell) => cell.trim()));
  const bytes = name.endsWith(".xlsx")
    ? xlsxOf({ name: "Danh sách", rows })
    : Buffer.from(rows.map((row) => row.join(";")).join("\n"));
  return { is: "file", bytes };
};
