import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { groupHelpCard } from "../../../cards/group-help-card.ts";
import { helpCard } from "../../../cards/help-card.ts";
import { buildPackage } from "../../../infra/teams-package/build-package.ts";
import { checkPackage } from "../../../infra/teams-package/check-package.ts";
import { localised } from "../../../infra/teams-package/localised.ts";
import { readManifest } from "../../../infra/teams-package/read-manifest.ts";
import type { Card } from "../../../src/bot/card.ts";
import { understand } from "../../../src/bot/understand.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import { packageSettings } from "../../support/teams-package.ts";

const files = unzipSync(buildPackage(packageSettings(), "1.2.3"));
const json = (name: string): unknown => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
const words = new Map(Object.entries(json("en.json") as Record<string, string>));
const manifests = {
  vi: readManifest(json("manifest.json")),
  en: readManifest(localised(json("manifest.json"), words)),
};
const menuOf = (language: "vi" | "en", scope: string) =>
  manifests[language].bots[0].commandLists.find(({ scopes }) => scopes.includes(scope))?.commands ?? [];

test("Microsoft's own schema and rules of validation find nothing in the package", async () => {
  expect(await checkPackage(buildPackage(packageSettings(), "1.2.3"))).toEqual([]);
});

test("the manifest says what the settings say, and that files are taken", () => {
  const { id, version, bots } = manifests.vi;
  expect({ id, version }).toEqual({ id: packageSettings().MICROSOFT_APP_ID, version: "1.2.3" });
  expect(bots[0]).toMatchObject({
    botId: id,
    supportsFiles: true,
    scopes: ["personal", "team", "groupChat"],
  });
  const own = packageSettings({
    TEAMS_APP_ID: "9f0c1d2e-3b4a-4c5d-8e9f-0a1b2c3d4e5f",
    TEAMS_APP_VERSION: "2.0.0",
  });
  const manifest = JSON.parse(
    strFromU8(unzipSync(buildPackage(own, "1.2.3"))["manifest.json"] ?? new Uint8Array()),
  );
  expect(manifest).toMatchObject({ id: own.TEAMS_APP_ID, version: "2.0.0" });
});

test("the same settings make the same bytes", () => {
  expect(buildPackage(packageSettings(), "1.2.3")).toEqual(buildPackage(packageSettings(), "1.2.3"));
});

const plainHelp = {
  next: undefined,
  planCount: 1,
  managesPlans: false,
  closesDuties: false,
  vouches: false,
  namesDeputies: false,
  takesLists: false,
  seesFigures: false,
  recordsFigures: false,
  seesLacking: false,
  nudges: false,
  links: false,
  confirms: false,
  seesSummaries: false,
};

const commandOf = (said: string): string | undefined => {
  const understood = understand(said);
  return "command" in understood ? understood.command : undefined;
};

/** The commands that a card offers, by its buttons and by what it quotes. */
const offeredBy = ({ text = [], actions = [] }: Card): ReadonlySet<string> =>
  new Set([
    ...text.flatMap((line) =>
      [...line.matchAll(/“([^”]+)”/g)].flatMap(([, said = ""]) => commandOf(said) ?? []),
    ),
    ...actions.flatMap((action) => (action.does === "open" ? action.command : [])),
  ]);

describe.each(["vi", "en"] as const)("in %s", (language) => {
  const messages = messagesIn(language);

  test.each(["personal", "team", "groupChat"])(
    "each command of the menu in %s is understood as that command",
    (scope) => {
      const menu = menuOf(language, scope);
      expect(menu.length).toBeGreaterThan(3);
      const named = Object.entries(messages.commands);
      for (const { title } of menu) {
        const command = named.find(([, label]) => label === title)?.[0];
        expect({ title, ...understand(title) }).toMatchObject({ title, as: "command", command, about: "" });
      }
    },
  );

  test("the menu of one's own chat offers nothing that help doesn't offer everybody", () => {
    const offered = offeredBy(helpCard(plainHelp, messages));
    const menu = menuOf(language, "personal").map(({ title }) => commandOf(title));
    expect(menu.filter((command) => command !== "help" && !offered.has(command ?? ""))).toEqual([]);
    expect(menu).toContain("help");
  });

  test("the menu of groups offers what help in a group says is answered there", () => {
    const offered = offeredBy({ ...groupHelpCard(messages), actions: [] });
    const menu = menuOf(language, "team").map(({ title }) => commandOf(title));
    expect(new Set(menu)).toEqual(new Set([...offered, "help"]));
  });

  test("whatever a description quotes is understood", () => {
    const quoted = manifests[language].bots[0].commandLists
      .flatMap(({ commands }) => commands.map(({ description }) => description))
      .concat(manifests[language].description.full)
      .flatMap((text) => [...text.matchAll(/“([^”]+)”/g)].map(([, said = ""]) => said));
    expect(quoted.length).toBeGreaterThan(2);
    expect(quoted.filter((said) => !["command", "work"].includes(understand(said).as))).toEqual([]);
  });
});
