import { describe, expect, test } from "vitest";
import type { Conversation } from "../../../src/bot/conversation.ts";
import type { InboundEvent } from "../../../src/bot/inbound.ts";
import type { Outcome } from "../../../src/bot/outcome.ts";
import { TooLate } from "../../../src/bot/within.ts";
import { createMemoryBot, inboundOf, openMemoryOffice } from "../../support/turn/in-memory-office.ts";
import { readableLog } from "../../support/turn/read-log.ts";
import { meddledWith } from "../../support/turn/store-faults.ts";

const text = (words: string): InboundEvent => ({ is: "text", text: words });
const hello = inboundOf("chuyen-vien", { name: "1", event: text("chào") });
const partition = "office:demo";

const savesLanguage = async ({ turn }: Conversation): Promise<Outcome> => {
  turn.use.chooseLanguage("en");
  return { card: { language: "en", title: "Done" }, place: "below", changes: true };
};

describe("a turn", () => {
  test("that saved something and then broke keeps only its apology", async () => {
    const documents = await openMemoryOffice();
    const before = documents.dump(partition, ["person"]);
    const { log, entries } = readableLog();
    const bot = createMemoryBot(documents, {
      log,
      converse: async (conversation) => {
        await savesLanguage(conversation);
        throw new Error("broken on purpose");
      },
    });
    await bot.take(hello);
    await bot.settled();
    expect(documents.dump(partition, ["person"])).toBe(before);
    expect(bot.sent[0]).toContain("Rất tiếc, có lỗi xảy ra");
    expect(bot.sent).toHaveLength(1);
    expect(bot.sent[0]).toContain(`${entries()[0]?.reference}`);
    expect(entries()[0]?.err?.message).toBe("broken on purpose");
  });

  test("that nobody has anything to say to leaves nothing", async () => {
    const documents = await openMemoryOffice();
    const bot = createMemoryBot(documents, { converse: async () => undefined });
    expect(await bot.take(hello)).toEqual({ card: undefined });
    await bot.settled();
    expect(documents.dump(partition, ["receipt", "talk"])).toBe("");
    expect(bot.sent).toEqual([]);
  });

  test("on something that has no answer does not even ask the store", async () => {
    const bot = createMemoryBot(meddledWith(await openMemoryOffice(), () => "throwsBefore"));
    expect(await bot.take({ ...hello, event: { is: "other" } })).toEqual({ card: undefined });
  });

  test("gives way to others at most five times, then says that the system is busy", async () => {
    const documents = await openMemoryOffice();
    let count = 0;
    const bot = createMemoryBot(documents, {
      converse: async (conversation) => {
        count += 1;
        const person = await documents.get(partition, `person:${conversation.turn.person.id}`);
        if (person) await documents.batch(partition, [{ do: "replace", entry: person, etag: person.etag }]);
        return savesLanguage(conversation);
      },
    });
    await bot.take(hello);
    await bot.settled();
    expect(count).toBe(5);
    expect(bot.sent).toHaveLength(1);
    expect(bot.sent[0]).toContain("Hệ thống đang bận");
    expect(documents.dump(partition, ["person"])).not.toContain('"language":"en"');
  });

  test.each([
    { waits: false, ms: 8_000 },
    { waits: true, ms: 4_000 },
  ])(
    "whose caller waits ($waits) has $ms ms; over time, it is apologised for and takes no effect",
    async ({ waits, ms }) => {
      const documents = await openMemoryOffice();
      const before = documents.dump(partition, ["person"]);
      const asked: number[] = [];
      const bot = createMemoryBot(documents, {
        converse: async (conversation) => {
          await new Promise((resolve) => setTimeout(resolve, 20));
          return savesLanguage(conversation);
        },
        within: async (limitMs, what, work) => {
          asked.push(limitMs);
          work.catch(() => undefined);
          throw new TooLate(what, limitMs);
        },
      });
      await bot.take({ ...hello, waits });
      await bot.settled();
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(asked).toEqual([ms]);
      expect(bot.sent).toHaveLength(1);
      expect(bot.sent[0]).toContain("Việc vừa rồi chưa được ghi nhận.");
      expect(documents.dump(partition, ["person"])).toBe(before);
      expect(documents.dump(partition, ["receipt"])).toBe("");
    },
  );

  test("whose commit fails once is done again; twice, it is said to be uncertain", async () => {
    for (const [failures, said] of [
      [1, "Done"],
      [2, "Chưa rõ việc vừa rồi"],
    ] as const) {
      let left = failures;
      const store = meddledWith(await openMemoryOffice(), ({ name, what }) =>
        name === "batch" && what.includes("receipt:") && left-- > 0 ? "throwsBefore" : undefined,
      );
      const bot = createMemoryBot(store, { converse: savesLanguage });
      await bot.take(hello);
      await bot.settled();
      expect(bot.sent.join()).toContain(said);
    }
  });
});
