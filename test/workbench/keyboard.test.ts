import assert from "node:assert/strict";
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { root } from "../../scripts/lib/run.mjs";
import { launchBrowser } from "../../scripts/rigs/browser.mjs";
import { startServerRig } from "../../scripts/rigs/server.mjs";
import type { Rig } from "../../scripts/rigs/web.mjs";
import { openWorkbench, rowsOf, showContainer } from "../../scripts/rigs/workbench.mjs";
import { createAnalyzer } from "../../src/core/index";
import { nextAfter } from "../../src/core/steps";
import { defaultSettings } from "../../src/protocol/settings";

const article = "harbor-barrier.txt";

describe("an article at the keyboard alone", () => {
  let data: string, folder: string, rig: Rig, browser: Browser, page: Page, text: string;

  before(async () => {
    [data, folder] = await Promise.all([temporary(), temporary()]);
    for (const name of [article, "lido-row.news.txt"])
      await copyFile(join(root, "samples", name), join(folder, name));
    text = await readFile(join(folder, article), "utf8");
    [rig, browser] = await Promise.all([startServerRig({ folder, data }), launchBrowser()]);
  });

  beforeEach(async () => {
    page = await openWorkbench(browser, rig, "lido-row.news.txt");
    page.setDefaultTimeout(20_000); // So that a failure names the step.
  });

  afterEach(() => page.close());

  after(async () => {
    await browser.close();
    await rig.close();
    await Promise.all([data, folder].map((each) => rm(each, { recursive: true, force: true })));
  });

  /** Waits until so many letters are selected, with the cursor at an offset of the text. */
  const selected = (cursor: number, length: number): Promise<void> => {
    const lines = text.slice(0, cursor).split("\n");
    const where = `Ln ${lines.length}, Col ${lines.at(-1)!.length + 1} (${length} selected)`;
    return page.locator(".statusbar").getByText(where).waitFor();
  };
  const isRead = (): Promise<void> => page.locator(`.view-line ${mark}`).first().waitFor();
  const chord = async (second: string): Promise<void> => {
    await page.keyboard.press("Control+K");
    await page.keyboard.press(second);
  };

  it("is opened and read: who says what, what to check, whom it is about, and back", async () => {
    const input = page.locator(".quick-input-widget input[type=text]");
    await page.keyboard.press("Control+P");
    await input.waitFor();
    await page.keyboard.type("harbor");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: article }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".view-line", { hasText: "We can pay for a wall" }).waitFor();
    await isRead();

    await chord("j");
    const quotation = text.indexOf("“We can pay");
    await selected(quotation, "“We can pay for a wall,”".length);

    await chord("h");
    const peek = page.locator(".peekview-widget");
    await peek
      .locator(".ref-tree .monaco-list-row.selected, .ref-tree .monaco-list-row.focused")
      .first()
      .waitFor();
    assert.equal(
      await peek.locator(".ref-tree .referenceMatch .highlight").first().innerText(),
      "Ruth Okonjo",
    );
    await page.keyboard.press("Escape");
    await peek.waitFor({ state: "detached" });

    await chord("l");
    const { start, end } = nextAfter(claimsToStopAt(text), quotation)!;
    await selected(start, end - start);

    await chord("Shift+G");
    await input.waitFor();
    await page.keyboard.type("Haddad");
    await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: "Samir Haddad" }).waitFor();
    await page.keyboard.press("Enter");
    await selected(text.indexOf("Samir Haddad"), "Samir Haddad".length);

    await page.keyboard.press("Control+Alt+Minus");
    await selected(end, end - start); // VS Code puts the cursor at the end of what it comes back to.
  });

  it("shows new marks on the line that is typed on only after a pause, and drops old ones at once", async () => {
    const line = page.locator(".view-line", { hasText: "Roe" });
    await page.setViewportSize({ width: 1280, height: 2400 }); // So that all rows are in sight.
    await showContainer(page, "On the Record");
    await rowsOf(page, "Entities").first().waitFor();
    await isRead();
    await page.keyboard.press("Control+G"); // To a line of its own.
    await page.locator(".quick-input-widget input[type=text]").fill(":34");
    await page.keyboard.press("Enter");
    await page.locator(".statusbar").getByText("Ln 34, Col 1").waitFor();
    for (const key of ["Enter", "Enter", "ArrowUp"]) await page.keyboard.press(key);
    await page.keyboard.insertText("“The pumps are new,” said Ada Roe, an engineer.");
    await line.waitFor();
    // Read it is while a person goes on typing: the view says so, the text does not yet.
    const row = rowsOf(page, "Entities").filter({ hasText: "Ada Roe" });
    const before = await watchMark(page, "Roe");
    while (!(await comes(row.waitFor({ timeout: 500 })))) await page.keyboard.type("x");
    await page.keyboard.type("y");
    await line.locator(mark).first().waitFor();
    const { typed, marked } = await before();
    assert.ok(marked - typed >= 1000, `${marked - typed} ms after the last letter`);
    // A mark that no longer holds goes while the typing goes on.
    await page.keyboard.press("Home");
    for (let i = 0; i < 20; i++) await page.keyboard.press("Delete");
    await page.keyboard.press("End");
    const marks = line.locator(mark).first();
    while (!(await comes(marks.waitFor({ state: "detached", timeout: 500 })))) await page.keyboard.type("z");
  });
});

/** Whether something comes in time: less than the pause that marks wait for, and enough to read the article between two letters. */
const comes = (event: Promise<void>): Promise<boolean> =>
  event.then(
    () => true,
    () => false,
  );

/** When, in the page's time, the last key went down, and when marks first stood on the line with the words. */
async function watchMark(
  page: Page,
  words: string,
): Promise<() => Promise<{ typed: number; marked: number }>> {
  const times = await page.evaluateHandle(
    ([words, mark]) => {
      interface Line {
        readonly textContent: string;
        querySelector(selector: string): unknown;
      }
      const { document, MutationObserver } = globalThis as unknown as {
        document: {
          body: unknown;
          addEventListener(type: string, listener: () => void, capture: boolean): void;
          querySelectorAll(selector: string): Iterable<Line>;
        };
        MutationObserver: new (callback: () => void) => { observe(target: unknown, options: unknown): void };
      };
      const times = { typed: performance.now(), marked: 0 };
      document.addEventListener("keydown", () => (times.typed = performance.now()), true);
      new MutationObserver(() => {
        const lines = [...document.querySelectorAll(".view-line")];
        if (
          times.marked === 0 &&
          lines.some((line) => line.textContent.includes(words) && line.querySelector(mark))
        )
          times.marked = performance.now();
      }).observe(document.body, { childList: true, subtree: true, attributes: true });
      return times;
    },
    [words, mark] as const,
  );
  return () => times.jsonValue();
}

/** The class of what the extension marks. */
const mark = "[class*=TextEditorDecorationType]";

function claimsToStopAt(text: string) {
  const { quotations, claims } = createAnalyzer().analyze(text, { format: "plaintext" });
  const isShown = (id: string | null): boolean => {
    const quotation = quotations.find((each) => each.id === id);
    return !quotation || defaultSettings.acts.includes(quotation.act);
  };
  return claims.filter(({ quotation }) => isShown(quotation));
}

const temporary = (): Promise<string> => mkdtemp(join(tmpdir(), "on-the-record-"));
