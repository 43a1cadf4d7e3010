import { confirmProgressCard } from "../cards/confirm-progress-card.ts";
import { mostWaitingShown, waitingCard } from "../cards/waiting-card.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { instead } from "../src/bot/form.ts";
import type { Turn } from "../src/bot/turn.ts";
import type { WaitingList, WaitingRow } from "../src/usecases/confirming/list-waiting.ts";
import type { JobProgress } from "../src/usecases/job-progress.ts";
import { rowHash } from "./row-hash.ts";
import { waitingReader } from "./waiting-reader.ts";

/** Things confirmed at once at most; their names go with the button. */
const mostAtOnce = 200;

/** People named on the preview. */
const mostNamed = 12;

type Desk = {
  /** What was seen and stands as it was seen. */
  readonly seen: readonly WaitingRow[];
  /** How many of what was seen changed since. */
  readonly changedCount: number;
  /** How many wait beside them. */
  readonly otherCount: number;
};

type Done = { readonly list: WaitingList; readonly text: string } | { readonly job: JobProgress };

/** Confirms everything that waits, after one look at how much it is and whose; what changed since is left waiting. */
export const confirmAll = defineForm({
  name: "confirm-all",
  version: 1,
  words: ({ confirming }) => confirming.confirmAllForm,
  open: async (turn, about) => {
    const { total, rows } = await turn.use.listWaiting({ from: 0, most: mostAtOnce });
    const names = about === "" ? rows.map(rowHash) : about.split(".").slice(0, mostAtOnce);
    const wanted = new Set(names);
    const seen = rows.filter((row) => wanted.has(rowHash(row)));
    if (seen.length === 0) {
      const list = await turn.use.listWaiting({ from: 0, most: mostWaitingShown });
      const text = turn.messages.refusals({ word: "submission-settled", details: {} });
      return instead(waitingCard(list, waitingReader(turn, { tone: "info", text })));
    }
    const context: Desk = {
      seen,
      changedCount: wanted.size - seen.length,
      otherCount: total - seen.length,
    };
    const subject = about === "" ? names.join(".") : about;
    return { subject, etag: null, context, values: {} };
  },
  intro: introOf,
  fields: {},
  submit: async (turn, { context: { seen, changedCount } }) => {
    const result = await turn.use.confirmAll(seen);
    if (!result.ok) return result;
    if (result.value.is === "begun") return { ok: true, value: { job: result.value.job } };
    const { done } = result.value;
    const list = await turn.use.listWaiting({ from: 0, most: mostWaitingShown, except: done });
    const { confirming: t } = turn.messages;
    const left = changedCount > 0 ? [t.leftOut(changedCount)] : [];
    return { ok: true, value: { list, text: [t.confirmedMany(done.length), ...left].join(" ") } };
  },
  done: (turn, done: Done) =>
    "job" in done
      ? confirmProgressCard(done.job, turn.messages)
      : waitingCard(done.list, waitingReader(turn, { tone: "good", text: done.text })),
});

/** How many of whom. */
function introOf({ messages: { confirming: t } }: Turn, { seen, otherCount }: Desk): string {
  const people = [...Map.groupBy(seen, ({ ref }) => ref.personId).values()];
  const named = people.slice(0, mostNamed).map((rows) => {
    const count = (is: "pledge" | "work") => rows.filter(({ ref }) => ref.is === is).length;
    const what = [
      ...(count("pledge") > 0 ? [t.pledgesCount(count("pledge"))] : []),
      ...(count("work") > 0 ? [t.monthsCount(count("work"))] : []),
    ].join(", ");
    return t.personLine(rows[0]?.person.name ?? "", what);
  });
  const rest = people.length - named.length;
  return [
    t.allIntro(seen.length, people.length),
    [...named, ...(rest > 0 ? [t.morePeople(rest)] : [])].join("; "),
    ...(otherCount > 0 ? [t.allMore(otherCount)] : []),
  ].join("\n");
}
