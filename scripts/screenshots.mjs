// @ts-check
// npm run screenshots                     pictures of a sample article for the README, light and dark, into media/
// npm run screenshots -- FILE --out PNG   a picture of any article; --over WORDS opens the hover over them, --dark
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
  options: { out: { type: "string" }, over: { type: "string" }, dark: { type: "boolean", default: false } },
});
const from = process.env["INIT_CWD"] ?? ".";
const [file] = positionals;
const browser = await launchBrowser();
try {
  if (file) {
    const out = resolve(from, values.out ?? `${basename(file)}.png`);
    await picture(resolve(from, file), { out, over: values.over, dark: values.dark });
  } else {
    const sample = { file: join(root, "samples/harbor-barrier.txt"), over: "pay for a wall" };
    await picture(sample.file, {
      out: join(root, "media/screenshot-light.png"),
      over: sample.over,
      dark: false,
    });
    await picture(sample.file, {
      out: join(root, "media/screenshot-dark.png"),
      over: sample.over,
      dark: true,
    });
  }
} finally {
  await browser.close();
}

/**
 * @param {string} file
 * @param {{ out: string, over: string | undefined, dark: boolean }} options
 */
async function picture(file, { out, over, dark }) {
  const data = await mkdtemp(join(tmpdir(), "on-the-record-data-"));
  const rig = await startServerRig({
    folder: dirname(file),
    data,
    settings: {
      "workbench.colorTheme": dark ? "Default Dark Modern" : "Default Light Modern",
      "editor.minimap.enabled": false,
      "editor.occurrencesHighlight": "off",
      "window.commandCenter": false,
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
