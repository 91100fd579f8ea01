import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser, root } from "./browser";

/** The pixel sizes that the manifest and the pane ask of each drawing. */
const icons = {
  icon: [16, 32, 64, 80, 128],
  starter: [16, 32, 80],
  rules: [16, 32, 80],
  functions: [16, 32, 80],
  explain: [16, 32, 80],
  scenario: [16, 32, 80],
  previous: [16, 32, 80],
  next: [16, 32, 80],
  compare: [16, 32, 80],
  new: [16, 32, 80],
  freeze: [16, 32, 80],
};

async function renderIcons(): Promise<void> {
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
  try {
    const page = await browser.newPage();
    for (const [name, sizes] of Object.entries(icons)) {
      const svg = await readFile(join(root, "assets", `${name}.svg`), "utf8");
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
        await page.screenshot({ path: join(root, "assets", `${name}-${size}.png`), omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

void renderIcons();
