import { settingsCard } from "../cards/settings-card.ts";
import type { Card } from "../src/bot/card.ts";
import type { Opening } from "../src/bot/form.ts";
import type { Turn } from "../src/bot/turn.ts";
import type { SettingsChange } from "../src/domain/office-settings/office-settings.ts";
import type { Refusal } from "../src/domain/result.ts";
import type { RefusalWord } from "../src/messages/refusal-word.ts";
import type { OfficeSheet } from "../src/usecases/set-office.ts";

/** What a form about settings is filled from. */
export type SettingsDesk = { readonly sheet: OfficeSheet };

/** The settings as they are, for a form about one of them. */
export const openSettingsForm = async ({
  use,
}: Turn): Promise<Pick<Opening<never, SettingsDesk>, "etag" | "context">> => {
  const sheet = await use.openOffice();
  return { etag: sheet.etag, context: { sheet } };
};

/** Why the change can't be, where it can't: what is as it would be is no fault before it is confirmed. */
export const faultOf = ({ use }: Turn, change: SettingsChange): Refusal<RefusalWord> | undefined => {
  const tried = use.trySetting(change);
  return tried.ok ? undefined : tried.refusal;
};

/** All settings, once one was set. */
export const savedSettingsCard = ({ office, messages }: Turn, sheet: OfficeSheet): Card =>
  settingsCard({ sheet, units: office.units, saved: true }, messages);
