import type { Card } from "./card.ts";

/** What goes back: a new message, or a message the person already has, drawn anew. */
export type Reply =
  | { readonly is: "message"; readonly card: Card }
  | { readonly is: "edit"; readonly messageId: string; readonly card: Card };
