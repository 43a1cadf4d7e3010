import { checkAuthority } from "../check-authority.ts";
import type { Ports } from "../ports.ts";
import { listLacking, whoseLacking } from "./list-lacking.ts";

/** What is asked about those who have not registered or reported, and done about it, each as the matrix lets people. */
export const createLackingUseCases = (ports: Ports) => ({
  ...checkAuthority(ports, whoseLacking, { listLacking: listLacking(ports) }),
});
