import { expect, test } from "vitest";
import type { ChannelName } from "../../../src/domain/channel-name.ts";
import { countReach, mostInMonth } from "../../../src/domain/linking/reach.ts";

const open = (...channels: readonly ChannelName[]) => ({ open: new Set(channels) });
const onZalo = { accounts: [{ channel: "zalo-bot" as const }] };

test("people are counted where a reminder tries first, of those platforms on which it can reach them", () => {
  expect(
    countReach([
      open("teams"),
      { ...open("teams", "zalo-bot"), ...onZalo },
      { ...open("teams", "zalo-bot"), ...onZalo, preferredChannel: "zalo-bot" },
      { ...open("teams", "zalo-bot"), ...onZalo, lastChannel: "zalo-bot" },
      { ...open("teams"), ...onZalo, preferredChannel: "zalo-bot" },
      { ...open(), ...onZalo },
      open(),
    ]),
  ).toEqual({ first: { teams: 3, "zalo-bot": 2 }, nowhere: 2 });
});

test("a month has days of five weeks", () => {
  expect(mostInMonth(50, 3)).toBe(750);
});
