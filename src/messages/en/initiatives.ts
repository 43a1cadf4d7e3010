import type { Messages } from "../vi/vi.ts";

export const initiatives: Messages["initiatives"] = {
  form: {
    title: "Initiative or science work",
    intro: "You enter this yourself; the official record is the office's. No state secrets, please.",
    submit: "Review",
    fields: {
      name: {
        label: "Name of the initiative or science work",
        help: "Its name or a short description, up to 200 characters. No state secrets, please.",
        ask: "What is it called? No state secrets, please.",
      },
      kind: { label: "Kind", ask: "Which kind is it? Type the number." },
      state: {
        label: "State",
        help: "For science topics, schemes and works “recognised” means accepted.",
        ask: "Where does its recognition stand? Type the number.",
      },
      year: {
        label: "Year of the work",
        help: "Four digits, for example 2026.",
        ask: "Of which year of work is it? For example 2026.",
      },
      authorship: { label: "Your part", ask: "What was your part? Type the number." },
      applied: { label: "Applied with effect", ask: "Has it been applied with effect? Type the number." },
      decidedOn: {
        label: "Day of recognition",
        help: "Day/month/year; leave empty if not recognised yet or not known.",
        ask: "On which day was it recognised? For example 15/12/2025.",
      },
      decisionNumber: {
        label: "Number of the decision",
        help: "For example 12/QD-SCT; leave empty if none.",
        ask: "What is the number of the decision? For example 12/QD-SCT.",
      },
      usedFor: {
        label: "Already used for titles or rewards",
        help: "Leave empty if not used.",
        ask: "Which titles or rewards was it used for? Type the numbers.",
      },
      usedYear: {
        label: "For which year it was used",
        help: "Leave empty if the year of the work.",
        ask: "For which year was it used?",
      },
    },
  },
  kinds: { initiative: "Initiative", scienceWork: "Science topic, scheme or work" },
  states: {
    planned: "Planned",
    submitted: "Submitted, waiting",
    notRecognised: "Judged, not recognised",
    office: "Recognised by the office",
    province: "Recognised, influence in the province",
    ministry: "Recognised, influence in the ministry",
    nationByProvince: "National influence, recognised by the province",
    nationByMinistry: "National influence, recognised by the ministry",
  },
  authorships: { sole: "Sole author", first: "First author", coAuthor: "Co-author" },
  applied: { yes: "Yes", no: "No", unknown: "Not known" },
  appliedInList: { yes: "Applied with effect", no: "Not applied", unknown: "Not known whether applied" },
  use: (award, year) => `${award} (${year})`,
  usedInList: (uses) => `Used for: ${uses}`,
  notUsed: "not used",
  dayUnknown: "not given",
  title: "Your initiatives",
  intro: "Entered by yourself, not verified; the official record is the office's.",
  none: "You have entered no initiative.",
  add: "Add an initiative",
  plannedTitle: "Initiative planned in your pledge",
  plannedLine: (name, plan) => `${name} (${plan})`,
  enterPlanned: "Enter the planned one",
  cardTitle: "Initiative",
  previewTitle: "Review the initiative",
  footnote:
    "What you enter shows what a title still lacks; it counts officially once those who look after emulation verify it.",
};
