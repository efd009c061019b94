/** The lines of TAP 14 (https://testanything.org/tap-version-14-specification.html), as text. */

export const versionLine = 'TAP version 14\n';

export interface Directive {
  readonly kind: 'SKIP' | 'TODO';
  readonly reason: string;
}

/** One test point. Without a name, there is no dash either. */
export function testPointLine(passed: boolean, number: number, name: string, directive?: Directive): string {
  const description = name === '' ? '' : ` - ${escapeText(name)}`;
  return `${passed ? 'ok' : 'not ok'} ${number}${description}${directiveText(directive)}\n`;
}

export function planLine(count: number, skipAll?: Directive): string {
  return `1..${count}${directiveText(skipAll)}\n`;
}

export function bailOutLine(reason: string): string {
  return `Bail out!${reason === '' ? '' : ` ${oneLine(reason)}`}\n`;
}

/** A comment for each line of the text. */
export function commentLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => `#${line === '' ? '' : ` ${line}`}\n`)
    .join('');
}

function directiveText(directive: Directive | undefined): string {
  if (directive === undefined) return '';
  const reason = directive.reason === '' ? '' : ` ${escapeText(directive.reason)}`;
  return ` # ${directive.kind}${reason}`;
}

/** A `#` would start a directive, and a backslash an escape. */
function escapeText(text: string): string {
  return oneLine(text).replace(/[\\#]/g, '\\$&');
}

/** TAP has no escape for line breaks, so they are written as in source code. */
function oneLine(text: string): string {
  return text.replace(/\n/g, '\\n').replace(/\r/g, '\\r');
}
