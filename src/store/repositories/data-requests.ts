import type { DataRequest } from "../../domain/rights/data-request.ts";
import type { DataRequests, KeptRequest } from "../../usecases/rights/data-requests-port.ts";
import type { Stored } from "../documents.ts";
import { dataRequestCodec, dataRequestEntry, dataRequestId } from "../erasing/data-request-codec.ts";
import { erasingBegun, erasingCodec, erasingEntry, erasingId } from "../erasing/erasing-codec.ts";
import type { UnitOfWork } from "../unit-of-work.ts";

const kind = dataRequestCodec.kind;

/** Requests that are over, as many as are read. */
const mostEnded = 100;

const toKept = (stored: Stored): KeptRequest => ({
  id: stored.id,
  value: dataRequestCodec.read(stored),
  etag: stored.etag,
});

type Asking = {
  readonly personId: string;
  /** Of the turn, ISO: a person's requests stand in the order of their moments. */
  readonly at: string;
  readonly newId: () => string;
};

/** The requests of an office's people, and of the acting one. */
export const createDataRequests = (work: UnitOfWork, { personId, at, newId }: Asking): DataRequests => {
  // What a turn saves is read back in it.
  const saved = new Map<string, KeptRequest>();
  const save = (id: string, request: DataRequest, etag: string | undefined): void => {
    saved.set(id, { id, value: request, etag: etag ?? "" });
    work.save(dataRequestEntry(id, request), etag);
  };
  const withSaved = (
    found: readonly Stored[],
    isMeant: (one: KeptRequest) => boolean,
  ): readonly KeptRequest[] => {
    const others = found.map(toKept).filter(({ id }) => !saved.has(id));
    return [...others, ...saved.values()].filter(isMeant);
  };
  const ofState = async (state: "open" | "ended", limit: number): Promise<readonly KeptRequest[]> => {
    const { found } = await work.query({ kind, state, limit });
    return withSaved(found, ({ value }) => (value.end === null) === (state === "open"));
  };
  return {
    own: async () => {
      const { found } = await work.query({ kind, idPrefix: dataRequestId(personId, ""), limit: 1000 });
      return withSaved(found, ({ value }) => value.personId === personId);
    },
    open: () => ofState("open", 1000),
    ended: () => ofState("ended", mostEnded),
    find: async (id) => {
      const stored = isId(id) ? await work.get(id) : undefined;
      return stored?.kind === kind ? toKept(stored) : undefined;
    },
    add: (request: DataRequest) => {
      const id = dataRequestId(personId, `${at.replace(/[^\dTZ]/g, "")}-${newId().slice(0, 8)}`);
      save(id, request, undefined);
      return id;
    },
    save,
    beginErasing: async ({ person, scope, byPersonId, requestId }) => {
      const { id, name, email, unitId, code = null } = person;
      const former = await work.get(erasingId(id));
      // It knows what can't be found again.
      if (former && (scope === "entered" || erasingCodec.read(former).scope === "all")) return;
      const begun = erasingBegun({ personId: id, scope, byPersonId, requestId, name, email, code, unitId });
      // Store time 0: whichever heartbeat comes next takes it up.
      work.save(erasingEntry(begun, 0), former?.etag);
    },
  };
};

/** What comes from a card may be no id at all. */
const isId = (text: string): boolean => /^data-request:[\w-]{1,100}:[\w-]{1,60}$/.test(text);
