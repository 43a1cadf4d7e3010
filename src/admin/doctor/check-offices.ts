import { moveMarkCodec } from "../../store/moving/move-mark.ts";
import { officeIdOf } from "../../store/partition-of.ts";
import { withDocuments } from "./check.ts";
import { foundEverywhere } from "./count-found.ts";
import { nameOf, officesOf } from "./each-office.ts";
import { type Finding, found } from "./finding.ts";

/** What is known of the offices; `asked`: the one that was asked for, null for all. */
export type OfficeFacts = {
  readonly asked: string | null;
  readonly count: number;
  /** Those that are half taken in. */
  readonly arriving: readonly string[];
};

/** How many offices there are, and which are half taken in. */
export const judgeOffices = ({ asked, count, arriving }: OfficeFacts): readonly Finding[] => [
  count > 0
    ? found("ok", "officesOk", { count })
    : asked === null
      ? found("warning", "officesNone")
      : found("fault", "officeUnknown", { office: asked }),
  ...arriving.map((office) => found("warning", "officeArriving", { office })),
];

export const checkOffices = withDocuments("offices", async (documents, looking) => {
  const arriving: string[] = [];
  for await (const { partition } of foundEverywhere(documents, { kind: moveMarkCodec.kind }, looking.goesOn))
    arriving.push(await nameOf(documents, officeIdOf(partition)));
  const { length: count } = await officesOf(documents, looking);
  return judgeOffices({ asked: looking.ward.office, count, arriving });
});
