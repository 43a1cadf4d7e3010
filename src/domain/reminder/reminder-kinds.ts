import type { ReminderKind, ReminderKindName } from "./reminder-kind.ts";

const nobody = { unitHead: null, officer: null } as const;

/** What is told once stays open through the week that follows, for those whom no card reached. */
const told = { sort: "information", leads: [0], doneBy: "told", openFor: 5, escalation: nobody } as const;

const deadline = { sort: "deadline", isOn: true, openFor: 10 } as const;

/** Every kind with what holds until an office says otherwise. */
export const reminderKinds: Readonly<Record<ReminderKindName, ReminderKind>> = {
  phaseStart: { ...told, name: "phaseStart", isOn: true },
  thematicPhase: { ...told, name: "thematicPhase", isOn: true },
  anniversary: { ...told, name: "anniversary", isOn: false },
  pledgeDeadline: {
    ...deadline,
    name: "pledgeDeadline",
    leads: [7, 1, -1],
    doneBy: "pledge",
    escalation: { unitHead: 2, officer: 4 },
  },
  monthlyReport: {
    ...deadline,
    name: "monthlyReport",
    leads: [2, -1],
    doneBy: "workReport",
    escalation: { unitHead: 2, officer: 4 },
  },
  unitDuty: {
    ...deadline,
    name: "unitDuty",
    leads: [7, 1, -1],
    doneBy: "dutyRecord",
    escalation: { unitHead: null, officer: 2 },
  },
  meeting: {
    ...deadline,
    name: "meeting",
    leads: [1],
    doneBy: "told",
    openFor: 0,
    escalation: nobody,
  },
};
