import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { root, run } from "../../scripts/lib/run.mjs";
import { launchBrowser } from "../../scripts/rigs/browser.mjs";

describe("npm start", () => {
  let folder: string, browser: Browser, page: Page, command: ChildProcess | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "on-the-record-"));
    browser = await launchBrowser();
    page = await browser.newPage();
  });

  afterEach(async () => {
    await browser.close();
    command?.kill();
    await rm(folder, { recursive: true, force: true });
  });

  /** Starts the command as if in `folder`, and waits for the address that it prints. */
  async function start(...args: string[]): Promise<string> {
    command = spawn(process.execPath, ["scripts/start.mjs", ...args], {
      cwd: root,
      env: { ...process.env, CI: "true", INIT_CWD: folder },
    });
    return addressFrom(command);
  }

  async function open(address: string): Promise<void> {
    await page.goto(address);
    await page.locator(".view-line").first().waitFor();
  }

  async function typeAndSave(words: string): Promise<void> {
    await page.locator(".view-line").first().click();
    await page.keyboard.press("Home");
    await page.keyboard.type(words);
    await page.locator(".tab.active.dirty").waitFor();
    await page.keyboard.press("ControlOrMeta+S");
    await page.locator(".tab.active:not(.dirty)").waitFor();
  }

  it("opens a sample article, and says that nothing saved there stays", async () => {
    await open(await start());
    await page.locator(".statusbar").getByText("nothing saved here stays").waitFor();
    await page.locator(".notification-toast").getByText("nothing saved here stays").waitFor();
    await typeAndSave("Changed");
    const sample = await readFile(join(root, "samples/harbor-barrier.txt"), "utf8");
    assert.ok(!sample.startsWith("Changed"));
  });

  it("opens an article on the disk, where it stays saved", async () => {
    const file = join(folder, "an article, in Malmö #1.txt");
    await copyFile(join(root, "samples/harbor-barrier.txt"), file);
    await open(await start("an article, in Malmö #1.txt"));
    await typeAndSave("Changed");
    assert.ok((await readFile(file, "utf8")).startsWith("Changed"));
  });

  it("ends at Ctrl+C", async () => {
    await start();
    command!.kill("SIGINT");
    assert.deepEqual(await once(command!, "exit"), [0, null]);
  });

  it("says so when there is no such file", async () => {
    await assert.rejects(run(process.execPath, ["scripts/start.mjs", "none.txt"]), /none\.txt is not a file/);
  });
});

function addressFrom(command: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    command.stdout!.on("data", (chunk) => {
      output += String(chunk);
      const address = /^ +(http:\S+)$/m.exec(output)?.[1];
      if (address) resolve(address);
    });
    command.stderr!.on("data", (chunk) => (output += String(chunk)));
    command.once("exit", () => reject(new Error(output)));
  });
}
