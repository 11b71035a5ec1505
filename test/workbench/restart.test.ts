import { strict as assert } from "node:assert";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { root } from "../../scripts/lib/run.mjs";
import { launchBrowser } from "../../scripts/rigs/browser.mjs";
import { startServerRig } from "../../scripts/rigs/server.mjs";
import type { Rig } from "../../scripts/rigs/web.mjs";
import { hoverIn, hoverWords, openWorkbench } from "../../scripts/rigs/workbench.mjs";

describe("a language server that dies", () => {
  let data: string | undefined, rig: Rig | undefined, browser: Browser | undefined, page: Page;

  before(async function () {
    // Processes are told by the files that Linux alone has.
    if (process.platform !== "linux") this.skip();
    data = await mkdtemp(join(tmpdir(), "on-the-record-data-"));
    rig = await startServerRig({ folder: join(root, "samples"), data });
    browser = await launchBrowser();
    page = await openWorkbench(browser, rig, "harbor-barrier.txt");
  });

  after(async () => {
    await browser?.close();
    await rig?.close();
    if (data) await rm(data, { recursive: true, force: true });
  });

  it("is started again, says so, and reads the article anew", async () => {
    assert.match(await hoverWords(page, "gates are a monument"), /Dale Hutchins/);
    const [server, ...others] = await serversOf(data!);
    assert.ok(server && others.length === 0);
    process.kill(server, "SIGKILL");
    await page.locator(".statusbar").getByText("was started again").waitFor();
    await page.mouse.move(0, 0);
    await hoverIn(page).first().waitFor({ state: "hidden" });
    assert.match(await hoverWords(page, "pay for a wall"), /Ruth Okonjo/);
    const [next] = await serversOf(data!);
    assert.ok(next && next !== server);
  });
});

/** The language servers below the VS Code server that keeps its data here. */
async function serversOf(folder: string): Promise<number[]> {
  const processes = await Promise.all(
    (await readdir("/proc"))
      .filter((name) => /^\d+$/.test(name))
      .map(async (name) => {
        const [command = "", status = ""] = await Promise.all(
          ["cmdline", "status"].map((file) => readFile(join("/proc", name, file), "utf8").catch(() => "")),
        );
        const parent = Number(/^PPid:\s*(\d+)$/m.exec(status)?.[1] ?? 0);
        return { pid: Number(name), parent, command };
      }),
  );
  const byId = new Map(processes.map((found) => [found.pid, found]));
  const isBelow = (pid: number): boolean => {
    const found = byId.get(pid);
    if (!found) return false;
    return found.command.includes(folder) || isBelow(found.parent);
  };
  return processes
    .filter(({ pid, command }) => command.includes("dist/server.node.js") && isBelow(pid))
    .map(({ pid }) => pid);
}
