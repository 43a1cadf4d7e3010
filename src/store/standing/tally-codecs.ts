import { z } from "zod";
import { personTitles } from "../../domain/codes.ts";
import { noPaces } from "../../domain/standing/paces.ts";
import { createCodec, nextVersion } from "../codec.ts";

const titles = z.partialRecord(z.enum(personTitles), z.int());

const planShape = {
  registered: z.int(),
  late: z.int(),
  withdrawn: z.int(),
  titles,
  rates: z.record(z.string(), z.int()),
};

const monthShape = {
  reported: z.int(),
  assigned: z.int(),
  done: z.int(),
  doneUnknown: z.int(),
  leastWellDone: z.int(),
  mostWellDone: z.int(),
};

/** In the order in which documents have them. */
const shapeWith = <Plan extends z.ZodType, Month extends z.ZodType>(plan: Plan, month: Month) => ({
  people: z.int(),
  plans: z.record(z.string(), plan),
  months: z.record(z.string(), month),
  builtFrom: z.int(),
  /** Calendar time, ISO, UTC: the figures are those of this moment. */
  builtAt: z.string(),
});

const formerShape = shapeWith(z.strictObject(planShape), z.strictObject(monthShape));

const formerBriefSchema = z.strictObject({
  people: z.int(),
  plans: z.record(z.string(), z.strictObject({ registered: z.int(), titles })),
  reported: z.record(z.string(), z.int()),
});

const counts = z.partialRecord(z.enum(["onTrack", "atRisk", "behind", "unknown"]), z.int());
const pacesSchema = z.strictObject({
  people: counts,
  titles: z.partialRecord(z.enum(personTitles), counts),
});

const planPaces = z.strictObject({ whole: pacesSchema, phases: z.record(z.string(), pacesSchema) });
const waiting = { waiting: z.int() };

const tallyShape = {
  ...shapeWith(
    z.strictObject({ ...planShape, ...waiting, paces: planPaces }),
    z.strictObject({ ...monthShape, ...waiting }),
  ),
  /** The plans that the office ran then; null: by an older program, or not the same ones all through. */
  builtFor: z.array(z.strictObject({ planId: z.string(), revision: z.int() })).nullable(),
};

const briefSchema = z.strictObject({
  people: z.int(),
  plans: z.record(
    z.string(),
    z.strictObject({ registered: z.int(), late: z.int(), titles, paces: pacesSchema }),
  ),
  reported: z.record(z.string(), z.int()),
});

const mapped = <From, To>(
  record: Readonly<Record<string, From>>,
  make: (value: From) => To,
): Record<string, To> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));

const formerObject = z.strictObject(formerShape);

/** Before it was counted who waits to be confirmed nobody had been: all waited; paces are told by the next build. */
const fromFormer = <Former extends z.output<typeof formerObject>>(former: Former) => ({
  ...former,
  plans: mapped(former.plans, (plan) => ({
    ...plan,
    waiting: plan.registered,
    paces: { whole: noPaces, phases: {} },
  })),
  months: mapped(former.months, (month) => ({ ...month, waiting: month.reported })),
  builtFor: null,
});

const briefOf = ({ plans, ...rest }: z.output<typeof formerBriefSchema>) => ({
  ...rest,
  plans: mapped(plans, (plan) => ({ ...plan, late: 0, paces: noPaces })),
});

export const unitTallyCodec = nextVersion(
  createCodec("tally", 1, z.strictObject({ ...formerShape, unitId: z.string() })),
  z.strictObject({ ...tallyShape, unitId: z.string() }),
  fromFormer,
);

export const officeTallyCodec = nextVersion(
  createCodec(
    "tally-office",
    1,
    z.strictObject({ ...formerShape, units: z.record(z.string(), formerBriefSchema) }),
  ),
  z.strictObject({ ...tallyShape, units: z.record(z.string(), briefSchema) }),
  ({ units, ...former }) => ({ ...fromFormer(former), units: mapped(units, briefOf) }),
);

/** Where the office's tally is kept. */
export const officeTallyId = "tally:office";

/** Where a unit's tally is kept; a unit may be called `office` too. */
export const unitTallyId = (unitId: string): string => `tally:unit:${unitId}`;
