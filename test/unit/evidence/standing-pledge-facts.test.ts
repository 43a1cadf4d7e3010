import { expect, test } from "vitest";
import { evidenceOf } from "../../../src/domain/evidence/evidence-of.ts";
import { standingPledgeFacts } from "../../../src/domain/evidence/standing-pledge-facts.ts";
import type { Pledge } from "../../../src/domain/pledge.ts";
import { bareStanding, withPledge } from "../../../src/domain/standing/change-standing.ts";

const content = {
  titles: ["lao_dong_tien_tien", "chien_si_thi_dua_co_so"],
  targetRate: null,
  movements: [],
  initiative: null,
} as const;

const pledge = (state: Pledge["state"], at: string): Pledge => ({
  personId: "p1",
  planId: "p",
  state,
  content,
  history: [
    { at, byPersonId: "p1", did: "registered", content, reason: null, late: false },
    ...(state === "withdrawn"
      ? [{ at, byPersonId: "p1", did: "withdrew", content, reason: null, late: false } as const]
      : []),
  ],
});

const person = { id: "p1", unitId: "u", staffKind: "cong_chuc", grants: [], consent: null } as const;

test.each([
  ["registered", "2026-02-10T03:00:00.000Z"],
  ["registered", "2024-12-31T20:00:00.000Z"],
  ["registered", "2031-01-02T03:00:00.000Z"],
  ["withdrawn", "2026-02-10T03:00:00.000Z"],
] as const)("%s at %s: the standing tells of the titles what the pledge itself does", (state, at) => {
  const period = { kind: "years", fromYear: 2025, toYear: 2030, startsOn: null, endsOn: null } as never;
  const whole = pledge(state, at);
  const told = withPledge(bareStanding(person), whole).pledges["p"];
  const known = { person, pledges: [{ plan: { period }, pledge: whole }] };
  expect(told && standingPledgeFacts(period, told)).toEqual(evidenceOf([], known).pledges);
});
