import type { Connection } from '@libvirt-tck/libvirt';
import { refuseHostAsContainer } from '../builders/container-root.js';
import type { XmlElement } from '../xml/element.js';
import { parseXML } from '../xml/parse.js';

/**
 * Makes a connection refuse containers that would be the host itself, even if a script writes their XML by hand instead of
 * with `domainXML`.
 */
export function guardContainers(conn: Connection): void {
  for (const name of [
    'domainCreateLinux',
    'domainCreateXML',
    'domainCreateXMLAsync',
    'domainCreateXMLWithFiles',
    'domainCreateXMLWithFilesAsync',
    'domainDefineXML',
    'domainDefineXMLFlags',
  ] as const)
    guard(conn, name);
}

type TakesXML = (xml: string, ...rest: never[]) => unknown;

function guard<Name extends string>(conn: Record<Name, TakesXML>, name: Name): void {
  const call = conn[name].bind(conn);
  conn[name] = (xml, ...rest) => {
    const domain = parsed(xml);
    if (domain !== undefined) refuseHostAsContainer(domain);
    return call(xml, ...rest);
  };
}

/** Undefined for text that is not XML: libvirt refuses it. */
function parsed(xml: string): XmlElement | undefined {
  try {
    return parseXML(xml);
  } catch {
    return undefined;
  }
}
