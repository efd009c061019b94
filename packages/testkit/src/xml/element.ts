import { xmlBuilderPackage } from '../packages.js';

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
  const document = xmlBuilderPackage().create({ version: '1.0' });
  append(document, root);
  return document.end({ headless: true, prettyPrint: true, wellFormed: true });
}

type Builder = ReturnType<ReturnType<typeof xmlBuilderPackage>['create']>;

function append(parent: Builder, { name, attributes, children }: XmlElement): void {
  const self = parent.ele(name);
  for (const [key, value] of Object.entries(attributes)) self.att(key, escapeReferences(value, /[&\t\n\r]/g));
  for (const child of children) {
    if (typeof child === 'string') self.txt(escapeReferences(child, /[&\r]/g));
    else append(self, child);
  }
}

/**
 * xmlbuilder2 keeps character references and escapes everything else, except white space, which a reader would normalise.
 * So ampersands and white space become references here.
 */
function escapeReferences(text: string, unsafe: RegExp): string {
  return text.replace(unsafe, (character) => `&#${character.charCodeAt(0)};`);
}

function nodes(content: XmlContent): XmlNode[] {
  if (content === undefined || content === false || content === '') return [];
  if (Array.isArray(content)) return content.flatMap(nodes);
  return [typeof content === 'object' ? (content as XmlElement) : String(content)];
}

function attributeText(value: XmlValue): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}
