/** The sign before decimals. */
export type DecimalSign = "," | ".";

/**
 * The number that a text gives with this sign before its decimals; the other sign and blanks part thousands alone, so that
 * "1.5" is none where the comma is the sign. At most six decimals; nothing where it is no such number.
 */
export const readFigure = (text: string, sign: DecimalSign): number | undefined => {
  const thousands = sign === "," ? "." : ",";
  const plain = text.normalize("NFC").trim().replace(/[−–]/g, "-").replace(/\s*%$/, "");
  const [whole = "", decimals, ...more] = plain.split(sign);
  if (more.length > 0 || (decimals !== undefined && !/^\d{1,6}$/.test(decimals))) return undefined;
  const parted = new RegExp(`^-?\\d{1,3}(?:[ \\u00a0\\u202f${thousands}]\\d{3})+$`);
  if (!/^-?\d{1,15}$/.test(whole) && !parted.test(whole)) return undefined;
  const digits = whole.replace(/[^\d-]/g, "");
  return Number(`${digits}.${decimals ?? "0"}`) + 0;
};
