import { noSettings } from "../../src/domain/office-settings/office-settings.ts";
import { planFiles } from "../../src/plans/plan-files.ts";
import type { Ports } from "../../src/usecases/ports.ts";

/** An office that set nothing, where what is set goes nowhere, and nobody is on the roster. */
export const emptyOfficeDesk: Pick<Ports, "settings" | "officeDesk" | "people" | "planFiles"> = {
  settings: noSettings,
  officeDesk: { etag: undefined, save: () => {} },
  planFiles,
  people: {
    named: async () => new Map(),
    all: async () => [],
    reach: async () => ({ first: {}, nowhere: 0 }),
    find: async () => undefined,
    saveGrants: () => {},
    saveFact: () => {},
  },
};
