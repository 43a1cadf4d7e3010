import { afterEach, beforeEach, expect, test } from "vitest";
import { commandWords } from "../../src/bot/commands.ts";
import { createSeenCards, type SeenButton } from "../support/fuzz/seen-cards.ts";
import { faultsOfCard, faultsOfMessage } from "../support/hostile/foreign-markup.ts";
import { hostilePieces, spoilOffice } from "../support/hostile/hostile-office.ts";
import { type DemoBot, startDemoBot } from "../support/start-demo-bot.ts";
import { activity, execute, message, post, submit, type TeamsPerson } from "../support/teams/activities.ts";
import { type Storage, startStorage } from "../support/teams/storage.ts";

const hostile = (at: number): string => hostilePieces[at % hostilePieces.length] ?? "";
const everything = (["staff", "unitHead", "officer", "leader", "admin"] as const).map(
  (role) => ({ role, scope: "office" }) as const,
);

let demo: DemoBot;
let storage: Storage;
beforeEach(async () => {
  storage = await startStorage();
  demo = await startDemoBot({
    mayUpload: () => true,
    grants: new Map([["truong-phong", everything]]),
  });
});
afterEach(() => Promise.all([demo.close(), storage.close()]));

const send = async (what: object): Promise<unknown> => {
  const response = await post(demo.url, what);
  await demo.bot.settled();
  const said = await response.text();
  return said === "" ? undefined : JSON.parse(said);
};

const mostPresses = 110;

/** What is typed into each input of a button's card: a choice where there are some, else something hostile. */
const filled = ({ inputs }: SeenButton, at: number): Record<string, string> =>
  Object.fromEntries(
    inputs.map(({ id, options }, index) => [
      id,
      options[at % Math.max(1, options.length)] ?? `Nội dung ${hostile(at + index)}`,
    ]),
  );

/** Says every command and presses every button it is shown, once each; gives the cards that came back at once. */
const crawl = async (person: TeamsPerson): Promise<unknown[]> => {
  const answers: unknown[] = [];
  const pressed = new Set<string>();
  for (const [words = ""] of Object.values(commandWords)) await send(message(person, words));
  for (let presses = 0; presses < mostPresses; presses += 1) {
    const seen = createSeenCards();
    for (const { id, card } of demo.connector.messagesOf(person.conversationId ?? ""))
      seen.see(card, person.conversationId ?? "", id);
    for (const answer of answers) seen.see(answer, person.conversationId ?? "", "m-1");
    const next = seen.buttons.find(({ data }) => !pressed.has(nameOf(data)));
    if (!next) return answers;
    pressed.add(nameOf(next.data));
    const said = (await send(
      execute(person, next.data, filled(next, presses), { replyToId: next.messageId }),
    )) as { value?: unknown } | undefined;
    if (typeof said?.value === "object") answers.push(said.value);
  }
  return answers;
};

/** A button by what it does, whatever its key. */
const nameOf = ({ key: _key, etag: _etag, ...data }: Record<string, unknown>): string => JSON.stringify(data);

test("whatever stands in names and notes, no card and no message carries a link, mention or markup that the bot did not make", async () => {
  const spoilt = await spoilOffice(demo.documents, ["person", "office", "plan"]);
  expect(Object.entries(spoilt).filter(([, count]) => count < 3)).toEqual([]);
  const faults = new Set<string>();
  let drawn = "";
  let cardCount = 0;
  for (const as of ["chuyen-vien", "truong-phong"]) {
    const answers = await crawl(demo.person(as));
    cardCount += answers.length;
    drawn += JSON.stringify(answers);
    for (const answer of answers)
      for (const fault of faultsOfCard(answer)) faults.add(`${fault} in ${titleIn(answer)}`);
  }
  for (const { activity: sent } of demo.connector.all()) {
    cardCount += 1;
    drawn += JSON.stringify(sent);
    for (const fault of faultsOfMessage(sent)) faults.add(`${fault} in ${String(sent["summary"])}`);
  }
  expect([...faults]).toEqual([]);
  expect(cardCount).toBeGreaterThan(120);
  // All of it was shown: a sweep over cards without any would prove nothing.
  for (const shown of ["Giám đốc", "evil", "đậm", "HYPERLINK", "🙂🙂🙂", "mã", "DATE"])
    expect(drawn, shown).toContain(shown);
}, 180_000);

const titleIn = (card: unknown): string => /"text":"([^"]{0,60})/.exec(JSON.stringify(card))?.[1] ?? "";

test("whatever stands in names and notes, the file of a person's data holds no formula and nothing unseen", async () => {
  await spoilOffice(demo.documents, ["person", "office", "plan"]);
  const person = demo.person("chuyen-vien");
  for (const [at, piece] of hostilePieces.entries()) {
    await send(message(person, "sáng kiến"));
    await send(message(person, `${piece} ${at}`));
  }
  await crawl(person);
  const files: Record<string, string> = {};
  for (const about of ["csv", "json"] as const) {
    await send(submit(person, { open: "exportData", about }));
    const offered = demo.connector.messagesOf(person.conversationId ?? "").at(-1);
    const [attached] = (offered?.activity["attachments"] ?? []) as { content: { acceptContext: unknown } }[];
    const url = `${storage.url}/up`;
    await send(
      activity(person, "invoke", {
        name: "fileConsent/invoke",
        replyToId: offered?.id,
        value: {
          type: "fileUpload",
          action: "accept",
          context: attached?.content.acceptContext,
          uploadInfo: { uploadUrl: url, contentUrl: url, name: "a", uniqueId: "u", fileType: about },
        },
      }),
    );
    files[about] = storage.puts.at(-1)?.bytes.toString(about === "csv" ? "utf16le" : "utf8") ?? "";
  }
  const cells = (files["csv"] ?? "")
    .slice(1)
    .split("\r\n")
    .flatMap((line) => line.split("\t"));
  expect(cells.length).toBeGreaterThan(40);
  expect(cells.some((cell) => cell.startsWith("'="))).toBe(true);
  expect(cells.filter((cell) => /^"?[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  expect(cells.filter((cell) => /[\p{Cc}\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/u.test(cell))).toEqual([]);
  expect(() => JSON.parse(files["json"] ?? "")).not.toThrow();
}, 120_000);
