import { expect, test } from "vitest";
import { watchExporter } from "../../../src/telemetry/watch-exporter.ts";
import { readableLog } from "../../support/turn/read-log.ts";

type Result = { readonly code: number; readonly error?: Error };

test("a collector that takes nothing is told of once, and once more when it takes again", () => {
  const { log, entries } = readableLog();
  let next: Result = { code: 0 };
  const sent: string[] = [];
  const heard: Result[] = [];
  const exporter = watchExporter(
    {
      export: (items: string, done: (result: Result) => void) => {
        sent.push(items);
        done(next);
      },
    },
    { what: "metrics", log },
  );
  const send = (result: Result) => {
    next = result;
    exporter.export("figures", (got) => heard.push(got));
  };
  const lines = () => entries().map(({ level, msg, ...more }) => ({ level, msg, ...more }));
  send({ code: 0 });
  expect(lines()).toEqual([]);
  const failure = Object.assign(new Error("401 for Bearer hush"), { code: 401, data: "hush" });
  send({ code: 1, error: failure });
  send({ code: 1, error: failure });
  send({ code: 0 });
  send({ code: 0 });
  send({ code: 1, error: new TypeError("hush") });
  send({ code: 0 });
  send({ code: 1 });
  expect(sent).toHaveLength(8);
  expect(heard.map(({ code }) => code)).toEqual([0, 1, 1, 0, 0, 1, 0, 1]);
  expect(lines()).toMatchObject([
    { level: 40, what: "metrics", why: "401", msg: "the collector does not take what it is sent" },
    { level: 30, what: "metrics", msg: "the collector takes what it is sent again" },
    { level: 40, why: "TypeError" },
    { level: 30 },
    { level: 40, why: "unknown" },
  ]);
  expect(JSON.stringify(lines())).not.toContain("hush");
});
