import { requestsCard, rosterNoticeCard } from "../cards/account-cards.ts";
import { fileCard } from "../cards/file-card.ts";
import { peopleLines, rosterCard, rosterListCard, unitLines } from "../cards/roster-card.ts";
import { allLines, rosterDifferenceCard } from "../cards/roster-difference-card.ts";
import type { Card } from "../src/bot/card.ts";
import type { Command, CommandAnswer } from "../src/bot/dialogs.ts";
import type { SentFile } from "../src/bot/file.ts";
import { otherSheetLines } from "../src/bot/roster-words.ts";
import type { Turn } from "../src/bot/turn.ts";
import type { RosterOverview } from "../src/usecases/roster/open-roster.ts";
import type { FileTaker } from "./file-taker.ts";

/** The roster; `about`, from a button: a list of it from a line on, the file that waits, the accounts that ask. */
export const rosterCommands: readonly Command[] = [
  {
    name: "roster",
    answer: async (turn, about) => {
      const { use, messages } = turn;
      const [part = "", from = ""] = about.split(":");
      const first = /^\d{1,6}$/.test(from) ? Number(from) : 0;
      if (part === "draft") return draftCard(turn);
      if (part === "lines") return linesCard(turn, first);
      const overview = await use.openRoster();
      if (part === "requests") return requestsCard(overview, messages);
      const list = lists.get(part);
      if (!list) return rosterCard(overview, messages);
      const { title, lines } = list(overview, turn);
      return rosterListCard({ title, lines, about: part, from: first }, messages);
    },
  },
];

type List = (
  overview: RosterOverview,
  turn: Turn,
) => { readonly title: string; readonly lines: readonly string[] };

const ofPeople =
  (part: "notArrived" | "refused" | "unanswered"): List =>
  (overview, { messages }) => ({
    title: messages.personnel[part],
    lines: peopleLines(overview[part], overview, messages),
  });

const lists: ReadonlyMap<string, List> = new Map<string, List>([
  ["notArrived", ofPeople("notArrived")],
  ["refused", ofPeople("refused")],
  ["unanswered", ofPeople("unanswered")],
  [
    "units",
    (overview, { messages }) => ({
      title: messages.personnel.unitsTitle,
      lines: unitLines(overview, messages),
    }),
  ],
]);

const draftCard = async (turn: Turn): Promise<Card> => {
  const desk = await turn.use.openRosterDraft();
  return desk ? rosterDifferenceCard(desk, turn.messages, () => turn.newKey()) : noDraftCard(turn);
};

const linesCard = async (turn: Turn, from: number): Promise<Card> => {
  const { use, messages } = turn;
  const desk = await use.openRosterDraft();
  if (!desk) return noDraftCard(turn);
  const lines = allLines(desk, messages);
  return rosterListCard(
    { title: messages.personnel.difference.title, lines, about: "lines", from },
    messages,
  );
};

/** That no file waits. */
export const noDraftCard = ({ messages }: Turn): Card =>
  rosterNoticeCard(messages.refusals({ word: "roster-draft-gone", details: {} }), messages);

/** A roster that an officer sends: read and compared, and nothing of it taken in. */
export const rosterFile: FileTaker = {
  takes: (name) => /\.(xlsx|xlsm|csv|tsv|xls)$/.test(name),
  answer: (turn, file) => readRoster(turn, file),
};

const readRoster = async (turn: Turn, file: SentFile): Promise<CommandAnswer> => {
  const { use, messages } = turn;
  const read = await use.readRosterFile(file, turn.newKey());
  if (read.is === "read") return { recorded: rosterDifferenceCard(read.desk, messages, () => turn.newKey()) };
  const lines =
    read.is === "no-roster"
      ? otherSheetLines(read.why, messages)
      : [
          read.is === "no-table"
            ? messages.roster.refusals[read.refusal.word](read.refusal.details)
            : messages.refusals(read.refusal),
        ];
  return fileCard({ tone: "bad", text: lines.join("\n") }, file.name, messages);
};
