import { expect, test } from "vitest";
import { milestones } from "../../../src/domain/plan/milestones.ts";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import { planNamed } from "./plan-named.ts";
import { smallPlan } from "./small-plan.ts";

const lines = (plan: EmulationPlan): string[] =>
  milestones(plan).map(({ on, precision, kind, name, dueOn, dueInclusive }) =>
    [
      precision === "month" ? `${on.slice(0, 7)}   ` : on,
      kind,
      name,
      ...(dueOn === null ? [] : [dueInclusive ? `(đến hết ${dueOn})` : `(trước ${dueOn})`]),
    ].join(" "),
  );

test("the calendar of Hà Tĩnh 2022, in order, deadlines on their last allowed day", () => {
  expect(lines(planNamed("ha-tinh-2022"))).toEqual([
    "2022-01    phaseStart Đợt thi đua thứ nhất",
    "2022-02-03 anniversary Ngày thành lập Đảng Cộng sản Việt Nam",
    "2022-04-07 anniversary Ngày sinh Tổng Bí thư Lê Duẩn",
    "2022-04-30 anniversary Ngày giải phóng miền Nam, thống nhất đất nước",
    "2022-05-07 anniversary Ngày Chiến thắng Điện Biên Phủ",
    "2022-05-14 anniversary Ngày Truyền thống ngành Công Thương Việt Nam",
    "2022-05-19 anniversary Ngày sinh Chủ tịch Hồ Chí Minh",
    "2022-05-28 anniversary Ngày thành lập thành phố Hà Tĩnh",
    "2022-06-06 anniversary Ngày sinh Đình nguyên Tiến sỹ Phan Đình Phùng",
    "2022-06-15 anniversary Ngày Bác Hồ về thăm Hà Tĩnh",
    "2022-06-30 phaseEnd Đợt thi đua thứ nhất",
    "2022-07-01 phaseStart Đợt thi đua thứ hai",
    "2022-07-14 deadline Tổng kết đợt thi đua thứ nhất, gắn với sơ kết 6 tháng đầu năm (trước 2022-07-15)",
    "2022-07-27 anniversary Ngày Thương binh Liệt sỹ",
    "2022-08-19 anniversary Ngày Cách mạng tháng Tám thành công",
    "2022-09-02 anniversary Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam",
    "2022-09-12 anniversary Ngày Xô Viết Nghệ Tĩnh",
    "2022-11-18 anniversary Ngày thành lập Mặt trận Dân tộc thống nhất Việt Nam",
    "2022-12-30 deadline Tổng kết phong trào thi đua, gắn với hội nghị tổng kết năm (trước 2022-12-31)",
    "2022-12-31 phaseEnd Đợt thi đua thứ hai",
  ]);
});

test("pledge deadline, events and duties stand in the calendar too, a day's beginnings before its ends", () => {
  const plan = smallPlan({
    phases: [
      { id: "one", name: "Đợt 1", kind: "regular", start: { on: "2024-01-01" }, end: { month: "2024-02" } },
      { id: "two", name: "Đợt 2", kind: "regular", start: { on: "2024-02-29" }, end: null },
    ],
    deadlines: [{ id: "due", name: "Hạn nộp", dueOn: "2024-02-29", dueInclusive: true, phaseId: "one" }],
    anniversaries: [
      { id: "day", name: "Kỷ niệm", on: "2024-02-29" },
      { id: "none", name: "Chưa rõ" },
    ],
    events: [
      { id: "event", name: "Đại hội", on: "2024-02-29" },
      { id: "none", name: "Chưa rõ" },
    ],
    duties: [
      { id: "duty", role: "reporter", tasks: ["Báo cáo", "Tổng hợp"], until: "2024-02-29" },
      { id: "none", role: "reporter", tasks: ["Báo cáo"] },
    ],
    pledging: { deadline: { id: "pledge", name: "Đăng ký", dueOn: "2024-03-01", dueInclusive: false } },
  });
  expect(lines(plan)).toEqual([
    "2024-01-01 phaseStart Đợt 1",
    "2024-02-29 phaseStart Đợt 2",
    "2024-02-29 anniversary Kỷ niệm",
    "2024-02-29 event Đại hội",
    "2024-02-29 pledgeDeadline Đăng ký (trước 2024-03-01)",
    "2024-02-29 deadline Hạn nộp (đến hết 2024-02-29)",
    "2024-02-29 dutyEnd Báo cáo; Tổng hợp",
    "2024-02    phaseEnd Đợt 1",
  ]);
  expect(milestones(plan).map(({ id }) => id)).toContain("pledgeDeadline:pledge");
});
