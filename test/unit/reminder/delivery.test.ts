import { describe, expect, test } from "vitest";
import { deliveryCard } from "../../../cards/delivery-card.ts";
import type { OpenItem } from "../../../src/domain/reminder/open-item.ts";
import type { Standing } from "../../../src/domain/standing/standing.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import type { DeliveryRow } from "../../../src/usecases/ports.ts";
import { showDelivery } from "../../../src/usecases/reminders/show-delivery.ts";

const toReport = {
  kind: "monthlyReport",
  milestone: "work:2026-05",
  month: "2026-05",
  why: { is: "own" },
  missing: { is: "workReport" },
} as unknown as OpenItem;

const row = (personId: string, more: Partial<DeliveryRow> = {}): DeliveryRow => ({
  personId,
  on: "2026-06-03",
  slot: "08:00",
  items: [toReport],
  state: "sent",
  reason: null,
  ...more,
});

const reported = (personId: string): Standing =>
  ({ personId, pledges: {}, work: { "2026-05": {} } }) as unknown as Standing;

/** The card of what became of pushes, its lines one below the other. */
const shown = async (
  rows: readonly DeliveryRow[],
  {
    isCutBefore = null as string | null,
    done = [] as readonly string[],
    restricted = [] as readonly string[],
    language = "vi" as "vi" | "en",
  } = {},
): Promise<readonly string[]> => {
  const delivery = await showDelivery({
    deliveries: { newest: async () => ({ rows, isCutBefore }) },
    people: {
      named: async (ids: readonly string[]) => new Map(ids.map((id) => [id, `Người ${id}`])),
      find: async (id: string) => (restricted.includes(id) ? { value: { isRestricted: true } } : undefined),
    },
    standings: { page: async () => ({ standings: done.map(reported), after: undefined }) },
    duties: { ofPlan: async () => [] },
    plans: { active: async () => [] },
  } as unknown as Parameters<typeof showDelivery>[0])();
  const { text = [], sections = [] } = deliveryCard(delivery, messagesIn(language));
  return [
    ...text,
    ...sections.flatMap(({ title, facts = [] }) => [
      title ?? "",
      ...facts.map(({ label, value }) => `${label}: ${value}`),
    ]),
  ];
};

describe("what became of the pushes of a slot", () => {
  const rows = [
    row("a"),
    row("b"),
    row("c", { state: "unknown", reason: "timeout" }),
    row("d", { state: "held", reason: "throttled" }),
    row("e", { state: "pending" }),
    row("f", { state: "posting" }),
    row("g", { state: "needless" }),
    row("h", { state: "gone", reason: "403 ConversationBlockedByUser" }),
    row("i", { state: "gone", reason: "403 SomethingNew" }),
  ];

  test("whoever restricted the use of their data since is counted, and not named", async () => {
    const lines = (await shown(rows, { restricted: ["h"] })).join("\n");
    expect(lines).toContain("Người i");
    expect(lines).not.toContain("Người h");
  });

  test("each outcome is counted by itself, and who was not reached is named with the reason", async () => {
    expect(await shown(rows, { done: ["b"] })).toEqual([
      "Những lần gửi gần nhất. Người đã làm xong trước lúc gửi thì không được gửi.",
      "08:00, thứ Tư, 03/06/2026",
      "Đã đến: 2 người; 1 người đã làm xong việc được nhắc",
      "Đang chờ gửi: 2 người",
      "Đang giữ lại, nền tảng chat tạm thời chưa nhận: 1 người",
      "Chưa rõ đã đến hay chưa, không gửi lại: 1 người",
      "Không gửi được: 2 người",
      "Không cần gửi nữa: 1 người",
      "Không gửi được cho",
      "Người i: nền tảng chat không nhận (403 SomethingNew)",
      "Người h: đã chặn Thi Đua",
    ]);
  });

  test("in English too", async () => {
    expect(await shown(rows.slice(0, 4), { language: "en" })).toEqual([
      "The last times that reminders went out. Whoever had done it before was not sent one.",
      "08:00, Wednesday, 03/06/2026",
      "Delivered: to 2; 0 have done what it asked for since",
      "Held, the chat platform takes none now: 1",
      "Not known whether it arrived, not sent again: 1",
    ]);
  });

  test("of days that may not be counted to the end, a count is the least, and none is not said to be none", async () => {
    const cut = await shown([...rows.slice(0, 3), row("z", { on: "2026-06-02", state: "gone" })], {
      isCutBefore: "2026-06-02",
    });
    expect(cut.slice(1, 7)).toEqual([
      "08:00, thứ Tư, 03/06/2026",
      "Đã đến: 2 người; 0 người đã làm xong việc được nhắc",
      "Chưa rõ đã đến hay chưa, không gửi lại: 1 người",
      "08:00, thứ Ba, 02/06/2026",
      "Đã đến: chưa rõ số người; chưa rõ số người đã làm xong việc được nhắc",
      "Không gửi được: ít nhất 1 người",
    ]);
  });

  test("notices that people caused stand apart from the slots of the day", async () => {
    const lines = await shown([
      row("a"),
      row("b", { slot: "n-1" }),
      row("c", { slot: "n-2", state: "held" }),
    ]);
    expect(lines.filter((line) => line.includes("03/06/2026"))).toEqual([
      "08:00, thứ Tư, 03/06/2026",
      "Báo thay đổi, thứ Tư, 03/06/2026",
    ]);
  });
});
