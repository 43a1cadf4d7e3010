import { ok } from "../domain/result.ts";
import type { Field } from "./field.ts";

/** The field where something holds of what the form is about; elsewhere it is not asked, and its value is `null`. */
export const where = <Value, Context>(
  holds: (context: Context) => boolean,
  field: Field<Value, Context>,
): Field<Value | null, Context> => ({
  ...field,
  write: (value, place) => (value === null ? "" : field.write(value, place)),
  isMoot: (place) => !holds(place.context) || field.isMoot(place),
  input: (raw, place) => {
    const input = field.input(raw, place);
    return "options" in input && !holds(place.context) ? { ...input, options: [] } : input;
  },
  read: (raw, place) => (holds(place.context) ? field.read(raw, place) : ok(null)),
});
