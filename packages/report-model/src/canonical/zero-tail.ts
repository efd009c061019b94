const ZEROS = Buffer.alloc(64 * 1024);

/**
 * The same bytes without the zero bytes at their very end. A file system can leave those if the power failed during a write:
 * the length was on disk already, the text was not.
 */
export async function* withoutZeroTail(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, void> {
  let zeros = 0;
  for await (const chunk of chunks) {
    let end = chunk.length;
    while (end > 0 && chunk[end - 1] === 0) end -= 1;
    if (end > 0) {
      for (; zeros > 0; zeros -= Math.min(zeros, ZEROS.length)) yield ZEROS.subarray(0, zeros);
      yield chunk.subarray(0, end);
    }
    zeros += chunk.length - end;
  }
}
