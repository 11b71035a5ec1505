// npm run kills [COUNT]: kills a process that writes a file, again and again, and looks whether the file is whole each time.
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { killWhileWriting } from "../test/storage/kill-writer";

const count = Number(process.argv[2] ?? 200);
const atOnce = 4;

async function kill(first: number): Promise<number> {
  const path = join(await mkdtemp(join(tmpdir(), "on-the-record-kills-")), "a.jsonld");
  let torn = 0;
  for (let number = first; number < count; number += atOnce) {
    if ((await killWhileWriting(path, (number * 7) % 60)) === null) torn++;
  }
  return torn;
}

void Promise.all(Array.from({ length: atOnce }, (_, first) => kill(first))).then((torn) => {
  const sum = torn.reduce((total, part) => total + part, 0);
  console.log(`${count} kills, ${sum} torn files`);
  if (sum > 0) process.exitCode = 1;
});
