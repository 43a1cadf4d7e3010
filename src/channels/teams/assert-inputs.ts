import type { Input } from "../../bot/card.ts";

/**
 * Stops a card that clients could not draw or answer: the mistake is in the code that made it.
 *
 * @throws RangeError with the id of the input.
 */
export const assertInputs = (inputs: readonly Input[]): void => {
  const ids = inputs.map(({ id }) => id);
  if (new Set(ids).size < ids.length || ids.includes("") || ids.includes("thidua"))
    throw new RangeError(
      `inputs of a card need different ids, none empty or "thidua"; these have: ${ids.join(", ")}`,
    );
  for (const input of inputs) if (input.kind === "choice" || input.kind === "choices") assertOptions(input);
};

const assertOptions = ({ id, kind, options }: Extract<Input, { kind: "choice" | "choices" }>): void => {
  const values = options.map(({ value }) => value);
  if (new Set(values).size < values.length || values.includes(""))
    throw new RangeError(
      `options of input ${id} need different values, none empty; these have: ${values.join(", ")}`,
    );
  if (kind === "choices" && values.some((value) => value.includes(",")))
    throw new RangeError(
      `a comma parts the values of input ${id}, so none may hold one: ${values.join(" | ")}`,
    );
};
