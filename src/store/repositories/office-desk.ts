import type { Calendar } from "../../domain/calendar/calendar.ts";
import { noSettings, type OfficeSettings } from "../../domain/office-settings/office-settings.ts";
import { calendarOf } from "../../domain/office-settings/settings-of.ts";
import type { OfficeDesk } from "../../usecases/ports.ts";
import type { Stored } from "../documents.ts";
import { settingsCodec } from "../settings-codec.ts";
import type { UnitOfWork } from "../unit-of-work.ts";

/** What an office set, or that it set nothing. */
export const settingsIn = (stored: Stored | undefined): OfficeSettings =>
  stored ? settingsCodec.read(stored) : noSettings;

/** Keeps what an office sets. */
export const createOfficeDesk = (work: UnitOfWork, stored: Stored | undefined): OfficeDesk => ({
  etag: stored?.etag,
  save: (settings) => work.save(settingsCodec.write(settingsId, settings), stored?.etag),
});

export const settingsId = "office-settings";

/** Calendars of offices that set some of theirs, by partition and etag; beyond it the oldest goes. */
const mostCalendars = 100;

/** Gives each office its calendar, made once for what it set: that of the country where it set nothing. */
export const createCalendars = (ofCountry: Calendar) => {
  const made = new Map<string, Calendar>();
  return (partition: string, stored: Stored | undefined): Calendar => {
    if (!stored) return ofCountry;
    const key = `${partition} ${stored.etag}`;
    const known = made.get(key);
    if (known) return known;
    const [oldest] = made.keys();
    if (made.size >= mostCalendars && oldest !== undefined) made.delete(oldest);
    const calendar = calendarOf(settingsIn(stored));
    made.set(key, calendar);
    return calendar;
  };
};
