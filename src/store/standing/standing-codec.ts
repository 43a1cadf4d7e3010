import { z } from "zod";
import { personTitles, staffKinds } from "../../domain/codes.ts";
import type { ConfirmingMark } from "../../domain/confirming/confirming.ts";
import type { Month } from "../../domain/day.ts";
import type { Standing } from "../../domain/standing/standing.ts";
import type { WorkCounts } from "../../domain/work/work-counts.ts";
import { createCodec, nextVersion } from "../codec.ts";
import { grantSchema } from "../codecs.ts";
import type { Entry, Stored } from "../documents.ts";

const count = z.int().nullable();

const pledgeShape = {
  state: z.enum(["registered", "withdrawn"]),
  titles: z.array(z.enum(personTitles)),
  targetRate: z.number().nullable(),
  registeredOn: z.string(),
  late: z.boolean(),
};

const bodyShape = {
  personId: z.string(),
  unitId: z.string(),
  staffKind: z.enum(staffKinds),
  grants: z.array(grantSchema),
  consent: z.strictObject({ state: z.enum(["agreed", "refused"]), noticeVersion: z.int() }).nullable(),
  pledges: z.record(z.string(), z.strictObject(pledgeShape)),
  /** Assigned, done, well done, at quality, on time: names would make the document three times as long. */
  work: z.record(z.string(), z.tuple([z.int(), count, count, count, count])),
  revision: z.int(),
};

/** Since which minute it waits, or a number for what came of it: words would make the document half as long again. */
const mark = z.int();

const markNumbers = { confirmed: -1, returned: -2 } as const;

const bodySchema = z.strictObject({
  ...bodyShape,
  pledges: z.record(z.string(), z.strictObject({ ...pledgeShape, confirming: mark.optional() })),
  /** The last: how it stands with those who confirm it. */
  work: z.record(z.string(), z.tuple([z.int(), count, count, count, count, mark])),
});

type Body = z.output<typeof bodySchema>;

export const standingCodec = nextVersion(
  createCodec("standing", 1, z.strictObject(bodyShape)),
  bodySchema,
  // Since when things wait nobody kept.
  ({ work, ...former }): Body => ({
    ...former,
    work: mapped(work, (counts) => [...counts, 0]),
  }),
);

/** Whether it was written before standings told how things stand with those who confirm them. */
export const isBeforeConfirming = ({ body }: Pick<Stored, "body">): boolean => body["v"] === 1;

/** Where somebody's standing is kept. */
export const standingId = (personId: string): string => `standing:${personId}`;

/** The standing as a document, found by its unit. */
export const standingEntry = (standing: Standing): Entry => {
  const { personId, unitId, staffKind, grants, consent, pledges, work, workConfirming, revision } = standing;
  const body: Body = {
    ...{ personId, unitId, staffKind, grants: [...grants], consent },
    pledges: mapped(pledges, ({ confirming, ...pledge }) => ({
      ...pledge,
      titles: [...pledge.titles],
      ...(confirming !== undefined && { confirming: toNumber(confirming) }),
    })),
    work: mapped(work, (counts, month) => toTuple(counts, workConfirming?.[month])),
    revision,
  };
  return standingCodec.write(standingId(personId), body, { state: unitId });
};

/** The standing in a document. @throws StoreError `broken` */
export const readStanding = (stored: Stored): Standing => {
  const { work, pledges, ...rest } = standingCodec.read(stored);
  return {
    ...rest,
    pledges: mapped(pledges, ({ confirming, ...pledge }) => ({
      ...pledge,
      ...(confirming !== undefined && { confirming: fromNumber(confirming) }),
    })),
    work: mapped(work, fromTuple),
    ...(Object.keys(work).length > 0 && {
      workConfirming: mapped(work, (tuple) => fromNumber(tuple[5])),
    }),
  };
};

const toNumber = (of: ConfirmingMark): number => (typeof of === "number" ? of : markNumbers[of]);

const fromNumber = (number: number): ConfirmingMark =>
  number === markNumbers.confirmed ? "confirmed" : number === markNumbers.returned ? "returned" : number;

type Tuple = Body["work"][Month];

const toTuple = (counts: WorkCounts, of: ConfirmingMark | undefined): Tuple => [
  counts.assignedCount,
  counts.doneCount,
  counts.wellDoneCount,
  counts.qualityCount,
  counts.onTimeCount,
  toNumber(of ?? 0),
];

const fromTuple = ([assigned, done, wellDone, quality, onTime]: Tuple): WorkCounts => ({
  assignedCount: assigned,
  doneCount: done,
  wellDoneCount: wellDone,
  qualityCount: quality,
  onTimeCount: onTime,
});

const mapped = <From, To>(
  record: Readonly<Record<string, From>>,
  make: (value: From, key: string) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value, key)]));
