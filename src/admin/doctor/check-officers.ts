import type { Grant } from "../../domain/person.ts";
import { personCodec } from "../../store/codecs.ts";
import { partitionOf } from "../../store/partition-of.ts";
import { allFound } from "../../store/pushes/join-people.ts";
import { withDocuments } from "./check.ts";
import { eachOffice } from "./each-office.ts";
import { type Finding, found } from "./finding.ts";

type Held = { readonly grants: readonly Grant[]; readonly leftOn: string | null };

/** Whether somebody on the roster is the office's officer, not only in another's stead. */
export const isOfficer = ({ grants, leftOn }: Held): boolean =>
  leftOn === null && grants.some(({ role, acting }) => role === "officer" && acting === undefined);

/** Offices that nobody manages. */
export const judgeOfficers = (without: readonly string[]): readonly Finding[] =>
  without.length === 0
    ? [found("ok", "officersOk")]
    : without.map((office) => found("warning", "officerMissing", { office }));

export const checkOfficers = withDocuments("officers", async (documents, looking) => {
  const without: string[] = [];
  const left = await eachOffice(documents, looking, async ({ officeId, name }) => {
    for await (const stored of allFound(documents, partitionOf.office(officeId), { kind: personCodec.kind }))
      if (isOfficer(personCodec.read(stored))) return [];
    without.push(name);
    return [];
  });
  return [...judgeOfficers(without), ...left];
});
