import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { root } from "../../scripts/lib/run.mjs";
import { launchBrowser } from "../../scripts/rigs/browser.mjs";
import { startServerRig } from "../../scripts/rigs/server.mjs";
import { startWebRig, type Rig } from "../../scripts/rigs/web.mjs";
import {
  hoverWords,
  openWorkbench,
  rowsOf,
  runCommand,
  showContainer,
} from "../../scripts/rigs/workbench.mjs";

const folder = join(root, "samples");
const article = "harbor-barrier.txt";
const rigs: Readonly<Record<string, (data: string) => Promise<Rig>>> = {
  web: () => startWebRig({ folder }),
  server: (data) => startServerRig({ folder, data }),
};

for (const [name, startRig] of Object.entries(rigs)) {
  describe(`a sample article in the workbench, ${name} rig`, () => {
    let data: string, rig: Rig, browser: Browser, page: Page;

    before(async () => {
      data = await mkdtemp(join(tmpdir(), "on-the-record-data-"));
      [rig, browser] = await Promise.all([startRig(data), launchBrowser()]);
      page = await openWorkbench(browser, rig, article);
    });

    after(async () => {
      await browser.close();
      await rig.close();
      await rm(data, { recursive: true, force: true });
    });

    it("tells in a hover who says a quotation, and in what role", async () => {
      const hover = await hoverWords(page, "gates are a monument");
      assert.match(hover, /Dale Hutchins, .*(councilman|fisherman)/i);
      assert.match(hover, /Direct quotation/);
    });

    it("goes from an entity in the tree to its first mention, and selects it", async () => {
      await showContainer(page, "On the Record");
      await rowsOf(page, "Entities").filter({ hasText: "Walter Prine" }).first().click();
      await page
        .locator(".statusbar")
        .getByText(await selectionOf("Walter Prine"))
        .waitFor();
    });

    it("lists and highlights quotations of the acts in the settings, also when these change", async () => {
      const highlights = page.locator(".view-line [class*=TextEditorDecorationType]");
      await rowsOf(page, "Quotations").filter({ hasText: "We can pay for a wall" }).waitFor();
      await highlights.first().waitFor();
      await runCommand(page, "View: Split Editor Right"); // The article stays in sight.
      await runCommand(page, "Preferences: Open User Settings (JSON)");
      const settings = page.locator('.monaco-editor[data-uri$="settings.json"] .view-line');
      await settings.first().click();
      await page.keyboard.press("Control+A");
      await page.keyboard.insertText('{ "onTheRecord.quotations.acts": [] }');
      await settings.filter({ hasText: "quotations.acts" }).waitFor();
      await page.keyboard.press("Control+S");
      await page.getByText("No quotations to show").waitFor();
      await highlights.first().waitFor({ state: "detached" });
    });
  });
}

/** What the status bar says when the first `words` of the article are selected. */
async function selectionOf(words: string): Promise<string> {
  const text = await readFile(join(folder, article), "utf8");
  const lines = text.slice(0, text.indexOf(words) + words.length).split("\n");
  return `Ln ${lines.length}, Col ${lines.at(-1)!.length + 1} (${words.length} selected)`;
}
