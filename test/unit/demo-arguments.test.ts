import { expect, test } from "vitest";
import { demoArguments } from "../../src/demo/demo-arguments.ts";

test.each([
  [[], undefined, "teams"],
  [["--as", "truong-phong"], "truong-phong", "teams"],
  [["truong-phong"], "truong-phong", "teams"],
  [["--channel", "zalo"], undefined, "zalo"],
  [["--channel=zalo", "--as=giam-doc"], "giam-doc", "zalo"],
  [["--as", "giam-doc", "--channel", "zalo"], "giam-doc", "zalo"],
  [["zalo", "giam-doc"], "giam-doc", "zalo"],
  [["--channel", "teams"], undefined, "teams"],
] as const)("%j is %s on %s", (args, as, channel) => {
  expect(demoArguments(args)).toEqual({ as, channel });
});

test.each([[["--as", "a", "b"]], [["--as"]], [["--channel"]], [["--help"]], [["a", "--verbose"]]])(
  "%j is told how it is written",
  (args) => {
    expect(() => demoArguments(args)).toThrow("npm start -- --channel zalo --as truong-phong");
  },
);
