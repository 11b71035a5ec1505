import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/rigs/browser.mjs";
import { workspace } from "../../scripts/rigs/host-suite.mjs";
import { startServerRig } from "../../scripts/rigs/server.mjs";
import { startWebRig, type Rig } from "../../scripts/rigs/web.mjs";
import { hoverWords, openWorkbench, rowsOf, showContainer } from "../../scripts/rigs/workbench.mjs";

const rigs: Readonly<Record<string, (data: string) => Promise<Rig>>> = {
  web: () => startWebRig({ folder: workspace }),
  server: (data) => startServerRig({ folder: workspace, data }),
};

for (const [name, startRig] of Object.entries(rigs)) {
  describe(`an article in the workbench, ${name} rig`, () => {
    let data: string, rig: Rig, browser: Browser, page: Page;

    before(async () => {
      data = await mkdtemp(join(tmpdir(), "on-the-record-data-"));
      [rig, browser] = await Promise.all([startRig(data), launchBrowser()]);
      page = await openWorkbench(browser, rig, "harbour.txt");
    });

    after(async () => {
      await browser.close();
      await rig.close();
      await rm(data, { recursive: true, force: true });
    });

    it("tells in a hover who says a quotation, and in what role", async () => {
      const hover = await hoverWords(page, "nothing worked");
      assert.match(hover, /Ingrid Halvorsen/);
      assert.match(hover, /mayor of Sandvik/);
      assert.match(hover, /Direct quotation/);
    });

    it("goes from an entity in the tree to its place in the text", async () => {
      await showContainer(page, "On the Record");
      await rowsOf(page, "Entities").filter({ hasText: "Norwegian Fisheries Association" }).first().click();
      await page.locator(".statusbar").getByText("Ln 10, Col 49 (31 selected)").waitFor();
    });
  });
}
