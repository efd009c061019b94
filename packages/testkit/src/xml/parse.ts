import { xmlParserPackage } from '../packages.js';
import type { XmlElement, XmlNode } from './element.js';

/**
 * Parses a document that libvirt wrote. It drops white space between elements, keeps all other text as it is, and resolves
 * numeric character references.
 *
 * It does not check that the document is well-formed, so use it only for documents from libvirt.
 *
 * @throws Error if there is not exactly one root element
 */
export function parseXML(text: string): XmlElement {
  const roots = elementsOf(parser().parse(text));
  const [root] = roots;
  if (root === undefined || roots.length > 1)
    throw new Error(`could not read XML: ${roots.length} root elements instead of one`);
  return root;
}

/** The first element at a path such as `os/type`. The path starts below the root. */
export function find(root: XmlElement, path: string): XmlElement | undefined {
  return findAll(root, path)[0];
}

/** All elements at a path, in document order. */
export function findAll(root: XmlElement, path: string): XmlElement[] {
  return path
    .split('/')
    .reduce<XmlElement[]>((found, name) => found.flatMap((element) => childrenNamed(element, name)), [root]);
}

/** The text of the element at a path, without the text of elements inside it. */
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

/** Backing images of a disk are nested, and libvirt accepts up to 200 of them. */
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

/** A node of fast-xml-parser with `preserveOrder`: one key is the name, the other one the attributes. */
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

/** Joins the parts of a text that a CDATA section splits. */
function joinTexts(children: readonly XmlNode[]): XmlNode[] {
  const text = children.join('');
  return text === '' ? [] : [text];
}
