/** The looks that a card is rendered in. */
export type Theme = "light" | "dark";

type Palette = {
  readonly page: string;
  readonly card: string;
  readonly text: string;
  readonly subtle: string;
  readonly line: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly fill: Readonly<Record<"emphasis" | "accent" | "good" | "warning" | "attention", string>>;
};

/** Colours near those of the two clients that most people use. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    page: "#f5f5f5",
    card: "#ffffff",
    text: "#242424",
    subtle: "#616161",
    line: "#d1d1d1",
    accent: "#4f52b2",
    good: "#237b4b",
    warning: "#835c00",
    attention: "#c4314b",
    fill: {
      emphasis: "#f0f0f0",
      accent: "#e8ebfa",
      good: "#e7f2da",
      warning: "#fbf6d9",
      attention: "#fcf4f6",
    },
  },
  dark: {
    page: "#1f1f1f",
    card: "#292929",
    text: "#ffffff",
    subtle: "#adadad",
    line: "#525252",
    accent: "#9ea2ff",
    good: "#92c353",
    warning: "#f8d22a",
    attention: "#f9526b",
    fill: {
      emphasis: "#333333",
      accent: "#2f2f4a",
      good: "#0d2e0d",
      warning: "#463100",
      attention: "#3e1f25",
    },
  },
};

/** A host config in the manner of Teams. */
export const hostConfig = (theme: Theme) => {
  const palette = palettes[theme];
  const both = (color: string) => ({ default: color, subtle: color });
  const style = (backgroundColor: string) => ({
    backgroundColor,
    foregroundColors: {
      default: { default: palette.text, subtle: palette.subtle },
      accent: both(palette.accent),
      good: both(palette.good),
      warning: both(palette.warning),
      attention: both(palette.attention),
    },
  });
  return {
    supportsInteractivity: true,
    fontFamily: "'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif",
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    textBlock: { headingLevel: 2 },
    containerStyles: {
      default: style(palette.card),
      emphasis: style(palette.fill.emphasis),
      accent: style(palette.fill.accent),
      good: style(palette.fill.good),
      warning: style(palette.fill.warning),
      attention: style(palette.fill.attention),
    },
    factSet: {
      title: { weight: "bolder", wrap: true, maxWidth: 150 },
      value: { wrap: true },
      spacing: 8,
    },
    inputs: {
      label: {
        inputSpacing: "small",
        requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "attention" },
        optionalInputs: { weight: "bolder" },
      },
      errorMessage: { color: "attention", spacing: "small" },
    },
    actions: {
      maxActions: 6,
      spacing: "default",
      buttonSpacing: 8,
      actionsOrientation: "horizontal",
      actionAlignment: "left",
    },
  };
};
