import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

/** The cases of a table beside the test, each of the given shape. @throws where a row has another shape */
export const readCases = <Shape extends z.ZodType>(file: URL, shape: Shape): z.output<Shape>[] =>
  z
    .array(shape)
    .nonempty()
    .parse(parse(readFileSync(file, "utf8")));
