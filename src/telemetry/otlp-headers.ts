import { reveal, type Secret } from "../domain/secret.ts";

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Headers out of `name=value` pairs, comma-separated, as OpenTelemetry writes them: `%20` is a space.
 * @see https://opentelemetry.io/docs/specs/otel/protocol/exporter/#specifying-headers-via-environment-variables
 */
export const readOtlpHeaders = (headers: Secret | undefined): { readonly [name: string]: string } =>
  Object.fromEntries(
    (headers ? reveal(headers) : "").split(",").flatMap((pair) => {
      const at = pair.indexOf("=");
      return at > 0 ? [[decoded(pair.slice(0, at).trim()), decoded(pair.slice(at + 1).trim())]] : [];
    }),
  );
