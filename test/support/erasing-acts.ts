import { demoOfficeId } from "../../src/demo/seed-demo.ts";
import { received } from "../../src/domain/rights/answer-request.ts";
import { personCodec } from "../../src/store/codecs.ts";
import { waitingCardEntry } from "../../src/store/confirming/waiting-card-codec.ts";
import type { Entry } from "../../src/store/documents.ts";
import { dataRequestEntry, dataRequestId } from "../../src/store/erasing/data-request-codec.ts";
import { figureCodec } from "../../src/store/figure-codec.ts";
import { figureDraft } from "../../src/store/figure-draft-codec.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import type { Office } from "./turn/start-office.ts";
import { createClient } from "./turn/teams-client.ts";

const partition = partitionOf.office(demoOfficeId);

type Acting = { readonly as: string; readonly personId: string; readonly words: string };

/**
 * Lets a person act for the office, as its officer: confirm another's report, ask people to do what they lack, look at a
 * summary, take lists, record figures, acknowledge another's request; and ask for a correction themselves.
 */
export const actForOffice = async (office: Office, { as, personId, words }: Acting): Promise<void> => {
  const { documents } = office;
  const stored = await documents.get(partition, `person:${personId}`);
  if (!stored) throw new Error(`${personId} is not there.`);
  const person = personCodec.read(stored);
  const grants = [...person.grants, { role: "officer", scope: "office" } as const];
  await documents.batch(partition, [
    { do: "replace", entry: personCodec.write(stored.id, { ...person, grants }), etag: stored.etag },
  ]);
  const head = createClient(office, "truong-phong");
  await head.say("tháng 5 xong 18/20 việc, 16 vừa tốt vừa đúng hạn");
  await head.say("xác nhận");
  const client = createClient(office, as);
  await client.say("duyệt");
  await client.tap("Xác nhận 1");
  await client.say("tóm tắt");
  await client.say("đôn đốc");
  await client.tap("Nhắc tất cả (2)");
  await client.tap("Nhắc");
  await client.say("báo cáo cả cơ quan");
  for (const entry of entered({ personId, words })) {
    const { ok } = await documents.batch(partition, [{ do: "create", entry }]);
    if (!ok) throw new Error(`${entry.id} is there already.`);
  }
};

const entered = ({ personId, words }: Omit<Acting, "as">): readonly Entry[] => {
  const at = "2026-06-22T01:00:00.000Z";
  const on = "2026-06-22";
  const content = {
    ...{ value: 12.5, rank: null, forecast: null, rating: null, isReached: null, assessment: null },
    ...{ dueYear: null, on, source: "Báo cáo 12/BC-SCT", counted: null },
  };
  const recorded = { at, byPersonId: personId, did: "recorded", content } as const;
  const figure = { period: "2026", of: null, content, history: [recorded] };
  const draft = figureDraft.write(figureDraft.id(personId), { stamp: at, fileName: words, lines: [] });
  const own = received({ personId, right: "correct", on, field: "name", proposed: words });
  const others = {
    ...received({ personId: "p2", right: "correct", on }),
    acknowledged: { on, byPersonId: personId },
  };
  return [
    figureCodec.write("figure:p:t", { planId: "p", targetId: "t", entries: [figure] }),
    ...(draft ? [draft] : []),
    waitingCardEntry({ personId, toldMinute: 1, shown: "1 1", pushId: "push:x", isAnswered: true }),
    dataRequestEntry(dataRequestId(personId, "own"), own),
    dataRequestEntry(dataRequestId("p2", "others"), others),
  ];
};
