import type { TeamsSettings } from "./settings.ts";
import { isFileUrl } from "./upload-url.ts";

const thisMachine = "127.0.0.1";

/** Tells whether a file may be fetched from a URL: people's own storage over HTTPS; in the demo this machine alone. */
export const fileUrlRule = (settings: TeamsSettings): ((text: string) => boolean) => {
  if (settings.mode === "production") {
    const more = (settings.extraFileHosts ?? []).map((host) => host.toLowerCase().replace(/^\.+/, ""));
    return (text) => isFileUrl(text, more);
  }
  return (text) => {
    const url = URL.parse(text);
    return url?.protocol === "http:" && url.hostname === thisMachine && url.username === "";
  };
};
