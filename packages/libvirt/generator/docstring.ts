import type { ApiEnum, ApiFunction, EnumMember } from './api.js';

/**
 * The first paragraph of libvirt's own documentation, with that of the parameters that the method has too. What the C
 * function returns is left out, as it is something else here.
 */
export function docstring(
  fn: ApiFunction,
  parameters: readonly string[],
  more: readonly string[] = [],
): string {
  const described = fn.parameters.slice(1).filter(({ name }) => parameters.includes(name));
  const lines = [
    ...wrapped(paragraph(fn.info)),
    ...more,
    `\`${fn.name}\`, since ${fn.since}: ${link(fn.page, fn.name)}`,
    ...described.flatMap(({ name, info }) => wrapped(`@param ${name} ${plain(info)}`)),
  ];
  return comment(lines);
}

export function enumDocstring({ name, page }: ApiEnum): string {
  return comment([`\`${name}\`: ${link(page, name)}`]);
}

/** Of a member of an enum, or of a string constant. */
export function memberDocstring({ info, since }: Pick<EnumMember, 'info' | 'since'>): string {
  return comment(wrapped(`${plain(info)} (since ${since})`.trim()));
}

function link(page: string, name: string): string {
  return `https://libvirt.org/html/libvirt-${page}.html#${name}`;
}

function comment(lines: readonly string[]): string {
  return lines.length === 1 ? `/** ${lines[0]} */` : `/**\n * ${lines.join('\n * ')}\n */`;
}

/** The first paragraph that is a sentence: some begin with a heading. */
function paragraph(info: string): string {
  const paragraphs = info.split(/\n\s*\n/).map(plain);
  return paragraphs.find((each) => each !== '') ?? '';
}

/** `@flags` is a parameter in C's documentation, and a tag in ours. */
function plain(info: string): string {
  return info
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/@(\w+)/g, '`$1`')
    .replaceAll('*/', '* /')
    .trim();
}

const WIDTH = 110;

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.filter((line) => line !== '');
}
