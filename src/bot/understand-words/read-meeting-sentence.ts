import { plainLetters } from "../../domain/plain-letters.ts";
import { dayPattern, type SaidWhen, timePattern, whenIn } from "./meeting-when.ts";

/** A meeting that somebody tells of: what it is, when it begins and on which day. */
export type MeetingSentence = {
  /** As it was typed, beginning with a capital. */
  readonly name: string;
  /** `HH:mm` */
  readonly at: string;
  readonly on: SaidWhen["on"];
};

const longest = 220;

/** What may stand before it, and asks for nothing else. */
const lead =
  "(?:(?:da|vang|cho|em|toi|minh|xin|nho|bot|oi|them|dat|len|co|giup|vui long|please|add|schedule|a|an|the|new) )*";
const joint = "[ ,;:.()-]*(?:(?:luc|vao luc|vao|at|on|from|tu) )?";
const when = `(?:${timePattern}${joint}${dayPattern}|${dayPattern}${joint}${timePattern})`;
const what =
  "(?:(?:cuoc|lich|buoi) )?(?<name>(?:hop|[\\p{L} ]{0,40}meeting)(?![\\p{L}\\p{N}])[^?\\n]{0,160}?)";
const tail = "(?: (?:nhe|nha|a|giup em|giup toi|voi|please))*[ .!)]*";

const orders = [`^${lead}${what}${joint}${when}${tail}$`, `^${lead}${when}${joint}${what}${tail}$`].map(
  (pattern) => new RegExp(pattern, "du"),
);

/** Words that ask about a meeting, or tell of one that was, was moved or is not held. */
const otherwise = new RegExp(
  `(?<!\\p{L})(?:${[
    ...["mấy giờ", "ở đâu", "không", "khong", "ko", "chưa", "chua", "đã", "bị", "hoãn", "hoan", "hủy", "huỷ"],
    ...["dời", "xong", "hôm qua", "hom qua", "gì", "sao", "nào", "bao giờ", "bao gio", "vắng", "trễ", "muộn"],
    ...["nghỉ", "what", "when", "where", "why", "was", "not", "cancelled", "canceled", "moved", "postponed"],
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** "hợp đồng", "hợp tác" and their like, typed without marks; a second hour or day. */
const noMeeting =
  /^hop (?:dong|tac|le|ly|phap|nhat|thanh|chuan|xuong)(?!\p{L})|\d ?(?:h|g|gio|:)(?!\p{L})|\d[/.-]\d/u;

/**
 * Reads a sentence that tells of a meeting: what it is about, its hour and its day, and nothing else; undefined for any other.
 */
export const readMeetingSentence = (text: string): MeetingSentence | undefined => {
  const typed = text.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
  const plain = plainLetters(typed);
  // Names are cut out of what was typed by their places in the plain letters.
  if (typed.length > longest || plain.length !== typed.length || otherwise.test(typed)) return undefined;
  for (const order of orders) {
    const found = order.exec(plain);
    const said = found?.groups && whenIn(found.groups);
    const [start, end] = found?.indices?.groups?.["name"] ?? [0, 0];
    const name = typed.slice(start, end).replace(/[\s,;:.()-]+$/u, "");
    const isMeeting = isSaidOfMeeting(name) && name.includes(" ") && !noMeeting.test(plain.slice(start, end));
    if (said && isMeeting) return { name: capital(name), ...said };
  }
  return undefined;
};

/** Whether it says "họp", with its mark or with none, and not "hợp" or "hộp". */
const isSaidOfMeeting = (name: string): boolean => /(?<!\p{L})(?:họp|hop|meeting)(?!\p{L})/iu.test(name);

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
