import type { StaffKind } from "./codes.ts";
import type { Day } from "./day.ts";

/** What a person may do, and for whom. */
export const roles = ["staff", "unitHead", "officer", "leader", "admin"] as const;

export type Role = (typeof roles)[number];

/** Whom a deputy stands in for, from the first through the last day. */
export type Acting = { readonly standsInForId: string; readonly from: Day; readonly to: Day };

/** A role with its reach: one unit, or the whole office. */
export type Grant = {
  readonly role: Role;
  readonly scope: "office" | { readonly unitId: string };
  /** A deputy's grant has one, and holds on its days alone. */
  readonly acting?: Acting | undefined;
};

/** Somebody on an office's roster. */
export type Person = {
  /** Random; stands for the person everywhere but in the person, address and talk documents. */
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly unitId: string;
  readonly position: string;
  readonly staffKind: StaffKind;
  readonly grants: readonly Grant[];
};

/** Part of an office: a division or an affiliated body. */
export type Unit = { readonly id: string; readonly name: string };

/** A public office that runs its movements with the bot. */
export type Office = { readonly id: string; readonly name: string; readonly units: readonly Unit[] };
