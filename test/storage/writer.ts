// Writes one text after the other to a file, as fast as it can, until it is killed.
import { nodeFiles } from "../../src/storage/node-files";
import { whole } from "./whole";

async function writeOn(path: string): Promise<never> {
  for (let number = 1; ; number++) {
    await nodeFiles.write(path, whole(`${process.pid}-${number}`));
    if (number === 1) process.stdout.write("started\n");
  }
}

void writeOn(process.argv[2]!);
