import { type Role, roles } from "../person.ts";

/** Whose the thing is, as seen from a grant: the person's, their unit's, another's of the office or the office's, all people's. */
export type Whose = "own" | "ownUnit" | "office" | "nobody";

/** `changes` leaves a line in the audit where the thing is not one's own. */
type Row = Readonly<Record<Role, readonly Whose[]>> & { readonly does: "reads" | "changes" };

/** Says for the office that something holds of a person: nobody does it for themselves, so no cell has `own`. */
type ConfirmingRow = Readonly<Record<Role, readonly Exclude<Whose, "own">[]>> & { readonly does: "confirms" };

const none = { staff: [], unitHead: [], officer: [], leader: [], admin: [] } as const;

/** Pledge, work, evidence: of everybody who takes part; whoever only runs the installation does not. */
const ownWork = { staff: ["own"], unitHead: ["own"], officer: ["own"], leader: ["own"], admin: [] } as const;

/** What concerns the person, whatever they are. */
const ownChoice = { ...ownWork, admin: ["own"] } as const;

/** What those in charge choose for themselves. */
const ownCharge = { ...ownWork, staff: [] } as const;

/** Dates of the plans: the same for all. */
const ofAll = {
  staff: ["nobody"],
  unitHead: ["nobody"],
  officer: ["nobody"],
  leader: ["nobody"],
  admin: ["nobody"],
} as const;

const ofOffice = { ...none, officer: ["office"] } as const;
/** How the office's targets stand: nobody's own; for those who look after emulation and those who lead. */
const ofLeading = { ...none, unitHead: ["nobody"], officer: ["nobody"], leader: ["nobody"] } as const;

const ofPeople = { ...none, officer: ["ownUnit", "office"] } as const;

/** What a unit is to do: its head sees to it, or whoever looks after emulation. */
const ofDuties = { ...none, unitHead: ["ownUnit"], officer: ["ownUnit", "office"] } as const;

/** What is told of people by name: of a unit to its head, of every unit to who looks after emulation or leads. */
const ofTold = { ...ofDuties, leader: ["ownUnit", "office"] } as const;
/** Who has not done what, and having them reminded: of one's own unit, or of any. */
const ofLacking = { ...none, unitHead: ["ownUnit"], officer: ["ownUnit", "office"] } as const;
/** Where people stand: of the own unit for its head, of all for who looks after emulation and for who leads the office. */
const ofSummaries = {
  ...none,
  unitHead: ["ownUnit"],
  officer: ["ownUnit", "office"],
  leader: ["ownUnit", "office"],
} as const;

/** What people enter is confirmed by the head of their unit; by others where who confirms whose says so. */
const ofConfirmers = {
  ...none,
  unitHead: ["ownUnit"],
  officer: ["ownUnit", "office"],
  leader: ["ownUnit", "office"],
} as const;

const reads = { does: "reads" } as const;
const changes = { does: "changes" } as const;
const confirms = { does: "confirms" } as const;

const matrix = {
  openPledge: { ...reads, ...ownWork },
  registerPledge: { ...changes, ...ownWork },
  withdrawPledge: { ...changes, ...ownWork },
  openWork: { ...reads, ...ownWork },
  reportWork: { ...changes, ...ownWork },
  listWork: { ...reads, ...ownWork },
  openEvidence: { ...reads, ...ownWork },
  saveEvidence: { ...changes, ...ownWork },
  removeEvidence: { ...changes, ...ownWork },
  showProgress: { ...reads, ...ownWork },
  showRating: { ...reads, ...ownWork },
  showTargets: { ...reads, ...ownWork },
  showTitles: { ...reads, ...ownWork },
  showTitle: { ...reads, ...ownWork },
  showData: { ...reads, ...ownChoice },
  consent: { ...reads, ...ownChoice },
  answerNotice: { ...changes, ...ownChoice },
  listOwnRequests: { ...reads, ...ownChoice },
  askCorrection: { ...changes, ...ownChoice },
  stopProcessing: { ...changes, ...ownChoice },
  restrictProcessing: { ...changes, ...ownChoice },
  askErasure: { ...changes, ...ownChoice },
  tellDataRequest: { ...reads, ...ownChoice },
  chooseLanguage: { ...changes, ...ownChoice },
  openLinks: { ...reads, ...ownChoice },
  giveLinkCode: { ...changes, ...ownChoice },
  unlinkAccount: { ...changes, ...ownChoice },
  preferChannel: { ...changes, ...ownChoice },
  openPlanChoice: { ...reads, ...ownChoice },
  choosePlan: { ...changes, ...ownChoice },
  showReminders: { ...reads, ...ownChoice },
  setReminders: { ...changes, ...ownChoice },
  snoozeReminders: { ...changes, ...ownChoice },
  stopReminders: { ...changes, ...ownChoice },
  tellPlanChange: { ...reads, ...ownWork },
  tellReminders: { ...reads, ...ownChoice },
  nextDates: { ...reads, ...ofAll },
  showCalendar: { ...reads, ...ofAll },
  managesPlans: { ...reads, ...ofAll },
  listPlans: { ...reads, ...ofAll },
  managePlan: { ...changes, ...ofOffice },
  openPlan: { ...reads, ...ofOffice },
  readyPlans: { ...reads, ...ofOffice },
  draftReadyPlan: { ...changes, ...ofOffice },
  changePlan: { ...changes, ...ofOffice },
  editPlan: { ...changes, ...ofOffice },
  discardDraft: { ...changes, ...ofOffice },
  previewPlan: { ...reads, ...ofOffice },
  previewReminders: { ...reads, ...ofOffice },
  draftWarnings: { ...reads, ...ofOffice },
  activationFault: { ...reads, ...ofOffice },
  countPledges: { ...reads, ...ofOffice },
  listTouched: { ...reads, ...ofOffice },
  readPlanFile: { ...reads, ...ofOffice },
  importPlan: { ...changes, ...ofOffice },
  writePlanFile: { ...reads, ...ofOffice },
  activatePlan: { ...changes, ...ofOffice },
  closePlan: { ...changes, ...ofOffice },
  openOffice: { ...reads, ...ofOffice, admin: ["office"] },
  proposeUnits: { ...reads, ...ofOffice, admin: ["office"] },
  trySetting: { ...reads, ...ofOffice, admin: ["office"] },
  setOffice: { ...changes, ...ofOffice, admin: ["office"] },
  openRoster: { ...reads, ...ofOffice },
  readSheetFile: { ...reads, ...ofOffice },
  openRosterDraft: { ...reads, ...ofOffice },
  answerRosterLines: { ...reads, ...ofOffice },
  discardRosterDraft: { ...reads, ...ofOffice },
  openOfficeReminders: { ...reads, ...ofOffice, admin: ["office"] },
  setOfficeReminders: { ...changes, ...ofOffice, admin: ["office"] },
  showDelivery: { ...reads, ...ofOffice },
  importRoster: { ...changes, ...ofOffice },
  openEvidenceDraft: { ...reads, ...ofOffice },
  discardEvidenceDraft: { ...reads, ...ofOffice },
  importEvidence: { ...changes, ...ofOffice },
  openAccountRequest: { ...reads, ...ofOffice },
  declineAccount: { ...changes, ...ofOffice },
  confirmAccount: { ...confirms, ...ofPeople },
  listDataRequests: { ...reads, ...ofOffice, admin: ["office"] },
  openDataRequest: { ...reads, ...ofOffice, admin: ["office"] },
  answerDataRequest: { ...confirms, ...ofPeople, admin: ["ownUnit", "office"] },
  findPerson: { ...reads, ...ofOffice, admin: ["office"] },
  findPeople: { ...reads, ...ofOffice, admin: ["office"] },
  listDeputies: { ...reads, ...ofOffice, admin: ["office"] },
  nameDeputy: { ...confirms, ...ofPeople, admin: ["ownUnit", "office"] },
  endDeputy: { ...confirms, ...ofPeople, admin: ["ownUnit", "office"] },
  awaitingEvidence: { ...reads, ...ofOffice },
  openEvidenceOf: { ...reads, ...ofPeople },
  confirmEvidence: { ...confirms, ...ofPeople },
  returnEvidence: { ...confirms, ...ofPeople },
  enterEvidenceFor: { ...confirms, ...ofPeople },
  removeEvidenceFor: { ...confirms, ...ofPeople },
  showFigures: { ...reads, ...ofLeading },
  showQuotas: { ...reads, ...ofOffice, leader: ["office"] },
  recordFigure: { ...changes, ...ofOffice },
  removeFigure: { ...changes, ...ofOffice },
  countFigure: { ...reads, ...ofOffice },
  ratingQuota: { ...reads, ...ofOffice },
  openFigureDraft: { ...reads, ...ofOffice },
  discardFigureDraft: { ...reads, ...ofOffice },
  importFigures: { ...changes, ...ofOffice },
  listLacking: { ...reads, ...ofLacking, leader: ["ownUnit", "office"] },
  openNudge: { ...reads, ...ofLacking },
  nudge: { ...changes, ...ofLacking },
  tellNudge: { ...reads, ...ownWork },
  setDigest: { ...changes, ...ownCharge },
  tellDigest: { ...reads, ...ownCharge },
  tellConfirming: { ...reads, ...ownWork },
  listWaiting: { ...reads, ...ofConfirmers },
  openSubmission: { ...reads, ...ofConfirmers },
  confirmSubmission: { ...confirms, ...ofConfirmers },
  returnSubmission: { ...confirms, ...ofConfirmers },
  confirmAll: { ...confirms, ...ofConfirmers },
  showSummary: { ...reads, ...ofOffice, leader: ["office"] },
  showUnitSummary: { ...reads, ...ofSummaries },
  showStrivers: { ...reads, ...ofSummaries },
  showDuties: { ...reads, ...ofAll },
  closeDuty: { ...changes, ...ofDuties },
  reopenDuty: { ...changes, ...ofDuties },
  openLists: { ...reads, ...ofTold },
  reportLists: { ...reads, ...ofTold },
} as const satisfies Record<string, Row | ConfirmingRow>;

/** Everything that somebody can ask to be done, by the name of its use case. */
export type Verb = keyof typeof matrix;

/** Who may do what with whose things: a row for each verb, a cell for each role. What is not named is denied. */
export const authorityMatrix: Readonly<Record<Verb, Row | ConfirmingRow>> = matrix;

/** The roles to name as those who do it, in the order of `roles`; what staff do themselves is everybody's. */
export const rolesThatDo = (verb: Verb): readonly Role[] => {
  const row = authorityMatrix[verb];
  return row.staff.length > 0 ? ["staff"] : roles.filter((role) => row[role].length > 0);
};

/** Whether it is done with other people's things alone. */
export const isForOthers = (verb: Verb): boolean => {
  const row = authorityMatrix[verb];
  const cells = roles.flatMap((role) => row[role]);
  return !cells.includes("own") && cells.includes("ownUnit");
};
