/** What goes back over HTTP; a body that is absent is no body at all. */
export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Request units, by the model of `charge.ts`. */
  readonly charge?: number;
};

/** An answer of 400 or more, thrown from wherever it is found out. */
export class Refusal extends Error {
  readonly answer: Answer;
  /** Said to the one who wrote the client, because the stand-in does not know what was asked. */
  readonly isUnknown: boolean;

  constructor(answer: Answer, message: string, isUnknown: boolean) {
    super(message);
    this.name = "Refusal";
    this.answer = answer;
    this.isUnknown = isUnknown;
  }
}

const codes: Readonly<Record<number, string>> = {
  400: "BadRequest",
  401: "Unauthorized",
  403: "Forbidden",
  404: "NotFound",
  408: "RequestTimeout",
  409: "Conflict",
  410: "Gone",
  412: "PreconditionFailed",
  413: "RequestEntityTooLarge",
  429: "TooManyRequests",
  449: "RetryWith",
  500: "InternalServerError",
  503: "ServiceUnavailable",
};

type More = {
  readonly substatus?: number;
  readonly headers?: Record<string, string>;
  readonly body?: object;
};

/** An error as the service words it: a code, a message, and the substatus in a header. */
export const errorAnswer = (status: number, message: string, more: More = {}): Answer => ({
  status,
  headers: {
    ...(more.substatus === undefined ? undefined : { "x-ms-substatus": String(more.substatus) }),
    ...more.headers,
  },
  body: { code: codes[status] ?? "Unknown", message: `Message: {"Errors":["${message}"]}`, ...more.body },
});

/** A refusal that the service gives too. */
export const refusal = (status: number, message: string, more: More = {}): Refusal =>
  new Refusal(errorAnswer(status, message, more), message, false);

/** A refusal because the stand-in does not imitate what was asked; a test that meets it fails. */
export const unknown = (message: string): Refusal =>
  new Refusal(errorAnswer(400, `The stand-in does not imitate this: ${message}`), message, true);
