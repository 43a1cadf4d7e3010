import { expect, test } from "vitest";
import { loadRoster } from "../../src/store/roster/load-roster.ts";
import { beginImport } from "../support/roster-office.ts";
import type { Office } from "../support/turn/start-office.ts";
import { createClient } from "../support/turn/teams-client.ts";
import { useOffice } from "../support/turn/use-office.ts";
import { line } from "../unit/roster/people.ts";

const office = useOffice();

const leaver = "Nguyễn Thị Hạnh";

/** Begins to import the demo's own roster, with somebody left out. */
const leaveOut = async (demo: Office, names: readonly string[], jobId: string): Promise<void> => {
  const roster = await loadRoster(demo.documents, "demo");
  const all = [...(roster?.people ?? []), ...(roster?.leavers ?? [])];
  const rows = all
    .filter(({ name }) => !names.includes(name))
    .map(({ name, unitId, staffKind }, index) =>
      line(index + 2, {
        ...{ name, staffKind, code: `C-${name}` },
        unit: roster?.units.find(({ id }) => id === unitId)?.name ?? "",
      }),
    );
  const reading = { rows, faultyLines: [] };
  expect(await beginImport(demo.documents, { officeId: "demo", reading, jobId })).toBe(true);
};

const peopleOf = async (demo: Office) =>
  (await loadRoster(demo.documents, "demo"))?.people.map(({ name }) => name) ?? [];

test("the heartbeat does an import that was only begun; who left is a stranger, and at home when back", async () => {
  const demo = await office({ inMemory: true });
  const client = createClient(demo, "chuyen-vien");
  await client.say("dữ liệu của tôi");
  expect(client.screen()).toContain(leaver);
  await leaveOut(demo, [], "job:codes");
  await demo.bots[0].bot.beat();
  await leaveOut(demo, [leaver], "job:leaves");
  expect(await peopleOf(demo)).toContain(leaver);
  await demo.bots[0].bot.beat();
  expect(await peopleOf(demo)).not.toContain(leaver);
  const before = client.messages().length;
  await client.say("dữ liệu của tôi");
  expect(
    JSON.stringify(
      client
        .messages()
        .slice(before)
        .map(({ card }) => card),
    ),
  ).not.toContain(leaver);
  await leaveOut(demo, [], "job:returns");
  await demo.bots[0].bot.beat();
  const later = client.messages().length;
  await client.say("dữ liệu của tôi");
  expect(
    JSON.stringify(
      client
        .messages()
        .slice(later)
        .map(({ card }) => card),
    ),
  ).toContain(leaver);
});
