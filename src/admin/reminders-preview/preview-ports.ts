import type { DateTime } from "luxon";
import { createCalendar } from "../../domain/calendar/calendar.ts";
import type { Documents } from "../../store/documents.ts";
import { createReminders } from "../../store/pushes/create-reminders.ts";
import { createDuties } from "../../store/repositories/duties.ts";
import { createCalendars, settingsId, settingsIn } from "../../store/repositories/office-desk.ts";
import { createPeople } from "../../store/repositories/people.ts";
import { createPlanDesk } from "../../store/repositories/planning.ts";
import { createStandings } from "../../store/standing/create-standings.ts";
import { openUnitOfWork } from "../../store/unit-of-work.ts";
import type { Ports } from "../../usecases/ports.ts";
import type { PreviewPorts } from "../../usecases/reminders/preview-reminders.ts";

/** What reminders of an office are reckoned from by a command, which writes nothing; undefined where there is no office. */
export const previewPorts = async (
  documents: Documents,
  partition: string,
  now: DateTime,
): Promise<(PreviewPorts & Pick<Ports, "planDesk" | "people">) | undefined> => {
  const work = openUnitOfWork(documents, partition);
  const office = await work.get("office");
  if (!office) return undefined;
  const set = await work.get(settingsId);
  return {
    calendar: createCalendars(createCalendar())(partition, set),
    settings: settingsIn(set),
    standings: createStandings(work),
    duties: createDuties(work),
    people: createPeople(work),
    reminders: createReminders(work, ""),
    planDesk: createPlanDesk(work, office, () => []),
    now,
  };
};
