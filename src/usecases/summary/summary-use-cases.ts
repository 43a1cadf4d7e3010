import { checkAuthority } from "../check-authority.ts";
import type { Ports } from "../ports.ts";
import { showStrivers } from "./show-strivers.ts";
import { showSummary, showUnitSummary, whoseUnit } from "./show-summary.ts";

/** What can be asked about where the people of a unit or the office stand. */
export const createSummaryUseCases = (ports: Ports) => ({
  ...checkAuthority(ports, { is: "office" }, { showSummary: showSummary(ports) }),
  ...checkAuthority(ports, whoseUnit, {
    showUnitSummary: showUnitSummary(ports),
    showStrivers: showStrivers(ports),
  }),
});
