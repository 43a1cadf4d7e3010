import type { SettingFault } from "../../config.ts";
import type { Check } from "./check.ts";
import { type Finding, found } from "./finding.ts";

/** Every setting that is missing or wrong, at once and without its value. */
export const judgeSettingFaults = (faults: readonly SettingFault[]): readonly Finding[] => {
  const distinct = [...new Map(faults.map((fault) => [`${fault.name} ${fault.problem}`, fault])).values()];
  if (distinct.length === 0) return [found("ok", "settingsOk")];
  return distinct.map(({ name, problem }) =>
    problem === null
      ? found("fault", "settingMissing", { name })
      : found("fault", "settingWrong", { name, problem }),
  );
};

export const checkSettings: Check = {
  name: "settings",
  run: async ({ settings }) => judgeSettingFaults(settings.faults),
};
