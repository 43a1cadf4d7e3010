import { noticeVersion } from "../../../src/domain/choices.ts";
import type { EvidenceEntry } from "../../../src/domain/evidence/evidence-record.ts";
import type { StandingPledge } from "../../../src/domain/standing/standing.ts";
import type { WorkCounts } from "../../../src/domain/work/work-counts.ts";
import { smallPlan } from "../../unit/plan/small-plan.ts";
import type { ListOffice, Seeded } from "./list-office.ts";

/** The plan of the lists: the year 2026. */
export const listPlan = smallPlan({ id: "p", period: { kind: "year", fromYear: 2026, toYear: 2026 } });

export const listUnits = [
  { id: "a", name: "Phòng A" },
  { id: "b", name: "=Phòng B" },
];

/** A pledge as a standing tells it; parts can be exchanged. */
export const pledged = (parts: Partial<StandingPledge> = {}): StandingPledge => ({
  state: "registered",
  titles: [],
  targetRate: null,
  registeredOn: "2026-02-10",
  late: false,
  ...parts,
});

/** A month's figures. */
export const figures = (
  assignedCount: number,
  doneCount: number | null,
  more: Partial<WorkCounts> = {},
): WorkCounts => ({
  ...{ assignedCount, doneCount, wellDoneCount: null, qualityCount: null, onTimeCount: null },
  ...more,
});

/** A rating that the office vouches for, or that the person entered. */
export const rated = (
  year: number,
  rating: "hoan_thanh_tot" | "hoan_thanh",
  standing: "verified" | "selfEntered" = "verified",
): EvidenceEntry => {
  const content = { kind: "rating", year, rating } as const;
  const provenance = { standing, source: "office", on: `${year}-12-20`, decisionNumber: null } as const;
  return {
    id: String(year),
    content,
    provenance,
    removedAt: null,
    history: [
      {
        at: `${year}-12-20T01:00:00.000Z`,
        byPersonId: null,
        did: "entered",
        content,
        provenance,
        reason: null,
      },
    ],
  };
};

const refused = { state: "refused", noticeVersion, at: "2026-02-01T01:00:00.000Z" } as const;

/** Names that a spreadsheet could take for something else, or that no file can hold. */
export const hostileNames = [
  '=HYPERLINK("http://x.example","Bấm")',
  "+84 912",
  "-1+1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "<b>&\"'",
  "Lê\u0000 \u0007Tâm",
  "😀 Ngọc",
  "'đơn",
  "0123",
  "1/2",
  "TRUE",
] as const;

const staff = { role: "staff", scope: "office" } as const;

/** An office of two units: who did all, some, none; an officer, a director, a head, and one who only runs the installation. */
export const listOffice: ListOffice = {
  plan: listPlan,
  units: listUnits,
  people: [
    {
      id: "busy",
      name: "Nguyễn Thị Hạnh",
      code: "007",
      pledges: {
        p: pledged({
          titles: ["lao_dong_tien_tien", "chien_si_thi_dua_co_so"],
          targetRate: 0.955,
          late: true,
        }),
      },
      work: {
        "2025-12": figures(9, 9, { wellDoneCount: 9 }),
        "2026-01": figures(20, 18, { wellDoneCount: 16 }),
        "2026-02": figures(20, 18, { qualityCount: 17, onTimeCount: 16 }),
        "2026-04": figures(0, null),
      },
      evidence: [rated(2025, "hoan_thanh_tot"), rated(2026, "hoan_thanh", "selfEntered")],
    },
    {
      id: "gone",
      name: "Đỗ Văn Rút",
      staffKind: "vien_chuc",
      pledges: { p: pledged({ state: "withdrawn", titles: ["lao_dong_tien_tien"], targetRate: 0.9 }) },
    },
    {
      id: "refused",
      name: "Ân Không",
      consent: refused,
      pledges: { p: pledged({ titles: ["lao_dong_tien_tien"] }) },
      evidence: [rated(2026, "hoan_thanh_tot")],
    },
    { id: "asked", name: "Bùi Chưa Trả Lời", consent: null },
    { id: "no", name: "Cao Từ Chối", consent: refused },
    {
      id: "head",
      name: "Trần Quốc Bảo",
      position: "Trưởng phòng",
      grants: [staff, { role: "unitHead", scope: { unitId: "a" } }],
    },
    { id: "admin", name: "Quản Trị", grants: [{ role: "admin", scope: "office" }] },
    { id: "officer", name: "Lê Tâm", unitId: "b", grants: [staff, { role: "officer", scope: "office" }] },
    {
      id: "director",
      name: "Phạm Thành",
      unitId: "b",
      grants: [staff, { role: "leader", scope: "office" }],
    },
    ...hostileNames.map(
      (name, index): Seeded => ({
        id: `h${String(index).padStart(2, "0")}`,
        name,
        unitId: "b",
        position: name,
      }),
    ),
  ],
};
