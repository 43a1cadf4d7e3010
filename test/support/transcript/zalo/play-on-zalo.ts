import assert from "node:assert/strict";
import { demoUsers } from "../../../../src/demo/seed-demo.ts";
import { makeOffice } from "../../make-office.ts";
import { takeIn } from "../../take-in.ts";
import { settingsIn } from "../play.ts";
import { readPress } from "../press.ts";
import { answerForm, isPreview, isQuestion } from "./answer-form.ts";
import { plainLines, saidBy } from "./plain-line.ts";
import { startZaloChats, type ZaloChats, type ZaloPlatform } from "./zalo-chats.ts";

/** How many expectations were looked at, and what the office has written down at the end. */
export type Played = { readonly checks: number };

/**
 * Plays a transcript in chats of Zalo: each text a message, each press the choice of that title. What the script
 * expects must be said, in whatever order; what it must not show is said nowhere.
 */
export const playOnZalo = async (
  platform: ZaloPlatform,
  script: readonly string[],
  atEnd: (chats: ZaloChats) => Promise<void> = async () => {},
): Promise<Played> => {
  const chats = await startZaloChats(platform, settingsIn(script));
  try {
    const stage = createZaloStage(chats);
    for (const [index, line] of script.entries()) {
      try {
        await stage.play(line);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`line ${index + 1}: ${line}\n${why}`);
      }
    }
    await atEnd(chats);
    return { checks: stage.checks() };
  } finally {
    await chats.close();
  }
};

/** What is typed where a form's card has a button. */
const words: Readonly<Record<string, string>> = {
  "Xác nhận": "đồng ý",
  Confirm: "đồng ý",
  "Sửa lại": "sửa",
  Edit: "sửa",
  Hủy: "hủy",
  Cancel: "hủy",
};
const isForm = (text: string | undefined): boolean => isQuestion(text) || isPreview(text);

const typesInstead = new Set(["Gõ từng câu", "Answer by typing"]);

/** Whether a line says it: a form's title is counted, and a label and its reading stand in one line. */
const says = (line: string, expected: string): boolean =>
  line === expected ||
  line.replace(/ \(\d+\/\d+\)$/, "") === expected ||
  line.endsWith(`: ${expected}`) ||
  line.startsWith(`${expected}: `);

const settings =
  /^$|^#|^plan as issued$|^nobody agreed yet$|^all agreed to an older notice$|^also plan |^others registered and reported$|^\S+ holds |^keep |^repeat$/;

const createZaloStage = (chats: ZaloChats) => {
  const { demo } = chats;
  let as = "chuyen-vien";
  let texts: readonly string[] = [];
  let checks = 0;
  /** Whether what is expected now is of a deed that a Zalo chat has not. */
  let isElsewhere = false;
  /** Whether the open question is answered by what the script types, and not by fields of a card. */
  let isTyping = false;
  let again: () => Promise<void> = async () => {};
  let beforeTime: ReadonlyMap<string, number> | undefined;

  const act = async (deed: () => Promise<void>): Promise<void> => {
    again = deed;
    beforeTime = undefined;
    isElsewhere = false;
    const before = chats.textsTo(as).length;
    await deed();
    texts = chats.textsTo(as).slice(before);
    if (!isForm(texts.at(-1))) isTyping = false;
  };
  const become = (next: string): void => {
    as = next;
    if (beforeTime) texts = chats.textsTo(as).slice(beforeTime.get(as));
  };
  const playTime = async (moment: string): Promise<void> => {
    const [, time, day, month, year] = /^(\d\d:\d\d) (\d\d)\/(\d\d)\/(\d{4})$/.exec(moment) ?? [];
    assert.ok(time, "not a moment such as 08:00 25/06/2026");
    demo.setNow(`${year}-${month}-${day}T${time}`);
    isElsewhere = false;
    beforeTime = new Map(demoUsers.map((user) => [user.as, chats.textsTo(user.as).length]));
    await demo.bot.beat();
    await demo.bot.settled();
    become(as);
  };
  const beat = (): Promise<void> =>
    act(async () => {
      await demo.bot.beat();
      await demo.bot.settled();
    });
  const press = (line: string): Promise<void> => {
    const told = readPress(line);
    const owner = as;
    const newestNow = chats.textsTo(owner).at(-1);
    if (isQuestion(newestNow) && typesInstead.has(told.title)) {
      texts = [newestNow ?? ""];
      isTyping = true;
      return Promise.resolve();
    }
    const chat = { texts: () => chats.textsTo(owner), say: (text: string) => chats.say(owner, text) };
    return act(async () => {
      const newest = chat.texts().at(-1);
      const word = words[told.title];
      if (word && (isQuestion(newest) || isPreview(newest))) return chat.say(word);
      if (isQuestion(newest)) return answerForm(chat, told);
      return chats.choose(owner, told.title);
    });
  };
  const expectLine = (expected: string): void => {
    if (/ \(\d+\/\d+\)$/.test(expected)) isTyping = true;
    const said = plainLines(texts);
    for (const line of saidBy(expected)) {
      const isSaid = said.some((one) => says(one, line));
      // A form is asked question by question: what its other fields say is not seen yet.
      if (!isSaid && isQuestion(texts.at(-1))) continue;
      checks += 1;
      assert.ok(isSaid, `not said in:\n${said.join("\n")}`);
    }
  };
  const expectNot = (hidden: string): void => {
    checks += 1;
    assert.ok(
      !plainLines(beforeTime ? texts.slice(-1) : texts).some((line) => line.includes(hidden)),
      `said all the same:\n${texts.join("\n")}`,
    );
  };
  const expectNothing = (): void => {
    checks += 1;
    assert.deepEqual(texts, []);
  };
  const here = (check: (rest: string) => void) => (rest: string) => {
    if (!isElsewhere) check(rest);
  };
  const awaitOfficer = async (rest: string): Promise<void> => {
    const [email = "", name] = rest.split(" as ");
    await makeOffice(demo.documents, { email, ...(name !== undefined && { name }) });
  };
  const opened = async (): Promise<void> => {
    await say("xin chào");
    isElsewhere = true;
  };
  const say = async (text: string): Promise<void> => {
    const who = as;
    // A card of fields is left lying; a question has to be ended.
    if (!isTyping && isQuestion(chats.textsTo(who).at(-1))) await chats.say(who, "hủy");
    await act(() => chats.say(who, text));
  };
  const deeds: readonly (readonly [RegExp, (rest: string) => void | Promise<void>])[] = [
    [settings, () => {}],
    [/^@ /, playTime],
    [/^now /, (rest) => demo.setNow(rest)],
    [/^as /, become],
    [/^office awaits /, awaitOfficer],
    [/^takes in /, async (rest) => takeIn(demo.documents, { file: rest, now: demo.now })],
    [/^beat$/, beat],
    [/^opens$/, opened],
    [/^in English$/, () => say("english")],
    [/^again$/, () => act(again)],
    [/^> (?=\[)/, press],
    [/^> /, say],
    [/^<- nothing$/, here(expectNothing)],
    [/^<\.$|^<(?:only|all)$/, () => {}],
    [/^<! /, here(expectNot)],
    [/^< /, here(expectLine)],
  ];
  const play = async (line: string): Promise<void> => {
    const [pattern, doIt] =
      deeds.find(([start]) => start.test(line)) ?? assert.fail("not a line of a Zalo chat");
    await doIt(line.replace(pattern, ""));
  };
  return { play, checks: () => checks };
};
