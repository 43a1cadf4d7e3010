import { expect, test } from "vitest";
import { unknownContact } from "../../../src/channels/oa-contacts.ts";
import { wayThrough } from "../../../src/channels/zalo-oa/window.ts";

const now = Date.UTC(2026, 5, 25, 1);
const minute = 60_000;
const hour = 60 * minute;
const wrote = (agoMs: number) => ({ ...unknownContact, lastMs: now - agoMs });
const free = { sendsPaid: false };
const paid = { sendsPaid: true };
const template = { sendsPaid: false, templateId: "7895417" };

test.each([
  ["47 h 59 ago", wrote(48 * hour - minute), free, "message"],
  ["49 h ago", wrote(49 * hour), free, "held"],
  ["49 h ago, where the office pays", wrote(49 * hour), paid, "message"],
  ["7 days and a minute ago, where the office pays", wrote(7 * 24 * hour + minute), paid, "held"],
  ["49 h ago, with a template", wrote(49 * hour), template, "template"],
  ["just now, but Zalo says no", { ...wrote(hour), isClosed: true }, free, "held"],
  ["just now, but Zalo says no, with a template", { ...wrote(hour), isClosed: true }, template, "template"],
  ["never that is known", unknownContact, paid, "held"],
  ["just now, and left", { ...wrote(hour), hasLeft: true }, template, "left"],
  ["just now, to somebody of the office", { ...wrote(hour), humanUntilMs: now + minute }, free, "human"],
  ["just now, to somebody who went since", { ...wrote(hour), humanUntilMs: now }, free, "message"],
] as const)("who wrote %s", (_when, contact, settings, way) => {
  expect(wayThrough(contact, settings, now)).toBe(way);
});
