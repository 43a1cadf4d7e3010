import type { doctor as original } from "../vi/doctor.ts";
import { doctorOffices } from "./doctor-offices.ts";
import { doctorOutside } from "./doctor-outside.ts";
import { doctorProgram } from "./doctor-program.ts";
import { doctorStore } from "./doctor-store.ts";
import { doctorZalo } from "./doctor-zalo.ts";

/** What the doctor says: names of its checks, and of each thing it finds. */
export const doctor: typeof original = {
  title: (day) => `The doctor's findings, ${day}`,
  states: { ok: "ok", warning: "WARNING", fault: "FAULT", unchecked: "not checked" },
  todo: (what) => `→ ${what}`,
  sum: (faults, warnings, unchecked) => `${faults} faults, ${warnings} warnings, ${unchecked} not checked.`,
  checks: {
    node: "Node",
    settings: "Settings",
    clock: "Clock",
    calendar: "Calendar",
    store: "Store",
    documents: "Documents",
    backUp: "Back-up",
    credential: "Credential",
    expiry: "Expiry of the secret",
    connector: "Connector",
    signingKeys: "Signing keys",
    abilities: "Abilities of channels",
    zaloBot: "Zalo (Bot)",
    zaloOa: "Zalo OA",
    pump: "Sending of reminders",
    outbox: "Outbox",
    unknown: "Messages of unknown fate",
    unreachable: "Unreachable people",
    jobs: "Jobs",
    offices: "Offices",
    officers: "Officers",
    plans: "Plans",
    reminders: "Next reminders",
    tallies: "Tallies",
    audit: "Audit",
  },
  findings: { ...doctorProgram, ...doctorStore, ...doctorOutside, ...doctorOffices, ...doctorZalo },
};
