import { globSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const messages = fileURLToPath(new URL("../../src/messages/", import.meta.url));

/** Every text written in one language's catalogue, with its file and line; of a template the parts between the values. */
export const textsIn = (language: "vi" | "en"): readonly (readonly [place: string, text: string])[] =>
  globSync(`${messages}${language}/**/*.ts`).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    const found: (readonly [string, string])[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const place = `${relative(messages, file)}:${line + 1}`;
      const isName = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
      if (ts.isStringLiteralLike(node) && !isName) found.push([place, node.text]);
      if (ts.isTemplateExpression(node)) {
        const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
        found.push([place, parts.join("…")]);
      }
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(source, visit);
    return found;
  });
