/** An XML element as plain data: made by a builder, or read from one of libvirt's documents. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The value of an attribute: `undefined` omits it, and true is libvirt's `yes`. */
export type XmlValue = string | number | bigint | boolean | undefined;

/**
 * The content of an element. Arrays are flattened; `undefined`, `false` and empty texts are omitted, so that
 * `condition && element(…)` works.
 */
export type XmlContent = XmlElement | string | number | bigint | false | undefined | readonly XmlContent[];

/** Makes an element without absent attributes and content. */
export function element(
  name: string,
  attributes: Readonly<Record<string, XmlValue>> = {},
  ...content: readonly XmlContent[]
): XmlElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    name,
    attributes: Object.fromEntries(given.map(([key, value]) => [key, attributeText(value)])),
    children: content.flatMap(nodes),
  };
}

/** An element for optional content: without content, there is no element. */
export function optional(name: string, ...content: readonly XmlContent[]): XmlElement | undefined {
  const { children, ...rest } = element(name, {}, ...content);
  return children.length === 0 ? undefined : { ...rest, children };
}

/** An element with attributes only; omitted if all of them are absent. */
export function optionalAttributes(
  name: string,
  attributes: Readonly<Record<string, XmlValue>>,
): XmlElement | undefined {
  return Object.values(attributes).every((value) => value === undefined)
    ? undefined
    : element(name, attributes);
}

/**
 * Writes a document, one element a line.
 *
 * @throws Error for a name or a character that XML 1.0 does not allow
 */
export function toXML(root: XmlElement): string {
  return lines(root, '').join('\n');
}

/** Own code, as loading a library for it takes a tenth of the time of a script (`docs/architecture.md`). */
function lines({ name, attributes, children }: XmlElement, indent: string): string[] {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${checkName(key)}="${escaped(value)}"`);
  const tag = checkName(name) + pairs.join('');
  if (children.length === 0) return [`${indent}<${tag}/>`];
  if (children.some((child) => typeof child === 'string')) {
    const content = children.map((child) =>
      typeof child === 'string' ? escaped(child) : lines(child, '').join(''),
    );
    return [`${indent}<${tag}>${content.join('')}</${name}>`];
  }
  const inner = children.flatMap((child) => lines(child as XmlElement, `${indent}  `));
  return [`${indent}<${tag}>`, ...inner, `${indent}</${name}>`];
}

/** A name of XML 1.0, with or without a prefix; no name of libvirt has other letters than these. */
const validName = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;

function checkName(name: string): string {
  if (!validName.test(name)) throw new Error(`could not write XML: ${JSON.stringify(name)} is no name`);
  return name;
}

/** What is not a `Char` of XML 1.0. */
const invalidCharacter = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** White space other than spaces becomes references, because a reader would normalise it. */
function escaped(text: string): string {
  const [invalid] = invalidCharacter.exec(text) ?? [];
  if (invalid !== undefined)
    throw new Error(`could not write XML: it does not allow the character ${JSON.stringify(invalid)}`);
  return text.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function nodes(content: XmlContent): XmlNode[] {
  if (content === undefined || content === false || content === '') return [];
  if (Array.isArray(content)) return content.flatMap(nodes);
  return [typeof content === 'object' ? (content as XmlElement) : String(content)];
}

function attributeText(value: XmlValue): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}
