import type { Messages } from "../vi/vi.ts";

export const numbers: Messages["numbers"] = {
  decimal: String,
  percent: (rate) => `${Math.floor(rate * 10_000 + 1e-9) / 100}%`,
};
