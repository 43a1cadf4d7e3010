import type { LinkDesk } from "../../src/usecases/linking/link-desk.ts";

/** There is no platform beside Teams. */
export const noLinks: LinkDesk = {
  channels: [],
  newCode: async () => ({ code: "", hash: "" }),
  unlead: async () => {},
};
