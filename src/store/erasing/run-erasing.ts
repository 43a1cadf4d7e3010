import { personCodec } from "../codecs.ts";
import type { Documents, Stored } from "../documents.ts";
import { doStep } from "./do-step.ts";
import { endErasing } from "./end-erasing.ts";
import { type Erasing, erasingCodec, erasingEntry } from "./erasing-codec.ts";
import type { ErasingParts } from "./erasing-parts.ts";
import { stepsOf } from "./erasing-steps.ts";
import { findAccounts } from "./find-accounts.ts";

/** Between two passes: longer than a turn that read them before may still write. */
const restMs = 60_000;

/** Passes that find something, before it is taken to be over: somebody may come again by the same name. */
const mostPasses = 8;

/** An erasure, and what the next write of it must find. */
type Held = { readonly erasing: Erasing; readonly etag: string };

/**
 * Goes on with an erasure while `goesOn`: pass after pass over all kinds of documents, until one finds nothing. What was
 * removed is not found again, so it may break off anywhere, and whoever takes it up goes on.
 */
export const runErasing = async (
  parts: ErasingParts,
  partition: string,
  stored: Stored,
  goesOn: () => boolean,
): Promise<void> => {
  const { documents } = parts;
  let held: Held | undefined = { erasing: erasingCodec.read(stored), etag: stored.etag };
  const steps = stepsOf(held.erasing);
  while (held && goesOn()) {
    const { erasing }: Held = held;
    const { accounts, cursor, ...known } = erasing;
    const step = steps[cursor.step];
    if (accounts === null)
      held = await save(parts, partition, held, {
        accounts: [...(await accountsOf(documents, partition, known))],
      });
    else if (step) {
      const place = { documents, partition, traces: { ...known, accounts } };
      const { count, after } = await doStep(place, step, cursor.after);
      const next = after === null ? { step: cursor.step + 1, after } : { step: cursor.step, after };
      const kind = step.does === "rewrite" ? "evidence" : step.kind;
      held = await save(parts, partition, held, {
        cursor: next,
        hasFound: erasing.hasFound || count > 0,
        counts:
          count === 0 ? erasing.counts : { ...erasing.counts, [kind]: (erasing.counts[kind] ?? 0) + count },
      });
    } else {
      held = await endPass(parts, partition, held);
    }
  }
};

const accountsOf = async (
  documents: Documents,
  partition: string,
  known: Pick<Erasing, "personId" | "name" | "email" | "code">,
): Promise<readonly string[]> => {
  const person = await documents.get(partition, `person:${known.personId}`);
  return findAccounts(documents, partition, {
    ...known,
    objectId: person ? personCodec.read(person).objectId : null,
  });
};

const save = async (
  { documents }: ErasingParts,
  partition: string,
  { erasing, etag }: Held,
  changed: Partial<Erasing>,
  afterMs = 0,
): Promise<Held | undefined> => {
  const next = { ...erasing, ...changed };
  const entry = erasingEntry(next, (await documents.storeTimeMs()) + afterMs);
  const outcome = await documents.batch(partition, [{ do: "replace", entry, etag }]);
  const [written] = outcome.ok ? outcome.etags : [];
  return written === undefined ? undefined : { erasing: next, etag: written };
};

/** What goes on at once; an erasure of everything rests, and then looks again at what came meanwhile. */
const endPass = async (parts: ErasingParts, partition: string, held: Held): Promise<Held | undefined> => {
  const { erasing } = held;
  const isEntered = erasing.scope === "entered";
  const isOver = !erasing.hasFound && (isEntered || erasing.passCount > 0);
  if (isOver || erasing.passCount >= mostPasses) {
    await endErasing(parts, partition, held);
    return undefined;
  }
  const again = { cursor: { step: 0, after: null }, passCount: erasing.passCount + 1, hasFound: false };
  const next = await save(parts, partition, held, again, isEntered ? 0 : restMs);
  return isEntered ? next : undefined;
};
