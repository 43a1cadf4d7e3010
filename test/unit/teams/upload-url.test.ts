import { expect, test } from "vitest";
import { isFileUrl } from "../../../src/channels/teams/upload-url.ts";

test.each([
  "https://contoso-my.sharepoint.com/personal/a/_api/v2.0/drive/items/01/uploadSession?guid='1'&tempauth=x",
  "https://contoso.sharepoint.com:443/sites/a",
  "https://api.onedrive.com/rup/1",
  "https://a.up.1drv.com/up/1",
])("a person's storage is at %s", (url) => {
  expect(isFileUrl(url)).toBe(true);
});

test.each([
  "http://contoso-my.sharepoint.com/up",
  "https://contoso-my.sharepoint.com:8443/up",
  "https://user@contoso-my.sharepoint.com/up",
  "https://user:word@contoso-my.sharepoint.com/up",
  "https://sharepoint.com/up",
  "https://evilsharepoint.com/up",
  "https://contoso.sharepoint.com.example.org/up",
  "https://example.org/.sharepoint.com",
  "https://example.org#.sharepoint.com",
  "https://127.0.0.1/up",
  "ftp://contoso.sharepoint.com/up",
  "contoso.sharepoint.com/up",
  "",
])("no person's storage is at %s", (url) => {
  expect(isFileUrl(url)).toBe(false);
});
