// @ts-check
// A person at the workbench: what tests and screenshots do with a rig's window.

/** @typedef {import("playwright-core").Page} Page */

const timeout = 45_000;

/**
 * Opens a rig's window with a file in the editor, and waits until its text is there.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {import("./web.mjs").Rig} rig
 * @param {string} file its path in the rig's folder
 * @param {{ width: number, height: number, scale?: number }} [size] of the window, in CSS pixels
 * @returns {Promise<Page>}
 */
export async function openWorkbench(
  browser,
  rig,
  file,
  { width, height, scale = 1 } = { width: 1280, height: 800 },
) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: "reduce",
  });
  await page.goto(rig.address(file));
  await page.locator(".view-line").first().waitFor({ timeout });
  return page;
}

/**
 * Rests the mouse on words that are in sight, until a hover comes.
 *
 * @param {Page} page
 * @param {string} words on one line of the editor
 * @returns {Promise<string>} what the hover says
 */
export async function hoverWords(page, words) {
  const hover = hoverIn(page);
  for (const end = Date.now() + timeout; Date.now() < end;) {
    const { x, y } = await placeOf(page, words); // Anew, for a window that still fills up moves the text.
    await page.mouse.move(x, y);
    await page.mouse.move(x + 1, y);
    if (await appears(hover.first(), 3000)) return (await hover.allInnerTexts()).join("\n");
    await page.mouse.move(0, 0); // A hover that had nothing to say is asked for again when the mouse comes back.
  }
  throw new Error(`No hover came over "${words}".`);
}

/**
 * Puts the cursor into words that are in sight.
 *
 * @param {Page} page
 * @param {string} words on one line of the editor
 */
export async function clickWords(page, words) {
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
}

/**
 * Runs a command by its title.
 *
 * @param {Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  await page.keyboard.press("F1");
  const input = page.locator(".quick-input-widget input[type=text]");
  await input.fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().waitFor({ timeout });
  await input.press("Enter");
}

/**
 * The parts of the hover that is open.
 *
 * @param {Page} page
 */
export function hoverIn(page) {
  return page.locator(".monaco-hover:visible .hover-contents:visible");
}

/**
 * Shows the views of a container of the activity bar.
 *
 * @param {Page} page
 * @param {string} title
 */
export async function showContainer(page, title) {
  const tab = page.locator(".activitybar").getByRole("tab", { name: title });
  await tab.click({ timeout });
  await page.locator(".sidebar").getByRole("heading", { name: title }).first().waitFor({ timeout });
}

/**
 * The rows of one of its views.
 *
 * @param {Page} page
 * @param {string} view its title
 */
export function rowsOf(page, view) {
  return page.getByRole("tree", { name: view }).getByRole("treeitem");
}

/**
 * The middle of words in the editor, in CSS pixels of the window.
 *
 * @param {Page} page
 * @param {string} words
 * @returns {Promise<{ x: number, y: number }>}
 */
async function placeOf(page, words) {
  const line = page.locator(".view-line", { hasText: words }).first();
  await line.waitFor({ timeout });
  return line.evaluate((element, wanted) => {
    const document = element.ownerDocument;
    const texts = document.createTreeWalker(element, 4 /* text */);
    /** @type {{ node: any, offset: number }[]} */
    const letters = [];
    while (texts.nextNode()) {
      const node = texts.currentNode;
      for (let offset = 0; offset < node.textContent.length; offset++) letters.push({ node, offset });
    }
    const text = element.textContent.replace(/\u00a0/g, " "); // The editor writes its blanks so.
    const letter = letters[text.indexOf(wanted) + Math.floor(wanted.length / 2)];
    if (!letter) throw new Error(`"${wanted}" is not on one line.`);
    const { node, offset } = letter;
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);
}

/**
 * @param {import("playwright-core").Locator} locator
 * @param {number} within milliseconds
 */
function appears(locator, within) {
  return locator.waitFor({ timeout: within }).then(
    () => true,
    () => false,
  );
}
