import type { DataRequest } from "../../domain/rights/data-request.ts";
import type { RosterPerson } from "../../domain/roster/roster-person.ts";
import type { Versioned } from "../versioned.ts";

/** A request, and what the office knows it by. */
export type KeptRequest = Versioned<DataRequest> & { readonly id: string };

/** Whom to erase, and of what. */
export type ErasureStart = {
  readonly person: Pick<RosterPerson, "id" | "name" | "email" | "unitId"> & { readonly code?: string | null };
  readonly scope: "all" | "entered";
  /** Who decided; null: the person, of what is theirs to decide. */
  readonly byPersonId: string | null;
  readonly requestId: string;
};

/** Requests of people about their data; what is saved counts with the turn. */
export type DataRequests = {
  /** Of the acting person, the newest last. */
  own(): Promise<readonly KeptRequest[]>;
  /** Of the whole office; a thousand at most. */
  open(): Promise<readonly KeptRequest[]>;
  /** Those that were answered last, no more than a page. */
  ended(): Promise<readonly KeptRequest[]>;
  find(id: string): Promise<KeptRequest | undefined>;
  /** Keeps a new one under an id of its own, and gives it. */
  add(request: DataRequest): string;
  save(id: string, request: DataRequest, etag: string): void;
  /** Begins with the turn's commit; what is under way is left as it is. */
  beginErasing(start: ErasureStart): Promise<void>;
};
