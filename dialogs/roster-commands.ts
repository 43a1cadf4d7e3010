import { requestsCard, rosterNoticeCard } from "../cards/account-cards.ts";
import { allEvidenceLines, evidenceDifferenceCard } from "../cards/evidence-difference-card.ts";
import { peopleLines, rosterCard, rosterListCard, unitLines } from "../cards/roster-card.ts";
import { allLines, rosterDifferenceCard } from "../cards/roster-difference-card.ts";
import type { Card } from "../src/bot/card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import type { Turn } from "../src/bot/turn.ts";
import type { RosterOverview } from "../src/usecases/roster/open-roster.ts";
import { fileQuotaWarnings } from "./quota-warning.ts";

/** The roster; `about`, from a button: a list of it from a line on, the files that wait, the accounts that ask. */
export const rosterCommands: readonly Command[] = [
  {
    name: "roster",
    answer: async (turn, about) => {
      const { use, messages } = turn;
      const [part = "", from = ""] = about.split(":");
      const first = /^\d{1,6}$/.test(from) ? Number(from) : 0;
      if (part === "draft") return draftCard(turn);
      if (part === "lines") return linesCard(turn, first);
      if (part === "evidence") return evidenceCard(turn);
      if (part === "evidence-lines") return evidenceLinesCard(turn, first);
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
  return desk ? rosterDifferenceCard(desk, turn.messages, turn) : noDraftCard(turn);
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

const evidenceCard = async (turn: Turn): Promise<Card> => {
  const desk = await turn.use.openEvidenceDraft();
  if (!desk) return noEvidenceCard(turn);
  const warnings = await fileQuotaWarnings(turn, desk);
  return evidenceDifferenceCard(desk, turn.messages, { newKey: turn.newKey, hasRoster: false, warnings });
};

const evidenceLinesCard = async (turn: Turn, from: number): Promise<Card> => {
  const { use, messages } = turn;
  const desk = await use.openEvidenceDraft();
  if (!desk) return noEvidenceCard(turn);
  const lines = allEvidenceLines(desk, messages);
  const { title } = messages.evidenceSheets.file;
  return rosterListCard({ title, lines, about: "evidence-lines", from }, messages);
};

/** That no file of the roster waits. */
export const noDraftCard = ({ messages }: Turn): Card =>
  rosterNoticeCard(messages.refusals({ word: "roster-draft-gone", details: {} }), messages);

/** That no file of evidence waits. */
export const noEvidenceCard = ({ messages }: Turn): Card =>
  rosterNoticeCard(messages.refusals({ word: "evidence-draft-gone", details: {} }), messages);
