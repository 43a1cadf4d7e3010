/** The store takes nothing more for now; what was asked of it has not happened. */
export class TooBusy extends Error {
  constructor(cause: Error) {
    super(cause.message, { cause });
    this.name = "TooBusy";
  }
}
