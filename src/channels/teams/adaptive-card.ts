import type { JsonObject } from "../../domain/json.ts";

/** An Adaptive Card 1.5, as far as this bot draws them. */
export type AdaptiveCard = {
  readonly type: "AdaptiveCard";
  readonly $schema: string;
  readonly version: "1.5";
  readonly lang: string;
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
};

/** Anything in the body of a card. */
export type CardElement = TextBlock | Container | ColumnSet | ProgressBar | BarChart | CardInput | ActionSet;

export type TextBlock = {
  readonly type: "TextBlock";
  readonly text: string;
  readonly wrap: true;
  readonly style?: "heading";
  readonly size?: "small" | "medium" | "large";
  readonly weight?: "bolder";
  readonly color?: "accent" | "attention";
  readonly isSubtle?: true;
  readonly spacing?: Spacing;
};

export type Container = {
  readonly type: "Container";
  readonly items: readonly CardElement[];
  readonly style?: "good" | "accent" | "warning" | "attention";
  readonly spacing?: Spacing;
  readonly separator?: true;
  readonly selectAction?: CardAction;
};

/** Columns side by side; `width` is each one's share. */
export type ColumnSet = {
  readonly type: "ColumnSet";
  readonly columns: readonly {
    readonly type: "Column";
    readonly width: number;
    readonly items: readonly TextBlock[];
  }[];
  readonly spacing?: Spacing;
  readonly selectAction?: CardAction;
};

/** Newer than 1.5, so it carries what older clients draw. */
export type ProgressBar = {
  readonly type: "ProgressBar";
  readonly value: number;
  readonly max: 100;
  readonly color: "Good" | "Accent";
  readonly spacing: Spacing;
  readonly fallback: TextBlock;
};

/** Newer than 1.5, and not drawn on phones, so it carries the same in words. */
export type BarChart = {
  readonly type: "Chart.HorizontalBar";
  readonly displayMode: "AbsoluteNoAxis";
  readonly data: readonly { readonly x: string; readonly y: number; readonly color: string }[];
  readonly fallback: Container;
};

export type CardInput = InputBase &
  (
    | {
        readonly type: "Input.ChoiceSet";
        readonly choices: readonly { readonly title: string; readonly value: string }[];
        readonly style: "expanded" | "compact";
        readonly isMultiSelect: boolean;
        readonly wrap: true;
        readonly value?: string;
        readonly placeholder?: string;
      }
    | {
        readonly type: "Input.Text";
        readonly isMultiline: boolean;
        readonly maxLength: number;
        readonly value?: string;
      }
    | { readonly type: "Input.Number"; readonly min: number; readonly max: number; readonly value?: number }
  );

type InputBase = {
  readonly id: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly errorMessage: string;
  readonly spacing?: Spacing;
};

export type ActionSet = { readonly type: "ActionSet"; readonly actions: readonly CardAction[] };

export type CardAction = ExecuteAction | SubmitAction | OpenUrlAction;

export type ExecuteAction = ActionBase & {
  readonly type: "Action.Execute";
  readonly verb: string;
  readonly fallback: SubmitAction;
};

export type SubmitAction = ActionBase & { readonly type: "Action.Submit" };

export type OpenUrlAction = {
  readonly type: "Action.OpenUrl";
  readonly title: string;
  readonly url: string;
};

type ActionBase = {
  readonly title: string;
  readonly data: JsonObject;
  readonly associatedInputs: "auto" | "none";
  readonly style?: "positive" | "destructive";
};

type Spacing = "none" | "small" | "medium" | "large";
