import { DateTime } from "luxon";
import type { Language } from "../../../src/bot/language.ts";
import type { Turn } from "../../../src/bot/turn.ts";
import { teamsCan } from "../../../src/channels/teams/teams-can.ts";
import { demoPlan } from "../../../src/demo/demo-plan.ts";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { dayOf, officeZone } from "../../../src/domain/day.ts";
import type { EvidenceRecord } from "../../../src/domain/evidence/evidence-record.ts";
import type { Person } from "../../../src/domain/person.ts";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import type { Pledge } from "../../../src/domain/pledge.ts";
import { standingOf } from "../../../src/domain/standing/standing-of.ts";
import type { WorkReport } from "../../../src/domain/work-report.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import { readyPlan } from "../../../src/plans/ready-plans.ts";
import { createOwnChoices } from "../../../src/store/repositories/repositories.ts";
import { createUseCases } from "../../../src/usecases/use-cases.ts";
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

const now = DateTime.fromISO("2026-06-22T08:00", { zone: officeZone });
const calendar = createCalendar();
const source = readyPlan("ha-tinh-2022");
if (!source) throw new Error("The plan of the demo is not among the ready plans.");

/** The plan of the demo on the day that these turns happen. */
export const planOfTurns: EmulationPlan = demoPlan(source, dayOf(now), calendar);

/** What a turn of one person saved. */
export type Saved = { pledge?: Pledge; evidence?: EvidenceRecord; readonly work: WorkReport[] };

const person: Person = {
  id: "p1",
  name: "Nguyễn Thị Hạnh",
  email: null,
  unitId: "cong-nghiep",
  position: "Chuyên viên",
  staffKind: "cong_chuc",
  grants: [{ role: "staff", scope: "office" }],
};

/** A turn whose use cases keep what they save in `saved`. */
export const turnOf = (
  saved: Saved = { work: [] },
  { language = "vi", plans = [planOfTurns] }: { language?: Language; plans?: readonly EmulationPlan[] } = {},
): Turn => {
  const office = { id: "o1", name: "Sở Công Thương", units: [] };
  const use = createUseCases({
    person,
    office,
    calendar,
    now,
    audit: { record: () => {} },
    deliveries: { newest: async () => ({ rows: [], isCutBefore: null }) },
    links: noLinks,
    nudges: noNudges,
    notices: { tell: () => {}, tellAll: () => {}, gather: async () => {} },
    reminders: noReminders,
    requests: noRequests,
    planDesk: emptyPlanDesk,
    ...emptyOfficeDesk,
    ...noConfirming,
    roster: emptyRosterDesk,
    figures: noFigures,
    duties: { ofPlan: async () => [], save: () => {} },
    ...noStandings,
    standings: {
      ...noStandings.standings,
      ofPerson: async () => {
        const pledges = saved.pledge ? [saved.pledge] : [];
        return standingOf({ ...person, consent: agreed }, { pledges, work: saved.work });
      },
    },
    plans: { active: async () => plans },
    choices: createOwnChoices({ language, consent: agreed, planId: null }, () => {}),
    pledges: {
      find: async () => saved.pledge && { value: saved.pledge, etag: String(saved.pledge.history.length) },
      ofPerson: async () => (saved.pledge ? [saved.pledge] : []),
      save: (pledge) => {
        saved.pledge = pledge;
      },
    },
    evidence: {
      ofPeople: async () => new Map(),
      waiting: async () => [],
      find: async () => saved.evidence && { value: saved.evidence, etag: String(eventCount(saved.evidence)) },
      save: (record) => {
        saved.evidence = record;
      },
    },
    work: {
      find: async (_personId, month) => {
        const value = saved.work.find((report) => report.month === month);
        return value && { value, etag: String(value.history.length) };
      },
      ofPerson: async () => saved.work,
      save: (report) => {
        saved.work.push(report);
      },
    },
  });
  return {
    person,
    office,
    use,
    messages: messagesIn(language),
    now,
    today: dayOf(now),
    can: teamsCan,
    newKey: () => "key",
  };
};

const eventCount = ({ entries }: EvidenceRecord): number => entries.flatMap(({ history }) => history).length;
