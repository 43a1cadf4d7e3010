import { z } from "zod";
import { awardsField, idField, noteField, referenceField, textField } from "./fields.ts";

const count = z.int().min(0);

/** A form of reward that the plan speaks of. */
export const awardFormSchema = z.strictObject({
  id: idField,
  name: textField,
  /** Empty where the plan does not name the form. */
  awards: awardsField,
  mode: z.enum(["proposed", "granted"]),
  decidedBy: noteField,
  count: z.strictObject({ from: count, to: count }).nullable().default(null),
  forWhom: noteField,
  basis: noteField,
});

/** A form of reward that a plan names. @public */
export type AwardForm = z.output<typeof awardFormSchema>;

/** What a collective or a person must show to be rewarded. */
export const awardStandardSchema = z.strictObject({
  id: idField,
  audience: z.enum(["collective", "individual"]),
  text: textField,
  phaseId: referenceField,
});

/** A standard that a plan rewards by. @public */
export type AwardStandard = z.output<typeof awardStandardSchema>;

/** A paper of the dossier that proposes a reward. */
export const dossierPaperSchema = z.strictObject({
  id: idField,
  name: textField,
  /** The form it is written on. */
  form: noteField,
  confirmedBy: noteField,
  phaseId: referenceField,
  note: noteField,
});

/** A paper that a plan asks for. @public */
export type DossierPaper = z.output<typeof dossierPaperSchema>;
