import { randomUUID } from "node:crypto";
import { createOffice } from "../../src/admin/create-office.ts";
import type { OfficeWish } from "../../src/admin/office-wish.ts";
import type { Documents } from "../../src/store/documents.ts";

/** Makes an office beside the demo's, whose first officer is awaited under an e-mail, and gives its id. */
export const makeOffice = async (
  documents: Documents,
  { email, ...more }: Partial<OfficeWish> & { readonly email: string },
): Promise<string> => {
  const made = await createOffice({ documents, newId: randomUUID })({
    name: "Sở Thử",
    officer: { is: "email", email },
    officerName: "Lê Thị Tâm",
    unitName: null,
    position: "",
    force: false,
    ...more,
  });
  if (!made.ok) throw new Error(`The office was not made: ${made.refusal.word}.`);
  return made.value.officeId;
};
