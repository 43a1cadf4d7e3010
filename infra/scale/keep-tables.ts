/** The text with what stands between the marks of each table put in anew. */
export const withTables = (text: string, tables: Readonly<Record<string, string>>): string =>
  Object.entries(tables).reduce((kept, [name, table]) => {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- end ${name} -->`];
    const [from, to] = [kept.indexOf(begin), kept.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`infra/scale.md has no place for ${name}.`);
    return `${kept.slice(0, from + begin.length)}\n\n${table}\n\n${kept.slice(to)}`;
  }, text);
