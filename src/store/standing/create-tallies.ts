import { emptyTally } from "../../domain/standing/add-tallies.ts";
import type { Tally } from "../../domain/standing/tally.ts";
import type { PlanRevision, Tallies } from "../../usecases/ports.ts";
import { personCodec } from "../codecs.ts";
import type { Stored } from "../documents.ts";
import { StoreError } from "../store-error.ts";
import type { Building } from "./build-tallies.ts";
import { marksOf, refreshTallies } from "./refresh-tallies.ts";
import { isBuiltFor } from "./running-plans.ts";
import { officeTallyCodec, officeTallyId, unitTallyCodec, unitTallyId } from "./tally-codecs.ts";
import { markedUnits } from "./tally-marks.ts";

/** What a reader builds in their own turn at most; beyond it they see older figures until the next heartbeat. */
const readerBuilds = { mostMarks: 100, mostUnits: 20, mostPeople: 500 } as const;

/** The office's figures for somebody who knows which plans it runs. */
export type Telling = Building & { readonly running: readonly PlanRevision[] };

/** The tallies of one office: whoever asks first after a change has them built. */
export const createTallies = (telling: Telling): Tallies => ({
  ofUnit: async (unitId) => {
    const getUnit = () => telling.documents.get(telling.partition, unitTallyId(unitId));
    const [before, marks] = await Promise.all([getUnit(), someMarks(telling)]);
    const known = before && unitTallyCodec.read(before);
    const isMarked = marks.after !== undefined || markedUnits(marks.found).includes(unitId);
    if (known && !isMarked && isBuiltFor(known, telling.running)) return toldOf(known, true);
    const { office, isCurrent } = await brought(telling, (units) => units.includes(unitId));
    if (!office) return null;
    const stored = await getUnit();
    if (!stored) return { tally: emptyTally, builtAt: officeTallyCodec.read(office).builtAt, isCurrent };
    return toldOf(unitTallyCodec.read(stored), isCurrent);
  },
  ofOffice: async () => {
    const { office, isCurrent } = await brought(telling, () => true);
    return office ? toldOf(officeTallyCodec.read(office), isCurrent) : null;
  },
});

const toldOf = <Figures extends Tally>(
  { builtAt, builtFor: _builtFor, unitId: _unitId, ...tally }: Figures & Dated,
  isCurrent: boolean,
) => ({ tally, builtAt, isCurrent });

type Dated = { readonly builtAt: string; readonly builtFor: unknown; readonly unitId?: string };

type Brought = { readonly office: Stored | undefined; readonly isCurrent: boolean };

/** The office's tally, with what is asked for built where that is not much. */
const brought = async (
  telling: Telling,
  concerns: (unitIds: readonly string[]) => boolean,
): Promise<Brought> => {
  const { documents, partition, running } = telling;
  const { mostUnits, mostPeople } = readerBuilds;
  const getOffice = () => documents.get(partition, officeTallyId);
  const [office, marks] = await Promise.all([getOffice(), someMarks(telling)]);
  const units = markedUnits(marks.found);
  const isMore = marks.after !== undefined;
  const known = office && officeTallyCodec.read(office);
  const isForRunning = known !== undefined && isBuiltFor(known, running);
  if (isForRunning && !isMore && (units.length === 0 || !concerns(units))) return { office, isCurrent: true };
  const unitCount = isForRunning ? units.length : Object.keys(known?.units ?? {}).length + units.length;
  const isMuch = office
    ? isMore || unitCount > mostUnits
    : (await documents.query(partition, { kind: personCodec.kind, limit: mostPeople })).after !== undefined;
  const isCurrent = !isMuch && (await refreshed(telling));
  return { office: await getOffice(), isCurrent };
};

const someMarks = ({ documents, partition }: Building) =>
  marksOf(documents, partition, readerBuilds.mostMarks);

/** False where others build it just now, again and again. */
const refreshed = async (building: Building): Promise<boolean> => {
  try {
    await refreshTallies(building);
    return true;
  } catch (error) {
    if (error instanceof StoreError && error.word === "busy") return false;
    throw error;
  }
};
