import { openCosmos } from "../../src/store/cosmos/open-cosmos.ts";
import type { Documents } from "../../src/store/documents.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { startCosmosProcess } from "../support/fleet/start-cosmos-process.ts";
import {
  type Asked,
  askSummary,
  type LargeOffice,
  seedLargeOffice,
} from "../support/standing/large-office.ts";

/**
 * What one `tóm tắt` reads, counted at the documents port in a turn of the director: everything from the account to the
 * tally. The units are equally many in offices that are compared, because the office's tally tells of each.
 */
const units = 20;
const offices: readonly LargeOffice[] = [100, 1_000, 10_000].map((people) => ({
  officeId: `o${people}`,
  people,
  units,
}));

/** A province: 100,000 people in 34 offices. */
const province: readonly LargeOffice[] = Array.from({ length: 34 }, (_, at) => ({
  officeId: `province-${at}`,
  people: Math.ceil(100_000 / 34),
  units,
}));

const askedTimes = 5;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const tell = (name: string, of: string, { documents, tallies, bytes, ms }: Asked): void =>
  say(`| ${name} | ${of} | ${documents} | ${tallies} | ${bytes.toLocaleString("en")} | ${ms.toFixed(1)} |`);

/** The same counts each time; the shortest time. */
const askedOften = async (documents: Documents, officeId: string, of: "office" | "unit"): Promise<Asked> => {
  const all: Asked[] = [];
  for (let time = 0; time < askedTimes; time++) all.push(await askSummary(documents, { officeId, of }));
  const [first] = all;
  if (!first || all.some(({ documents: read }) => read !== first.documents))
    throw new Error("The same question read another number of documents.");
  return { ...first, ms: Math.min(...all.map(({ ms }) => ms)) };
};

const measure = async (engine: string, documents: Documents, sizes: readonly LargeOffice[]) => {
  const read = new Map<string, Set<number>>();
  for (const office of sizes) {
    await seedLargeOffice(documents, office);
    for (const whose of ["office", "unit"] as const) {
      const asked = await askedOften(documents, office.officeId, whose);
      tell(`${engine}, ${office.people.toLocaleString("en")} people`, whose, asked);
      read.set(whose, (read.get(whose) ?? new Set()).add(asked.documents));
    }
  }
  for (const [whose, counts] of read)
    if (counts.size > 1) throw new Error(`The summary of the ${whose} reads more documents of more people.`);
};

const measureProvince = async (documents: Documents) => {
  for (const office of province) await seedLargeOffice(documents, office);
  const asked = await Promise.all(
    province.map(({ officeId }) => askSummary(documents, { officeId, of: "office" })),
  );
  const [first] = asked;
  if (!first || asked.some(({ documents: read }) => read !== first.documents))
    throw new Error("Offices of one size read differently.");
  const people = asked.reduce((sum, one) => sum + one.people, 0);
  tell(
    `embedded, ${people.toLocaleString("en")} people in ${province.length} offices, all at once`,
    "office",
    {
      ...first,
      ms: Math.max(...asked.map(({ ms }) => ms)),
    },
  );
};

say("| store | summary of | documents | tallies | bytes | ms |\n|---|---|---|---|---|---|");
const embedded = openEmbedded({ file: ":memory:", nowMs: Date.now });
await measure("embedded", embedded, offices);
await measureProvince(embedded);
await embedded.close();

const cosmos = await startCosmosProcess();
const { endpoint, key, databaseId: database, containerId: container } = cosmos;
const access = { by: "key", key } as const;
const documents = await openCosmos({ endpoint, database, container, access, callMs: 20_000 });
await measure("cosmos (stand-in)", documents, offices.slice(0, 2));
await documents.close();
await cosmos.close();
say("Documents are equal from 100 to 10,000 people.");
