import { type Document, isMap, isNode, LineCounter, parseDocument, stringify, visit } from "yaml";
import type { PlanFileMistake, PlanFileReading, PlanFiles } from "../domain/plan/plan-file.ts";
import { readPlan } from "../domain/plan/read-plan.ts";
import { takenKeyIn } from "../domain/taken-keys.ts";

/** Characters of a file; the longest ready plan has some 20,000. */
const mostChars = 300_000;

/** Brackets within brackets. */
const mostDepth = 100;

/** Mistakes that are named of one file. */
const mostMistakes = 200;

/** Plans as YAML files, read as the plans that come with the bot are. */
export const planFiles: PlanFiles = {
  read: (text) => {
    if (text.length > mostChars) return whole(`${text.length}`, `không quá ${mostChars} ký tự`);
    const lines = new LineCounter();
    const document = documentOf(text.replace(/^\uFEFF/, ""), lines);
    if (document === undefined) return whole("[[…", "tệp không lồng quá sâu");
    if (document.errors.length > 0) {
      const mistakes = document.errors.map(({ pos: [from], code }) => ({
        line: lines.linePos(from).line,
        path: "(YAML)",
        value: code,
        expected: "tệp YAML đúng cú pháp",
      }));
      return { ok: false, mistakes: mistakes.slice(0, mostMistakes) };
    }
    if (!isMap(document.contents)) return whole("(trống)", "nhóm mục (khóa: giá trị)");
    return readDocument(document, lines);
  },
  write: (plan) => `# ${plan.document.title.replace(/\s+/g, " ")}\n${stringify(plan, { lineWidth: 110 })}`,
};

/** Whether brackets stand within brackets deeper than in any plan; the reader would take long for them. */
const isDeep = (text: string): boolean => {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > mostDepth) return true;
  }
  return false;
};

/** The file's document; undefined where it is so deep that the reader gives up. */
const documentOf = (text: string, lineCounter: LineCounter): Document | undefined => {
  if (isDeep(text)) return undefined;
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false });
  } catch {
    return undefined;
  }
};

/** Whether something stands within itself, by an alias: whoever walks through it never comes out. */
const holdsItself = (document: Document): boolean => {
  let found = false;
  visit(document, {
    Alias: (_key, alias, path) => {
      const meant = alias.resolve(document);
      found ||= meant !== undefined && path.includes(meant);
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
};

const readDocument = (document: Document, lines: LineCounter): PlanFileReading => {
  const aliased = whole("*", "tệp không lặp lại mục bằng bí danh (*)");
  if (holdsItself(document)) return aliased;
  let input: unknown;
  try {
    input = document.toJS({ maxAliasCount: 50 });
  } catch {
    return aliased;
  }
  const taken = takenKeyIn(input);
  if (taken !== undefined) return whole(taken, "tên mục có trong kế hoạch");
  const reading = readPlan(input);
  if (reading.ok) return reading;
  const mistakes = reading.mistakes.map((mistake) => ({
    line: lineOf(document, lines, stepsOf(mistake.path)),
    ...mistake,
  }));
  return { ok: false, mistakes: mistakes.slice(0, mostMistakes) };
};

const whole = (value: string, expected: string): PlanFileReading => {
  const mistake: PlanFileMistake = { line: null, path: "(kế hoạch)", value, expected };
  return { ok: false, mistakes: [mistake] };
};

/** The steps of a path as it is written: `phases[1].end.on`. */
const stepsOf = (path: string): readonly (string | number)[] =>
  path.startsWith("(")
    ? []
    : [...path.matchAll(/[^.[\]]+|\[(\d+)\]/g)].map(([step, index]) =>
        index === undefined ? step : Number(index),
      );

/** The line of what stands at the path, or of the nearest thing around it. */
const lineOf = (
  document: Document,
  lines: LineCounter,
  steps: readonly (string | number)[],
): number | null => {
  for (let length = steps.length; length > 0; length--) {
    const node = document.getIn(steps.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
};
