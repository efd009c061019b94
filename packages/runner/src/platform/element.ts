import { XMLParser } from 'fast-xml-parser';

/** An element of a document that libvirt wrote. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name);
}

export function childrenNamed(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** A node as fast-xml-parser gives it: its name is the one key that is neither text nor attributes. */
type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  trimValues: true,
  htmlEntities: true,
});

/** The root of a document that libvirt wrote. Not for other documents: the parser does not check well-formedness. */
export function parseElement(xml: string): Element {
  const [root] = elements(parser.parse(xml));
  return root ?? { name: '', attributes: {}, children: [], text: '' };
}

function elements(nodes: unknown): readonly Element[] {
  return (nodes as readonly Node[]).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const content = node[name] as readonly Node[];
    return {
      name,
      attributes: (node[':@'] ?? {}) as Readonly<Record<string, string>>,
      children: elements(content),
      text: content.map((one) => one['#text'] ?? '').join(''),
    };
  });
}
