import { type PackageSettings, packageSettingsSchema } from "../../infra/teams-package/package-settings.ts";
import { readSettings } from "../../src/config.ts";

/** Settings of an app package as an office fills them in. */
export const packageSettings = (more: Readonly<Record<string, string>> = {}): PackageSettings =>
  readSettings(packageSettingsSchema, {
    MICROSOFT_APP_ID: "8f0c1d2e-3b4a-4c5d-8e9f-0a1b2c3d4e5f",
    TEAMS_DEVELOPER_NAME: "Sở Công Thương",
    TEAMS_WEBSITE_URL: "https://socongthuong.tinh.gov.vn",
    TEAMS_PRIVACY_URL: "https://socongthuong.tinh.gov.vn/du-lieu-ca-nhan",
    TEAMS_TERMS_URL: "https://socongthuong.tinh.gov.vn/dieu-khoan",
    ...more,
  });
