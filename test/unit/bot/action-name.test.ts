import { expect, test } from "vitest";
import { dialogs } from "../../../dialogs/dialogs.ts";
import { actionName } from "../../../src/bot/action-name.ts";
import type { InboundEvent } from "../../../src/bot/inbound.ts";

const written = (text: string): InboundEvent => ({ is: "text", text });
const pressed = (data: Extract<InboundEvent, { is: "press" }>["data"]): InboundEvent => ({
  is: "press",
  ...{ data, inputs: {}, messageId: undefined },
});

test.each<readonly [string, InboundEvent, string]>([
  ["a command", written("tiến độ"), "command progress"],
  ["a button that is one", pressed({ open: "progress" }), "command progress"],
  ["a sentence of work", written("18/20 việc, 16 vừa tốt vừa đúng hạn"), "work"],
  ["what is not understood", written("Nguyễn Thị Hạnh ở phòng nào"), "nothing"],
  ["a form", pressed({ form: "register-pledge", verb: "form.confirm" }), "register-pledge form.confirm"],
  ["a verb that no form has", pressed({ form: "register-pledge", verb: "<b>" }), "register-pledge other"],
  ["a form that nobody has", pressed({ form: "Nguyễn Thị Hạnh", verb: "form.open" }), "press"],
  ["an arrival", { is: "arrival" }, "arrival"],
])("%s has a name that holds nothing of what came", (_, event, name) => {
  expect(actionName(event, dialogs)).toBe(name);
});
