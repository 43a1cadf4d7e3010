/** What was found means, and what to do about it; null: nothing. */
export type Told = { readonly means: string; readonly todo: string | null };

/** Puts both together. */
export const says = (means: string, todo: string | null = null): Told => ({ means, todo });
