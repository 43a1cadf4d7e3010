import type { Logger } from "pino";
import type { Channel } from "../channels/channel.ts";
import { type Messages, messagesIn } from "../messages/messages.ts";
import type { JobProgress } from "../usecases/job-progress.ts";
import type { Card } from "./card.ts";
import type { ChannelName, Reference } from "./inbound.ts";
import { createLanes } from "./lanes.ts";
import type { Language } from "./language.ts";

/** A job that somebody began and is told of, in the message that answered them. */
export type JobReport = {
  readonly partition: string;
  readonly jobId: string;
  readonly etag: string;
  readonly language: Language;
  /** Whether a new message was on its way already. */
  readonly isTold: boolean;
  readonly progress: JobProgress;
  readonly to:
    | {
        readonly channel: ChannelName;
        readonly reference: Reference;
        readonly messageId: string | undefined;
        /** Whether that message is still to be sent. */
        readonly isOnItsWay: boolean;
      }
    | undefined;
};

type JobPlace = Pick<JobReport, "partition" | "jobId">;

/** Where it is kept which jobs are told of. */
export type JobReports = {
  find(of: JobPlace): Promise<JobReport | undefined>;
  /** Those that nobody holds any more, the longest due first. */
  due(limit: number): Promise<readonly JobPlace[]>;
  /** The etag under which the caller holds it for a minute; undefined where somebody else does. */
  hold(report: JobReport, isTold: boolean): Promise<string | undefined>;
  close(report: JobReport, etag: string): Promise<void>;
};

/** How each sort of job is shown, by its name. */
export type JobCards = Readonly<Record<string, (progress: JobProgress, messages: Messages) => Card>>;

export type ReportJobsParts = {
  readonly reports: JobReports;
  readonly cards: JobCards;
  readonly channels: Readonly<Partial<Record<ChannelName, Channel>>>;
  /** The time of the machine. */
  readonly nowMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly log: Logger;
};

/** How often, and how long, an answer is waited for that is on its way: it would be drawn over the last word. */
const mostWaits = 20;
const waitMs = 250;

/** Between two drawings of one message. */
const pauseMs = 3_000;

/** Jobs remembered at most; beyond it some are drawn sooner again. */
const mostRemembered = 1_000;

/** Reports looked after in one heartbeat. */
const mostPerBeat = 100;

/**
 * Draws the message that answered whoever began a job anew as the job goes on, now and then, and always once it is over;
 * where the message can't be drawn anew, a new one says how it ended.
 */
export const createReportJobs = (parts: ReportJobsParts) => {
  const { reports, nowMs, log } = parts;
  const lanes = createLanes((error) => log.error({ err: error }, "a job could not be told of"));
  const drawnAtMs = new Map<string, number>();
  const lookAfter = (of: JobPlace): void => {
    lanes.run(`${of.partition} ${of.jobId}`, async () => {
      const report = await settledReport(parts, of);
      if (!report) return;
      if (report.progress.state === "running") return drawOn(parts, report);
      drawnAtMs.delete(of.jobId);
      await tellEnd(parts, report);
    });
  };
  return {
    /** A job has come further, or is over. */
    moved: ({ isOver, ...of }: JobPlace & { readonly isOver: boolean }): void => {
      const lastMs = drawnAtMs.get(of.jobId) ?? 0;
      if (!isOver && nowMs() - lastMs < pauseMs) return;
      if (drawnAtMs.size >= mostRemembered) drawnAtMs.clear();
      drawnAtMs.set(of.jobId, nowMs());
      lookAfter(of);
    },
    /** Tells of the jobs that are over, and were not told of to the end. */
    beat: async (): Promise<void> => {
      for (const of of await reports.due(mostPerBeat)) lookAfter(of);
      await lanes.settled();
    },
    settled: lanes.settled,
  };
};

/** The report, once the message it is told in has left: a short job is over before that. */
const settledReport = async (
  { reports, wait }: ReportJobsParts,
  of: JobPlace,
): Promise<JobReport | undefined> => {
  for (let waits = 0; ; waits++) {
    const report = await reports.find(of);
    const isEarly = report?.progress.state !== "running" && report?.to?.isOnItsWay === true;
    if (!isEarly) return report;
    // The next heartbeat looks again.
    if (waits === mostWaits) return undefined;
    await wait(waitMs);
  }
};

/** An edit that is lost is followed by another. */
const drawOn = async ({ cards, channels }: ReportJobsParts, report: JobReport): Promise<void> => {
  const { to, progress, language } = report;
  const draw = cards[progress.name];
  // Where nothing can be drawn anew, only the end is told.
  if (!draw || to?.messageId === undefined || to.isOnItsWay || !channels[to.channel]?.can.edits) return;
  const card = draw(progress, messagesIn(language));
  await channels[to.channel]?.send(to.reference, { is: "edit", messageId: to.messageId, card });
};

const tellEnd = async (
  { reports, cards, channels, log }: ReportJobsParts,
  report: JobReport,
): Promise<void> => {
  const { to, progress, language, isTold } = report;
  const etag = await reports.hold(report, isTold);
  if (etag === undefined) return;
  const held = { ...report, etag };
  const draw = cards[progress.name];
  const channel = to && channels[to.channel];
  // A new message that may have left is not sent again.
  if (!draw || !to || !channel || isTold) return reports.close(held, etag);
  const card = draw(progress, messagesIn(language));
  if (to.messageId !== undefined && channel.can.edits) {
    const edited = await channel.send(to.reference, { is: "edit", messageId: to.messageId, card });
    if (edited.is === "sent") return reports.close(held, etag);
    // Said again it says the same, so the next heartbeat does.
    if (edited.is === "throttled" || edited.is === "unknown") return;
    log.warn({ job: report.jobId, outcome: edited }, "the message of a job could not be drawn anew");
  }
  const telling = await reports.hold(held, true);
  if (telling === undefined) return;
  const told = { ...report, etag: telling };
  const sent = await channel.send(to.reference, { is: "message", card });
  if (sent.is === "throttled") await reports.hold(told, false);
  else await reports.close(told, telling);
};
