import { stampOf } from "../domain/day.ts";
import { type Pledge, withdrawn } from "../domain/pledge.ts";
import { ok, type Result, refused } from "../domain/result.ts";
import type { PledgeDesk } from "./open-pledge.ts";
import type { Ports } from "./ports.ts";

/** Takes the pledge back, with the reason kept in its history. */
export const withdrawPledge =
  ({ person, pledges, now }: Ports) =>
  async (desk: PledgeDesk, reason: string): Promise<Result<Pledge, "nothing-to-withdraw">> => {
    if (desk.pledge?.value.state !== "registered") return refused("nothing-to-withdraw");
    const at = stampOf(now);
    const act = { personId: person.id, planId: desk.plan.id, at, late: desk.late };
    const pledge = withdrawn(desk.pledge.value, reason, act);
    pledges.save(pledge, desk.pledge.etag);
    return ok(pledge);
  };
