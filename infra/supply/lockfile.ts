import { readFileSync } from "node:fs";

/** A package as the lockfile has it. */
export type LockedPackage = {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  /** SPDX, as the package says it. */
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
};

const root = new URL("../../", import.meta.url);

/** A file of the project's root, as JSON. */
export const readRootJson = <Content>(name: string): Content =>
  JSON.parse(readFileSync(new URL(name, root), "utf8")) as Content;

/** Every package of the lockfile by its name, the project itself left out. */
export const lockedPackages = (): readonly (LockedPackage & { readonly name: string })[] => {
  const { packages } = readRootJson<{ packages: Record<string, LockedPackage> }>("package-lock.json");
  return Object.entries(packages).flatMap(([path, one]) =>
    path === "" ? [] : [{ ...one, name: path.slice(path.lastIndexOf("node_modules/") + 13) }],
  );
};
