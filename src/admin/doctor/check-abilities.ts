import type { ServeSettings } from "../../config.ts";
import { withSettings } from "./check.ts";
import { type Finding, found } from "./finding.ts";

/** What Teams can do for the bot, and whom its settings leave out. */
export const judgeAbilities = ({
  MICROSOFT_APP_TENANT_ID: own,
  ALLOWED_TENANTS: allowed,
}: Pick<ServeSettings, "MICROSOFT_APP_TENANT_ID" | "ALLOWED_TENANTS">): readonly Finding[] => [
  found("ok", "abilityFiles"),
  found("ok", "abilityGroups"),
  found("ok", "abilityTargeted"),
  ...(allowed === undefined || allowed.includes(own) ? [] : [found("warning", "tenantLeftOut")]),
];

export const checkAbilities = withSettings("abilities", async (serve) => judgeAbilities(serve));
