import type { Action } from "./card.ts";
import type { FormStamp } from "./form-card.ts";

/** The button that makes a form without fields count, where its card was read already; all forms of this kind are version 1. */
export const submitAction = (
  { key, ...stamp }: Omit<FormStamp, "version"> & { readonly key: string },
  label: string,
  tone: "main" | "danger" | undefined,
): Action => ({
  does: "act",
  label,
  verb: "form.submit",
  data: { ...stamp, version: 1 },
  key,
  tone,
});
