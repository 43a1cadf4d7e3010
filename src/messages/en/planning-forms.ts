import type { Messages } from "../vi/vi.ts";

const day = "Give day/month/year, for example 15/07/2026.";

const meaning = { label: "How it is meant", ask: "Is it due through that day, or before it?" };

const titlesOf = (kind: string) => ({
  label: kind,
  ask: `Which titles may be pledged by: ${kind}? Type the numbers, with commas.`,
});

export const planningForms: Messages["planning"]["forms"] = {
  create: {
    title: "Make a new plan",
    submit: "Make a draft",
    fields: {
      ready: { label: "Ready plan", ask: "Which plan do you use?" },
      year: {
        label: "Year (the first one)",
        help: "Left empty, the plan keeps its own years. Another year: its days are moved there.",
        ask: "From which year does the plan run?",
        skip: "“skip” to keep the plan's own years",
      },
    },
  },
  document: {
    title: "Number and period of the plan",
    submit: "Put into the draft",
    fields: {
      number: { label: "Number", ask: "What is the document's number?" },
      issuedOn: { label: "Date of issue", help: day, ask: "When was the plan issued?" },
      startsOn: { label: "First day", help: day, ask: "On which day does the plan begin?" },
      endsOn: { label: "Last day", help: day, ask: "On which day does the plan end?" },
    },
  },
  phase: {
    title: "Phase",
    submit: "Put into the draft",
    fields: {
      name: { label: "Name of the phase", ask: "What is the phase called?" },
      kind: { label: "Kind", ask: "Of which kind is the phase?" },
      startsOn: { label: "First day", help: day, ask: "On which day does the phase begin?" },
      endsOn: { label: "Last day", help: day, ask: "On which day does the phase end?" },
    },
  },
  deadline: {
    title: "Deadline",
    submit: "Put into the draft",
    fields: {
      name: { label: "What is due", ask: "What is due?" },
      dueOn: { label: "Day", help: day, ask: "Which day is the deadline?" },
      meaning,
      who: { label: "Who does it", ask: "Who does it?" },
      at: {
        label: "Hour (of a meeting)",
        help: "For example 14:00.",
        ask: "At what time is the meeting?",
        skip: "“skip” if it is no meeting",
      },
      attendees: {
        label: "Who attends (a meeting)",
        help: "Those who attend are reminded before.",
        ask: "Who attends? Type the number.",
      },
    },
  },
  meeting: {
    title: "Add a meeting to the plan",
    intro: "It only goes into the plan's draft; whoever attends is reminded once the draft is activated.",
    submit: "Put into the draft",
    fields: {
      name: { label: "What it is about", ask: "What is the meeting about?" },
      at: { label: "Hour", help: "For example 14:00.", ask: "At what time is the meeting?" },
      on: { label: "Day", help: day, ask: "On which day is the meeting?" },
      attendees: {
        label: "Who attends",
        help: "Those who attend are reminded before the day.",
        ask: "Who attends? Type the number.",
      },
    },
  },
  event: {
    title: "Event",
    submit: "Put into the draft",
    fields: {
      name: {
        label: "Name of the event",
        help: "It may hold the hour, for example: Review meeting 14:00.",
        ask: "Which event, at what hour?",
      },
      on: { label: "Day", help: day, ask: "On which day is the event?" },
    },
  },
  pledging: {
    title: "Pledges",
    submit: "Put into the draft",
    fields: {
      dueOn: { label: "Last day for pledges", help: day, ask: "By which day are pledges due?" },
      meaning,
      leastTargetRate: {
        label: "Least rate of tasks completed well (%)",
        help: "For example 80 or 82.5; leave it empty where none is set.",
        ask: "What is the least rate of tasks completed well, in percent?",
      },
    },
  },
  titles: {
    title: "Titles that may be pledged",
    intro: "Choose the titles that each kind of staff may pledge under this plan.",
    submit: "Put into the draft",
    fields: {
      can_bo: titlesOf("Elected and appointed officials"),
      cong_chuc: titlesOf("Civil servants"),
      vien_chuc: titlesOf("Public employees"),
      nguoi_lao_dong: titlesOf("Contract workers"),
    },
  },
  remove: {
    title: "Take out what was added",
    submit: "Take out of the draft",
    fields: { item: { label: "What to take out", ask: "What is to be taken out?" } },
  },
  activate: {
    title: "Activate the plan",
    submit: "Review",
    fields: { note: { label: "Basis (may be left out)", ask: "On which document does it rest?" } },
  },
  close: {
    title: "Close the plan",
    submit: "Review",
    fields: { note: { label: "Reason", ask: "Why is the plan closed?" } },
  },
  discard: {
    title: "Throw the draft away",
    submit: "Review",
    fields: { note: { label: "Reason (may be left out)", ask: "Why is the draft thrown away?" } },
  },
};
