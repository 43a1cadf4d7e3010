/** A tag of an XML text, its name without prefix. */
export type XmlTag = {
  readonly name: string;
  /** "" of a tag that closes. */
  readonly attributes: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** The text that stands between the last tag and this one. */
  readonly text: string;
};

/** Of all attributes of one tag that are looked at. */
const mostAttributeLetters = 5000;

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const signOf = (number: number): string =>
  number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : "\ufffd";

/** The text without XML's own escapes; entities that a document defines itself are not known. */
const plain = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,4}));/gi, (whole, hex, decimal, name) => {
        if (hex) return signOf(Number.parseInt(hex, 16));
        return decimal ? signOf(Number(decimal)) : (named[name] ?? whole);
      })
    : text;

/** Where a tag ends: at the first `>` outside of quotes. */
const endOf = (xml: string, from: number): number => {
  let at = from;
  while (at < xml.length) {
    const close = xml.indexOf(">", at);
    if (close < 0) return xml.length;
    const opened = quoteIn(xml, at, close);
    if (opened < 0) return close;
    const quoted = xml.indexOf(xml.charAt(opened), opened + 1);
    if (quoted < 0) return xml.length;
    at = quoted + 1;
  }
  return xml.length;
};

/** The first quote sign of a stretch; -1 where it has none. */
const quoteIn = (xml: string, from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    const code = xml.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
};

const special = [
  { start: "<!--", end: "-->", isText: false },
  { start: "<![CDATA[", end: "]]>", isText: true },
] as const;

/** The tags of an XML text in their order; a text cut short ends with its last whole tag. */
export function* readXml(xml: string): Generator<XmlTag> {
  let at = 0;
  let text = "";
  while (at < xml.length) {
    const start = xml.indexOf("<", at);
    if (start < 0) return;
    text += plain(xml.slice(at, start));
    const other = special.find((kind) => xml.startsWith(kind.start, start));
    if (other) {
      const end = xml.indexOf(other.end, start);
      if (end < 0) return;
      if (other.isText) text += xml.slice(start + other.start.length, end);
      at = end + other.end.length;
      continue;
    }
    const end = endOf(xml, start);
    const closes = xml[start + 1] === "/";
    const inner = xml.slice(start + (closes ? 2 : 1), end);
    const [whole = ""] = /^[^\s/]*/.exec(inner) ?? [];
    const attributes = closes ? "" : inner.slice(whole.length, whole.length + mostAttributeLetters);
    const name = whole.slice(whole.indexOf(":") + 1);
    yield { name, attributes, opens: !closes, closes: closes || inner.endsWith("/"), text };
    text = "";
    at = end + 1;
  }
}

const attribute = /(?<=^|\s)(?:[^\s:=]*:)?([^\s:=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The value of a tag's attribute, named without prefix; nothing where it has none. */
export const attributeOf = (tag: XmlTag, name: string): string | undefined => {
  for (const [, own, double, single] of tag.attributes.matchAll(attribute))
    if (own === name) return plain(double ?? single ?? "");
  return undefined;
};
