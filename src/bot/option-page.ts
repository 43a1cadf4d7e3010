/** Options of an open question that one message lists: more would be several messages. */
const mostOptions = 20;

/** The options from one on that a message lists, and how many are left after them. */
export const optionPage = (options: readonly string[], from = 0) => {
  const begin = from < options.length ? from : 0;
  const shown = options.slice(begin, begin + mostOptions);
  return { shown, left: options.length - begin - shown.length };
};

/** From where the options go on after those that were listed; undefined where that were all. */
export const nextOptions = (options: readonly string[], from = 0): number | undefined => {
  const next = from + mostOptions;
  return next < options.length ? next : undefined;
};
