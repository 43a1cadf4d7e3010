import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import type { Consent } from "../../../src/domain/choices.ts";
import type { PersonTitle, StaffKind } from "../../../src/domain/codes.ts";
import { officeZone } from "../../../src/domain/day.ts";
import type { EvidenceEntry, EvidenceRecord } from "../../../src/domain/evidence/evidence-record.ts";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import type { Pledge } from "../../../src/domain/pledge.ts";
import { createOwnChoices } from "../../../src/store/repositories/repositories.ts";
import type { Ports } from "../../../src/usecases/ports.ts";
import { showTitle, showTitles } from "../../../src/usecases/show-titles.ts";
import { agreed } from "../../support/agreed.ts";
import { emptyOfficeDesk } from "../../support/empty-office-desk.ts";
import { emptyPlanDesk } from "../../support/empty-plan-desk.ts";
import { emptyRosterDesk } from "../../support/empty-roster-desk.ts";
import { noConfirming } from "../../support/no-confirming.ts";
import { noFigures } from "../../support/no-figures.ts";
import { noLinks } from "../../support/no-links.ts";
import { noNudges } from "../../support/no-nudges.ts";
import { noReminders } from "../../support/no-reminders.ts";
import { noRequests } from "../../support/no-requests.ts";
import { noStandings } from "../../support/no-standings.ts";
import { planOfTurns } from "../bot/turn-of.ts";

type Given = {
  readonly plans?: readonly EmulationPlan[];
  readonly pledges?: readonly Pledge[];
  readonly entries?: readonly EvidenceEntry[];
  readonly consent?: Consent | null;
  readonly kind?: StaffKind;
  readonly on?: string;
};

const no = () => Promise.reject(new Error("nothing is to be read here"));

const portsOf = ({
  plans = [planOfTurns],
  pledges = [],
  entries,
  consent = agreed,
  kind = "cong_chuc",
  on = "2026-06-22",
}: Given): Ports => {
  const record: EvidenceRecord | undefined = entries && { personId: "p1", entries };
  const pledgeOf = async (_personId: string, planId: string) => {
    const value = pledges.find((pledge) => pledge.planId === planId);
    return value && { value, etag: "1" };
  };
  return {
    person: {
      ...{ id: "p1", name: "Hạnh", email: null, unitId: "u", position: "" },
      staffKind: kind,
      grants: [],
    },
    office: { id: "o1", name: "Sở", units: [] },
    audit: { record: () => {} },
    deliveries: { newest: async () => ({ rows: [], isCutBefore: null }) },
    links: noLinks,
    nudges: noNudges,
    notices: { tell: () => {}, tellAll: () => {}, gather: async () => {} },
    reminders: noReminders,
    requests: noRequests,
    calendar: createCalendar(),
    now: DateTime.fromISO(`${on}T08:00`, { zone: officeZone }),
    plans: { active: async () => plans },
    planDesk: emptyPlanDesk,
    ...emptyOfficeDesk,
    ...noConfirming,
    roster: emptyRosterDesk,
    figures: noFigures,
    duties: { ofPlan: no, save: () => {} },
    ...noStandings,
    choices: createOwnChoices({ language: null, consent, planId: null }, () => {}),
    pledges: { find: consent ? pledgeOf : no, ofPerson: no, save: () => {} },
    evidence: {
      find: consent ? async () => record && { value: record, etag: "1" } : no,
      ofPeople: no,
      waiting: async () => [],
      save: () => {},
    },
    work: { find: no, ofPerson: no, save: () => {} },
  };
};

const pledgeOf = (
  planId: string,
  titles: readonly PersonTitle[],
  state: Pledge["state"] = "registered",
): Pledge => {
  const content = { titles, targetRate: null, movements: [], initiative: null };
  const event = { at: "2026-03-01T02:00:00.000Z", byPersonId: "p1", did: "registered", content } as const;
  return { personId: "p1", planId, state, content, history: [{ ...event, reason: null, late: false }] };
};

const initiative: EvidenceEntry = {
  id: "1",
  content: {
    kind: "initiative",
    name: "Số hóa hồ sơ",
    year: 2026,
    stage: "recognised",
    recognition: { reach: "co_so", by: "office" },
    isApplied: true,
    authorship: "first",
    uses: [],
    pledgedAs: null,
  },
  provenance: { standing: "selfEntered", source: "self", on: "2026-05-01", decisionNumber: null },
  removedAt: null,
  history: [],
};

const overviewOf = async (given: Given) => {
  const { standings, ...rest } = await showTitles(portsOf(given))();
  return { ...rest, codes: standings.map(({ verdict }) => verdict.code), standings };
};

describe("the titles of a person", () => {
  test("are judged for the year of the plan, those that the plan opens first, lowest first", async () => {
    const { year, on, isPersonal, codes, standings } = await overviewOf({});
    expect([year, on, isPersonal]).toEqual([2026, "2026-06-22", true]);
    expect(codes).toEqual([
      "lao_dong_tien_tien",
      "chien_si_thi_dua_co_so",
      "chien_si_thi_dua_tinh",
      "chien_si_thi_dua_toan_quoc",
    ]);
    expect(standings.map(({ isAimedAt }) => isAimedAt)).toEqual([true, true, true, false]);
    expect(standings.map(({ verdict }) => verdict.state)).toEqual(Array(4).fill("unknown"));
  });

  test("begin with those that were pledged, and a pledge taken back is none", async () => {
    const found = await overviewOf({ pledges: [pledgeOf(planOfTurns.id, ["chien_si_thi_dua_tinh"])] });
    expect(found.codes[0]).toBe("chien_si_thi_dua_tinh");
    expect(found.standings.map(({ isPledged }) => isPledged)).toEqual([true, false, false, false]);
    expect(found.standings[0]?.verdict).toMatchObject({ warnings: [] });
    const withdrawn = pledgeOf(planOfTurns.id, ["chien_si_thi_dua_tinh"], "withdrawn");
    const after = await overviewOf({ pledges: [withdrawn] });
    expect(after.codes[0]).toBe("lao_dong_tien_tien");
    expect(after.standings[0]?.verdict).toMatchObject({ warnings: ["noPledge"] });
  });

  test("hold the ministry's where it was pledged", async () => {
    const { codes } = await overviewOf({ pledges: [pledgeOf(planOfTurns.id, ["chien_si_thi_dua_bo"])] });
    expect(codes).toHaveLength(5);
    expect(codes[0]).toBe("chien_si_thi_dua_bo");
  });

  test("count pledges under every plan of the day", async () => {
    const other = { ...planOfTurns, id: "other" };
    const { standings } = await overviewOf({
      plans: [planOfTurns, other],
      pledges: [pledgeOf("other", ["chien_si_thi_dua_co_so"])],
    });
    expect(standings[0]).toMatchObject({ isPledged: true, verdict: { code: "chien_si_thi_dua_co_so" } });
  });

  test("are judged without a plan too, for this year", async () => {
    const { year, codes, standings } = await overviewOf({ plans: [], on: "2027-02-01" });
    expect([year, codes.length]).toEqual([2027, 4]);
    expect(standings.map(({ isAimedAt }) => isAimedAt)).toEqual(Array(4).fill(false));
  });

  test("of a plan that is over are those of its last year, and a year before the law has no basis", async () => {
    expect((await overviewOf({ on: "2027-02-01" })).year).toBe(2026);
    const period = { ...planOfTurns.period, fromYear: 2022, toYear: 2022, startsOn: null, endsOn: null };
    const { year, standings } = await overviewOf({ plans: [{ ...planOfTurns, period }] });
    expect(year).toBe(2022);
    expect(standings.map(({ verdict }) => verdict.state)).toEqual(Array(4).fill("noBasis"));
  });

  test("for a contract worker begin with what the plan opens to them", async () => {
    const { standings } = await overviewOf({ kind: "nguoi_lao_dong" });
    expect(standings.map(({ isAimedAt }) => isAimedAt)).toEqual([true, false, false, false]);
  });

  test("without consent are judged by nothing of the person's, which is not even read", async () => {
    const { isPersonal, standings } = await overviewOf({ consent: null });
    expect(isPersonal).toBe(false);
    expect(standings.every(({ isPledged }) => !isPledged)).toBe(true);
    expect((await showTitle(portsOf({ consent: null }))("lao_dong_tien_tien")).isPersonal).toBe(false);
  });
});

test("one title is judged by what the person entered, marked as unverified, with its name", async () => {
  const title = await showTitle(portsOf({ entries: [initiative] }))("chien_si_thi_dua_co_so");
  expect(title).toMatchObject({ isPersonal: true, isPledged: false, isAimedAt: true });
  expect(title.workNames).toEqual({ "1": "Số hóa hồ sơ" });
  expect(title.verdict).toMatchObject({ state: "unknown", restsOnUnverified: true });
});
