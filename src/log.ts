import { type DestinationStream, type Logger, pino } from "pino";
import { turnUnderWay } from "./turn-context.ts";

/** Tokens and signatures that others put into the texts of their errors. */
const credentials = /\beyJ[\w-]+\.[\w-]+\.?[\w-]*|(?<=[?&](?:sig|code|tempauth|access_token)=)[^&\s"']+/gi;

const mostCauses = 3;

/** What is told of an error: no request, no response, no header of what broke, whoever made it. */
const plainError = (error: unknown, depth = 0): unknown => {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, cause } = error;
  const { code, statusCode, word } = error as { code?: unknown; statusCode?: unknown; word?: unknown };
  const shown = (text: string | undefined) => text?.replaceAll(credentials, "[secret]");
  return {
    type: name,
    message: shown(message),
    stack: shown(stack),
    ...Object.fromEntries(
      Object.entries({ code, statusCode, word }).filter(([, value]) =>
        /^(string|number)$/.test(typeof value),
      ),
    ),
    ...(cause !== undefined && depth < mostCauses && { cause: plainError(cause, depth + 1) }),
  };
};

/** Names the turn that a line belongs to, as the person is told where it fails. */
const ofTurn = (): object => {
  const reference = turnUnderWay();
  return reference === undefined ? {} : { reference };
};

/** The log of a process, a JSON line each. */
export const createLog = (level: string, destination: DestinationStream): Logger =>
  pino({ level, serializers: { err: (error: unknown) => plainError(error) }, mixin: ofTurn }, destination);
