import type { Messages } from "../vi/vi.ts";

const staffKinds = {
  can_bo: "official",
  cong_chuc: "civil servant",
  vien_chuc: "public employee",
  nguoi_lao_dong: "worker",
};

const roles = {
  staff: "takes part in emulation",
  unitHead: "head of unit",
  officer: "looks after emulation",
  leader: "leader of the office",
  admin: "administrator",
};

export const data: Messages["data"] = {
  title: "Your data",
  intro: "This is all that Thi Đua keeps about you.",
  rosterTitle: "From the office's roster",
  name: "Name",
  unit: "Unit",
  position: "Position",
  staffKind: "Kind of staff",
  staffKinds: (kind) => staffKinds[kind],
  roles: "Roles",
  role: (role, unit) => (unit === null ? roles[role] : `${roles[role]} (${unit})`),
  acting: (role, from, to) => `deputy: ${role}, from ${from} through ${to}`,
  email: "E-mail",
  code: "Staff code",
  joinedOn: "Joined the office on",
  account: "Microsoft account id",
  office: "Office",
  noneKept: "not kept",
  channel: "Channel",
  channelValue: "the account you write to Thi Đua with; a question that is half answered, if any",
  choicesTitle: "What you chose",
  language: "Language",
  languages: { vi: "Tiếng Việt", en: "English" },
  byClient: "not chosen (as your app says)",
  consent: "Consent to keep data",
  consentState: (state, version, moment) =>
    `${state === "agreed" ? "agreed" : "not agreed"} at ${moment} (notice version ${version})`,
  consentOld: (value) => `${value}; the notice has changed since, please answer again`,
  notAsked: "not answered",
  plan: "Chosen plan",
  noPlan: "not chosen",
  enteredTitle: "What you entered",
  pledge: "Emulation pledge",
  pledgeValue: (plan, isRegistered, count) =>
    `${plan}: ${isRegistered ? "in effect" : "withdrawn"}, recorded ${count} ${count === 1 ? "time" : "times"}`,
  work: "Work figures",
  workValue: (months, corrections) => {
    const reported = `${months} ${months === 1 ? "month" : "months"}`;
    if (corrections === 0) return reported;
    return `${reported}, ${corrections} ${corrections === 1 ? "correction" : "corrections"}`;
  },
  evidence: "Initiatives, evidence",
  evidenceValue: (count, removed, verified) => {
    const by = verified === 0 ? "entered by you" : `${verified} verified, ${count - verified} entered by you`;
    const entered = `${count} ${count === 1 ? "entry" : "entries"}, ${by}`;
    return removed === 0 ? entered : `${entered}; ${removed} removed, still in the history`;
  },
  nothing: "none",
  rulesTitle: "Source, who sees it, how long",
  rules: [
    "Source: the roster made by your office; pledges and figures entered by you; evidence entered by you or the office.",
    "Who can see it: you, and those responsible as assigned by the office. Never shown in group chats.",
    "How long: as your office decides. Message texts are not kept; the trace of each message is erased after 48 hours.",
    "To correct: pledges, figures and evidence by their commands; name, unit, position, to restrict or erase data, and what became of it: “data rights”. For verified evidence please ask those who look after emulation in your office.",
    "Please do not enter state secrets.",
  ],
  export: {
    title: "Export your data",
    text: [
      "Spreadsheet (CSV): opens in Excel, one fact a line.",
      "Complete (JSON): every field with its history, explained.",
      "The file holds your own data only and is made when you take it.",
    ],
    kinds: { csv: "Spreadsheet (CSV)", json: "Complete (JSON)" },
    offer: (name) => `File ${name}: your own data, as Thi Đua keeps it.`,
    offerHint: "In Teams, the file goes to your own storage once you allow it.",
    sending: "The file is being sent.",
    declined: "You declined the file. Nothing was sent.",
    gone: "This offer of a file is over. Please type the command again (“export data”, “report”).",
    failed:
      "The file may not have arrived. Please look in your storage; if it is not there, type “export data” to try again.",
    fileName: (day) => `thi-dua-my-data-${day}`,
  },
  sheet: {
    columns: ["Group", "About", "What", "Value", "When"],
    choices: "Choices",
    assigned: "Tasks assigned",
    done: "Done",
    well: "Completed well",
    quality: "At quality",
    onTime: "On time",
    former: (what) => `${what} (former figure)`,
    pledgeEvent: "Recorded",
    reason: "Reason",
    late: "late",
    evidenceKinds: {
      initiative: "Initiative",
      scienceWork: "Science topic, scheme or work",
      award: "Title, reward",
      rating: "Yearly rating",
      discipline: "Disciplinary measure",
      attendance: "Months worked in a year",
    },
  },
  fields: {
    format: "Name and version of this file's format.",
    madeAt: "When the file was made, UTC.",
    office: "The office whose roster it is.",
    person:
      "From the office's roster; id is a random code that stands for the name in other records; rosterHistory is when the roster added, moved, changed or dropped you.",
    choices: "What you chose: language, answer to the notice on personal data, plan; null where you did not.",
    pledges: "Emulation pledges, one a plan; history has every pledge, change and withdrawal, oldest first.",
    targetRate: "Pledged rate of tasks completed well, 0 to 1.",
    work: "Work figures, one entry a month; counts stand now, history has every report.",
    counts:
      "assignedCount: assigned; doneCount: done; wellDoneCount: completed well (at quality and on time); qualityCount: at quality; onTimeCount: on time; null where not reported.",
    confirming:
      "When pledges or figures were confirmed or returned (with the reason); of: when history had so many events; byPersonId null: taken as confirmed because nobody said anything in time.",
    evidence:
      "Initiatives and evidence entered by you or the office; removed where removedAt is not null; history has every entry, correction and removal.",
    requests:
      "What you asked for about your data: kind, day received, dates, outcome; proposed is what you proposed, kept until it is answered.",
    by: "Who recorded it: self is you, another is somebody else.",
    at: "When it was recorded, UTC.",
  },
};
