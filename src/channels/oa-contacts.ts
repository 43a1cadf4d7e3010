/** What is known of somebody's account with the Official Account. */
export type OaContact = {
  /** When they did last what opens the window, in ms since 1970; null: never that is known. */
  readonly lastMs: number | null;
  /** Whether they left the account. */
  readonly hasLeft: boolean;
  /** Whether Zalo said that the window is closed, since they wrote last. */
  readonly isClosed: boolean;
  /** Until when somebody of the office writes to them by hand, in ms since 1970; 0: nobody does. */
  readonly humanUntilMs: number;
};

/** Somebody of whom nothing is known yet. */
export const unknownContact: OaContact = { lastMs: null, hasLeft: false, isClosed: false, humanUntilMs: 0 };

/** What is kept of the people who write to the Official Account, each under their account's id. */
export type OaContacts = {
  of(accountId: string): Promise<OaContact>;
  /** Keeps what a change makes of it, where that is something else. */
  change(accountId: string, change: (was: OaContact) => OaContact): Promise<void>;
};
