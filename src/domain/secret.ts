/** A text that no log, error or answer can show: written out in any way it is a mark. */
export type Secret = {
  readonly toString: () => string;
  readonly toJSON: () => string;
};

const mark = "[secret]";
const shown = () => mark;
const texts = new WeakMap<Secret, string>();

/** A text as a secret. */
export const secretOf = (text: string): Secret => {
  // The symbol is how Node's own printing asks an object for its look.
  const inspect = Symbol.for("nodejs.util.inspect.custom");
  const secret = Object.freeze({ toString: shown, toJSON: shown, [inspect]: shown });
  texts.set(secret, text);
  return secret;
};

/** The text of a secret, for the one place that hands it over. */
export const reveal = (secret: Secret): string => texts.get(secret) ?? "";
