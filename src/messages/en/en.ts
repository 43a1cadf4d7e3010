import type { Messages } from "../vi/vi.ts";
import { calendar } from "./calendar.ts";
import { commands } from "./commands.ts";
import { confirming } from "./confirming.ts";
import { consent } from "./consent.ts";
import { data } from "./data.ts";
import { dates } from "./dates.ts";
import { delivery } from "./delivery.ts";
import { deputies } from "./deputies.ts";
import { digest } from "./digest.ts";
import { doctor } from "./doctor.ts";
import { door } from "./door.ts";
import { duties } from "./duties.ts";
import { evidence } from "./evidence.ts";
import { evidenceSheets } from "./evidence-sheets.ts";
import { figures } from "./figures.ts";
import { files } from "./files.ts";
import { forms } from "./forms.ts";
import { help } from "./help.ts";
import { initiatives } from "./initiatives.ts";
import { lacking } from "./lacking.ts";
import { linking } from "./linking.ts";
import { lists } from "./lists.ts";
import { method } from "./method.ts";
import { nudges } from "./nudges.ts";
import { numbers } from "./numbers.ts";
import { officeReminders } from "./office-reminders.ts";
import { personnel } from "./personnel.ts";
import { planFile } from "./plan-file.ts";
import { planning } from "./planning.ts";
import { plans } from "./plans.ts";
import { pledge } from "./pledge.ts";
import { progress } from "./progress.ts";
import { rating } from "./rating.ts";
import { refusals } from "./refusals.ts";
import { reminderPreview } from "./reminder-preview.ts";
import { reminders } from "./reminders.ts";
import { rightsMessages } from "./rights.ts";
import { roster } from "./roster.ts";
import { settings } from "./settings.ts";
import { summary } from "./summary.ts";
import { targets } from "./targets.ts";
import { titles } from "./titles.ts";
import { vouching } from "./vouching.ts";
import { work } from "./work.ts";
import { zalo } from "./zalo.ts";

/** The English catalogue: the same messages as the original. */
export const en: Messages = {
  language: "en",
  calendar,
  commands,
  confirming,
  consent,
  data,
  dates,
  delivery,
  deputies,
  digest,
  doctor,
  door,
  duties,
  evidence,
  evidenceSheets,
  figures,
  files,
  forms,
  help,
  initiatives,
  linking,
  lists,
  lacking,
  method,
  nudges,
  numbers,
  officeReminders,
  planFile,
  personnel,
  planning,
  plans,
  pledge,
  progress,
  rating,
  refusals,
  reminderPreview,
  reminders,
  rights: rightsMessages,
  roster,
  settings,
  summary,
  targets,
  titles,
  vouching,
  work,
  zalo,
};
