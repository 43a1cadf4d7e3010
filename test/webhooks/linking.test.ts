import { afterEach, beforeEach, expect, test } from "vitest";
import { addressCodec, personCodec } from "../../src/store/codecs.ts";
import type { Documents } from "../../src/store/documents.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { createSpokenChannel, type SpokenChannel } from "../support/spoken-channel.ts";
import { type Office, startOffice } from "../support/turn/start-office.ts";
import { createClient, type TeamsClient } from "../support/turn/teams-client.ts";

let zalo: SpokenChannel;
let office: Office;
let tam: TeamsClient;
const name = "Nguyễn Thị Hạnh";
/** What the store has fail once. */
let failing: ((partition: string) => boolean) | undefined;

const around = (documents: Documents): Documents => ({
  ...documents,
  batch: (partition, operations) => {
    if (!failing?.(partition)) return documents.batch(partition, operations);
    failing = undefined;
    throw new Error("The store is down.");
  },
});

beforeEach(async () => {
  zalo = createSpokenChannel("zalo-oa");
  failing = undefined;
  office = await startOffice({ inMemory: true, connects: [zalo.connect], around });
  tam = createClient(office, "chuyen-vien");
});
afterEach(() => office.close());

const codeOn = (screen: string): string => {
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(screen)?.[0];
  if (!code) throw new Error(`No code is shown: ${screen}`);
  return code;
};
const newCode = async (client = tam): Promise<string> => {
  await client.say("liên kết");
  return codeOn(JSON.stringify(client.messages().at(-1)?.card));
};
const said = async (userId: string, text: string): Promise<string> => {
  const before = zalo.shown.length;
  await zalo.say(userId, text);
  await office.settled();
  return JSON.stringify(zalo.shown.slice(before));
};
const leads = async (userId: string) => {
  const stored = await office.documents.get(partitionOf.address("zalo-oa", userId), "address");
  return stored && addressCodec.read(stored);
};
const personOf = async (as: string) =>
  (await office.all("person"))
    .map((one) => ({ id: one.id, ...personCodec.read(one) }))
    .find((one) => one.name === as);

test("whoever sends the code is greeted as the person, and goes on with the same pledges and figures", async () => {
  await tam.say("18/20 việc, 16 vừa tốt vừa đúng hạn");
  await tam.tap("Xác nhận");
  const code = await newCode();
  const greeted = await said("7", `mã ${code.toLowerCase()}`);
  expect(greeted).toContain(`Tôi nhận ra anh/chị là ${name}`);
  expect(greeted).toContain("Chào anh/chị, tôi là Thi Đua");
  expect(await said("7", "số liệu đã báo")).toContain("20 được giao, 18 hoàn thành");
  expect(await leads("7")).toBeDefined();
});

test("a code links once: the next who sends it is told that it is over, and stays a stranger", async () => {
  const code = await newCode();
  await said("7", code);
  expect(await said("8", code)).toContain("Mã không đúng hoặc đã hết hiệu lực");
  expect(await leads("8")).toBeUndefined();
  expect(await said("8", "tiến độ")).toContain("mở Teams, nhắn cho Thi Đua “liên kết”");
});

test("two who send it at once are not both linked", async () => {
  const code = await newCode();
  await Promise.all([said("7", code), said("8", code), said("9", code)]);
  const linked = await Promise.all(["7", "8", "9"].map(leads));
  expect(linked.filter(Boolean)).toHaveLength(1);
});

test("a newer code ends the older, and time ends it", async () => {
  const older = await newCode();
  const newer = await newCode();
  expect(await said("7", older)).toContain("Mã không đúng hoặc đã hết hiệu lực");
  office.goTo("2026-06-22T08:15");
  expect(await said("7", newer)).toContain("Mã không đúng hoặc đã hết hiệu lực");
});

test("after five wrong codes even the right one waits", async () => {
  for (let tries = 0; tries < 5; tries++)
    expect(await said("7", `AAAA-AAA${tries}`)).toContain("Mã không đúng");
  const code = await newCode();
  expect(await said("7", code)).toContain("Đã gửi sai mã nhiều lần");
  expect(await said("8", code)).toContain("Tôi nhận ra anh/chị");
  office.skip(16 * 60_000);
  await tam.say("hủy liên kết");
  expect(await said("7", await newCode())).toContain("Tôi nhận ra anh/chị");
});

test("where linking broke off half-way, the same account ends it with the same code, and no other does", async () => {
  const code = await newCode();
  failing = (partition) => partition === partitionOf.address("zalo-oa", "7");
  await said("7", code).catch(() => "");
  expect(await leads("7")).toBeUndefined();
  expect(await said("8", code)).toContain("Mã không đúng");
  expect(await said("7", code)).toContain("Tôi nhận ra anh/chị");
});

test("another account takes the place of the first, which leads nowhere then", async () => {
  await said("7", await newCode());
  await tam.say("hủy liên kết");
  expect(tam.screen()).toContain("Đã hủy liên kết Zalo (trang của cơ quan)");
  expect(await leads("7")).toBeUndefined();
  expect(await said("7", "tiến độ")).toContain("mở Teams, nhắn cho Thi Đua “liên kết”");
  await said("8", await newCode());
  expect(await leads("8")).toBeDefined();
});

test("a second account of the same platform is linked in place of the first", async () => {
  await said("7", await newCode());
  // Linked already: a code is given on demand only.
  await tam.say("liên kết");
  expect(JSON.stringify(tam.messages().at(-1)?.card)).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
  expect(tam.screen()).toContain("đã liên kết ngày 22/06/2026");
});

test("where reminders go is chosen among the linked, and ends with the link", async () => {
  await tam.say("nhắc qua zalo");
  expect((await personOf(name))?.preferredChannel).toBeUndefined();
  await said("7", await newCode());
  await tam.say("nhắc qua zalo");
  expect(tam.screen()).toContain("Từ nay lời nhắc đến Zalo (trang của cơ quan) trước");
  expect((await personOf(name))?.preferredChannel).toBe("zalo-oa");
  await said("7", "remind me on teams");
  expect((await personOf(name))?.preferredChannel).toBe("teams");
  await tam.say("nhắc qua zalo");
  await tam.say("hủy liên kết");
  expect((await personOf(name))?.preferredChannel).toBeUndefined();
});

test("the code itself is kept nowhere once it was shown", async () => {
  const code = (await newCode()).replace("-", "");
  await office.settled();
  const all = JSON.stringify(await Promise.all(["person", "talk", "receipt", "audit"].map(office.all)));
  expect(all).toContain("linkCode");
  expect(all).not.toContain(code);
  expect(all).not.toContain(`${code.slice(0, 4)}-${code.slice(4)}`);
});

test("whoever left the roster is linked by no code", async () => {
  const code = await newCode();
  const stored = (await office.all("person")).find((one) => personCodec.read(one).name === name);
  if (!stored) throw new Error("Nobody is called so.");
  const entry = personCodec.write(stored.id, { ...personCodec.read(stored), leftOn: "2026-06-22" });
  const [office1] = (await office.documents.queryEverywhere({ kind: "office", limit: 1 })).found;
  await office.documents.batch(office1?.partition ?? "", [{ do: "replace", entry, etag: stored.etag }]);
  expect(await said("7", code)).toContain("Mã không đúng");
});

test("where there is no platform beside Teams, the command says so and gives no code", async () => {
  const alone = await startOffice({ inMemory: true });
  const client = createClient(alone, "chuyen-vien");
  await client.say("liên kết");
  expect(client.screen()).toContain("Cơ quan chưa dùng Thi Đua trên Zalo");
  await client.say("trợ giúp");
  expect(client.screen()).not.toContain("dùng Thi Đua trên Zalo bằng mã một lần");
  await alone.close();
  await tam.say("trợ giúp");
  expect(tam.screen()).toContain("dùng Thi Đua trên Zalo bằng mã một lần");
  await said("9", "xin chào");
  expect(zalo.shown.map(({ title }) => title)).toEqual(["Chào anh/chị, tôi là Thi Đua"]);
});
