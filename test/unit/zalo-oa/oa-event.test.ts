import { expect, test } from "vitest";
import { meaningOf, type OaEvent, readOaEvent } from "../../../src/channels/zalo-oa/oa-event.ts";
import events from "../../support/zalo-oa/events.json" with { type: "json" };

const oaId = "388613280878808645";
const userId = "246845883529197922";

const known: Partial<Record<keyof typeof events, OaEvent["is"]>> = {
  follow: "arrival",
  user_click_chatnow: "arrival",
  unfollow: "left",
  user_withdraw: "left",
  "oa_send_text.human_agent": "human",
  user_send_text: "text",
  "user_send_text.button_click": "text",
  "user_send_text.reply_quote": "text",
  user_send_image: "notText",
  user_send_gif: "notText",
  user_send_link: "notText",
  user_send_audio: "notText",
  user_send_video: "notText",
  user_send_sticker: "notText",
  user_send_location: "notText",
  user_send_business_card: "notText",
  user_send_file: "notText",
};

const why: Partial<Record<keyof typeof events, string>> = {
  console_check_ping: "probe",
  oa_send_text: "echo",
  oa_send_list: "echo",
  user_seen_message: "receipt",
  user_received_message: "receipt",
  "user_received_message.zns": "receipt",
  user_reacted_message: "receipt",
};

test.each(Object.entries(events))("%s is taken for what it is", (name, body) => {
  const event = readOaEvent(body);
  const is = known[name as keyof typeof events];
  if (is) expect(event && meaningOf(event)).toEqual({ is, userId, oaId });
  else if (event)
    expect(meaningOf(event)).toEqual({
      is: "nothing",
      why: why[name as keyof typeof events] ?? "unknown",
    });
});

test("every event that is meant for the bot is among them", () => {
  expect(Object.keys(events)).toEqual(expect.arrayContaining([...Object.keys(known), ...Object.keys(why)]));
});

test("ids stay the texts they are, though no number could hold them", () => {
  const event = readOaEvent(events.user_send_text);
  expect(event?.sender?.id).toBe(userId);
  expect(readOaEvent({ ...events.user_send_text, sender: { id: 246845883529197900 } })).toBeUndefined();
  expect(readOaEvent({ ...events.user_send_text, timestamp: 1_760_000_000_123 })).toBeUndefined();
});
