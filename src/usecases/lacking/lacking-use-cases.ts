import type { ActedOn } from "../../domain/authority/acted-on.ts";
import { thingOf } from "../../domain/authority/acted-on.ts";
import { checkAuthority } from "../check-authority.ts";
import type { Ports } from "../ports.ts";
import type { LackingScope } from "./lacking-people.ts";
import { listLacking, whoseLacking } from "./list-lacking.ts";
import { nudge } from "./nudge.ts";
import { openNudge } from "./open-nudge.ts";
import { tellNudge } from "./tell-nudge.ts";

/** What is asked about those who have not registered or reported, and done about it, each as the matrix lets people. */
export const createLackingUseCases = (ports: Ports) => ({
  ...checkAuthority(ports, whoseLacking, { listLacking: listLacking(ports), openNudge: openNudge(ports) }),
  ...checkAuthority(ports, whoseDesk, { nudge: nudge(ports) }),
  ...checkAuthority(ports, thingOf(ports.person), { tellNudge: tellNudge(ports) }),
});

const whoseDesk = (desk?: LackingScope): ActedOn => whoseLacking(desk);
