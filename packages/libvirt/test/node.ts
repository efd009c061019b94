import { fileURLToPath } from 'node:url';

const fixture = (name: string) => fileURLToPath(new URL(`../../test/fixtures/${name}`, import.meta.url));

/** A host of the test driver that a file describes. Each connection has its own, unlike with `test:///default`. */
export const nodeURI = `test://${fixture('node.xml')}`;

/** The same, with a user name (`tck`) and a password (`swordfish`). */
export const nodeAuthURI = `test://${fixture('node-auth.xml')}`;
