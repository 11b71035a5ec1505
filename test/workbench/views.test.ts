import assert from "node:assert/strict";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { root } from "../../scripts/lib/run.mjs";
import { launchBrowser } from "../../scripts/rigs/browser.mjs";
import { startServerRig } from "../../scripts/rigs/server.mjs";
import { startWebRig, type Rig } from "../../scripts/rigs/web.mjs";
import {
  clickWords,
  openWorkbench,
  rowsOf,
  runCommand,
  showContainer,
} from "../../scripts/rigs/workbench.mjs";

const article = "harbor-barrier.txt";
const hostile = "hostile.news";
const hostileText = `Baker wins prize $(alert)

"Every <b>tag</b> $(flame) is [mine](command:x)," said Odd Berg, a baker and $(heart) designer.
`;
const rigs: Readonly<Record<string, (folder: string, data: string) => Promise<Rig>>> = {
  web: (folder) => startWebRig({ folder }),
  server: (folder, data) => startServerRig({ folder, data }),
};

for (const [name, startRig] of Object.entries(rigs)) {
  describe(`the views in the workbench, ${name} rig`, () => {
    let data: string, folder: string, rig: Rig, browser: Browser, page: Page;

    before(async () => {
      [data, folder] = await Promise.all([temporary(), temporary()]);
      await copyFile(join(root, "samples", article), join(folder, article));
      await writeFile(join(folder, hostile), hostileText);
      [rig, browser] = await Promise.all([startRig(folder, data), launchBrowser()]);
    });

    beforeEach(async () => {
      page = await openWorkbench(browser, rig, article, { width: 1280, height: 1000 });
      page.setDefaultTimeout(15_000); // So that a failure names the step.
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await showContainer(page, "On the Record");
      await row("Quotations", "Ruth Okonjo").waitFor();
    });

    afterEach(() => page.close());

    after(async () => {
      await browser.close();
      await rig.close();
      await Promise.all([data, folder].map((each) => rm(each, { recursive: true, force: true })));
    });

    const row = (view: string, text: string): Locator => rowsOf(page, view).filter({ hasText: text }).first();
    const selected = (view: string, text: string): Locator =>
      page
        .getByRole("tree", { name: view })
        .locator('.monaco-list-row[aria-selected="true"]')
        .filter({ hasText: text });

    /** 200 letters into words in the editor, the last of them before the others, so that a row shows it. */
    async function typeInto(words: string): Promise<void> {
      await clickWords(page, words);
      await page.keyboard.type("x".repeat(199));
      for (let i = 0; i < 199; i++) await page.keyboard.press("ArrowLeft");
      await page.keyboard.type("Z");
    }

    /** What is not saved would be there again for the next test. */
    async function revert(): Promise<void> {
      await runCommand(page, "File: Revert File");
      await page.locator(".tab.active:not(.dirty)").waitFor();
    }

    it("keep what is selected and folded while a person types into a quotation", async () => {
      await row("Quotations", "Dale Hutchins").click();
      await isFolded(row("Quotations", "Dale Hutchins"), true);
      await row("Entities", "Lena Vasquez").locator(".monaco-tl-twistie").click();
      await isFolded(row("Entities", "Lena Vasquez"), false);
      await row("Quotations", "We can pay for a wall").click();
      await selected("Quotations", "We can pay").waitFor();
      await typeInto("can pay");
      await selected("Quotations", "Zxxxx").waitFor();
      await isFolded(row("Quotations", "Dale Hutchins"), true);
      await isFolded(row("Entities", "Lena Vasquez"), false);
      await revert();
    });

    it("keep what is selected and unfolded while a person types into a name", async () => {
      const person = row("Entities", "Dale Hutchins");
      await person.locator(".monaco-tl-twistie").click();
      await isFolded(person, false);
      await person.click();
      await selected("Entities", "Dale Hutchins").waitFor();
      await typeInto("Dale");
      await selected("Entities", "Zxxxx").waitFor();
      await isFolded(selected("Entities", "Zxxxx"), false);
      await revert();
    });

    it("follow the cursor while they are asked to, and leave the focus in the text", async () => {
      await runCommand(page, "On the Record: Follow the Cursor in the Views");
      await clickWords(page, "gates are a monument");
      await selected("Quotations", "The gates are a monument").waitFor();
      await page.locator(".editor-instance .monaco-editor.focused").waitFor();
      await clickWords(page, "Walter Prine");
      await selected("Entities", "Walter Prine").waitFor();
      await runCommand(page, "On the Record: Stop Following the Cursor in the Views");
      await clickWords(page, "Okonjo");
      await row("Entities", "Walter Prine").and(page.locator('[aria-selected="true"]')).waitFor();
    });

    it("stand in the order that the title bar says, and remember it", async () => {
      await (await titleButton("Quotations", "Show Quotations in Text Order")).click();
      await row("Quotations", "Ruth Okonjo: “We can pay for a wall").waitFor();
      await (await titleButton("Entities", "Sort Entities by Frequency")).click();
      await (await titleButton("Entities", "Sort Entities by Name")).waitFor();
      await (await titleButton("Claims", "Group Claims by Claimant")).click();
      await row("Claims", "The article").waitFor();
      const reloaded = page.waitForEvent("load");
      await runCommand(page, "Developer: Reload Window"); // Unlike the page's own, it saves the window's state.
      await reloaded;
      await row("Quotations", "Ruth Okonjo: “We can pay for a wall").waitFor();
      await row("Claims", "The article").waitFor();
      await (await titleButton("Quotations", "Show Quotations by Speaker")).waitFor();
      await (await titleButton("Entities", "Sort Entities by Name")).waitFor();
    });

    it("are filtered by kind, and say so where nothing is left", async () => {
      await (await titleButton("Claims", "Filter Claims…")).click();
      const picker = page.locator(".quick-input-widget");
      await picker.getByRole("checkbox", { name: "Toggle all checkboxes" }).click();
      await picker.getByRole("button", { name: "OK" }).click();
      await page.getByText("No claims of the kinds that are to be shown").waitFor();
      await (await titleButton("Claims", "Filter Claims (Some Are Hidden)…")).waitFor();
      await page.getByRole("button", { name: "Show All Claims" }).click();
      await row("Claims", "Check first").waitFor();
    });

    it("copy the selected rows with their attribution", async () => {
      await row("Quotations", "We can pay for a wall").click();
      await row("Quotations", "Bring pizza").click({ modifiers: ["ControlOrMeta"] });
      await page.keyboard.press("ControlOrMeta+C");
      await page.locator(".statusbar").getByText("2 items copied").waitFor();
      const text = await page.evaluate<string>("navigator.clipboard.readText()");
      assert.match(text, /^“We can pay.*” — Ruth Okonjo.*\n“Bring pizza.” — Ruth Okonjo/);
    });

    it("show text of an article as it stands, also in a tooltip and to a screen reader", async () => {
      await page.close();
      page = await openWorkbench(browser, rig, hostile);
      await showContainer(page, "On the Record");
      const quotation = row("Quotations", '"Every <b>tag</b> $(flame) is [mine](command:x),"');
      await quotation.waitFor();
      assert.equal(await quotation.locator(".codicon-flame, b, a[href]").count(), 0);
      assert.match(
        (await quotation.getAttribute("aria-label")) ?? "",
        /<b>tag<\/b> \$\(flame\) is \[mine\]\(command:x\)/,
      );
      await quotation.hover();
      const hover = page.locator(".monaco-hover:visible").filter({ hasText: "Direct quotation" });
      await hover.getByText('Odd Berg: "Every <b>tag</b> $(flame) is [mine](command:x),"').waitFor();
      assert.equal(await hover.locator(".codicon-flame, b, a").count(), 0);
    });

    /** The title bar shows its buttons while the mouse is in the view. */
    async function titleButton(view: string, title: string): Promise<Locator> {
      const pane = page.locator(`.pane:has(> .pane-header[aria-label^="${view}"])`);
      await pane.hover();
      return pane.locator(`.pane-header .action-label[aria-label^="${title}"]`);
    }
  });
}

const temporary = (): Promise<string> => mkdtemp(join(tmpdir(), "on-the-record-"));

async function isFolded(row: Locator, isSo: boolean): Promise<void> {
  await row.and(row.page().locator(`[aria-expanded="${!isSo}"]`)).waitFor();
}
