import type { Day } from "../day.ts";
import type { Grant, Role } from "../person.ts";
import { dutyKeyOf } from "./duty-key.ts";
import type { MissingPart, Why } from "./open-item.ts";
import type { OfficeFacts, RemindedPerson } from "./reminded-person.ts";
import type { ReminderMilestone } from "./reminder-milestone.ts";

/** One reason for which a milestone concerns a person, who has not done it. */
export type Place = {
  /** What is added to the milestone's id where one person may have several. */
  readonly suffix: string;
  readonly why: Why;
  readonly missing: MissingPart;
};

const isInForce = ({ acting }: Grant, day: Day): boolean =>
  !acting || (acting.from <= day && day <= acting.to);

/** Units in which the person has the role on the day; `office` where they have it in the whole office. */
export const scopesOf = ({ grants }: RemindedPerson, role: Role, day: Day): readonly string[] => [
  ...new Set(
    grants
      .filter((grant) => grant.role === role && isInForce(grant, day))
      .map(({ scope }) => (scope === "office" ? scope : scope.unitId)),
  ),
];

/** Whoever only runs the installation, or only stands in for others, takes no part in a movement. */
const takesPart = ({ grants }: RemindedPerson): boolean =>
  grants.some(({ role, acting }) => !acting && role !== "admin");

/** What of a milestone is the person's to do, or to know, and is not done. */
export const placesOf = (
  person: RemindedPerson,
  milestone: ReminderMilestone,
  { closedDuties, day }: Pick<OfficeFacts, "closedDuties"> & { readonly day: Day },
): readonly Place[] => {
  const { audience } = milestone;
  const isClosed = (unitId: string | null): boolean => closedDuties.has(dutyKeyOf(milestone, unitId));
  const nothing = { is: "nothing" } as const;
  switch (audience.of) {
    case "staff":
      return takesPart(person) && (audience.staffKinds?.includes(person.staffKind) ?? true)
        ? missingOfStaff(person, milestone).map((missing) => ({ suffix: "", why: { is: "own" }, missing }))
        : [];
    case "unit":
      return takesPart(person) && person.unitId === audience.unitId
        ? [{ suffix: "", why: { is: "own" }, missing: nothing }]
        : [];
    case "officers":
      if (scopesOf(person, "officer", day).length === 0) return [];
      if (milestone.kind === "meeting") return [{ suffix: "", why: { is: "officer" }, missing: nothing }];
      return isClosed(null)
        ? []
        : [{ suffix: ":office", why: { is: "officer" }, missing: { is: "dutyRecord" } }];
    case "unitHeads": {
      const headed = scopesOf(person, "unitHead", day).filter((unitId) => unitId !== "office");
      if (milestone.kind === "meeting")
        return headed
          .slice(0, 1)
          .map((unitId) => ({ suffix: "", why: { is: "unitHead", unitId }, missing: nothing }));
      return headed
        .filter((unitId) => !isClosed(unitId))
        .map((unitId) => ({
          suffix: `:${unitId}`,
          why: { is: "unitHead", unitId },
          missing: { is: "dutyRecord" },
        }));
    }
  }
};

const missingOfStaff = (
  { pledges, work, joinedOn }: RemindedPerson,
  { kind, planId, month }: ReminderMilestone,
): readonly MissingPart[] => {
  if (kind === "pledgeDeadline") return Object.hasOwn(pledges, `${planId}`) ? [] : [{ is: "pledge" }];
  if (month === null) return [{ is: "nothing" }];
  const wasHere = !joinedOn || joinedOn.slice(0, 7) <= month;
  return wasHere && !Object.hasOwn(work, month) ? [{ is: "workReport" }] : [];
};
