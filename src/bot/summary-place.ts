import { type PersonTitle, personTitles } from "../domain/codes.ts";
import type { OpenAction } from "./card.ts";
import type { CommandName } from "./command-names.ts";

/** Where in the summaries somebody is: whose, of what, and which page. */
export type SummaryPlace = {
  readonly view: "main" | "units" | "title" | "targets";
  /** Null: the whole office. */
  readonly unitId: string | null;
  /** Undefined: the whole plan. */
  readonly phaseId?: string | undefined;
  readonly title?: PersonTitle | undefined;
  /** The number of the first thing on the page. */
  readonly from: number;
  /** Empty: the plan that commands mean. */
  readonly planId: string;
};

/** The place as a button carries it. */
export const placeText = ({ view, unitId, phaseId, title, from, planId }: SummaryPlace): string => {
  const parts = Object.entries({
    ...(view !== "main" && { view }),
    ...(unitId !== null && { unit: unitId }),
    ...(phaseId !== undefined && { phase: phaseId }),
    ...(title !== undefined && { title }),
    ...(from > 0 && { from: String(from) }),
    ...(planId !== "" && { plan: planId }),
  });
  return `:${parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join(";")}`;
};

/** The place that a button carries; undefined where the text is none of ours. */
export const readPlace = (about: string): SummaryPlace | undefined => {
  if (!about.startsWith(":")) return undefined;
  const parts = new Map(
    about
      .slice(1, 600)
      .split(";")
      .map((part) => part.split("=") as [string, string]),
  );
  const text = (name: string): string | undefined => decoded(parts.get(name));
  const view = (["units", "title", "targets"] as const).find((one) => one === text("view")) ?? "main";
  const title = personTitles.find((one) => one === text("title"));
  return {
    view: view === "title" && title === undefined ? "main" : view,
    unitId: text("unit") ?? null,
    phaseId: text("phase"),
    title,
    from: /^\d{1,5}$/.test(text("from") ?? "") ? Number(text("from")) : 0,
    planId: text("plan") ?? "",
  };
};

const decoded = (text: string | undefined): string | undefined => {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** The button that leads to a place, where the card stands. */
export const placeAction = (label: string, place: SummaryPlace): OpenAction => ({
  does: "open",
  label,
  command: "summary" satisfies CommandName,
  about: placeText(place),
  inPlace: true,
});
