import { differenceLines, differenceParts } from "../../bot/roster-words.ts";
import type { ComparedRoster } from "../../domain/roster/compared-roster.ts";
import type { Messages } from "../../messages/messages.ts";

/** The difference in words, a line each. */
export const tellDifference = (compared: ComparedRoster, messages: Messages): readonly string[] => {
  const { roster: t } = messages;
  const { unchangedIds, heldIds } = compared.difference;
  const { unreadColumns } = compared.reading;
  const lines = differenceLines(compared, messages);
  return [
    ...(unreadColumns.length === 0 ? [] : [t.unread(unreadColumns.join(", "))]),
    ...differenceParts.flatMap((part) => [
      ...(part === "questions" && unchangedIds.length > 0 ? [t.unchanged(unchangedIds.length)] : []),
      ...group(t[part], lines[part]),
      ...(part === "questions" && lines.questions.length > 0 ? [t.howToAnswer] : []),
    ]),
    ...(heldIds.length === 0 ? [] : [t.held(heldIds.length)]),
  ];
};

const group = (title: (count: number) => string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title(lines.length), ...lines.map((line) => `  - ${line}`)];
