import { emptyTally } from "../../domain/standing/add-tallies.ts";
import type { Tallies } from "../../usecases/ports.ts";
import { personCodec } from "../codecs.ts";
import type { Stored } from "../documents.ts";
import { StoreError } from "../store-error.ts";
import type { Building } from "./build-tallies.ts";
import { marksOf, refreshTallies } from "./refresh-tallies.ts";
import { officeTallyCodec, officeTallyId, unitTallyCodec, unitTallyId } from "./tally-codecs.ts";
import { markedUnits } from "./tally-marks.ts";

/** What a reader builds in their own turn at most; beyond it they see older figures until the next heartbeat. */
const readerBuilds = { mostMarks: 100, mostUnits: 20, mostPeople: 500 } as const;

/** The tallies of one office: whoever asks first after a change has them built. */
export const createTallies = (building: Building): Tallies => ({
  ofUnit: async (unitId) => {
    const { office, isCurrent } = await brought(building, (units) => units.includes(unitId));
    if (!office) return null;
    const stored = await building.documents.get(building.partition, unitTallyId(unitId));
    if (!stored) return { tally: emptyTally, builtAt: officeTallyCodec.read(office).builtAt, isCurrent };
    const { builtAt, unitId: _unitId, ...tally } = unitTallyCodec.read(stored);
    return { tally, builtAt, isCurrent };
  },
  ofOffice: async () => {
    const { office, isCurrent } = await brought(building, () => true);
    if (!office) return null;
    const { builtAt, ...tally } = officeTallyCodec.read(office);
    return { tally, builtAt, isCurrent };
  },
});

type Brought = { readonly office: Stored | undefined; readonly isCurrent: boolean };

/** The office's tally, with what is asked for built where that is not much. */
const brought = async (
  building: Building,
  concerns: (unitIds: readonly string[]) => boolean,
): Promise<Brought> => {
  const { documents, partition } = building;
  const { mostMarks, mostUnits, mostPeople } = readerBuilds;
  const getOffice = () => documents.get(partition, officeTallyId);
  const [office, marks] = await Promise.all([getOffice(), marksOf(documents, partition, mostMarks)]);
  const units = markedUnits(marks.found);
  const isMore = marks.after !== undefined;
  if (office && !isMore && (units.length === 0 || !concerns(units))) return { office, isCurrent: true };
  const isMuch = office
    ? isMore || units.length > mostUnits
    : (await documents.query(partition, { kind: personCodec.kind, limit: mostPeople })).after !== undefined;
  const isCurrent = !isMuch && (await refreshed(building));
  return { office: await getOffice(), isCurrent };
};

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
