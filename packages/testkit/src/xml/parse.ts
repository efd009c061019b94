import { xmlParserPackage } from '../packages.js';
import type { XmlElement, XmlNode } from './element.js';

/**
 * Reads a document that libvirt wrote. White space between elements is layout and is left out; text is never
 * taken for a number and never trimmed, and numeric character references are resolved.
 *
 * It does not check that the document is well-formed: what libvirt says of itself is trusted to be, anything else
 * has to be read with something stricter.
 *
 * @throws Error if there is not exactly one root element.
 */
export function parseXML(text: string): XmlElement {
  const roots = elementsOf(parser().parse(text));
  const [root] = roots;
  if (root === undefined || roots.length > 1)
    throw new Error(`could not read XML: ${roots.length} root elements instead of one`);
  return root;
}

/** The first element that a path of names leads to, for example `os/type`; the root's own name is not in it. */
export function find(root: XmlElement, path: string): XmlElement | undefined {
  return findAll(root, path)[0];
}

/** All elements that a path of names leads to, in document order. */
export function findAll(root: XmlElement, path: string): XmlElement[] {
  return path
    .split('/')
    .reduce<XmlElement[]>((found, name) => found.flatMap((element) => childrenNamed(element, name)), [root]);
}

/** The text of the element that a path leads to, without that of elements inside it. */
export function findText(root: XmlElement, path: string): string | undefined {
  const found = find(root, path);
  return found && textOf(found);
}

export function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).filter((child) => child.name === name);
}

/** A disk's backing images stand one inside the other, and libvirt takes up to 200 of them. */
const deepest = 1000;

const attributesKey = ':@';
const textKey = '#text';

function parser() {
  const { XMLParser } = xmlParserPackage();
  return new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    ignoreDeclaration: true,
    ignorePiTags: true,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    htmlEntities: true,
    maxNestedTags: deepest,
  });
}

/** A node as fast-xml-parser keeps it in order: one key is the name, the other one the attributes. */
type OrderedNode = Readonly<Record<string, unknown>>;

function elementsOf(ordered: readonly OrderedNode[]): XmlElement[] {
  return ordered.map(nodeOf).filter((node) => typeof node !== 'string');
}

function nodeOf(ordered: OrderedNode): XmlNode {
  if (textKey in ordered) return String(ordered[textKey]);
  const name = Object.keys(ordered).find((key) => key !== attributesKey) ?? '';
  const attributes = (ordered[attributesKey] ?? {}) as Record<string, string>;
  const children = (ordered[name] as OrderedNode[]).map(nodeOf);
  const isText = !children.some((child) => typeof child !== 'string');
  return { name, attributes, children: isText ? joinTexts(children) : children.filter(isNoLayout) };
}

function isNoLayout(node: XmlNode): boolean {
  return typeof node !== 'string' || node.trim() !== '';
}

/** A CDATA section would split a text in two. */
function joinTexts(children: readonly XmlNode[]): XmlNode[] {
  const text = children.join('');
  return text === '' ? [] : [text];
}
