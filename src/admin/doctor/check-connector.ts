import type { Answer } from "./ask.ts";
import { withSettings } from "./check.ts";
import { type Finding, found } from "./finding.ts";

const teamsHost = "smba.trafficmanager.net";

/** Whether a host can be reached; it knows nobody at its root, so any answer but its own failure will do. */
export const judgeConnector = (host: string, answer: Answer): Finding => {
  if (answer.is === "silent") return found("fault", "connectorSilent", { host, why: answer.why });
  const { status } = answer;
  return status >= 500
    ? found("warning", "connectorFailing", { host, status })
    : found("ok", "connectorOk", { host });
};

export const checkConnector = withSettings("connector", async (serve, { answers }) =>
  Promise.all(
    [teamsHost, ...serve.EXTRA_SERVICE_HOSTS].map(async (host) =>
      judgeConnector(host, await answers.connector(host)),
    ),
  ),
);
