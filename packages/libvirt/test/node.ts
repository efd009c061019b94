import { fileURLToPath } from 'node:url';

const fixture = (name: string) => fileURLToPath(new URL(`../../test/fixtures/${name}`, import.meta.url));

/** A host of the test driver as a file describes it. Every connection has one of its own, unlike `test:///default`. */
export const nodeURI = `test://${fixture('node.xml')}`;

/** The same, behind a user name (`tck`) and a password (`swordfish`). */
export const nodeAuthURI = `test://${fixture('node-auth.xml')}`;
