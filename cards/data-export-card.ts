import type { Card } from "../src/bot/card.ts";
import { type FileKind, fileKinds } from "../src/bot/file.ts";
import type { Messages } from "../src/messages/messages.ts";

/** The files to choose between. */
export const exportChoiceCard = ({ language, data: { export: t } }: Messages): Card => ({
  language,
  title: t.title,
  text: t.text,
  actions: fileKinds.map((kind: FileKind) => ({
    does: "open",
    label: t.kinds[kind],
    command: "exportData",
    about: kind,
  })),
});

/** What the file that is offered holds. */
export const fileOfferCard = ({ language, data: { export: t } }: Messages, name: string): Card => ({
  language,
  title: t.title,
  text: [t.offer(name), t.offerHint],
});
