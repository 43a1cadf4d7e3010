import fc from "fast-check";
import type { Consent } from "../../../src/domain/choices.ts";
import { type Confirmable, withConfirmed, withReturned } from "../../../src/domain/confirming/confirming.ts";
import type { Pledge } from "../../../src/domain/pledge.ts";
import {
  bareStanding,
  withPerson,
  withPledge,
  withWork,
} from "../../../src/domain/standing/change-standing.ts";
import { reported, type WorkReport } from "../../../src/domain/work-report.ts";
import { anyContent, anyCounts, anyMonth, personOf, planIds, pledgeAfter, staff } from "./facts.ts";

const at = "2026-03-01T18:00:00.000Z";

/** One thing that happens to a person. */
export type Happening =
  | {
      readonly is: "pledge";
      readonly planId: string;
      readonly content: Pledge["content"] | null;
      readonly late: boolean;
    }
  | { readonly is: "work"; readonly month: string; readonly counts: WorkReport["counts"] }
  | {
      readonly is: "confirm";
      readonly planId: string;
      readonly month: string;
      readonly how: "confirmed" | "returned";
    }
  | { readonly is: "move"; readonly unitId: string }
  | { readonly is: "roles"; readonly isAdmin: boolean }
  | { readonly is: "consent"; readonly consent: Consent };

export const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    is: fc.constant("pledge" as const),
    planId: fc.constantFrom(...planIds),
    content: fc.option(anyContent, { freq: 3 }),
    late: fc.boolean(),
  }),
  fc.record({ is: fc.constant("work" as const), month: anyMonth, counts: anyCounts }),
  fc.record({
    is: fc.constant("confirm" as const),
    planId: fc.constantFrom(...planIds),
    month: anyMonth,
    how: fc.constantFrom("confirmed" as const, "returned" as const),
  }),
  fc.record({ is: fc.constant("move" as const), unitId: fc.constantFrom("a", "b") }),
  fc.record({ is: fc.constant("roles" as const), isAdmin: fc.boolean() }),
  fc.record({
    is: fc.constant("consent" as const),
    consent: fc.record({
      state: fc.constantFrom("agreed" as const, "refused" as const),
      noticeVersion: fc.constantFrom(1, 2),
      at: fc.constant(at),
    }),
  }),
);

const said = <Thing extends Confirmable>(thing: Thing, how: "confirmed" | "returned"): Thing =>
  how === "confirmed"
    ? withConfirmed(thing, { at, byPersonId: "head" })
    : withReturned(thing, { at, byPersonId: "head", reason: "lý do" });

/** The facts and the standing, both brought along by each happening. */
export const lived = (personId: string, happenings: readonly Happening[]) => {
  let who = { ...personOf(personId), consent: null as Consent | null };
  const pledges = new Map<string, Pledge>();
  const work = new Map<string, WorkReport>();
  let standing = bareStanding(who);
  happenings.forEach((one, index) => {
    if (one.is === "pledge") {
      const when = new Date(Date.parse(at) + index * 40_000_000).toISOString();
      const about = { personId, planId: one.planId, at: when, late: one.late };
      const next = pledgeAfter(pledges.get(one.planId), one.content, about);
      if (!next) return;
      pledges.set(one.planId, next);
      standing = withPledge(standing, next);
    } else if (one.is === "confirm") {
      const [pledge, report] = [pledges.get(one.planId), work.get(one.month)];
      if (pledge) {
        pledges.set(one.planId, said(pledge, one.how));
        standing = withPledge(standing, said(pledge, one.how));
      }
      if (report) {
        work.set(one.month, said(report, one.how));
        standing = withWork(standing, said(report, one.how));
      }
    } else if (one.is === "work") {
      const when = new Date(Date.parse(at) + index * 40_000_000).toISOString();
      const figures = { at: when, byPersonId: personId, source: "self", counts: one.counts } as const;
      const next = reported(work.get(one.month), one.month, figures);
      work.set(one.month, next);
      standing = withWork(standing, next);
    } else {
      if (one.is === "move") who = { ...who, unitId: one.unitId };
      if (one.is === "roles")
        who = { ...who, grants: [one.isAdmin ? { role: "admin", scope: "office" } : staff] };
      if (one.is === "consent") who = { ...who, consent: one.consent };
      standing = withPerson(standing, who);
    }
  });
  return { who, pledges: [...pledges.values()], work: [...work.values()], standing };
};
