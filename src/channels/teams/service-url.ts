import type { TeamsSettings } from "./settings.ts";

const teamsHost = "smba.trafficmanager.net";
const thisMachine = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Tells whether replies, and the bot's own token with them, may go to a URL. */
export const serviceUrlRule = (settings: TeamsSettings): ((serviceUrl: string) => boolean) => {
  const hosts = new Set(
    settings.mode === "demo" ? thisMachine : [teamsHost, ...(settings.extraServiceHosts ?? [])],
  );
  const protocol = settings.mode === "demo" ? "http:" : "https:";
  return (serviceUrl) => {
    const url = URL.parse(serviceUrl);
    if (url === null || url.username !== "" || url.password !== "") return false;
    const portIsPlain = settings.mode === "demo" || url.port === "";
    return url.protocol === protocol && portIsPlain && hosts.has(url.hostname);
  };
};
