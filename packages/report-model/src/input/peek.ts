import { pieces } from './pieces.js';

export interface Peeked {
  readonly head: Buffer;
  /** All chunks, those of the head too. */
  readonly chunks: AsyncGenerator<Buffer, void, void>;
}

/** The first bytes of a document: as many as it takes for `isEnough`, or all. */
export async function peek(
  chunks: AsyncGenerator<Buffer, void, void>,
  isEnough: (head: Buffer) => boolean,
): Promise<Peeked> {
  let head: Buffer = Buffer.alloc(0);
  while (!isEnough(head)) {
    const next = await chunks.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  async function* all(): AsyncGenerator<Buffer, void, void> {
    yield* pieces(head);
    yield* chunks;
  }
  return { head, chunks: all() };
}
