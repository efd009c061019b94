import type { Test } from '@libvirt-tck/report-model';

/**
 * Single TAP streams have no name of their own, so their tests are named after their files: `mon`, `tue`. If every
 * report is one such stream, all get the name of the first.
 *
 * @param areStreams whether all reports come from TAP
 */
export async function alignSingleStreams(
  reports: readonly AsyncIterable<Test>[],
  areStreams: boolean,
): Promise<readonly AsyncIterable<Test>[]> {
  if (!areStreams) return reports;
  const iterators = reports.map((report) => report[Symbol.asyncIterator]());
  const heads: Test[][] = [];
  for (const iterator of iterators) heads.push(await takeTwo(iterator));
  const id = heads[0]?.[0]?.id;
  const areSingle = id !== undefined && heads.every(({ length }) => length === 1);
  return iterators.map((iterator, index) => {
    const head = heads[index] ?? [];
    return areSingle
      ? rest(
          head.map((test) => ({ ...test, id })),
          iterator,
        )
      : rest(head, iterator);
  });
}

async function takeTwo(iterator: AsyncIterator<Test>): Promise<Test[]> {
  const tests: Test[] = [];
  while (tests.length < 2) {
    const next = await iterator.next();
    if (next.done === true) break;
    tests.push(next.value);
  }
  return tests;
}

async function* rest(head: readonly Test[], iterator: AsyncIterator<Test>): AsyncGenerator<Test> {
  yield* head;
  yield* { [Symbol.asyncIterator]: () => iterator };
}
