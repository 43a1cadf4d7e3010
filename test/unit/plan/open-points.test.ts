import { expect, test } from "vitest";
import { openPoints } from "../../../src/domain/plan/open-points.ts";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import { planNamed } from "./plan-named.ts";
import { smallPlan, smallTarget } from "./small-plan.ts";

const lines = (plan: EmulationPlan): string[] =>
  openPoints(plan).map(({ path, name }) => `${path} | ${name}`);

test("what the special phase of 2021 leaves open", () => {
  expect(lines(planNamed("quang-ngai-2021"))).toEqual([
    "document.number | Số văn bản",
    "period.startsOn | Ngày bắt đầu của kế hoạch",
    "period.endsOn | Ngày kết thúc của kế hoạch",
    "phases[0].start | Ngày bắt đầu: Phong trào thi đua năm 2021",
    "phases[0].end | Ngày kết thúc: Phong trào thi đua năm 2021",
    "phases[1].start | Ngày bắt đầu: Đợt thi đua đặc biệt chào mừng 70 năm Ngày Truyền thống ngành Công Thương Việt Nam",
    "duties[2].reportsTo | Nơi nhận báo cáo: Theo dõi; Đôn đốc; Kiểm tra; Tổng hợp; Báo cáo; Trình khen thưởng",
    "awardForms[0].count | Số lượng: Bằng khen của Bộ trưởng Bộ Công Thương",
    "awardForms[1].count | Số lượng: Bằng khen của Chủ tịch UBND tỉnh",
    "awardForms[2].count | Số lượng: Giấy khen của Giám đốc Sở Công Thương",
    "pledging.deadline | Hạn đăng ký thi đua",
    "pledging.leastTargetRate | Tỷ lệ hoàn thành tốt tối thiểu",
    "pledging.titles | Danh hiệu được đăng ký",
  ]);
});

test("what the letter of 2021-2025 leaves open: phases, dates, actors, how often", () => {
  expect(lines(planNamed("quang-ngai-2021-2025"))).toEqual(
    expect.arrayContaining([
      "phases | Các đợt thi đua",
      "deadlines | Các mốc hạn",
      "movements[1].sponsor | Nơi phát động: Cả nước chung sức xây dựng nông thôn mới",
      "duties[3].actor | Đơn vị thực hiện: Đôn đốc, kiểm tra, sơ kết, tổng kết, đánh giá phong trào",
      "duties[5].frequency | Kỳ báo cáo: Tham mưu báo cáo UBND tỉnh",
    ]),
  );
});

test("what Hà Tĩnh leaves open: its day, a start known by month, the rank of 2021", () => {
  expect(lines(planNamed("ha-tinh-2022"))).toEqual(
    expect.arrayContaining([
      "document.date.day | Ngày trong tháng ban hành",
      "phases[0].start | Ngày bắt đầu: Đợt thi đua thứ nhất (chỉ biết tháng)",
      "targets[13].base.value | Số liệu gốc: Chỉ số cải cách hành chính tăng ít nhất 03-05 bậc",
      "awardForms[3].decidedBy | Nơi quyết định: Huân chương Lao động hạng Nhì",
    ]),
  );
});

test("what the provincial office leaves open: events, an anniversary, how much the indices rise", () => {
  const open = lines(planNamed("vpub-quang-ngai-2025"));
  expect(open.filter((line) => line.startsWith("events"))).toHaveLength(6);
  expect(open.filter((line) => line.startsWith("anniversaries"))).toEqual([
    "anniversaries[1].from | Ngày gốc: Ngày giải phóng tỉnh Quảng Ngãi",
    "anniversaries[1].on | Ngày kỷ niệm: Ngày giải phóng tỉnh Quảng Ngãi",
  ]);
  expect(open.filter((line) => line.includes("Mức tăng"))).toHaveLength(6);
});

test("an empty plan is open all over; a month or a year can be missing too", () => {
  expect(lines(smallPlan())).toEqual([
    "document.number | Số văn bản",
    "document.date | Ngày ban hành",
    "period.startsOn | Ngày bắt đầu của kế hoạch",
    "period.endsOn | Ngày kết thúc của kế hoạch",
    "theme | Chủ đề thi đua",
    "respondsTo | Văn bản phát động được hưởng ứng",
    "phases | Các đợt thi đua",
    "deadlines | Các mốc hạn",
    "targets | Các chỉ tiêu",
    "pledging.deadline | Hạn đăng ký thi đua",
    "pledging.leastTargetRate | Tỷ lệ hoàn thành tốt tối thiểu",
    "pledging.titles | Danh hiệu được đăng ký",
  ]);
  const dated = smallPlan({ document: { kind: "plan", issuer: "Sở A", title: "T", date: { day: 5 } } });
  expect(lines(dated)).toEqual(
    expect.arrayContaining(["document.date.month | Tháng ban hành", "document.date.year | Năm ban hành"]),
  );
});

test("a target for persons says whom it addresses, or it is open", () => {
  const target = (parts: object) =>
    smallTarget({
      audience: "individual",
      metric: "titleCount",
      awards: ["lao_dong_tien_tien"],
      unit: "person",
      ...parts,
    });
  const open = (parts: object) =>
    lines(smallPlan({ targets: [target(parts)] })).filter((line) => line.startsWith("targets[0]"));
  expect(open({ cadence: "year" })).toEqual(["targets[0].staffKinds | Đối tượng: Chỉ tiêu"]);
  expect(open({ staffKinds: ["can_bo"] })).toEqual(["targets[0].years | Thời gian thực hiện: Chỉ tiêu"]);
});

test("what the office fills in is open no more", () => {
  const filled = smallPlan({
    pledging: {
      deadline: { id: "pledge", name: "Hạn đăng ký", dueOn: "2024-03-31", dueInclusive: true },
      leastTargetRate: 0.8,
      titles: [{ title: "lao_dong_tien_tien", staffKinds: ["cong_chuc"] }],
    },
  });
  expect(lines(filled).filter((line) => line.startsWith("pledging"))).toEqual([]);
});
