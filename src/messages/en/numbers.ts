import type { Messages } from "../vi/vi.ts";

export const numbers: Messages["numbers"] = {
  percent: (rate) => `${Math.floor(rate * 1000 + 1e-9) / 10}%`,
};
