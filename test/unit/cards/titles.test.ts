import { describe, expect, test } from "vitest";
import { titleCard } from "../../../cards/title-card.ts";
import { titleOverviewCard } from "../../../cards/title-overview-card.ts";
import type { Card } from "../../../src/bot/card.ts";
import { openTitleSettings } from "../../../src/domain/titles/title-settings.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import type { TitleStanding } from "../../../src/usecases/show-titles.ts";
import { judge, question } from "../titles/judged.ts";
import { said, standing } from "./title-texts.ts";

const [vi, en] = [messagesIn("vi"), messagesIn("en")];

const overview = (one: TitleStanding): Card =>
  titleOverviewCard({ year: 2026, on: "2026-12-20", isPersonal: true, standings: [one] }, vi);

describe("a title", () => {
  const good = { "xếp loại": { "2026": "tốt" }, "xác nhận": ["tinh thần"] };

  test("is projected at most, never more", () => {
    const card = titleCard(standing(judge("lao_dong_tien_tien", good)), vi);
    expect(card.notice).toEqual({ tone: "good", text: "Dự kiến đủ điều kiện đề nghị." });
    expect(said(card)).toContain("(điểm a khoản 1 Điều 24)\nDự kiến đáp ứng.");
    expect(said(card)).toContain("1. Nêu với đơn vị để đưa vào danh sách đề nghị xét.");
  });

  test("marks what people entered of themselves", () => {
    const verdict = judge("lao_dong_tien_tien", { ...good, "xếp loại": { "2026": "tốt (tự khai)" } });
    const text = said(titleCard(standing(verdict), vi));
    expect(text).toContain("(điểm a khoản 1 Điều 24)\nDự kiến đáp ứng, chưa xác minh.");
    expect(text).toContain("Kết quả dựa trên minh chứng tự khai, chưa xác minh.");
    expect(text).toContain("Đề nghị xác minh các minh chứng tự khai.");
    expect(said(overview(standing(verdict)))).toContain("tự khai, chưa xác minh");
    expect(said(titleCard(standing(judge("lao_dong_tien_tien", good)), vi))).not.toContain("chưa xác minh");
  });

  test("names the initiative that does not count", () => {
    const verdict = judge("chien_si_thi_dua_co_so", {
      ...good,
      "sáng kiến": [{ năm: 2026, "công nhận": null, mã: "sk" }],
    });
    const workNames = { sk: "Số hóa hồ sơ" };
    expect(said(titleCard(standing(verdict, { workNames }), vi))).toContain(
      "theo dữ liệu hiện có: sáng kiến “Số hóa hồ sơ” chưa được công nhận",
    );
    expect(said(titleCard(standing(verdict), en))).toContain("the initiative is not recognised yet");
  });

  test("that is suspended says what is awaited and judges nothing", () => {
    const verdict = judge("lao_dong_tien_tien", {
      ...good,
      "đang xem xét": [{ việc: "kỷ luật", từ: "2026-11-01" }],
    });
    const card = titleCard(standing(verdict), vi);
    expect(card.notice).toEqual({
      tone: "warning",
      text: "Tạm dừng xét: Chờ kết luận việc xem xét kỷ luật (từ 01/11/2026).",
    });
    expect(card.sections?.map(({ title }) => title)).toEqual(["Việc nên làm tiếp", "Thẩm quyền và căn cứ"]);
    expect(said(card)).toContain("khoản 4 Điều 4, Nghị định số 152/2025/NĐ-CP");
    expect(said(overview(standing(verdict)))).toContain("Tạm dừng xét");
  });

  test("that no law covers says so and nothing else", () => {
    const verdict = judge("lao_dong_tien_tien", good, { year: 2022, on: "2022-12-20" });
    const card = titleCard(standing(verdict), vi);
    expect(card.notice?.text).toBe("Chưa có căn cứ cho thời điểm này.");
    expect(card.sections).toEqual([]);
  });

  test("that is missing says what, of which criterion", () => {
    const verdict = judge("lao_dong_tien_tien", { ...good, "xác nhận": ["không phải tinh thần"] });
    expect(titleCard(standing(verdict), vi).notice).toEqual({
      tone: "warning",
      text: "Còn thiếu: tinh thần, tham gia phong trào: người có thẩm quyền không xác nhận cho năm 2026.",
    });
  });

  test("without a pledge is warned of, and a pledge offered where the plan opens the title", () => {
    const verdict = judge("lao_dong_tien_tien", good);
    const register = { command: "register" };
    const open = titleCard(standing(verdict), vi);
    expect(said(open)).toContain("Anh/chị chưa đăng ký danh hiệu này.");
    expect(open.actions).toContainEqual(expect.objectContaining(register));
    expect(titleCard(standing(verdict, { isAimedAt: false }), vi).actions).not.toContainEqual(
      expect.objectContaining(register),
    );
    const pledged = judge("lao_dong_tien_tien", { ...good, "đăng ký": true });
    const card = titleCard(standing(pledged, { isPledged: true }), vi);
    expect(said(card)).not.toContain("chưa đăng ký");
    expect(card.subtitle).toBe("Đã đăng ký.");
    expect(card.actions).not.toContainEqual(expect.objectContaining(register));
  });

  test("an office's own settings are named as such", () => {
    const settings = { ...openTitleSettings, absentDaysLimit: 40, pledgeIsCondition: true };
    const verdict = judge("lao_dong_tien_tien", good, { ...question, settings });
    expect(said(titleCard(standing(verdict), vi))).toContain("(quy định của cơ quan)");
  });
});

test("steps that a given rating closed are left out while another way is open, and stay where none is", () => {
  const rated = { "xếp loại": { "2026": "tốt" }, "xác nhận": ["tinh thần"] };
  const open = said(titleCard(standing(judge("chien_si_thi_dua_co_so", rated)), vi));
  expect(open).not.toContain("Phấn đấu về xếp loại");
  const closed = judge("chien_si_thi_dua_co_so", { ...rated, sổ: ["sáng kiến 2026", "đề tài 2026"] });
  expect(said(titleCard(standing(closed), vi))).toContain("Phấn đấu về xếp loại xuất sắc");
});

test("years that are known of a row are told, those that are not are asked for as one", () => {
  const verdict = judge("chien_si_thi_dua_tinh", { "đã tặng": ["CSTĐCS 2024"] });
  const text = said(titleCard(standing(verdict), vi));
  expect(text).toContain("cần quyết định tặng Chiến sĩ thi đua cơ sở năm 2025, 2026");
  expect(text).toContain("theo dữ liệu hiện có: mới có 1/3 năm liên tục");
  expect(text).not.toContain("Phấn đấu về số lần");
});
