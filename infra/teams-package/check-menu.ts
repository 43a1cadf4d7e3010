import type { MenuList } from "./read-manifest.ts";

/** What Teams' clients show whole: the schema lets more through. */
const most = { commands: 10, title: 32, description: 128 };

/**
 * What is wrong with the menu of commands; nothing where all is well.
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/create-a-bot-commands-menu
 */
export const menuFaults = (lists: readonly MenuList[]): readonly string[] => {
  const scopes = lists.flatMap((list) => list.scopes);
  return [
    ...(lists.length === 0 ? ["commands: none is offered"] : []),
    ...scopes.filter((scope, at) => scopes.indexOf(scope) !== at).map((scope) => `${scope}: has two lists`),
    ...lists.flatMap(listFaults),
  ];
};

const listFaults = ({ scopes, commands }: MenuList): readonly string[] => {
  const name = scopes.join(", ");
  const titles = commands.map(({ title }) => title.toLowerCase());
  return [
    ...(commands.length === 0 || commands.length > most.commands
      ? [`${name}: ${commands.length} commands are not 1 to ${most.commands}`]
      : []),
    ...titles.filter((title, at) => titles.indexOf(title) !== at).map((title) => `${name}: “${title}” twice`),
    ...commands.flatMap(({ title, description }) => [
      ...(title.startsWith("/") ? [`${name}: “${title}” begins with /`] : []),
      ...(title.length > most.title ? [`${name}: “${title}” is longer than ${most.title}`] : []),
      ...(description.length > most.description
        ? [`${name}: what “${title}” says of itself is longer than ${most.description}`]
        : []),
    ]),
  ];
};
