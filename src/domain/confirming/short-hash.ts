/** A text's short name: two different texts of one list have different ones, for all that matters here. */
export const shortHash = (text: string): string =>
  [0x811c9dc5, 0x01000193].map((seed) => hashed(text, seed).toString(36)).join("");

const hashed = (text: string, seed: number): number => {
  let hash = seed;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};
