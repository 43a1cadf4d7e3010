import { hostConfig, palettes, type Theme } from "./host-configs.ts";

/** A page that draws the card with the script beside it, in a bubble as wide as the window allows. */
export const cardPage = (json: unknown, theme: Theme): string => {
  const colours = palettes[theme];
  const data = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><style>
body { margin: 0; padding: 8px; background: ${colours.page}; color-scheme: ${theme}; }
#card { border: 1px solid ${colours.line}; border-radius: 8px; overflow: hidden; overflow-wrap: anywhere; }
.ac-pushButton { padding: 6px 12px; margin: 2px 0; border: 1px solid ${colours.line}; border-radius: 4px;
  background: ${colours.card}; color: ${colours.text}; font: 600 14px 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif; }
.ac-pushButton.style-positive { background: ${colours.accent}; color: ${colours.card}; border-color: ${colours.accent}; }
.ac-pushButton.style-destructive { color: ${colours.attention}; border-color: ${colours.attention}; }
.ac-actionSet { flex-wrap: wrap; row-gap: 6px; }
.ac-input { box-sizing: border-box; padding: 6px 8px; border: 1px solid ${colours.line}; border-radius: 4px;
  background: ${colours.fill.emphasis}; color: ${colours.text}; font: 14px 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif; }
.ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect { border: 0; background: none; padding: 0; }
textarea.ac-input { min-height: 72px; }
</style><div id="card"></div><script>
const card = new AdaptiveCards.AdaptiveCard();
card.hostConfig = new AdaptiveCards.HostConfig(${data(hostConfig(theme))});
card.parse(${data(json)});
document.getElementById("card").append(card.render());
document.body.dataset.drawn = "yes";
</script></html>`;
};
