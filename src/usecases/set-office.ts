import { stampOf } from "../domain/day.ts";
import { type SettingsFault, withChange } from "../domain/office-settings/change-settings.ts";
import type { OfficeSettings, SettingsChange } from "../domain/office-settings/office-settings.ts";
import { proposedOff, type UnitProposal } from "../domain/office-settings/proposed-off.ts";
import { ok, type Result } from "../domain/result.ts";
import type { Ports } from "./ports.ts";

/** What an office set, for those who set it. */
export type OfficeSheet = {
  readonly settings: OfficeSettings;
  /** Null where nothing was set yet. */
  readonly etag: string | null;
  /** Of those who set something, by id. */
  readonly names: ReadonlyMap<string, string>;
};

/** Opens what the office set. */
export const openOffice =
  ({ settings, officeDesk, people }: Ports) =>
  async (): Promise<OfficeSheet> => ({
    settings,
    etag: officeDesk.etag ?? null,
    names: await people.named(Object.values(settings.since).map(({ byPersonId }) => byPersonId)),
  });

/** Looks which units may not be meant where a plan speaks of divisions and units. */
export const proposeUnits =
  ({ office, people }: Ports) =>
  async (): Promise<readonly UnitProposal[]> =>
    proposedOff(office.units, await people.all());

/** What the settings would be; nothing is kept. */
export const trySetting =
  (ports: Ports) =>
  (change: SettingsChange): Result<OfficeSettings, SettingsFault> =>
    withChange(ports.settings, eventOf(ports, change));

/** Sets one thing, or takes it back; it counts from the next thing that anybody asks. */
export const setOffice =
  (ports: Ports) =>
  async (change: SettingsChange): Promise<Result<OfficeSheet, SettingsFault>> => {
    const changed = trySetting(ports)(change);
    if (!changed.ok) return changed;
    ports.officeDesk.save(changed.value);
    const { names, etag } = await openOffice(ports)();
    const { id, name } = ports.person;
    return ok({ settings: changed.value, etag, names: new Map([...names, [id, name]]) });
  };

const eventOf = ({ person, now }: Ports, change: SettingsChange) => ({
  at: stampOf(now),
  byPersonId: person.id,
  change,
});
