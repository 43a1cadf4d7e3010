import { describe, expect, test } from "vitest";
import { pledgeHistories } from "../support/turn/read-office.ts";
import { createClient, toPreview } from "../support/turn/teams-client.ts";
import { useOffice } from "../support/turn/use-office.ts";

const office = useOffice();

const times = (count: number) => Array.from({ length: count });

describe("the same activity, delivered five times", () => {
  test("in sequence and late, after other turns, is one effect with the very same body", async () => {
    const demo = await office();
    const client = createClient(demo, "chuyen-vien");
    await toPreview(client);
    const confirm = client.tapped("Xác nhận");
    const first = await client.deliver(confirm);
    await demo.settled();
    const shown = client.messages().map(({ edits }) => edits);
    const requests = demo.connector.requests.length;
    const again = [await client.deliver(confirm), await client.deliver(confirm)];
    await client.say("tiến độ");
    await client.tap("Sửa đăng ký");
    demo.skip(600_000);
    again.push(await client.deliver(confirm), await client.deliver(confirm));
    await demo.settled();
    expect(first.body).toContain("Đã ghi nhận đăng ký.");
    expect(again).toEqual(times(4).map(() => first));
    expect(await pledgeHistories(demo)).toEqual([["registered"]]);
    expect(shown).toEqual([2]);
    // The progress, and the edit form in the place of the pledge; nothing for the repeats.
    expect(demo.connector.requests.length).toBe(requests + 2);
  });

  test("in parallel is one effect, one edit, and five equal bodies", async () => {
    const demo = await office();
    const client = createClient(demo, "chuyen-vien");
    await toPreview(client);
    const confirm = client.tapped("Xác nhận");
    const answers = await Promise.all(times(5).map(() => client.deliver(confirm)));
    await demo.settled();
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers[0]?.body).toContain("Đã ghi nhận đăng ký.");
    expect(await pledgeHistories(demo)).toEqual([["registered"]]);
    expect(client.messages().map(({ edits }) => edits)).toEqual([2]);
  });

  test("as a message is answered once, however it comes", async () => {
    const demo = await office();
    const client = createClient(demo, "chuyen-vien");
    const help = client.typed("trợ giúp");
    await Promise.all(times(3).map(() => client.deliver(help)));
    await demo.settled();
    await client.say("tiến độ");
    const late = [await client.deliver(help), await client.deliver(help)];
    await demo.settled();
    expect(late.map(({ status }) => status)).toEqual([200, 200]);
    expect(client.messages().length).toBe(2);
  });

  test("of somebody whom no roster knows is answered once", async () => {
    const demo = await office({ botCount: 2 });
    const client = createClient(demo, "nguoi-la");
    const hello = client.typed("chào");
    await Promise.all([0, 1, 0, 1, 0].map((bot) => client.deliver(hello, bot)));
    await demo.settled();
    expect(client.messages()).toHaveLength(1);
  });

  test("by two bots at once is one effect with the very same body, each time anew", async () => {
    const demo = await office({ botCount: 2 });
    for (const as of ["chuyen-vien", "truong-phong", "theo-doi-thi-dua", "giam-doc", "quan-tri"]) {
      const client = createClient(demo, as);
      await toPreview(client);
      const confirm = client.tapped("Xác nhận");
      const answers = await Promise.all([0, 1, 0, 1, 1].map((bot) => client.deliver(confirm, bot)));
      await demo.settled();
      expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
      expect(client.messages().map(({ edits }) => edits)).toEqual([2]);
      expect(client.screen()).toContain("Đã ghi nhận đăng ký.");
    }
    expect(await pledgeHistories(demo)).toEqual(times(5).map(() => ["registered"]));
  });

  test("is answered the same when its button was tapped again in between", async () => {
    const demo = await office();
    const client = createClient(demo, "chuyen-vien");
    await client.say("cập nhật");
    const rejected = client.tapped("Ghi nhận", { month: "2026-06", assigned: "5", done: "9", well: "1" });
    const taken = client.tapped("Ghi nhận", { month: "2026-06", assigned: "9", done: "9", well: "1" });
    const first = await client.deliver(rejected);
    const second = await client.deliver(taken);
    expect(await client.deliver(rejected)).toEqual(first);
    expect(await client.deliver(taken)).toEqual(second);
    expect(first.body).not.toBe(second.body);
  });
});

describe("two taps on one button", () => {
  test("in sequence and in parallel are one effect, each answered with the result", async () => {
    const demo = await office();
    const client = createClient(demo, "chuyen-vien");
    await toPreview(client);
    const taps = times(4).map(() => client.tapped("Xác nhận"));
    const late = client.tapped("Xác nhận");
    const answers = await Promise.all(taps.map((tap) => client.deliver(tap)));
    await demo.settled();
    answers.push(await client.deliver(late));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers[0]?.body).toContain("Đã ghi nhận đăng ký.");
    expect(await pledgeHistories(demo)).toEqual([["registered"]]);
  });

  test("one by an old client, one by a new: the new one is answered with the result", async () => {
    const demo = await office();
    const client = createClient(demo, "chuyen-vien");
    await toPreview(client);
    const [old, young] = [client.tapped("Xác nhận", {}, "old"), client.tapped("Xác nhận")];
    expect((await client.deliver(old)).body).toBe("");
    expect((await client.deliver(young)).body).toContain("Đã ghi nhận đăng ký.");
    await demo.settled();
    expect(await pledgeHistories(demo)).toEqual([["registered"]]);
  });

  test("through two bots at once are one effect, each answered with the result", async () => {
    const demo = await office({ botCount: 2 });
    for (const as of ["chuyen-vien", "truong-phong", "theo-doi-thi-dua", "giam-doc", "quan-tri"]) {
      const client = createClient(demo, as);
      await toPreview(client);
      const taps = times(4).map(() => client.tapped("Xác nhận"));
      const answers = await Promise.all(taps.map((tap, index) => client.deliver(tap, index % 2)));
      await demo.settled();
      expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
      expect(client.screen()).toContain("Đã ghi nhận đăng ký.");
    }
    expect(await pledgeHistories(demo)).toEqual(times(5).map(() => ["registered"]));
  });

  test("of a work report are one report", async () => {
    const demo = await office({ botCount: 2 });
    const client = createClient(demo, "chuyen-vien");
    await client.say("cập nhật");
    const inputs = { month: "2026-06", assigned: "20", done: "18", well: "16" };
    const taps = times(4).map(() => client.tapped("Ghi nhận", inputs));
    await Promise.all(taps.map((tap, index) => client.deliver(tap, index % 2)));
    await demo.settled();
    const [report] = await demo.all("work");
    expect(report?.body["history"]).toHaveLength(1);
  });
});

describe("a confirmation typed twice", () => {
  test.each([1, 2])("is one effect, with %d bots", async (botCount) => {
    const demo = await office({ botCount });
    const client = createClient(demo, "chuyen-vien");
    await client.say("đăng ký");
    await client.tap("Gõ từng câu");
    for (const answer of ["bỏ qua", "95", "bỏ qua", "bỏ qua"]) await client.say(answer);
    const typed = [client.typed("đồng ý"), client.typed("đồng ý"), client.typed("đồng ý")];
    const answers = await Promise.all(typed.map((one, index) => client.deliver(one, index % botCount)));
    await demo.settled();
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await pledgeHistories(demo)).toEqual([["registered"]]);
    expect(client.screen().split("Đã ghi nhận đăng ký.").length).toBe(2);
  });
});
