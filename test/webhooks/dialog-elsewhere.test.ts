import { expect, test } from "vitest";
import { openCosmos } from "../../src/store/cosmos/open-cosmos.ts";
import { createChaosPerson } from "../support/fleet/create-chaos-person.ts";
import { startFleet } from "../support/fleet/start-fleet.ts";
import { recountOffice } from "../support/office-model/recount-office.ts";
import { modelPersonId, seedModelOffice } from "../support/office-model/seed-model-office.ts";
import { placeIn, startThiduaCosmos } from "../support/store/start-engine.ts";
import { startConnector } from "../support/teams/connector.ts";
import { createRandom } from "../support/turn/random.ts";

test("a dialog goes on in another process when the one that asked is killed, to the end, with one effect", async () => {
  const cosmos = await startThiduaCosmos();
  const documents = await openCosmos(placeIn(cosmos));
  await seedModelOffice(documents, 1);
  const connector = await startConnector();
  const fleet = await startFleet(2, { store: cosmos, ignoresEtags: false });
  try {
    const personId = modelPersonId(0);
    let asked = 0;
    const urls = () => fleet.urls().slice(asked % 2, (asked % 2) + 1);
    const person = await createChaosPerson({ personId, urls, connector, random: createRandom(7) });
    await person.say("đăng ký");
    await person.type("register-pledge");
    for (const answer of ["bỏ qua", "95,5", "bỏ qua", "Sáng kiến qua hai tiến trình"]) {
      // Whoever asked is dead when the answer comes; its place is taken only after the answer.
      const dead = asked % 2;
      await fleet.stop(dead);
      asked += 1;
      await person.say(answer);
      await fleet.revive(dead);
    }
    expect(await person.say("đồng ý")).toContain("Đã ghi nhận đăng ký.");
    const { histories } = await recountOffice(documents);
    expect(histories.get(`pledge:${personId}`)).toEqual(["pledged 9550"]);
  } finally {
    await fleet.close();
    await documents.close();
    await connector.close();
    await cosmos.close();
  }
}, 120_000);
