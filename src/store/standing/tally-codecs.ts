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

const monthSchema = z.strictObject({
  reported: z.int(),
  assigned: z.int(),
  done: z.int(),
  doneUnknown: z.int(),
  leastWellDone: z.int(),
  mostWellDone: z.int(),
});

/** In the order in which documents have them. */
const shapeWith = <Plan extends z.ZodType>(plan: Plan) => ({
  people: z.int(),
  plans: z.record(z.string(), plan),
  months: z.record(z.string(), monthSchema),
  builtFrom: z.int(),
  /** Calendar time, ISO, UTC: the figures are those of this moment. */
  builtAt: z.string(),
});

const formerShape = shapeWith(z.strictObject(planShape));

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

const tallyShape = {
  ...shapeWith(
    z.strictObject({
      ...planShape,
      paces: z.strictObject({ whole: pacesSchema, phases: z.record(z.string(), pacesSchema) }),
    }),
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

const withoutPaces = <Plan extends object>(plans: Readonly<Record<string, Plan>>) =>
  Object.fromEntries(
    Object.entries(plans).map(([planId, plan]) => [
      planId,
      { ...plan, paces: { whole: noPaces, phases: {} } },
    ]),
  );

const briefOf = ({ plans, ...rest }: z.output<typeof formerBriefSchema>) => ({
  ...rest,
  plans: Object.fromEntries(
    Object.entries(plans).map(([planId, plan]) => [planId, { ...plan, late: 0, paces: noPaces }]),
  ),
});

export const unitTallyCodec = nextVersion(
  createCodec("tally", 1, z.strictObject({ ...formerShape, unitId: z.string() })),
  z.strictObject({ ...tallyShape, unitId: z.string() }),
  ({ plans, ...rest }) => ({ ...rest, plans: withoutPaces(plans), builtFor: null }),
);

export const officeTallyCodec = nextVersion(
  createCodec(
    "tally-office",
    1,
    z.strictObject({ ...formerShape, units: z.record(z.string(), formerBriefSchema) }),
  ),
  z.strictObject({ ...tallyShape, units: z.record(z.string(), briefSchema) }),
  ({ plans, units, ...rest }) => ({
    ...rest,
    plans: withoutPaces(plans),
    units: Object.fromEntries(Object.entries(units).map(([id, brief]) => [id, briefOf(brief)])),
    builtFor: null,
  }),
);

/** Where the office's tally is kept. */
export const officeTallyId = "tally:office";

/** Where a unit's tally is kept; a unit may be called `office` too. */
export const unitTallyId = (unitId: string): string => `tally:unit:${unitId}`;
