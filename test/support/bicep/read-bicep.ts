import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, type Node, Parser } from "web-tree-sitter";

/** What one file of Bicep says, as far as a grammar tells. */
export type BicepFile = {
  readonly text: string;
  /** Lines that the grammar does not take. */
  readonly broken: readonly string[];
  /** Parameters, and whether each has a default. */
  readonly params: ReadonlyMap<string, boolean>;
  /** Everything else that has a name: variables, resources, modules. */
  readonly names: readonly string[];
  /** Names that stand anywhere in an expression. */
  readonly used: ReadonlySet<string>;
  readonly outputs: readonly string[];
  /** Modules by name: their file and the parameters that are given. */
  readonly modules: readonly {
    readonly name: string;
    readonly file: string;
    readonly given: readonly string[];
  }[];
  /** Types of resources with their versions. */
  readonly types: readonly string[];
};

let parser: Promise<Parser> | undefined;

const start = async (): Promise<Parser> => {
  await Parser.init();
  const made = new Parser();
  const { resolve } = createRequire(import.meta.url);
  made.setLanguage(await Language.load(resolve("tree-sitter-bicep/tree-sitter-bicep.wasm")));
  return made;
};

const walk = function* (node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) if (child) yield* walk(child);
};

/** Reads a template by the grammar of Bicep; there is no compiler among the packages. */
export const readBicep = async (path: string): Promise<BicepFile> => {
  parser ??= start();
  const text = readFileSync(path, "utf8");
  const tree = (await parser).parse(text);
  if (!tree) throw new Error(`${path} can't be parsed.`);
  const nodes = [...walk(tree.rootNode)];
  const nameOf = (node: Node): string =>
    node.children.find((child) => child?.type === "identifier")?.text ?? "";
  const ofType = (...types: readonly string[]) => nodes.filter(({ type }) => types.includes(type));
  const params = ofType("parameter_declaration");
  const modules = ofType("module_declaration");
  const declared = [...params, ...modules, ...ofType("variable_declaration", "resource_declaration")];
  const isDeclaring = ({ parent, text: name }: Node): boolean =>
    parent !== null && declared.some(({ id }) => id === parent.id) && nameOf(parent) === name;
  return {
    text,
    broken: nodes
      .filter((node) => node.isError || node.isMissing)
      .map((node) => `${node.startPosition.row + 1}: ${text.split("\n")[node.startPosition.row]}`),
    params: new Map(params.map((node) => [nameOf(node), /=/.test(node.text.replace(/@[^\n]*\n/g, ""))])),
    names: declared.filter((node) => node.type !== "parameter_declaration").map(nameOf),
    used: new Set(
      nodes.filter((node) => node.type === "identifier" && !isDeclaring(node)).map((node) => node.text),
    ),
    outputs: ofType("output_declaration").map(nameOf),
    modules: modules.map((node) => ({
      name: nameOf(node),
      file: /'([^']+\.bicep)'/.exec(node.text)?.[1] ?? "",
      given: givenIn(node.text),
    })),
    types: [...text.matchAll(/^resource \w+ '([^']+)'/gm)].map(([, type]) => type ?? ""),
  };
};

/** Names of the parameters that a module's body gives. */
const givenIn = (module: string): readonly string[] => {
  const body = /params: \{([\s\S]*?)\n? {2}\}|params: \{([^}]*)\}/.exec(module);
  const inner = body?.[1] ?? body?.[2] ?? "";
  return [...inner.matchAll(/(?:^|[\n,{ ])\s*(\w+):/g)].map(([, name]) => name ?? "");
};
