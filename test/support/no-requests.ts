import type { DataRequests } from "../../src/usecases/rights/data-requests-port.ts";

/** Nobody asked for anything about their data. */
export const noRequests: DataRequests = {
  own: async () => [],
  open: async () => [],
  ended: async () => [],
  find: async () => undefined,
  add: () => "",
  save: () => {},
  beginErasing: async () => {},
};
