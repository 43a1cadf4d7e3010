import { z } from "zod";
import { dayField, noteField, textField, yearField } from "./fields.ts";

/** Another document that a plan names: what it follows, stands on, or carries. */
export const documentReferenceSchema = z.strictObject({
  /** In the usual form, `34-CT/TW`. */
  number: noteField,
  /** As the plan writes it, where that differs. */
  numberAsWritten: noteField,
  issuer: noteField,
  issuedOn: dayField.nullable().default(null),
  /** What it is about. */
  name: noteField,
});

/** A document that a plan names. @public */
export type DocumentReference = z.output<typeof documentReferenceSchema>;

const dateWords = { day: "ngày từ 1 đến 31", month: "tháng từ 1 đến 12" };

/** The plan as a document: number, date, issuer, who receives it. */
export const planDocumentSchema = z.strictObject({
  kind: z.enum(["plan", "officialLetter"]),
  number: noteField,
  symbol: noteField,
  date: z
    .strictObject({
      day: z.int(dateWords.day).min(1, dateWords.day).max(31, dateWords.day).nullable().default(null),
      month: z.int(dateWords.month).min(1, dateWords.month).max(12, dateWords.month).nullable().default(null),
      year: yearField.nullable().default(null),
    })
    .nullable()
    .default(null),
  issuer: textField,
  superior: noteField,
  place: noteField,
  title: textField,
  /** The capacity in which it was signed. */
  signatory: noteField,
  /** "Kính gửi" of a letter. */
  addressees: z.array(textField).default([]),
  /** "Nơi nhận". */
  recipients: z.array(textField).default([]),
  attachments: z.array(documentReferenceSchema).default([]),
});
