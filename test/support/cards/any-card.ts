import fc from "fast-check";
import type { Action, Card, Input, OpenAction } from "../../../src/bot/card.ts";

const pieces =
  "* ** _ __ ` ~ ~~ [ ] ( ) ]( http://a.b www.a.vn a.vn me@a.vn <at> </at> < & &amp; &#42; \\ - + 1. 1- 2) # > --- === | {{DATE(2026-01-01T00:00:00Z)}} ![ [x]: Đợt ế 1 88,5".split(
    " ",
  );

/** Text as people type it, and as those do who want to break something. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          ...pieces,
          " ",
          " ",
          "\n",
          "\r\n",
          "\u202E",
          "\u200B",
          "👩‍👩‍👧",
          "\uD800",
          "\0",
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ maxLength: 300 }) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const several = <Value>(value: fc.Arbitrary<Value>, maxLength = 4) => fc.array(value, { maxLength });
const code = fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/).filter((id) => id !== "thidua");

const anyInput: fc.Arbitrary<Input> = fc
  .record({ id: code, label: anyText, help: maybe(anyText), required: fc.boolean(), fault: maybe(anyText) })
  .chain((base) => {
    const options = fc.uniqueArray(fc.record({ value: code, label: anyText }), {
      selector: ({ value }) => value,
      maxLength: 9,
    });
    return fc.oneof(
      fc
        .record({ options, value: several(code) })
        .map((rest) => ({ ...base, ...rest, kind: "choices" as const })),
      fc
        .record({ options, value: fc.oneof(code, anyText) })
        .map((rest) => ({ ...base, ...rest, kind: "choice" as const })),
      fc
        .record({
          lines: fc.constantFrom("one", "many"),
          most: fc.integer({ min: 1, max: 4000 }),
          value: anyText,
        })
        .map((rest) => ({ ...base, ...rest, kind: "text" as const })),
      fc
        .record({
          least: fc.integer({ min: 0, max: 50 }),
          most: fc.integer({ min: 50, max: 999 }),
          value: fc.oneof(anyText, fc.integer().map(String)),
        })
        .map((rest) => ({ ...base, ...rest, kind: "count" as const })),
    );
  });

const anyOpen: fc.Arbitrary<OpenAction> = fc.record({
  does: fc.constant("open" as const),
  label: anyText,
  command: anyText,
  about: maybe(anyText),
  inPlace: maybe(fc.boolean()),
});

const anyFact = fc.record({ label: anyText, value: anyText, action: maybe(anyOpen) });

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  anyOpen,
  fc.record({
    does: fc.constant("visit" as const),
    label: anyText,
    url: fc.webUrl({ validSchemes: ["https"] }),
  }),
  fc.record({
    does: fc.constant("act" as const),
    label: anyText,
    verb: code,
    data: fc.dictionary(code, fc.oneof(anyText, fc.integer(), fc.boolean(), fc.constant(null)), {
      maxKeys: 4,
    }),
    key: maybe(code),
    tone: maybe(fc.constantFrom("main" as const, "danger" as const)),
    sendsInputs: maybe(fc.boolean()),
  }),
);

/** A card of any shape that the code of the bot may make, with any texts in it. */
export const anyCard: fc.Arbitrary<Card> = fc.record({
  language: fc.constantFrom("vi", "en"),
  title: anyText,
  subtitle: maybe(anyText),
  notice: maybe(fc.record({ tone: fc.constantFrom("good", "info", "warning", "bad"), text: anyText })),
  text: maybe(several(anyText)),
  facts: maybe(several(anyFact)),
  bars: maybe(
    several(
      fc.record({
        label: anyText,
        value: fc.option(fc.double({ noNaN: true, min: -1, max: 3 })),
        goal: maybe(fc.double({ noNaN: true, min: 0, max: 1 })),
        reading: anyText,
        action: maybe(anyOpen),
      }),
    ),
  ),
  chart: maybe(
    fc.record({
      title: anyText,
      parts: several(
        fc.record({
          label: anyText,
          count: fc.oneof(fc.nat(), fc.constantFrom(-1, Number.NaN, Number.POSITIVE_INFINITY)),
          tone: fc.constantFrom("good", "warning", "bad", "neutral"),
        }),
      ),
    }),
  ),
  sections: maybe(
    several(fc.record({ title: anyText, text: maybe(several(anyText)), facts: maybe(several(anyFact)) })),
  ),
  inputs: maybe(fc.uniqueArray(anyInput, { selector: ({ id }) => id, maxLength: 5 })),
  actions: maybe(several(anyAction, 6)),
  footnote: maybe(anyText),
  brief: maybe(anyText),
});
