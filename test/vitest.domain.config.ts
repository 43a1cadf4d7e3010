import { defineConfig } from "vitest/config";

/** The domain's own tests, for mutation testing; those that change the machine's zone can't run in its threads. */
export default defineConfig({
  test: {
    include: ["test/unit/{plan,calendar,work,titles,domain,evidence,roster,authority}/**/*.test.ts"],
    testNamePattern: /^(?!.*zone of the machine)/,
    testTimeout: 20_000,
  },
});
