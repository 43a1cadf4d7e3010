import { consentOf } from "../domain/choices.ts";
import { confirmingOf } from "../domain/confirming/confirming.ts";
import { stampOf } from "../domain/day.ts";
import {
  checkPledge,
  type Pledge,
  type PledgeAct,
  type PledgeContent,
  type PledgeFault,
  registered,
  sameContent,
} from "../domain/pledge.ts";
import { ok, type Result, refused } from "../domain/result.ts";
import type { PledgeDesk } from "./open-pledge.ts";
import type { Ports } from "./ports.ts";

/** Whether a pledge says the same as the one that stands; one that was given back may be sent again as it is. */
export const isSaidAgain = (former: Pledge, content: PledgeContent): boolean =>
  former.state === "registered" &&
  sameContent(former.content, content) &&
  confirmingOf(former).is !== "returned";

/** Registers the pledge, or changes it; late ones are taken and marked. */
export const registerPledge =
  ({ person, pledges, choices, now }: Ports) =>
  async (
    desk: PledgeDesk,
    content: PledgeContent,
  ): Promise<Result<Pledge, PledgeFault | "nothing-changed" | "no-consent">> => {
    if (consentOf(choices.get()) !== "agreed") return refused("no-consent");
    const checked = checkPledge(content, desk.terms);
    if (!checked.ok) return checked;
    const former = desk.pledge?.value;
    if (former && isSaidAgain(former, checked.value)) return refused("nothing-changed");
    const act: PledgeAct = { personId: person.id, planId: desk.plan.id, at: stampOf(now), late: desk.late };
    const pledge = registered(former, checked.value, act);
    pledges.save(pledge, desk.pledge?.etag);
    return ok(pledge);
  };
