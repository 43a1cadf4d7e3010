import type { AchievementContent } from "./evidence-record.ts";

/** Where an initiative stands, as one asks: its stage, and once it is recognised how far it reaches and who said so. */
export const initiativeStates = [
  "planned",
  "submitted",
  "notRecognised",
  "office",
  "province",
  "ministry",
  "nationByProvince",
  "nationByMinistry",
] as const;

export type InitiativeState = (typeof initiativeStates)[number];

type Standing = Pick<AchievementContent, "stage" | "recognition">;

const recognised = (
  reach: NonNullable<Standing["recognition"]>["reach"],
  by: NonNullable<Standing["recognition"]>["by"],
): Standing => ({ stage: "recognised", recognition: { reach, by } });

const standings: Readonly<Record<InitiativeState, Standing>> = {
  planned: { stage: "planned", recognition: null },
  submitted: { stage: "submitted", recognition: null },
  notRecognised: { stage: "notRecognised", recognition: null },
  office: recognised("co_so", "office"),
  province: recognised("tinh", "province"),
  ministry: recognised("bo", "ministry"),
  nationByProvince: recognised("toan_quoc", "province"),
  nationByMinistry: recognised("toan_quoc", "ministry"),
};

/** The stage and recognition that a state stands for. */
export const standingOf = (state: InitiativeState): Standing => standings[state];

/** The state of an initiative; of a recognition that no state stands for, the nearest: by who gave it. */
export const stateOf = ({ stage, recognition }: Standing): InitiativeState => {
  if (stage !== "recognised") return stage;
  const by = recognition?.by ?? "office";
  if (recognition?.reach !== "toan_quoc") return by;
  return by === "ministry" ? "nationByMinistry" : "nationByProvince";
};
