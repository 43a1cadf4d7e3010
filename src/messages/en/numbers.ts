import type { Messages } from "../vi/vi.ts";

export const numbers: Messages["numbers"] = {
  decimal: String,
  count: (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ","),
  percent: (rate) => `${Math.floor(rate * 10_000 + 1e-9) / 100}%`,
};
