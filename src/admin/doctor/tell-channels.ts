import type { Logger } from "pino";
import type { ChannelWard } from "./check.ts";
import { examineZaloBot } from "./check-zalo-bot.ts";
import { examineZaloOa } from "./check-zalo-oa.ts";
import { toldOf } from "./tell-findings.ts";

/** Says in the log, once, what the platforms beside Teams can and can't do; it never throws. */
export const tellChannels = async (ward: ChannelWard, log: Logger): Promise<void> => {
  for (const examine of [examineZaloBot, examineZaloOa]) {
    try {
      for (const finding of await examine(ward)) {
        const { means, todo } = toldOf(finding, ward.messages);
        const line = { finding: finding.word, ...(todo !== null && { todo }) };
        if (finding.state === "ok") log.info(line, means);
        else log.warn(line, means);
      }
    } catch (error) {
      log.warn({ err: error }, "what Zalo lets the bot do could not be looked at");
    }
  }
};
