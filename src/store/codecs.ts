import { z } from "zod";
import { languages } from "../bot/language.ts";
import { channelNames } from "../domain/channel-name.ts";
import { personTitles, staffKinds } from "../domain/codes.ts";
import { type Grant, roles } from "../domain/person.ts";
import { planSchema } from "../domain/plan/plan.ts";
import type { Pledge } from "../domain/pledge.ts";
import type { WorkReport } from "../domain/work-report.ts";
import { createCodec, nextVersion } from "./codec.ts";

export const addressCodec = createCodec(
  "address",
  1,
  z.strictObject({ officeId: z.string(), personId: z.string() }),
);

export const officeCodec = createCodec(
  "office",
  1,
  z.strictObject({
    name: z.string(),
    units: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    /** Each names one revision of a plan; a revision never changes. */
    activePlans: z.array(z.strictObject({ planId: z.string(), revision: z.int() })),
  }),
);

export const planCodec = createCodec("plan", 1, planSchema);

/** A role with its reach, as it is kept. */
export const grantSchema: z.ZodType<Grant> = z.strictObject({
  role: z.enum(roles),
  scope: z.union([z.literal("office"), z.strictObject({ unitId: z.string() })]),
  acting: z.strictObject({ standsInForId: z.string(), from: z.string(), to: z.string() }).optional(),
});

const firstPersonSchema = z.strictObject({
  name: z.string(),
  email: z.string().nullable(),
  unitId: z.string(),
  position: z.string(),
  staffKind: z.enum(staffKinds),
  grants: z.array(grantSchema),
  /** What the person chose; null until they do. */
  language: z.enum(languages).nullable(),
  consent: z
    .strictObject({ state: z.enum(["agreed", "refused"]), noticeVersion: z.int(), at: z.string() })
    .nullable()
    .default(null),
  planId: z.string().nullable().default(null),
  code: z.string().nullable().default(null),
  /** Entra object id, lower case. */
  objectId: z.string().nullable().default(null),
  joinedOn: z.string().nullable().default(null),
  /** Null while the person is on the roster. */
  leftOn: z.string().nullable().default(null),
  /** What imports of the roster did, oldest first. */
  rosterHistory: z
    .array(
      z.strictObject({
        on: z.string(),
        did: z.enum(["added", "moved", "changed", "left", "returned"]),
        unitId: z.string(),
      }),
    )
    .default([]),
});

const personSchema = firstPersonSchema.extend({ restrictedAt: z.string().exactOptional() });

const linkedPersonSchema = personSchema.extend({
  accounts: z
    .array(z.strictObject({ channel: z.enum(channelNames), userId: z.string(), at: z.string() }))
    .exactOptional(),
  linkCode: z.strictObject({ hash: z.string(), until: z.string() }).exactOptional(),
  preferredChannel: z.enum(channelNames).exactOptional(),
});

const writingPersonSchema = linkedPersonSchema.extend({ lastChannel: z.enum(channelNames).exactOptional() });

/**
 * Who somebody is; since the second version also that what is kept of them is not used, and since when; since the third
 * where else they are linked; since the fourth where they wrote last, of those who are linked elsewhere.
 */
export const personCodec = nextVersion(
  nextVersion(
    nextVersion(
      createCodec("person", 1, firstPersonSchema),
      personSchema,
      (former): z.output<typeof personSchema> => former,
    ),
    linkedPersonSchema,
    (former): z.output<typeof linkedPersonSchema> => former,
  ),
  writingPersonSchema,
  (former): z.output<typeof writingPersonSchema> => former,
);

const contentSchema = z.strictObject({
  titles: z.array(z.enum(personTitles)),
  targetRate: z.number().nullable(),
  movements: z.array(z.string()),
  initiative: z.string().nullable(),
});

/** What those said who confirm something. */
const confirmingSchema = z
  .array(
    z.strictObject({
      at: z.string(),
      byPersonId: z.string().nullable(),
      did: z.enum(["confirmed", "returned"]),
      reason: z.string().nullable(),
      of: z.int(),
    }),
  )
  .optional();

const pledgeShape = {
  personId: z.string(),
  planId: z.string(),
  state: z.enum(["registered", "withdrawn"]),
  content: contentSchema,
  history: z.array(
    z.strictObject({
      at: z.string(),
      byPersonId: z.string(),
      did: z.enum(["registered", "changed", "withdrew", "registeredAgain"]),
      content: contentSchema,
      reason: z.string().nullable(),
      late: z.boolean(),
    }),
  ),
};

const pledgeSchema: z.ZodType<Pledge> = z.strictObject({ ...pledgeShape, confirming: confirmingSchema });

export const pledgeCodec = nextVersion(
  createCodec("pledge", 1, z.strictObject(pledgeShape)),
  pledgeSchema,
  (former) => former,
);

const countsSchema = z.strictObject({
  assignedCount: z.int(),
  doneCount: z.int().nullable(),
  wellDoneCount: z.int().nullable(),
  qualityCount: z.int().nullable(),
  onTimeCount: z.int().nullable(),
});

const workShape = {
  personId: z.string(),
  month: z.string(),
  counts: countsSchema,
  history: z.array(
    z.strictObject({
      at: z.string(),
      byPersonId: z.string(),
      source: z.literal("self"),
      counts: countsSchema,
    }),
  ),
};

const workSchema: z.ZodType<WorkReport> = z.strictObject({ ...workShape, confirming: confirmingSchema });

export const workCodec = nextVersion(
  createCodec("work", 1, z.strictObject(workShape)),
  workSchema,
  (former) => former,
);
