import fc from "fast-check";
import { expect, test } from "vitest";
import type { Inbound, InboundEvent } from "../../../src/bot/inbound.ts";
import {
  createMemoryBot,
  inboundOf,
  memoryPlan,
  openMemoryOffice,
  type WaitTurn,
} from "../../support/turn/in-memory-office.ts";

const people = ["chuyen-vien", "truong-phong"] as const;

const press = (
  data: Record<string, string | number | null>,
  inputs = {},
  messageId?: string,
): InboundEvent => ({
  is: "press",
  data,
  inputs,
  messageId,
});

/** A button of the one card, or of an unknown one, with one of a few keys: so two taps often share one. */
const key = fc.constantFrom("key-1", "key-2", "key-3");
const messageId = fc.constantFrom("m-1", "m-2", undefined);
const stampOf = (form: string, subject: string, version = 1) => ({ form, version, subject, etag: null });

const confirmed = fc
  .tuple(key, fc.constantFrom("90", "95", "99"), messageId)
  .map(([tapped, targetRate, on]) => ({
    is: "press" as const,
    data: {
      ...stampOf("register-pledge", memoryPlan.id),
      verb: "form.confirm",
      key: tapped,
      answers: { targetRate },
    },
    inputs: {},
    messageId: on,
  }));

const reported = fc
  .tuple(key, fc.constantFrom("10", "20", "x"), messageId, fc.constantFrom("any", "2026-06"))
  .map(([tapped, assigned, on, subject]) =>
    press(
      { ...stampOf("report-work", subject, 2), verb: "form.submit", key: tapped },
      { month: "2026-06", assigned, done: "9", well: "8" },
      on,
    ),
  );

const opened = fc
  .constantFrom("form.type", "form.open", "form.cancel")
  .map((verb) => press({ ...stampOf("register-pledge", memoryPlan.id), verb }, {}, "m-1"));

const words =
  "bỏ qua|92|93|đồng ý|quay lại|hủy|tiếng anh|đăng ký|gì đó|tháng 6 9/10 việc, 8 tốt|tháng 6 xong 10/10";

const typed = fc.constantFrom(...words.split("|")).map((text): InboundEvent => ({ is: "text", text }));

const event: fc.Arbitrary<InboundEvent> = fc.oneof(confirmed, reported, opened, typed, typed);

/** What happens, in the order it arrives; each is delivered as often as told, the repeats after all first deliveries. */
type Story = readonly { readonly inbound: Inbound; readonly repeats: number }[];

const story = (mostCount: number): fc.Arbitrary<Story> =>
  fc
    .array(
      fc.record({
        as: fc.constantFrom(...people),
        event,
        waits: fc.boolean(),
        repeats: fc.constantFrom(0, 0, 1, 2),
      }),
      { minLength: 2, maxLength: mostCount },
    )
    .map((all) =>
      all.map(({ as, event: what, waits, repeats }, index) => ({
        inbound: inboundOf(as, { name: String(index), waits: waits && what.is === "press", event: what }),
        repeats,
      })),
    );

const deliveriesOf = (told: Story): readonly Inbound[] => [
  ...told.map(({ inbound }) => inbound),
  ...told.flatMap(({ inbound, repeats }) => Array.from({ length: repeats }, () => inbound)),
];

const facts = ["pledge", "work", "person"];

/** An office in which everybody has said hello, so that there is something to read and to get between. */
const greeted = (async () => {
  const documents = await openMemoryOffice();
  const bot = createMemoryBot(documents);
  for (const as of people)
    await bot.take(inboundOf(as, { name: "hello", event: { is: "text", text: "chào" } }));
  await bot.settled();
  return documents;
})();

/** What was kept, and what each person was sent and answered. */
const play = async (told: Story, { waitTurn, botCount = 1 }: { waitTurn?: WaitTurn; botCount?: number }) => {
  const documents = await (await greeted).copy();
  const settings = waitTurn ? { waitTurn } : {};
  const bots = Array.from({ length: botCount }, () => createMemoryBot(documents, settings));
  const playing = deliveriesOf(told).map(async (inbound, index) => {
    const { card } = (await bots[index % botCount]?.take(inbound)) ?? {};
    return `${inbound.key} ${JSON.stringify(card)}`;
  });
  const ended = Promise.all(playing).then(async (answers) => {
    for (const bot of bots) await bot.settled();
    return answers;
  });
  return { documents, bots, ended };
};

/** One after the other, in the given order. */
const playSerially = async (told: Story) => {
  const documents = await (await greeted).copy();
  const bot = createMemoryBot(documents);
  const answers: string[] = [];
  for (const inbound of deliveriesOf(told)) {
    const { card } = await bot.take(inbound);
    await bot.settled();
    answers.push(`${inbound.key} ${JSON.stringify(card)}`);
  }
  return { documents, answers, sent: bot.sent };
};

const all = ["receipt", "talk", ...facts];
const partition = "office:demo";

/** What went to each conversation, in order. */
const byConversation = (sent: readonly string[]) =>
  people.map((as) => sent.filter((one) => one.startsWith(`["a:${as}"`)));

test("two people's messages, taps and repeats in any interleaving: as if one came after the other", async () => {
  const property = fc.asyncProperty(story(8), fc.scheduler(), async (told, scheduler) => {
    const serial = await playSerially(told);
    const { documents, bots, ended } = await play(told, {
      waitTurn: (what) => scheduler.schedule(Promise.resolve(), what),
    });
    const answers = await scheduler.waitFor(ended);
    expect(answers).toEqual(serial.answers);
    expect(documents.dump(partition, all)).toBe(serial.documents.dump(partition, all));
    expect(byConversation(bots[0]?.sent ?? [])).toEqual(byConversation(serial.sent));
  });
  await fc.assert(property, {
    numRuns: 3000,
    interruptAfterTimeLimit: 4_000,
    markInterruptAsFailure: false,
  });
});

/** Every order of a few things. */
const ordersOf = <Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] =>
  things.length < 2
    ? [things]
    : things.flatMap((thing, index) => ordersOf(things.toSpliced(index, 1)).map((rest) => [thing, ...rest]));

/** Facts and open question, without the small print of when it was asked. */
const factsOf = (documents: Awaited<ReturnType<typeof openMemoryOffice>>): string =>
  documents.dump(partition, [...facts, "talk"]).replaceAll(/,"drawn":\[[^\]]*\]/g, "");

const isOfSomeOrder = async (told: Story, kept: string): Promise<boolean> => {
  for (const order of ordersOf(told)) {
    if (factsOf((await playSerially(order)).documents) === kept) return true;
  }
  return false;
};

test("the same through two bots: as if all had come in some order, each with one effect and one answer", async () => {
  const oneConversation = story(4).map((told) =>
    told.map(({ inbound, repeats }, index) => ({
      inbound: inboundOf(people[0], { name: String(index), waits: inbound.waits, event: inbound.event }),
      repeats,
    })),
  );
  const property = fc.asyncProperty(oneConversation, fc.scheduler(), async (told, scheduler) => {
    const { documents, bots, ended } = await play(told, {
      waitTurn: (what) => scheduler.schedule(Promise.resolve(), what),
      botCount: 2,
    });
    const answers = await scheduler.waitFor(ended);
    expect(await isOfSomeOrder(told, factsOf(documents))).toBe(true);
    // A repeat is answered as the first delivery was, and a receipt's answer goes out once.
    expect(new Set(answers).size).toBe(told.length);
    const receipts = documents.dump(partition, ["receipt"]).split("\n").filter(Boolean);
    expect(bots.flatMap(({ sent }) => sent)).toHaveLength(receipts.length - people.length);
  });
  await fc.assert(property, { numRuns: 300, interruptAfterTimeLimit: 4_000, markInterruptAsFailure: false });
});
