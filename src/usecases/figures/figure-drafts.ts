import { consentOf } from "../../domain/choices.ts";
import { dayOf, stampOf } from "../../domain/day.ts";
import { noFigures, withFigure } from "../../domain/figures/change-figure.ts";
import type { FigureRecord } from "../../domain/figures/figure-record.ts";
import { compareFigures, type FigureDifference } from "../../domain/figures/sheets/compare-figures.ts";
import { ok, type Result, refused } from "../../domain/result.ts";
import type { Ports } from "../ports.ts";
import type { Versioned } from "../versioned.ts";
import { officeTargets } from "./collective-targets.ts";
import type { FigureDraft } from "./figures.ts";

/** A file of figures compared with what is recorded now. */
export type FigureFileDesk = {
  readonly draft: FigureDraft;
  /** Undefined for one that was just made. */
  readonly etag: string | undefined;
  readonly difference: FigureDifference;
  readonly records: ReadonlyMap<string, Versioned<FigureRecord>>;
  /** Of what was found: another once the draft or what is recorded are others. */
  readonly version: string;
};

/** Why a file is not taken in. */
export type FigureFileFault = "figure-file-nothing" | "figure-file-too-many" | "no-consent";

/** Targets that one file may change: with all else that a turn saves they fit one batch. */
const mostTargets = 60;

/** A file of figures compared with what is recorded of the plans that the office runs. */
export const figureDeskOf = async (
  { plans, figures, settings, now }: Ports,
  { draft, etag }: Pick<FigureFileDesk, "draft" | "etag">,
): Promise<FigureFileDesk> => {
  const active = await plans.active();
  const found = (await Promise.all(active.map(({ id }) => figures.ofPlan(id)))).flat();
  const records = new Map(found.map((one) => [`${one.value.planId}/${one.value.targetId}`, one]));
  const difference = compareFigures(draft.lines, {
    plans: active.map((plan) => ({ plan, targets: officeTargets(plan, settings) })),
    records: new Map([...records].map(([key, { value }]) => [key, value])),
    today: dayOf(now),
  });
  const etags = found.map((one) => one.etag).join(" ");
  return { draft, etag, difference, records, version: `${draft.stamp} ${etags}` };
};

/** The file of figures that waits for the acting person's word; undefined where none does. */
export const openFigureDraft = (ports: Ports) => async (): Promise<FigureFileDesk | undefined> => {
  const draft = await ports.figures.drafts.find();
  return draft && figureDeskOf(ports, { draft: draft.value, etag: draft.etag });
};

/** Throws the file of figures away that waits. */
export const discardFigureDraft =
  ({ figures }: Ports) =>
  ({ etag, draft }: FigureFileDesk): Result<FigureDraft> => {
    if (etag !== undefined) figures.drafts.remove(etag);
    return ok(draft);
  };

/** Takes a file of figures in, which an officer looked at and confirmed; gives the records that changed. */
export const importFigures =
  ({ figures, choices, person, now }: Ports) =>
  async ({
    etag,
    difference,
    records,
  }: FigureFileDesk): Promise<Result<readonly FigureRecord[], FigureFileFault>> => {
    if (consentOf(choices.get()) !== "agreed") return refused("no-consent");
    const { changes } = difference;
    if (changes.length === 0) return refused("figure-file-nothing");
    const byTarget = Map.groupBy(changes, ({ plan, target }) => `${plan.id}/${target.id}`);
    if (byTarget.size > mostTargets) return refused("figure-file-too-many", { most: mostTargets });
    const act = { at: stampOf(now), byPersonId: person.id };
    const saved = [...byTarget].map(([key, own]) => {
      const kept = records.get(key);
      const [planId = "", targetId = ""] = key.split("/");
      const record = own.reduce<FigureRecord>((before, { said }) => {
        const changed = withFigure(before, said, act);
        return changed.is === "changed" ? changed.record : before;
      }, kept?.value ?? noFigures({ planId, targetId }));
      figures.save(record, kept?.etag);
      return record;
    });
    if (etag !== undefined) figures.drafts.remove(etag);
    return ok(saved);
  };
