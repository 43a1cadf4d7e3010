import type { HolidayTable } from "../holiday.ts";
import { year2021 } from "./year-2021.ts";
import { year2022 } from "./year-2022.ts";
import { year2023 } from "./year-2023.ts";
import { year2024 } from "./year-2024.ts";
import { year2025 } from "./year-2025.ts";
import { year2026 } from "./year-2026.ts";
import { year2027 } from "./year-2027.ts";
import { year2028 } from "./year-2028.ts";
import { year2029 } from "./year-2029.ts";
import { year2030 } from "./year-2030.ts";
import { year2031 } from "./year-2031.ts";

/** The holiday tables of the years that the calendar knows, in order. */
export const holidayTables: readonly HolidayTable[] = [
  year2021,
  year2022,
  year2023,
  year2024,
  year2025,
  year2026,
  year2027,
  year2028,
  year2029,
  year2030,
  year2031,
];
