import { expect, test } from "vitest";
import { channelOrder } from "../../../src/domain/linking/channel-order.ts";

const accounts = [{ channel: "zalo-bot" }, { channel: "zalo-oa" }] as const;

test("what people said comes first, else where they wrote last, then Teams and the others", () => {
  expect(channelOrder({})).toEqual(["teams"]);
  expect(channelOrder({ accounts })).toEqual(["teams", "zalo-bot", "zalo-oa"]);
  expect(channelOrder({ accounts, lastChannel: "zalo-oa" })).toEqual(["zalo-oa", "teams", "zalo-bot"]);
  expect(channelOrder({ accounts, preferredChannel: "teams", lastChannel: "zalo-oa" })[0]).toBe("teams");
});

test("a platform on which they are linked no more comes nowhere", () => {
  expect(channelOrder({ preferredChannel: "zalo-oa", lastChannel: "zalo-bot" })).toEqual(["teams"]);
  expect(channelOrder({ accounts, preferredChannel: "zalo-bot" })[0]).toBe("zalo-bot");
});
