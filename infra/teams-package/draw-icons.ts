import { readFileSync, writeFileSync } from "node:fs";
import { openBrowser } from "../../test/e2e/support/open-browser.ts";

// npm exec -c "node infra/teams-package/draw-icons.ts": draws the app's icons anew from the SVG beside them.

const sizes = { color: 192, outline: 32 } as const;

const browser = await openBrowser();
try {
  for (const [name, size] of Object.entries(sizes)) {
    const at = (ending: string) => new URL(`icon-${name}.${ending}`, import.meta.url);
    const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style>${readFileSync(at("svg"), "utf8")}`,
    );
    writeFileSync(at("png"), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
