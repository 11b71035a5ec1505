// @ts-check
// npm run screenshots                     pictures of a sample article for the README, light and dark, into media/
// npm run screenshots -- FILE --out PNG   a picture of any article; --over WORDS opens the hover over them,
//                                         --theme light|dark|hc-light|hc-dark, --by-speaker colors it by speaker
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./lib/run.mjs";
import { launchBrowser } from "./rigs/browser.mjs";
import { startServerRig } from "./rigs/server.mjs";
import { hoverIn, hoverWords, openWorkbench, rowsOf, showContainer } from "./rigs/workbench.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string" },
    over: { type: "string" },
    theme: { type: "string", default: "light" },
    "by-speaker": { type: "boolean", default: false },
  },
});
/** @type {Readonly<Record<string, string>>} */
const themes = {
  light: "Default Light Modern",
  dark: "Default Dark Modern",
  "hc-light": "Default High Contrast Light",
  "hc-dark": "Default High Contrast",
};
const from = process.env["INIT_CWD"] ?? ".";
const [file] = positionals;
const browser = await launchBrowser();
try {
  if (file) {
    const out = resolve(from, values.out ?? `${basename(file)}.png`);
    const { over, theme } = values;
    await picture(resolve(from, file), { out, over, theme, bySpeaker: values["by-speaker"] });
  } else {
    const sample = join(root, "samples/harbor-barrier.txt");
    for (const theme of ["light", "dark"]) {
      const out = (/** @type {string} */ name) => join(root, `media/${name}-${theme}.png`);
      await picture(sample, { out: out("screenshot"), over: "pay for a wall", theme, bySpeaker: false });
      await picture(sample, { out: out("speakers"), over: undefined, theme, bySpeaker: true });
    }
  }
} finally {
  await browser.close();
}

/**
 * @param {string} file
 * @param {{ out: string, over: string | undefined, theme: string, bySpeaker: boolean }} options
 */
async function picture(file, { out, over, theme, bySpeaker }) {
  const data = await mkdtemp(join(tmpdir(), "on-the-record-data-"));
  const rig = await startServerRig({
    folder: dirname(file),
    data,
    settings: {
      "workbench.colorTheme": themes[theme] ?? theme,
      "onTheRecord.highlight.colorBy": bySpeaker ? "speaker" : "kind",
      "editor.minimap.enabled": false,
      "editor.occurrencesHighlight": "off",
      "window.commandCenter": false,
      "window.autoDetectHighContrast": false,
    },
  });
  try {
    const page = await openWorkbench(browser, rig, basename(file), { width: 1200, height: 750, scale: 1.5 });
    // The title names the rig, and a hover that fades in is not to be caught half-way.
    await page.addStyleTag({
      content: ".window-title { visibility: hidden } .fade-in { animation: none !important }",
    });
    await showContainer(page, "On the Record");
    await rowsOf(page, "Entities").first().waitFor();
    await page.locator(".monaco-breadcrumb-item").nth(1).waitFor(); // The outline has come: nothing moves from now on.
    await page.mouse.move(0, 0); // Away from the tab, which has a hover of its own.
    await page.locator(".monaco-hover:visible").first().waitFor({ state: "hidden" });
    // A window that still fills up can close a hover, and open it again after the picture.
    for (let taken = false; !taken;) {
      if (over) await hoverWords(page, over);
      const hover = over
        ? await hoverIn(page)
            .first()
            .elementHandle({ timeout: 1000 })
            .catch(() => null)
        : null;
      await page.screenshot({ path: out });
      taken = !over || ((await hover?.isVisible()) ?? false);
    }
    console.log(out);
    await page.close();
  } finally {
    await rig.close();
    await rm(data, { recursive: true, force: true });
  }
}
