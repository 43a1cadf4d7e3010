import { defineConfig } from "vitest/config";

const project = (name: string, extra: object = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], setupFiles: ["test/support/seed.ts"], ...extra },
});

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts", "dialogs/**/*.ts", "cards/**/*.ts"],
      exclude: ["src/main.ts"],
      reporter: ["text-summary", "json-summary"],
      reportsDirectory: "coverage",
      thresholds: {
        statements: 95,
        branches: 91,
        functions: 94,
        lines: 96,
        "src/domain/**/*.ts": { statements: 100, branches: 100, functions: 100, lines: 100 },
      },
    },
    projects: [
      project("unit"),
      project("contract"),
      project("webhooks"),
      project("transcripts"),
      project("e2e", { testTimeout: 180_000, hookTimeout: 120_000, fileParallelism: false }),
    ],
  },
});
