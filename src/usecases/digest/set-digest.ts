import { ok, type Result, refused } from "../../domain/result.ts";
import type { Ports } from "../ports.ts";

/** Sends the person the figures of their unit or office at the beginning of each week, or no longer. */
export const setDigest =
  ({ reminders }: Ports) =>
  async (isOn: boolean): Promise<Result<boolean, "nothing-changed">> => {
    const { settings, etag } = await reminders.own();
    if ((settings.wantsDigest === true) === isOn) return refused("nothing-changed");
    reminders.saveOwn({ ...settings, wantsDigest: isOn }, etag);
    return ok(isOn);
  };
