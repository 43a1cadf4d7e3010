/** How many messages a platform took of the bot this month, of all instances. */
export type MessageCount = {
  /** Counts messages here; the next heartbeat keeps them. */
  add(count: number): void;
  /** Keeps what was counted since, and gives the month's count. */
  keep(): Promise<number>;
};
