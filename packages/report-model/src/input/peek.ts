import { pieces } from './pieces.js';

export interface Peeked {
  readonly head: Buffer;
  /** All chunks, those of the head too. */
  readonly chunks: AsyncGenerator<Buffer, void, void>;
}

/** The first bytes of a document: as many as it takes for `isEnough`, or all. */
export async function peek(
  chunks: AsyncIterable<Buffer>,
  isEnough: (head: Buffer) => boolean,
): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (!isEnough(head)) {
    const next = await iterator.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  async function* all(): AsyncGenerator<Buffer, void, void> {
    yield* pieces(head);
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head, chunks: all() };
}
