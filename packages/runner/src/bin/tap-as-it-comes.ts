import { StringDecoder } from 'node:string_decoder';
import type { Destination } from '@libvirt-tck/cli';
import { visible, visibleLines } from '@libvirt-tck/text';
import type { RunListener } from '../run/events.js';

/** In characters: a longer line is printed in parts. */
const longestWait = 65_536;
const lineFeed = 0x0a;

/**
 * Prints the output of the tests. If they run one at a time, it prints each as it comes, below a comment with the id. If
 * they run side by side, it prints whole lines, each after the id. Invisible characters are escaped, as in all text for people.
 */
export function printTap(output: Destination, isSideBySide: boolean): RunListener {
  const show = (text: string) => output.write(visibleLines(text));
  const tests = new Map<string, { readonly decoder: StringDecoder; waiting: string }>();
  let endsLine = true;

  function endLine(): void {
    if (!endsLine) show('\n');
    endsLine = true;
  }

  function showLines(id: string, text: string, isLast: boolean): void {
    const test = tests.get(id);
    if (test === undefined) return;
    const lines = (test.waiting + text).split('\n');
    const rest = lines.pop() ?? '';
    const isPiece = rest.length > longestWait || (isLast && rest !== '');
    test.waiting = isPiece ? '' : rest;
    const whole = isPiece ? [...lines, rest] : lines;
    show(whole.map((line) => `${visible(id)}| ${line}\n`).join(''));
  }

  return (event) => {
    if (event.kind === 'attempt-started') {
      tests.set(event.id, { decoder: new StringDecoder(), waiting: '' });
      endLine();
      if (!isSideBySide) show(`# ${visible(event.id)}\n`);
    } else if (event.kind === 'output') {
      endsLine = isSideBySide || event.bytes.at(-1) === lineFeed;
      const text = tests.get(event.id)?.decoder.write(Buffer.from(event.bytes)) ?? '';
      if (isSideBySide) showLines(event.id, text, false);
      else show(text);
    } else if (event.kind === 'test-ended') {
      if (isSideBySide) showLines(event.test.id, '', true);
      endLine();
      tests.delete(event.test.id);
    }
  };
}
