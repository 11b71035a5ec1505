import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** A byte stream as it is or, where it starts as gzip does, unpacked. */
export async function* gunzipped(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  async function* all(): AsyncGenerator<Buffer> {
    yield first.value as Buffer;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  const packed = first.value[0] === 0x1f && first.value[1] === 0x8b;
  if (packed)
    yield* Readable.from(all(), { objectMode: false }).pipe(createGunzip()) as AsyncIterable<Buffer>;
  else yield* all();
}
