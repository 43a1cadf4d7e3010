import { z } from "zod";

const reportSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.enum(["info", "low", "moderate", "high", "critical"]), range: z.string() }),
  ),
});

/** What the registry says of the packages of production, or that it did not. */
export type Advisories =
  | { readonly is: "not answered" }
  | { readonly is: "answered"; readonly known: readonly string[]; readonly isGrave: boolean };

/** What `npm audit --json` wrote; grave is high or critical. */
export const readAdvisories = (written: string): Advisories => {
  let json: unknown;
  try {
    json = JSON.parse(written);
  } catch {
    return { is: "not answered" };
  }
  const parsed = reportSchema.safeParse(json);
  if (!parsed.success) return { is: "not answered" };
  const all = Object.entries(parsed.data.vulnerabilities);
  return {
    is: "answered",
    known: all.map(([name, { severity, range }]) => `${severity}: ${name} ${range}`).toSorted(),
    isGrave: all.some(([, { severity }]) => severity === "high" || severity === "critical"),
  };
};
