import type { Card, Fact } from "../src/bot/card.ts";
import type { Messages } from "../src/messages/messages.ts";

/** A setting as it is and as it would be, before it counts. */
export type SettingPreview = {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** What law says of it. */
  readonly law?: string | undefined;
  readonly more?: readonly Fact[] | undefined;
};

/** What would be set, before it is. */
export const settingPreviewCard = (
  { label, before, after, law, more = [] }: SettingPreview,
  messages: Messages,
): Card => {
  const { settings: t } = messages;
  return {
    language: messages.language,
    title: t.previewTitle,
    subtitle: label,
    notice: { tone: "warning", text: messages.forms.checkFirst },
    facts: [
      { label: t.before, value: before },
      { label: t.after, value: after },
      ...(law === undefined ? [] : [{ label: t.lawLabel, value: law }]),
      ...more,
    ],
  };
};
