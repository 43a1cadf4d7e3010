import { type ActedOn, thingOf } from "../domain/authority/acted-on.ts";
import type { Person } from "../domain/person.ts";
import type { RosterPerson } from "../domain/roster/roster-person.ts";
import { answerNotice, consent } from "./answer-notice.ts";
import { checkAuthority } from "./check-authority.ts";
import { chooseLanguage } from "./choose-language.ts";
import { choosePlan, openPlanChoice } from "./choose-plan.ts";
import { closeDuty, reopenDuty, whoseDuty } from "./close-duty.ts";
import { createConfirmingUseCases } from "./confirming-use-cases.ts";
import { createDigestUseCases } from "./digest/digest-use-cases.ts";
import { createFigureUseCases } from "./figures/figure-use-cases.ts";
import { findPeople, findPerson } from "./find-people.ts";
import { createLackingUseCases } from "./lacking/lacking-use-cases.ts";
import { createLinkUseCases } from "./linking/link-use-cases.ts";
import { listWork } from "./list-work.ts";
import { openLists } from "./lists/open-lists.ts";
import { whoseLists } from "./lists/people-lists.ts";
import { reportLists } from "./lists/report-lists.ts";
import { endDeputy, listDeputies, nameDeputy } from "./name-deputy.ts";
import { openEvidence } from "./open-evidence.ts";
import { openPledge } from "./open-pledge.ts";
import { openWork } from "./open-work.ts";
import { createPlanUseCases } from "./plan-use-cases.ts";
import type { Ports } from "./ports.ts";
import { registerPledge } from "./register-pledge.ts";
import { openOfficeReminders, setOfficeReminders } from "./reminders/office-reminders.ts";
import { setReminders, showReminders, snoozeReminders, stopReminders } from "./reminders/own-reminders.ts";
import { showDelivery } from "./reminders/show-delivery.ts";
import { tellPlanChange } from "./reminders/tell-plan-change.ts";
import { tellReminders } from "./reminders/tell-reminders.ts";
import { reportWork } from "./report-work.ts";
import { createRightsUseCases } from "./rights-use-cases.ts";
import { confirmAccount, type RequestDesk } from "./roster/account-requests.ts";
import { createRosterUseCases } from "./roster-use-cases.ts";
import { removeEvidence, saveEvidence } from "./save-evidence.ts";
import { openOffice, proposeUnits, setOffice, trySetting } from "./set-office.ts";
import { showCalendar } from "./show-calendar.ts";
import { showData } from "./show-data.ts";
import { showDuties } from "./show-duties.ts";
import { nextDates, showProgress, showRating, showTargets } from "./show-progress.ts";
import { showTitle, showTitles } from "./show-titles.ts";
import { createSummaryUseCases } from "./summary/summary-use-cases.ts";
import {
  awaitingEvidence,
  confirmEvidence,
  type EvidenceOf,
  enterEvidenceFor,
  openEvidenceOf,
  removeEvidenceFor,
  returnEvidence,
} from "./vouch-evidence.ts";
import { withdrawPledge } from "./withdraw-pledge.ts";

/** Everything that can be done for one person in one turn, each where the authority matrix lets them. */
export const createUseCases = (ports: Ports) => {
  const { listPlans, managesPlans, ...planWork } = createPlanUseCases(ports);
  const { showFigures, ...figureWork } = createFigureUseCases(ports);
  return {
    ...checkAuthority(ports, thingOf(ports.person), {
      openPledge: openPledge(ports),
      registerPledge: registerPledge(ports),
      withdrawPledge: withdrawPledge(ports),
      openWork: openWork(ports),
      reportWork: reportWork(ports),
      listWork: listWork(ports),
      openEvidence: openEvidence(ports),
      saveEvidence: saveEvidence(ports),
      removeEvidence: removeEvidence(ports),
      showProgress: showProgress(ports),
      showRating: showRating(ports),
      showTargets: showTargets(ports),
      showData: showData(ports),
      showTitles: showTitles(ports),
      showTitle: showTitle(ports),
      chooseLanguage: chooseLanguage(ports),
      consent: consent(ports),
      answerNotice: answerNotice(ports),
      openPlanChoice: openPlanChoice(ports),
      choosePlan: choosePlan(ports),
      showReminders: showReminders(ports),
      setReminders: setReminders(ports),
      snoozeReminders: snoozeReminders(ports),
      stopReminders: stopReminders(ports),
      tellReminders: tellReminders(ports),
      tellPlanChange: tellPlanChange(ports),
    }),
    ...createRightsUseCases(ports),
    ...createLinkUseCases(ports),
    ...checkAuthority(ports, nobodys, {
      nextDates: nextDates(ports),
      showCalendar: showCalendar(ports),
      showDuties: showDuties(ports),
      showFigures,
      listPlans,
      managesPlans,
    }),
    ...checkAuthority(ports, theOffices, {
      openOffice: openOffice(ports),
      proposeUnits: proposeUnits(ports),
      trySetting: trySetting(ports),
      setOffice: setOffice(ports),
      openOfficeReminders: openOfficeReminders(ports),
      setOfficeReminders: setOfficeReminders(ports),
    }),
    ...checkAuthority(ports, theOffices, {
      ...planWork,
      ...createRosterUseCases(ports),
      ...figureWork,
      findPerson: findPerson(ports),
      findPeople: findPeople(ports),
      listDeputies: listDeputies(ports),
      showDelivery: showDelivery(ports),
      awaitingEvidence: awaitingEvidence(ports),
    }),
    ...createLackingUseCases(ports),
    ...createDigestUseCases(ports),
    ...createConfirmingUseCases(ports),
    ...createSummaryUseCases(ports),
    ...checkAuthority(ports, whosePerson, { openEvidenceOf: openEvidenceOf(ports) }),
    ...checkAuthority(ports, whoseEvidence, {
      confirmEvidence: confirmEvidence(ports),
      returnEvidence: returnEvidence(ports),
      enterEvidenceFor: enterEvidenceFor(ports),
      removeEvidenceFor: removeEvidenceFor(ports),
    }),
    ...checkAuthority(ports, whoseDays, { nameDeputy: nameDeputy(ports), endDeputy: endDeputy(ports) }),
    ...checkAuthority(ports, whoseAccount, { confirmAccount: confirmAccount(ports) }),
    ...checkAuthority(ports, whoseLists, { openLists: openLists(ports), reportLists: reportLists(ports) }),
    ...checkAuthority(ports, whoseDuty, {
      closeDuty: closeDuty(ports),
      reopenDuty: reopenDuty(ports),
    }),
  };
};

/** Of whom nobody is named is nobody's but the office's. */
const whosePerson = (person?: Person): ActedOn => (person ? thingOf(person) : theOffices);
const whoseEvidence = (of?: EvidenceOf): ActedOn => whosePerson(of?.person);
const whoseDays = (of?: { readonly deputy: Person }): ActedOn => whosePerson(of?.deputy);

const nobodys: ActedOn = { is: "nobody" };
const whoseAccount = (_desk: RequestDesk | undefined, person: RosterPerson | undefined): ActedOn =>
  person ? thingOf(person) : theOffices;
const theOffices: ActedOn = { is: "office" };

export type UseCases = ReturnType<typeof createUseCases>;
