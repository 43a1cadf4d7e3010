import { expect, test } from "vitest";
import { openCosmos } from "../../src/store/cosmos/open-cosmos.ts";
import { createLedger, type Spent } from "../../src/store/create-ledger.ts";
import { placeIn, startThiduaCosmos } from "../support/store/start-engine.ts";
import { startOffice } from "../support/turn/start-office.ts";
import { createClient, toPreview } from "../support/turn/teams-client.ts";

test("what each action spends of Azure Cosmos DB is known by its name, told by the store itself, and within the aims", async () => {
  const cosmos = await startThiduaCosmos();
  const ledger = createLedger();
  const open = () => openCosmos({ ...placeIn(cosmos), onCharge: ({ ru }) => ledger.charged(ru) });
  const office = await startOffice({ ledger, engine: { open, close: cosmos.close } });
  try {
    // What heartbeats do for an office that is new is no turn's.
    for (let beat = 0; beat < 4; beat++) await office.bots[0].bot.beat();
    const client = createClient(office, "chuyen-vien");
    await client.say("tiến độ");
    await office.settled();
    ledger.take();
    await client.say("tiến độ");
    await client.say("tiến độ");
    await toPreview(client, "95");
    await client.tap("Xác nhận");
    await office.settled();
    const spent = ledger.take();
    const each = ({ times, ru }: Spent): number => ru / times;
    expect(spent["command progress"]).toMatchObject({ times: 2, writes: 4 });
    for (const name of ["command progress", "register-pledge form.submit", "register-pledge form.confirm"]) {
      const one = spent[name];
      if (!one) throw new Error(`Nothing was counted for ${name}, only ${Object.keys(spent).join(", ")}.`);
      expect(each(one)).toBeGreaterThan(10);
      expect(each(one)).toBeLessThan(name === "command progress" ? 25 : 55);
    }
    expect(JSON.stringify(spent)).not.toMatch(/chuyen-vien|95/);
  } finally {
    await office.close();
  }
}, 60_000);
