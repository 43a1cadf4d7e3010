import { officeCodec } from "../../store/codecs.ts";
import type { Documents } from "../../store/documents.ts";
import { partitionOf } from "../../store/partition-of.ts";
import { findOffice } from "../import/find-office.ts";
import { allOffices } from "../import/meant-offices.ts";
import type { Looking } from "./check.ts";
import { type Finding, found } from "./finding.ts";

/** An office that is looked at. */
export type LookedAt = { readonly officeId: string; readonly name: string };

/** The offices that the doctor looks at; none where one is named that there is not. */
export const officesOf = (documents: Documents, { ward }: Looking): Promise<readonly string[]> =>
  ward.office === null ? allOffices(documents) : findOffice(documents, ward.office);

/** What `look` finds of each office, one after the other, and how many there was no time for. */
export const eachOffice = async (
  documents: Documents,
  looking: Looking,
  look: (office: LookedAt) => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> => {
  const officeIds = await officesOf(documents, looking);
  const findings: Finding[] = [];
  for (const [index, officeId] of officeIds.entries()) {
    if (!looking.goesOn())
      return [...findings, found("unchecked", "officesLeft", { count: officeIds.length - index })];
    findings.push(...(await look({ officeId, name: await nameOf(documents, officeId) })));
  }
  return findings;
};

/** The name of an office; its id where that can't be read. */
export const nameOf = async (documents: Documents, officeId: string): Promise<string> => {
  const stored = await documents.get(partitionOf.office(officeId), "office");
  try {
    return stored ? officeCodec.read(stored).name : officeId;
  } catch {
    return officeId;
  }
};
