import { z } from "zod";
import { personTitles } from "../../domain/codes.ts";
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

const builtShape = {
  builtFrom: z.int(),
  /** Calendar time, ISO, UTC: the figures are those of this moment. */
  builtAt: z.string(),
};

const formerShape = {
  people: z.int(),
  plans: z.record(z.string(), z.strictObject(planShape)),
  months: z.record(z.string(), z.strictObject(monthShape)),
  ...builtShape,
};

const waiting = { waiting: z.int() };

const tallyShape = {
  people: z.int(),
  plans: z.record(z.string(), z.strictObject({ ...planShape, ...waiting })),
  months: z.record(z.string(), z.strictObject({ ...monthShape, ...waiting })),
  ...builtShape,
};

const briefSchema = z.strictObject({
  people: z.int(),
  plans: z.record(z.string(), z.strictObject({ registered: z.int(), titles })),
  reported: z.record(z.string(), z.int()),
});

const ofUnit = { unitId: z.string() };
const ofOffice = { units: z.record(z.string(), briefSchema) };

/** Before it was counted who waits to be confirmed nobody had been: all waited. */
const withAllWaiting = <Former extends z.output<typeof formerObject>>(former: Former) => ({
  ...former,
  plans: mapped(former.plans, (plan) => ({ ...plan, waiting: plan.registered })),
  months: mapped(former.months, (month) => ({ ...month, waiting: month.reported })),
});

const formerObject = z.strictObject(formerShape);

const mapped = <From, To>(
  record: Readonly<Record<string, From>>,
  make: (value: From) => To,
): Record<string, To> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));

export const unitTallyCodec = nextVersion(
  createCodec("tally", 1, z.strictObject({ ...formerShape, ...ofUnit })),
  z.strictObject({ ...tallyShape, ...ofUnit }),
  withAllWaiting,
);

export const officeTallyCodec = nextVersion(
  createCodec("tally-office", 1, z.strictObject({ ...formerShape, ...ofOffice })),
  z.strictObject({ ...tallyShape, ...ofOffice }),
  withAllWaiting,
);

/** Where the office's tally is kept. */
export const officeTallyId = "tally:office";

/** Where a unit's tally is kept; a unit may be called `office` too. */
export const unitTallyId = (unitId: string): string => `tally:unit:${unitId}`;
