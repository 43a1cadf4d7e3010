import { outboxState } from "../../store/pushes/outbox-state.ts";
import { withDocuments } from "./check.ts";
import { type Finding, found } from "./finding.ts";

const mostOkMinutes = 15;
const mostWarnedMinutes = 60;

/** Whether reminders wait for too long. @param ageSec of the one that is due the longest */
export const judgeOutbox = (ageSec: number): readonly Finding[] => {
  const minutes = Math.floor(ageSec / 60);
  if (minutes <= mostOkMinutes) return [found("ok", "outboxOk")];
  return [found(minutes <= mostWarnedMinutes ? "warning" : "fault", "outboxOld", { minutes })];
};

export const checkOutbox = withDocuments("outbox", async (documents, { ward }) =>
  judgeOutbox((await outboxState({ documents, channels: [], now: ward.now })).ageSec),
);
