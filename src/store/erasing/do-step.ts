import { channelNames } from "../../domain/channel-name.ts";
import type { Operation, Page } from "../documents.ts";
import { partitionOf } from "../partition-of.ts";
import { standingCodec } from "../standing/standing-codec.ts";
import { tallyMark } from "../standing/tally-marks.ts";
import type { ErasingStep } from "./erasing-steps.ts";
import { leadingTo } from "./find-accounts.ts";
import { relationOf } from "./person-relations.ts";
import { rewriteEntered } from "./rewrite-entered.ts";
import type { StepPlace } from "./step-place.ts";
import type { Traces } from "./traces.ts";

/** What a page of a step came to. */
export type StepDone = {
  /** Documents that were changed, or were to be and changed meanwhile: then the next pass does it. */
  readonly count: number;
  /** Where the step goes on; null where it is over. */
  readonly after: string | null;
};

/** Documents of one page. */
const pageSize = 200;

/** Documents of one batch: what is written in the place of others may be long. */
const mostInBatch = 20;

/** Does one page of a step, and gives what it came to. */
export const doStep = async (
  place: StepPlace,
  step: ErasingStep,
  after: string | null,
): Promise<StepDone> => {
  if (step.does === "close") return { count: await close(place, step.kind), after: null };
  if (step.does === "forget") return { count: await forget(place, step.kind), after: null };
  if (step.does === "rewrite") return { count: await rewriteEntered(place), after: null };
  const { documents, traces } = place;
  const isRemoving = step.does === "remove";
  const partition = (isRemoving ? null : step.partition) ?? place.partition;
  const page = await documents.query(partition, {
    ...{ kind: step.kind, limit: pageSize, tellsExpiry: true, after: after ?? undefined },
    ...(isRemoving && { idPrefix: prefixOf(step.kind, traces.personId) }),
  });
  const operations = isRemoving ? removing(page, step.kind, traces) : cleaning(page, step.kind, traces);
  for (let from = 0; from < operations.length; from += mostInBatch)
    await documents.batch(partition, withMarks(operations.slice(from, from + mostInBatch), page));
  return { count: operations.length, after: page.after ?? null };
};

/** The ids of what is theirs begin so, where the person comes first in them. */
const prefixOf = (kind: string, personId: string): string =>
  relationOf(kind).own === 1 ? `${kind}:${personId}` : `${kind}:`;

const removing = ({ found }: Page, kind: string, { personId }: Traces): readonly Operation[] => {
  const at = relationOf(kind).own ?? 0;
  return found
    .filter(({ id }) => id.split(":")[at] === personId)
    .map(({ id, etag }): Operation => ({ do: "remove", id, etag }));
};

const cleaning = ({ found }: Page, kind: string, traces: Traces): readonly Operation[] => {
  const clean = relationOf(kind).names;
  return found.flatMap((stored): readonly Operation[] => {
    const cleaned = clean?.(stored, traces) ?? "same";
    if (cleaned === "same") return [];
    const { id, etag } = stored;
    if (cleaned === "gone") return [{ do: "remove", id, etag }];
    // Written again, it is not kept longer than it was to be.
    return [{ do: "replace", entry: { ...cleaned, ttlSeconds: stored.ttlSeconds }, etag }];
  });
};

/** The figures of their unit are counted anew. */
const withMarks = (operations: readonly Operation[], { found }: Page): readonly Operation[] => {
  const units = found.flatMap(({ kind, state }) => (kind === standingCodec.kind && state ? [state] : []));
  return operations.length === 0 || units.length === 0
    ? operations
    : [...operations, tallyMark([...new Set(units)])];
};

/** What stands in partitions of its own is removed one by one. */
const close = async ({ documents, partition, traces }: StepPlace, kind: string): Promise<number> => {
  let count = 0;
  for await (const found of leadingTo(documents, { partition, personId: traces.personId, kind })) {
    await documents.batch(found.partition, [{ do: "remove", id: found.id, etag: found.etag }]);
    count += 1;
  }
  return count;
};

/** Documents of one account that are looked for: few are kept at a time. */
const mostOfAccount = 1_000;

/** What stands in a partition of each of their accounts; most have nothing there. */
const forget = async ({ documents, traces }: StepPlace, kind: string): Promise<number> => {
  let count = 0;
  for (const account of traces.accounts)
    for (const channel of channelNames) {
      const partition = partitionOf.ofAccount(kind, channel, account);
      const { found } = await documents.query(partition, { kind, limit: mostOfAccount });
      for (const { id, etag } of found) await documents.batch(partition, [{ do: "remove", id, etag }]);
      count += found.length;
    }
  return count;
};
