import axe from "axe-core";
import assert from "node:assert/strict";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { root } from "../../scripts/lib/run.mjs";
import { launchBrowser } from "../../scripts/rigs/browser.mjs";
import { startWebRig, type Rig } from "../../scripts/rigs/web.mjs";
import { hoverWords, openWorkbench, rowsOf, showContainer } from "../../scripts/rigs/workbench.mjs";

describe("the workbench around our views", () => {
  let rig: Rig, browser: Browser, page: Page;

  before(async () => {
    [rig, browser] = await Promise.all([startWebRig({ folder: join(root, "samples") }), launchBrowser()]);
    page = await openWorkbench(browser, rig, "harbor-barrier.txt");
    await showContainer(page, "On the Record");
    await rowsOf(page, "Entities").first().waitFor();
    await page.addStyleTag({ content: "* { animation: none !important; transition: none !important }" }); // Half-way in, a hover is faint.
    await page.evaluate(axe.source);
  });

  after(async () => {
    await browser.close();
    await rig.close();
  });

  it("has a name that holds its label, and no fault, in each row of our views", async () => {
    assert.deepEqual(await violations(page, ".sidebar .pane-body"), []);
    for (const view of ["Quotations", "Entities", "Claims"]) {
      const rows = await rowsOf(page, view).all();
      assert.ok(rows.length > 0);
      for (const row of rows) {
        const name = (await row.getAttribute("aria-label")) ?? "";
        const label = (await row.locator(".label-name").first().innerText()).replace(/^[a-z, ]+: |…$/g, "");
        assert.ok(
          label && name.replace(/\s/g, " ").includes(label.replace(/\s/g, " ")),
          `${label} is not in ${name}`,
        );
      }
    }
  });

  it("has a hover without a fault", async () => {
    await hoverWords(page, "gates are a monument");
    assert.deepEqual(await violations(page, ".monaco-hover .hover-contents"), []);
  });
});

/** What axe finds below a selector, by the standards WCAG 2.0 to 2.2 A and AA. */
async function violations(page: Page, selector: string): Promise<string[]> {
  const results = (await page.evaluate(
    ([below, tags]) =>
      (
        globalThis as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<unknown> } }
      ).axe.run({ include: [below] }, { runOnly: tags, resultTypes: ["violations"] }),
    [selector, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]] as const,
  )) as axe.AxeResults;
  // This one wants the description beside a row's label in its name too, as it is written: "5 · mayor", where a screen
  // reader is better served with "mayor, 5 quotations". That the label is in the name is tested above.
  const ours = results.violations.filter(({ id }) => id !== "label-content-name-mismatch");
  return ours.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${failureSummary ?? ""}: ${html.slice(0, 200)}`),
  );
}
