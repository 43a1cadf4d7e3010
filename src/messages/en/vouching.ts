import type { Messages } from "../vi/vi.ts";

type Forms = Messages["vouching"];

const decisionFields: Pick<Forms["ratingForm"]["fields"], "decidedOn" | "decisionNumber"> = {
  decidedOn: {
    label: "Day of the decision",
    help: "Day/month/year; leave empty if there is none.",
    ask: "On which day was it decided? For example 15/12/2025.",
    skip: "“skip” if there is none",
  },
  decisionNumber: {
    label: "Number of the decision",
    help: "For example 12/QD-SCT; leave empty if there is none.",
    ask: "What is the number of the decision? For example 12/QD-SCT.",
  },
};

const year = {
  label: "Year",
  help: "Four digits, for example 2025.",
  ask: "Of which year? For example 2025.",
};

const states = {
  verified: "verified",
  waiting: "entered by themselves, not verified",
  undecided: "entered by themselves, not verified",
};

export const vouching: Forms = {
  state: (state, source) => (source === "" ? states[state] : `${states[state]} (${source})`),
  returned: (note) => `not verified, returned: ${note}`,
  byFile: (name) => `by the file “${name}”`,
  byOfficer: "entered by those who look after emulation",
  byConfirmation: "confirmed by those who look after emulation",
  did: {
    byFile: (name, moment) => `Taken from the file “${name}” at ${moment}`,
    byOfficer: (moment) => `Entered by those who look after emulation at ${moment}`,
    confirmed: (moment) => `Confirmed at ${moment}`,
    returned: (moment, note) => `Returned at ${moment}: ${note}`,
  },
  howToAsk:
    "A verified item cannot be changed or removed by yourself. If something is wrong, please tell those who look after emulation in your office.",
  introMixed:
    "Your titles and rewards, yearly ratings and service; each item says whether it is verified or entered by yourself.",
  initiativesMixed: "Each item says whether it is verified or entered by yourself.",
  restsOn: (verified, own) =>
    `Evidence looked at: ${verified} verified, ${own} entered by yourself and not verified.`,
  disciplineTitle: (degree, day) => `Disciplinary measure (${degree}) of ${day}`,
  attendanceTitle: (ofYear) => `Months worked in ${ofYear}`,
  disciplineCard: "Disciplinary measure",
  attendanceCard: "Months worked in a year",
  degrees: { khien_trach: "reprimand", canh_cao: "warning", aboveCanhCao: "above a warning" },
  causes: {
    duty: "breach of duty",
    conduct: "decline in ideology, ethics or way of life",
    other: "something else",
  },
  absences: {
    maternity: "maternity",
    sickness: "sickness",
    unpaid: "unpaid leave",
    study: "study",
    newRecruit: "newly recruited",
    injuredInRescue: "injured in a rescue",
    other: "another reason",
  },
  noEnd: "not known",
  months: (count) => (count === 1 ? "1 month" : `${count} months`),
  absence: (reason, months) => `${reason} ${months}`,
  noAbsence: "none",
  of: (name) => `Evidence of ${name}`,
  howToEnter:
    "To enter evidence for somebody else, type “evidence for” and a name, code or e-mail, for example “evidence for Lê Văn Nam”.",
  askTitle: "Enter evidence for somebody else",
  nobody: (said) => `Nobody on the office's roster is “${said}”.`,
  several: (said, count) => `“${said}” may be ${count} people. Please choose:`,
  narrower: "There are more; please type more of the name.",
  choose: (position) => `Choose ${position}`,
  none: "There is nothing yet.",
  itemsOf: (count) => (count === 1 ? "1 item." : `${count} items, newest first.`),
  addRating: "Add a rating",
  addAward: "Add an award",
  addDiscipline: "Add a measure",
  addAttendance: "Add months worked",
  addInitiative: "Add an initiative",
  items: "Items there are",
  item: (position) => `See item ${position}`,
  remove: "Take it out",
  back: (name) => `Evidence of ${name}`,
  listTitle: (count) => `Evidence that waits to be confirmed (${count})`,
  listIntro:
    "Items that others entered themselves, to be compared with the decisions. Nobody confirms their own.",
  listNone: "Nothing waits to be confirmed.",
  open: (position) => `See item ${position}`,
  waits: "Waits to be confirmed",
  whose: "Of",
  confirm: "Confirm",
  giveBack: "Return",
  confirmedNow: "Confirmed. The item counts as verified.",
  returnedNow: "Returned. Whoever entered it sees the reason in “evidence”.",
  enteredNow: "Recorded, verified.",
  removedNow: "Taken out; what it said stays in the history.",
  replaces: (former) => `In the place of what there is: ${former}.`,
  nextWaiting: "Next that waits",
  confirmForm: {
    title: "Confirm evidence",
    intro: "Please compare with the decision. Titles and rewards need both its number and its day.",
    submit: "Review",
    fields: decisionFields,
  },
  returnForm: {
    title: "Return evidence",
    intro: "Whoever entered it reads this reason. No state secrets, please.",
    submit: "Review",
    fields: {
      note: {
        label: "Reason",
        help: "For example: please give the number of the decision.",
        ask: "Why is it returned? Whoever entered it reads this reason.",
      },
    },
  },
  removeForm: {
    title: "Take evidence out",
    submit: "Review",
    fields: { why: { label: "Reason", ask: "Why is it taken out? Type the number." } },
  },
  ratingForm: {
    title: "Yearly rating",
    submit: "Review",
    fields: { year, rating: { label: "Rating", ask: "Which rating? Type the number." }, ...decisionFields },
  },
  awardForm: {
    title: "Title or reward",
    submit: "Review",
    fields: {
      code: { label: "Title or reward", ask: "What was awarded? Type the number or the name." },
      grantedFor: {
        label: "Awarded for",
        help: "Only for rewards; titles are always for the year's achievement.",
        ask: "For what achievement? Type the number.",
      },
      year: { ...year, label: "For the achievement of the year" },
      ...decisionFields,
    },
  },
  disciplineForm: {
    title: "Disciplinary measure",
    submit: "Review",
    fields: {
      degree: { label: "Measure", ask: "Which measure? Type the number." },
      cause: { label: "For", ask: "For what? Type the number." },
      decidedOn: {
        label: "Day of the decision",
        help: "Day/month/year.",
        ask: "On which day was it decided? For example 15/12/2025.",
      },
      endsOn: {
        label: "Last day in effect",
        help: "Day/month/year; leave empty if not known.",
        ask: "Which is the last day in effect? For example 14/12/2026.",
        skip: "“skip” if not known",
      },
      decisionNumber: decisionFields.decisionNumber,
    },
  },
  attendanceForm: {
    title: "Months worked in a year",
    submit: "Review",
    fields: {
      year,
      workedMonths: { label: "Months worked", help: "From 0 to 12.", ask: "How many months were worked?" },
      reason: { label: "Reason of leave", ask: "Why was there leave? Type the number." },
      months: {
        label: "Months away",
        help: "Leave empty if none.",
        ask: "How many months away?",
        skip: "“skip” if none",
      },
    },
  },
  noLeave: "no leave",
  initiativeForm: {
    title: "Recognised initiative or science work",
    submit: "Review",
    fields: {
      name: { label: "Name", help: "At most 200 characters.", ask: "What is its name?" },
      kind: { label: "Sort", ask: "Which sort is it? Type the number." },
      state: { label: "Recognition", ask: "How far was it recognised? Type the number." },
      year: { ...year, label: "Year of the work" },
      authorship: { label: "Authorship", ask: "Which part did the person take? Type the number." },
      applied: { label: "Applied with effect", ask: "Was it applied with effect? Type the number." },
      ...decisionFields,
    },
  },
};
