/** Runs `then` after so many ms; gives what calls it off. */
export type Timer = (then: () => void, ms: number) => () => void;

/** Something took longer than it may; whether it still happens is not known. */
export class TooLate extends Error {
  constructor(what: string, ms: number) {
    super(`${what} took longer than ${ms} ms.`);
    this.name = "TooLate";
  }
}

/** What the work gives, in time; late work goes on, unheard. @throws TooLate */
export type Within = <Value>(ms: number, what: string, work: Promise<Value>) => Promise<Value>;

/** Waits for work no longer than it may take. */
export const createWithin =
  (timer: Timer): Within =>
  (ms, what, work) =>
    new Promise((resolve, reject) => {
      const callOff = timer(() => reject(new TooLate(what, ms)), ms);
      work.then(resolve, reject).finally(callOff);
    });
