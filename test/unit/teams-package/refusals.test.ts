import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { buildPackage } from "../../../infra/teams-package/build-package.ts";
import { checkPackage } from "../../../infra/teams-package/check-package.ts";
import { packageSettings } from "../../support/teams-package.ts";

// A package that Microsoft would refuse is refused here, with the place.

const files = unzipSync(buildPackage(packageSettings(), "1.2.3"));
const words = JSON.parse(strFromU8(files["en.json"] ?? new Uint8Array())) as Record<string, string>;

/** The package with some of its files changed. */
const changed = (more: Readonly<Record<string, Uint8Array>>) => checkPackage(zipSync({ ...files, ...more }));
const withManifest = (change: (text: string) => string) =>
  changed({ "manifest.json": strToU8(change(strFromU8(files["manifest.json"] ?? new Uint8Array()))) });

test.each([
  [
    "a key that the schema doesn't know",
    (text: string) => text.replace('"version"', '"wersion"'),
    /manifest\.json/,
  ],
  [
    "a scope of former days",
    (text: string) => text.replaceAll('"groupChat"', '"groupchat"'),
    /manifest\.json/,
  ],
  [
    "a place that was not filled in",
    (text: string) => text.replace("Sở Công Thương", "{{OFFICE}}"),
    /is not filled in/,
  ],
  ["a command with a slash", (text: string) => text.replace('"Đăng ký"', '"/Đăng ký"'), /begins with \//],
  ["a command twice", (text: string) => text.replace('"Tiến độ"', '"Lịch"'), /“lịch” twice/],
  [
    "a title that clients cut",
    (text: string) => text.replace('"Tiến độ"', `"${"a".repeat(33)}"`),
    /longer than 32/,
  ],
  [
    "a description that clients cut",
    (text: string) => text.replace('"Tiếng Việt hoặc English"', `"${"a".repeat(129)}"`),
    /longer than 128/,
  ],
  [
    "a page without https",
    (text: string) => text.replace("https://socongthuong", "http://socongthuong"),
    /is not https/,
  ],
  [
    "a file that is not there",
    (text: string) => text.replace('"en.json"', '"fr.json"'),
    /fr\.json: is not in the package/,
  ],
])("%s is refused", async (_what, change, said) => {
  expect((await withManifest(change)).join("\n")).toMatch(said);
});

test("icons of another size or look, exchanged say, are refused", async () => {
  const faults = await changed({
    "color.png": files["outline.png"] ?? new Uint8Array(),
    "outline.png": files["color.png"] ?? new Uint8Array(),
  });
  expect(faults).toEqual([
    "color icon: 32x32 is not 192x192",
    "color icon: it must be opaque",
    "outline icon: 192x192 is not 32x32",
    "outline icon: it must be white lines on nothing",
  ]);
});

test("a file that nothing points to is refused", async () => {
  expect(await changed({ "secret.env": strToU8("x") })).toEqual(["secret.env: nothing points to it"]);
});

test("a language that leaves a text out, says one that is not there, or too much, is refused", async () => {
  const own = { ...words };
  delete own["bots[0].commandLists[0].commands[3].title"];
  own["bots[0].commandLists[2].commands[0].title"] = "x";
  own["description.short"] = "a".repeat(81);
  expect(await changed({ "en.json": strToU8(JSON.stringify(own)) })).toEqual([
    "en.json: description.short has 81 characters",
    "en.json: there is no bots[0].commandLists[2].commands[0].title to say",
    "en.json: bots[0].commandLists[0].commands[3].title is not said",
  ]);
});

test("a package without a manifest at its root is refused", async () => {
  expect(await checkPackage(zipSync({ "app/manifest.json": strToU8("{}") }))).toEqual([
    "manifest.json: is not at the package's root",
  ]);
});
