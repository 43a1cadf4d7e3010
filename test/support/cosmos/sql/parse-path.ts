import type { Cursor } from "./create-cursor.ts";

/** A path such as `c.body.name` or `c["name"]`, without the leading `c`. */
export const parsePath = (cursor: Cursor): readonly string[] => {
  cursor.expect("C");
  const path: string[] = [];
  while (cursor.isNext(".") || cursor.isNext("[")) {
    if (cursor.take(".")) path.push(cursor.takeKind("word") ?? cursor.fail("a name"));
    else {
      cursor.expect("[");
      path.push(cursor.takeKind("text") ?? cursor.fail("a name in quotes"));
      cursor.expect("]");
    }
  }
  return path.length > 0 ? path : cursor.fail("a path below c");
};
