import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { secretsIn } from "./supply/find-secrets.ts";
import { allowedLicences, licencesOf } from "./supply/licences.ts";
import { lockedPackages } from "./supply/lockfile.ts";
import { readAdvisories } from "./supply/read-advisories.ts";

/**
 * `npm run licences` lists the packages of production by licence; `npm run advisories` asks the registry what is known
 * against them; `npm run secrets:scan` looks for secrets in all that git keeps. Each ends with 1 where something is wrong.
 */
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const commands: Readonly<Record<string, () => boolean>> = {
  licences: () => {
    const found = licencesOf(lockedPackages());
    for (const [licence, names] of [...found].toSorted(([one], [other]) => one.localeCompare(other)))
      say(`${licence}${allowedLicences.includes(licence) ? "" : " (not allowed)"}: ${names.join(", ")}`);
    const isAllowed = [...found.keys()].every((licence) => allowedLicences.includes(licence));
    if (!isAllowed) say("Take another package, or read its licence and name it in infra/supply/licences.ts.");
    return isAllowed;
  },
  advisories: () => {
    const { stdout } = spawnSync("npm", ["audit", "--json", "--omit=dev"], {
      encoding: "utf8",
      timeout: 60_000,
    });
    const advisories = readAdvisories(stdout ?? "");
    if (advisories.is === "not answered") {
      say("advisories: not answered; ask again where the registry answers");
      return true;
    }
    say(`advisories: ${advisories.known.length}`);
    for (const one of advisories.known) say(`  ${one}`);
    if (advisories.isGrave)
      say("Take a version without it, or an override with its reason in infra/security.md.");
    return !advisories.isGrave;
  },
  secrets: () => {
    const files = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0").filter(Boolean);
    const found = files.flatMap((file) =>
      secretsIn(readFileSync(file, "utf8")).map(({ line, sort }) => `${file}:${line}: ${sort}`),
    );
    for (const one of found) say(one);
    say(`${files.length} files, ${found.length} secrets`);
    if (found.length > 0)
      say("Give each anew where it is used, then take it out: git keeps what was committed.");
    return found.length === 0;
  },
};

const command = commands[process.argv[2] ?? ""];
if (command === undefined) say(`Say what to look at: ${Object.keys(commands).join(", ")}.`);
process.exitCode = command?.() ? 0 : 1;
