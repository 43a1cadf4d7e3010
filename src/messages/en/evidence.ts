import type { Messages } from "../vi/vi.ts";
import { nameOf } from "./titles-names.ts";

const decisionFields: Pick<Messages["evidence"]["awardForm"]["fields"], "decidedOn" | "decisionNumber"> = {
  decidedOn: {
    label: "Day of the decision",
    help: "Day/month/year; leave empty if not known.",
    ask: "On which day was it decided? For example 15/12/2025.",
    skip: "“skip” if not known",
  },
  decisionNumber: {
    label: "Number of the decision",
    help: "For example 12/QD-SCT; leave empty if none. No state secrets, please.",
    ask: "What is the number of the decision? For example 12/QD-SCT.",
  },
};

export const evidence: Messages["evidence"] = {
  award: nameOf,
  awardForm: {
    title: "Title or reward received",
    intro: "You enter this yourself; the official record is the office's.",
    submit: "Review",
    fields: {
      code: { label: "Title or reward", ask: "What were you awarded? Type the number or the name." },
      grantedFor: {
        label: "Awarded for",
        help: "Only for rewards; titles are always for the year's achievement.",
        ask: "For what achievement? Type the number.",
      },
      year: {
        label: "For the achievement of the year",
        help: "Four digits, for example 2025.",
        ask: "For the achievement of which year? For example 2025.",
      },
      ...decisionFields,
    },
  },
  ratingForm: {
    title: "Yearly rating",
    intro: "Enter the rating given by those with the authority. You enter it yourself; it is not verified.",
    submit: "Review",
    fields: {
      year: { label: "Year", help: "Four digits, for example 2025.", ask: "Which year? For example 2025." },
      rating: { label: "Rating", ask: "How were you rated? Type the number or the name." },
      ...decisionFields,
    },
  },
  removeForm: {
    title: "Remove an item",
    submit: "Review",
    fields: { why: { label: "Reason", ask: "Why is it removed? Type the number." } },
  },
  grantedFor: { merit: "Work achievement", thematic: "Thematic achievement", sudden: "Sudden achievement" },
  ratings: {
    hoan_thanh_xuat_sac: "Excellently completed",
    hoan_thanh_tot: "Well completed",
    hoan_thanh: "Completed",
    khong_hoan_thanh: "Not completed",
  },
  reasons: { mistaken: "Entered by mistake", duplicate: "Entered twice", other: "Another reason" },
  title: "Your evidence",
  intro:
    "Titles and rewards received and yearly ratings, entered by yourself, not verified. The official record is the office's.",
  none: "You have entered no title, reward or rating.",
  addAward: "Add an award",
  addRating: "Add a rating",
  awardCard: "Title or reward",
  ratingCard: "Yearly rating",
  awardPreview: "Review the title or reward",
  ratingPreview: "Review the yearly rating",
  removePreview: "Review the removal",
  awardTitle: (award, year) => `${award}, ${year}`,
  ratingTitle: (year) => `Rating for ${year}`,
  numbered: (position, name) => `${position}. ${name}`,
  yearLine: (year, parts) => `${year} · ${parts}`,
  decision: (number, day) =>
    number === null
      ? `of ${day ?? "no day given"}`
      : day === null
        ? `no. ${number}`
        : `no. ${number} of ${day}`,
  decisionLabel: "Decision",
  decisionUnknown: "not given",
  basisLabel: "Rated by",
  basisUnknown: "the text for this year can't be told",
  standingLabel: "Verification",
  standing: { selfEntered: "entered by yourself, not verified", verified: "verified" },
  historyTitle: "History",
  did: {
    entered: (moment) => `Entered at ${moment}`,
    corrected: (moment) => `Changed at ${moment}`,
    removed: (moment) => `Removed at ${moment}`,
  },
  saved: "Recorded (entered by yourself, not verified).",
  corrected: "The change is recorded; what it said before is kept.",
  removedNow: "Removed from the list; it no longer counts.",
  removedTitle: "Removed",
  editItem: (position) => `Change item ${position}`,
  edit: "Change",
  remove: "Remove",
  more: "Show more",
  shown: (from, to, all) => (from === to ? `Item ${from} of ${all}.` : `Items ${from}-${to} of ${all}.`),
};
