import assert from "node:assert/strict";
import { type Grant, roles } from "../../../src/domain/person.ts";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import { readyPlan } from "../../../src/plans/ready-plans.ts";
import { type DemoBotSettings, sourcePlan, startDemoBot } from "../start-demo-bot.ts";
import { createStage } from "./stage.ts";

/**
 * Plays a conversation through the real HTTP endpoint, a line a deed:
 *
 *     now 2026-06-22T08:00        the calendar of the office
 *     @ 08:00 25/06/2026          the same, and the heartbeat beats: what comes unasked to who goes on is the answer,
 *                                 and after `as` what came to that person
 *     plan as issued              from the start: without what the demo's officer filled in
 *     nobody agreed yet           from the start: everybody is still to answer the notice on personal data
 *     all agreed to an older notice   from the start
 *     others registered and reported   from the start: those whom nobody plays, as in the demo
 *     also plan quang-ngai-2025   from the start: the office runs this ready plan too
 *     quan-tri holds admin        from the start: just these roles, as `staff, unitHead of van-phong until 2026-06-30`
 *     as chuyen-vien              who goes on; anybody who is not of the demo is a stranger
 *     in English                  their client's language
 *     in group | in channel       in a chat of several, where they write to the bot by its name
 *     not installed | installed   whether the app is installed for them: whether they have an own chat
 *     no targeted messages        the service takes none for one person's eyes
 *     office awaits a@b.vn as Sở  there is another office, made by command, with this first officer, and of this name
 *     Teams knows them as a@b.vn  the e-mail that Teams' service gives for who goes on
 *     takes in file.csv           the sheet of evidence in `sheets/` is imported by command, and confirmed
 *     opens                       the bot is installed
 *     event messageReaction       something else that Teams tells of
 *     > text                      types; `early> text`: wrote it before the question came
 *     unmentioned> text           types in a chat of several, but not to the bot
 *     > [Button] Label = value | Label = value      presses, with what is typed on the card
 *     > (Button) …                the same, as an old client presses it
 *     >> [Button] …               presses twice at once
 *     keep first                  remembers the newest card; `> first:[Button] …` presses on it, however old
 *     > [tệp ds.csv: a | b // c | d]  sends a file of these lines and cells; several with `; ds.xlsx: …` behind it
 *     > [tệp ds.csv slow]         sends a file that the storage does not give: slow, gone, elsewhere, large, page
 *     beat                        one heartbeat: jobs go on, and what it tells is looked at
 *     again                       the last deed once more, as a new one
 *     repeat                      the last deed delivered four times more: nothing happens, the answer is the same
 *     < line                      the answer shows this line, after the lines before
 *     <! text                     it shows this text nowhere
 *     <.                          it shows nothing but the lines told
 *     <- nothing                  there was no answer
 *     <only | <all                who of a chat of several sees the answer: that person alone, or everybody
 *     <p line | <p! text | <p. | <p- nothing     the same of what came to their own chat meanwhile
 *     # remark
 *
 * A value of a press may be forged: `#id = value` is sent as it stands, whatever the card offers, and
 * `!name = value` is put into the data of the button; `> {"open":"progress"}` is a button that no card has.
 */
export const playTranscript = async (name: string, script: string): Promise<void> => {
  const lines = script.split("\n").map((line) => line.trim());
  const bot = await startDemoBot(settingsIn(lines));
  const stage = createStage(bot);
  try {
    for (const [index, line] of lines.entries()) {
      try {
        await stage.play(line);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`${name}:${index + 1}: ${line}\n${why}`);
      }
    }
    assert.ok(stage.checks() > 0, `${name} checks nothing`);
  } finally {
    await stage.close();
    await bot.close();
  }
};

/** What a transcript's lines ask of the bot before it starts. */
export const settingsIn = (lines: readonly string[]): DemoBotSettings => {
  const now = lines.find((line) => line.startsWith("now "))?.slice(4);
  return {
    ...(now !== undefined && { now }),
    ...(lines.includes("plan as issued") && { plan: asIssued }),
    ...(lines.includes("nobody agreed yet") && { agreed: false }),
    ...(lines.includes("all agreed to an older notice") && { agreed: "before" as const }),
    ...(lines.includes("others registered and reported") && { hasLife: true }),
    grants: grantsIn(lines),
    morePlans: lines.flatMap((line) => (line.startsWith("also plan ") ? [planNamed(line.slice(10))] : [])),
  };
};

const grantsIn = (lines: readonly string[]): ReadonlyMap<string, readonly Grant[]> =>
  new Map(
    lines.flatMap((line) => {
      const [, as, held] = /^(\S+) holds (.+)$/.exec(line) ?? [];
      return as && held ? [[as, held.split(", ").map(grantNamed)] as const] : [];
    }),
  );

const grantNamed = (words: string): Grant => {
  const [, role, unitId, to] = /^(\w+)(?: of (\S+))?(?: until (\S+))?$/.exec(words) ?? [];
  const named = roles.find((each) => each === role);
  if (!named) throw new Error(`${words} is no role.`);
  return {
    role: named,
    scope: unitId ? { unitId } : "office",
    ...(to && { acting: { standsInForId: "somebody", from: "2000-01-01", to } }),
  };
};

const planNamed = (id: string): EmulationPlan => {
  const plan = readyPlan(id);
  if (!plan) throw new Error(`There is no ready plan ${id}.`);
  return plan;
};

const asIssued = (plan: EmulationPlan): EmulationPlan => ({ ...plan, pledging: sourcePlan().pledging });
