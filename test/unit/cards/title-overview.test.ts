import { describe, expect, test } from "vitest";
import { titleOverviewCard } from "../../../cards/title-overview-card.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import type { TitleStanding } from "../../../src/usecases/show-titles.ts";
import { judge } from "../titles/judged.ts";
import { said, standing } from "./title-texts.ts";

const vi = messagesIn("vi");

describe("all titles", () => {
  const year = { year: 2026, on: "2026-12-20" } as const;
  const one = (code: Parameters<typeof judge>[0], more: Partial<TitleStanding> = {}) =>
    standing(judge(code, {}), { isAimedAt: false, ...more });
  const standings = [
    one("chien_si_thi_dua_co_so", { isPledged: true }),
    one("lao_dong_tien_tien", { isAimedAt: true }),
    one("chien_si_thi_dua_tinh"),
    one("chien_si_thi_dua_bo"),
    one("chien_si_thi_dua_toan_quoc"),
  ];

  test("stand in order, marked, with a button each and at most six", () => {
    const card = titleOverviewCard({ ...year, isPersonal: true, standings }, vi);
    expect(card.notice).toBeUndefined();
    expect(card.sections?.map(({ title }) => title)).toEqual([
      "Chiến sĩ thi đua cơ sở (đã đăng ký)",
      "Lao động tiên tiến (có trong kế hoạch)",
      "Chiến sĩ thi đua cấp tỉnh",
      "Chiến sĩ thi đua cấp Bộ",
      "Chiến sĩ thi đua toàn quốc",
    ]);
    expect(card.actions).toHaveLength(6);
    expect(card.actions?.[0]).toEqual({
      does: "open",
      label: "CSTĐ cơ sở",
      command: "titles",
      about: "chien_si_thi_dua_co_so",
    });
    expect(card.actions?.at(-1)).toMatchObject({ command: "evidence" });
  });

  test("without a pledge offer to register one", () => {
    const card = titleOverviewCard({ ...year, isPersonal: true, standings: standings.slice(1, 3) }, vi);
    expect(card.actions?.at(-1)).toMatchObject({ command: "register" });
  });

  test("without consent tell the standards alone, and how to agree", () => {
    const card = titleOverviewCard({ ...year, isPersonal: false, standings }, vi, { isUnknownTitle: true });
    expect(card.notice?.text).toBe(`${vi.titles.unknownTitle} ${vi.titles.standardsOnly}`);
    expect(card.sections?.[1]?.text).toEqual([
      "Cần: được xếp loại hoàn thành tốt nhiệm vụ trở lên; đoàn kết, tích cực tham gia phong trào thi đua.",
      "Căn cứ: Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 24.",
    ]);
    expect(card.actions?.at(-1)).toMatchObject({ command: "agree", about: "titles" });
    expect(said(card)).not.toContain("Chưa đủ dữ liệu");
  });

  test("before the law have no basis, with consent or without", () => {
    const before = { year: 2022, on: "2022-12-20" };
    const none = [standing(judge("lao_dong_tien_tien", {}, before))];
    for (const isPersonal of [true, false]) {
      const card = titleOverviewCard({ ...before, isPersonal, standings: none }, vi);
      expect(card.sections?.[0]?.text).toEqual(["Chưa có căn cứ cho thời điểm này."]);
    }
  });
});
