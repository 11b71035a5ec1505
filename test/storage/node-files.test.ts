import { strict as assert } from "node:assert";
import { chmod, lstat, mkdtemp, readFile, readdir, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeFiles } from "../../src/storage/node-files";
import { killWhileWriting } from "./kill-writer";
import { whole } from "./whole";

const folder = () => mkdtemp(join(tmpdir(), "on-the-record-write-"));

describe("nodeFiles", () => {
  it("writes a new file, and over an old one, and leaves nothing beside it", async () => {
    const path = join(await folder(), "a.jsonld");
    assert.equal(await nodeFiles.read(path), null);
    await nodeFiles.write(path, "one é 🎺");
    await nodeFiles.write(path, "two");
    assert.equal(await nodeFiles.read(path), "two");
    assert.deepEqual(await readdir(join(path, "..")), ["a.jsonld"]);
  });

  it("keeps the file's permissions, and a link a link", async () => {
    const here = await folder();
    const [path, link] = [join(here, "a.jsonld"), join(here, "link.jsonld")];
    await writeFile(path, "one");
    await chmod(path, 0o640);
    await symlink(path, link);
    await nodeFiles.write(link, "two");
    assert.equal(await readFile(path, "utf8"), "two");
    assert.ok((await lstat(link)).isSymbolicLink());
    assert.equal((await stat(path)).mode & 0o777, 0o640);
  });

  it("fails where it cannot write, and leaves nothing", async () => {
    const here = await folder();
    await assert.rejects(nodeFiles.write(join(here, "none", "a.jsonld"), "one"));
    assert.deepEqual(await readdir(here), []);
  });

  it("leaves the old or the new file, whole, whenever its process is killed", async function () {
    this.timeout(120_000);
    const path = join(await folder(), "a.jsonld");
    const names = new Set<string | null>();
    await nodeFiles.write(path, whole("0"));
    for (let kill = 0; kill < 6; kill++) {
      const name = await killWhileWriting(path, kill * 5);
      assert.notEqual(name, null);
      names.add(name);
    }
    assert.ok(names.size > 1);
    await nodeFiles.write(path, "done");
    assert.deepEqual(await readdir(join(path, "..")), ["a.jsonld"]);
  });
});
