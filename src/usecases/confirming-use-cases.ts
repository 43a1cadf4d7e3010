import type { ActedOn } from "../domain/authority/acted-on.ts";
import { thingOf } from "../domain/authority/acted-on.ts";
import { checkAuthority } from "./check-authority.ts";
import { confirmAll } from "./confirming/confirm-all.ts";
import {
  confirmSubmission,
  openSubmission,
  returnSubmission,
  whoseSubmission,
} from "./confirming/confirm-submission.ts";
import { listWaiting } from "./confirming/list-waiting.ts";
import { tellConfirming } from "./confirming/tell-confirming.ts";
import { whereWaiting } from "./confirming/who-waits.ts";
import type { Ports } from "./ports.ts";

/** What those do who confirm what people enter, and how these learn of it. */
export const createConfirmingUseCases = (ports: Ports) => ({
  ...checkAuthority(ports, thingOf(ports.person), { tellConfirming: tellConfirming(ports) }),
  ...checkAuthority(ports, (): ActedOn => whereWaiting(ports), {
    listWaiting: listWaiting(ports),
    openSubmission: openSubmission(ports),
    confirmAll: confirmAll(ports),
  }),
  ...checkAuthority(ports, whoseSubmission, {
    confirmSubmission: confirmSubmission(ports),
    returnSubmission: returnSubmission(ports),
  }),
});
