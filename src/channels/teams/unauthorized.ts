/** A request that is not Teams speaking for an allowed tenant; `reason` is for the log, never for the caller. */
export class Unauthorized extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super("Unauthorized");
    this.name = "Unauthorized";
    this.reason = reason;
  }
}
