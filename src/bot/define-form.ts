import type { Answers, FieldsOf, Form, FormDefinition, OpenedForm, Opening, Raw } from "./form.ts";
import type { Turn } from "./turn.ts";

/** Closes a definition over its types. */
export const defineForm = <Context, Fields extends FieldsOf<Context>, Value>(
  definition: FormDefinition<Context, Fields, Value>,
): Form => {
  const steps = Object.keys(definition.fields);
  return {
    name: definition.name,
    version: definition.version,
    steps,
    confirms: definition.confirm ? (definition.confirms ?? "always") : "never",
    words: definition.words,
    open: async (turn, about) => {
      const opening = await definition.open(turn, about);
      if ("instead" in opening) return opening;
      return opened(definition, turn, opening);
    },
  };
};

const opened = <Context, Fields extends FieldsOf<Context>, Value>(
  definition: FormDefinition<Context, Fields, Value>,
  turn: Turn,
  opening: Opening<Fields, Context>,
): OpenedForm => {
  const place = { context: opening.context, messages: turn.messages };
  const entries = Object.entries(definition.fields);
  const values: Readonly<Record<string, unknown>> = opening.values;
  const readAll = (raw: Raw) =>
    entries.map(([name, field]) => [name, field.read(raw[name] ?? "", place)] as const);
  const answers = (raw: Raw) =>
    Object.fromEntries(
      readAll(raw).map(([name, result]) => {
        if (!result.ok)
          throw new Error(`${definition.name}.${name} was not checked: ${result.refusal.word}.`);
        return [name, result.value];
      }),
    ) as Answers<Fields>;
  return {
    subject: opening.subject,
    etag: opening.etag,
    intro: definition.intro?.(turn, opening.context) ?? definition.words(turn.messages).intro,
    raw: Object.fromEntries(
      entries.map(([name, field]) => [
        name,
        values[name] === undefined ? "" : field.write(values[name], place),
      ]),
    ),
    asked: entries.flatMap(([name, field]) => (field.isMoot(place) ? [] : [name])),
    skips: (step, raw) => definition.skips?.(step as Extract<keyof Fields, string>, raw) ?? false,
    lacks: (step, raw) => {
      const isNeeded =
        definition.fields[step]?.required || definition.needs?.(step as Extract<keyof Fields, string>, raw);
      return raw[step] === "" && isNeeded === true;
    },
    field: (step) => {
      const field = definition.fields[step];
      if (!field) throw new Error(`The form ${definition.name} has no field ${step}.`);
      return { field, place };
    },
    faults: (raw) => {
      const read = readAll(raw);
      const bad = read.flatMap(([name, result]) => (result.ok ? [] : [[name, result.refusal] as const]));
      const good = read.flatMap(([name, result]) => (result.ok ? [[name, result.value] as const] : []));
      const clash = definition.check?.(
        turn,
        opening.context,
        Object.fromEntries(good) as Partial<Answers<Fields>>,
      );
      const fields = Object.fromEntries(bad);
      if (clash?.field === undefined) return { fields, whole: bad.length === 0 ? clash?.refusal : undefined };
      return { fields: { [clash.field]: clash.refusal, ...fields }, whole: undefined };
    },
    preview: (raw) => definition.confirm?.(turn, opening.context, answers(raw)),
    submit: async (raw) => {
      const result = await definition.submit(turn, opening, answers(raw));
      return result.ok ? { ok: true, value: definition.done(turn, result.value) } : result;
    },
  };
};
