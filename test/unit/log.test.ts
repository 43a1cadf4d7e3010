import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { secretOf } from "../../src/domain/secret.ts";
import { createLog } from "../../src/log.ts";

const logged = (write: (log: ReturnType<typeof createLog>) => void): string => {
  let lines = "";
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      lines += chunk;
      done();
    },
  });
  write(createLog("debug", sink));
  return lines;
};

const jwt = "eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0.c2lnbmF0dXJl";

test("a secret in a log line is a mark, wherever it stands", () => {
  const secret = secretOf("s3cret");
  const lines = logged((log) => log.debug({ secret, deep: { list: [secret] } }, `said ${secret}`));
  expect(lines).not.toContain("s3cret");
  expect(lines).toContain("[secret]");
});

test("an error is told by name, text, stack and codes, without the request that it carries", () => {
  const error = Object.assign(new Error(`refused ${jwt}`), {
    code: "ECONNRESET",
    statusCode: 401,
    request: { headers: { authorization: `Bearer ${jwt}` } },
    config: { data: "client_secret=s3cret" },
  });
  const lines = logged((log) => log.error({ err: error }, "a send broke off"));
  expect(JSON.parse(lines).err).toMatchObject({
    type: "Error",
    message: "refused [secret]",
    code: "ECONNRESET",
    statusCode: 401,
  });
  expect(lines).not.toMatch(/eyJ|s3cret/);
});

test("the causes of an error are told likewise, and not without end", () => {
  const error = new Error("outer", {
    cause: new TypeError("PUT https://a.vn/f?x=1&sig=abc%2Bd&y=2 with ?tempauth=v1.eyJ"),
  });
  (error.cause as Error).cause = error;
  const { err } = JSON.parse(logged((log) => log.error({ err: error }, "broke")));
  expect(err.cause).toMatchObject({
    type: "TypeError",
    message: expect.stringContaining("&sig=[secret]&y=2"),
  });
  expect(JSON.stringify(err)).not.toMatch(/abc|v1\.eyJ/);
  expect(JSON.parse(logged((log) => log.error({ err: "a text" }, "broke"))).err).toBe("a text");
});
