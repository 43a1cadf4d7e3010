import { readPng } from "./read-png.ts";

/**
 * What Microsoft would refuse of the app's icons; nothing where all is well.
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package#app-icons
 */
export const iconFaults = (color: Uint8Array, outline: Uint8Array): readonly string[] => [
  ...sizeFaults("color icon", color, 192),
  ...(alphasOf(color).some((alpha) => alpha < 255) ? ["color icon: it must be opaque"] : []),
  ...sizeFaults("outline icon", outline, 32),
  ...(isWhiteLine(outline) ? [] : ["outline icon: it must be white lines on nothing"]),
];

const sizeFaults = (name: string, png: Uint8Array, size: number): readonly string[] => {
  const { width, height } = readPng(png);
  return width === size && height === size ? [] : [`${name}: ${width}x${height} is not ${size}x${size}`];
};

const alphasOf = (png: Uint8Array): readonly number[] =>
  [...readPng(png).pixels].filter((_, at) => at % 4 === 3);

/** White wherever something is seen, and more is seen through than not. */
const isWhiteLine = (png: Uint8Array): boolean => {
  const { pixels } = readPng(png);
  let seen = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] === 0) continue;
    seen += 1;
    if (pixels.subarray(at, at + 3).some((channel) => channel !== 255)) return false;
  }
  return seen > 0 && seen < pixels.length / 8;
};
