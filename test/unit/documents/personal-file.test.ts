import { expect, test } from "vitest";
import { personalFile } from "../../../src/documents/personal-file.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import { planOfTurns, type Saved, turnOf } from "../bot/turn-of.ts";

const content = { titles: [], targetRate: 0.95, movements: [], initiative: "=HYPERLINK(1)" };

const counts = (doneCount: number) => ({
  assignedCount: 20,
  doneCount,
  wellDoneCount: 16,
  qualityCount: null,
  onTimeCount: null,
});

/** A person who pledged, withdrew, reported, was corrected by somebody else, and entered an award and a rating. */
const busy = async (): Promise<Saved> => {
  const provenance = {
    standing: "selfEntered",
    source: "",
    on: "2025-12-15",
    decisionNumber: "12/QĐ-SCT",
  } as const;
  const award = { kind: "award", code: "lao_dong_tien_tien", year: 2025, grantedFor: "merit" } as const;
  const event = {
    at: "2026-05-01T01:00:00.000Z",
    byPersonId: "p1",
    content: award,
    provenance,
    reason: null,
  };
  const at = "2026-06-01T01:00:00.000Z";
  const saved: Saved = {
    work: [
      {
        personId: "p1",
        month: "2026-05",
        counts: counts(18),
        history: [
          { at, byPersonId: "p1", source: "self", counts: counts(17) },
          { at, byPersonId: "p2", source: "self", counts: counts(18) },
        ],
      },
    ],
    evidence: {
      personId: "p1",
      entries: [
        {
          id: "1",
          content: award,
          provenance,
          removedAt: at,
          history: [
            { ...event, did: "entered" },
            { ...event, did: "removed", reason: "mistaken" },
          ],
        },
      ],
    },
  };
  const { use } = turnOf(saved);
  const desk = await use.openPledge();
  if (!desk.ok) throw new Error("no plan");
  await use.registerPledge(desk.value, content);
  const again = await use.openPledge();
  if (!again.ok) throw new Error("no plan");
  await use.withdrawPledge(again.value, "Nghỉ hưu");
  return saved;
};

const fileOf = async (kind: "csv" | "json", plans?: []) => {
  const turn = turnOf(await busy(), plans && { plans });
  return personalFile(kind, await turn.use.showData(), messagesIn("vi"));
};

test("the complete file has every field and every history, and nobody else's id", async () => {
  const { type, bytes } = await fileOf("json");
  expect(type).toBe("application/json; charset=utf-8");
  const text = Buffer.from(bytes).toString();
  const kept = JSON.parse(text);
  expect(Object.keys(kept).filter((key) => !(key in kept.format.fields) && key !== "format")).toEqual([]);
  expect(kept.pledges[0].history.map(({ did }: { did: string }) => did)).toEqual(["registered", "withdrew"]);
  expect(kept.pledges[0].history[1].reason).toBe("Nghỉ hưu");
  expect(kept.work[0].history.map(({ byPersonId }: { byPersonId: string }) => byPersonId)).toEqual([
    "self",
    "another",
  ]);
  expect(kept.evidence[0]).toMatchObject({ removedAt: "2026-06-01T01:00:00.000Z" });
  expect(kept.person).toMatchObject({ id: "p1", name: "Nguyễn Thị Hạnh", unit: null });
  expect(text).not.toContain("p2");
});

const rowsOf = ({ bytes }: { bytes: Uint8Array }) =>
  Buffer.from(bytes)
    .toString("utf16le")
    .slice(1)
    .split("\r\n")
    .slice(0, -1)
    .map((line) => line.split("\t"));

test("the sheet has a fact a line, each where it belongs, former figures marked", async () => {
  const rows = rowsOf(await fileOf("csv"));
  expect(rows[0]).toEqual(["Nhóm", "Về", "Nội dung", "Giá trị", "Thời điểm"]);
  expect(rows.every((row) => row.length === 5)).toBe(true);
  const facts = rows.map(([, about, what, value]) => [about, what, value].join(" | "));
  expect(facts).toEqual(
    expect.arrayContaining([
      " | Họ tên | Nguyễn Thị Hạnh",
      "Tháng 05/2026 | Đã hoàn thành (số liệu trước đó) | 17",
      "Tháng 05/2026 | Đã hoàn thành | 18",
      expect.stringContaining("| Sáng kiến dự kiến | '=HYPERLINK(1)"),
      expect.stringContaining("| Lý do | Nghỉ hưu"),
      expect.stringMatching(/Lao động tiên tiến.*\| Danh hiệu, khen thưởng \| Khai lúc/),
      expect.stringContaining("| Lý do | Khai nhầm"),
    ]),
  );
});

test("a pledge under a plan that runs no more is in it all the same", async () => {
  const rows = rowsOf(await fileOf("csv", []));
  const pledged = rows
    .filter(([, about]) => about === planOfTurns.id)
    .map(([, , what, value]) => [what, value]);
  expect(pledged).toContainEqual(["Tỷ lệ nhiệm vụ hoàn thành tốt", "95%"]);
});
