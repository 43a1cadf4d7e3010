import { expect, test } from "vitest";
import { secretOf } from "../../../src/domain/secret.ts";
import { readOtlpHeaders } from "../../../src/telemetry/otlp-headers.ts";

test("headers are pairs with a comma between them, written as OpenTelemetry has them", () => {
  expect(readOtlpHeaders(undefined)).toEqual({});
  expect(readOtlpHeaders(secretOf("api-key=abc"))).toEqual({ "api-key": "abc" });
  expect(readOtlpHeaders(secretOf(" Authorization = Basic%20aGk6eW91 , x=1=2,,=none,alone"))).toEqual({
    Authorization: "Basic aGk6eW91",
    x: "1=2",
  });
});

test("what was not encoded is taken as it stands", () => {
  expect(readOtlpHeaders(secretOf("key=100%"))).toEqual({ key: "100%" });
});
