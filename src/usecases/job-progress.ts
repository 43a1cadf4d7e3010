/** How far a job has come, whatever it does. */
export type JobProgress = {
  readonly jobId: string;
  /** Which job it is. */
  readonly name: string;
  readonly state: "running" | "done" | "failed";
  readonly stepCount: number;
  readonly doneCount: number;
  /** How many steps did what. */
  readonly counts: Readonly<Record<string, number>>;
  /** The day its changes count from. */
  readonly on: string;
};
