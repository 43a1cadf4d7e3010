import { dataCard } from "../cards/data-card.ts";
import { exportChoiceCard, fileOfferCard } from "../cards/data-export-card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { isFileKind } from "../src/bot/file.ts";

/** What is kept of the person, to see and to take away; `about`: which kind of file. */
export const dataCommands: readonly Command[] = [
  { name: "myData", answer: async ({ use, messages }) => dataCard(await use.showData("brief"), messages) },
  {
    name: "exportData",
    answer: ({ person, office, messages, today, newKey }, about) => {
      if (!isFileKind(about)) return exportChoiceCard(messages);
      const name = `${messages.data.export.fileName(today)}.${about}`;
      return {
        card: fileOfferCard(messages, name),
        offer: { id: newKey(), kind: about, name, officeId: office.id, personId: person.id },
      };
    },
  },
];
