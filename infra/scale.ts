import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readFigures } from "../test/support/cost/figures.ts";
import { personMonth } from "../test/support/cost/tell-cost.ts";
import { withTables } from "./scale/keep-tables.ts";
import { playYear } from "./scale/play-year.ts";
import { costSizes, sizes, tellCosts, tellScale } from "./scale/tell-scale.ts";

/**
 * `npm run scale [-- --staff N --offices N --tenants N]`: plays a year of working days of so many people, hour by hour,
 * with the README's RU figures, and says what it takes; without a size the ones of infra/scale.md, and with `--keep` their
 * tables are written there.
 */
const { values } = parseArgs({
  options: {
    staff: { type: "string" },
    offices: { type: "string", default: "1" },
    tenants: { type: "string", default: "1" },
    keep: { type: "boolean", default: false },
  },
});
const month = personMonth(readFigures());
if (values.staff === undefined) {
  const tables = {
    scale: tellScale(
      sizes.map((size) => playYear(size, month)),
      month,
    ),
    costs: tellCosts(costSizes.map((size) => playYear(size, month))),
  };
  process.stdout.write(`${tables.scale}\n\n${tables.costs}\n`);
  const file = new URL("scale.md", import.meta.url);
  if (values.keep) writeFileSync(file, withTables(readFileSync(file, "utf8"), tables));
} else {
  const [staff, offices, tenants] = [values.staff, values.offices, values.tenants].map(Number);
  const isGood = [staff, offices, tenants].every((count) => Number.isInteger(count) && (count ?? 0) > 0);
  if (!isGood) throw new Error("--staff, --offices and --tenants are whole numbers from 1 on.");
  const size = { name: "as asked", staff: staff ?? 1, offices: offices ?? 1, tenants: tenants ?? 1 };
  process.stdout.write(`${tellScale([playYear(size, month)], month)}\n`);
}
