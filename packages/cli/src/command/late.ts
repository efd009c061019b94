/** What a command loads once it knows that it is asked for more than its version. */

export { nearest } from '@libvirt-tck/text';
export { completionFor } from '../completion/completion.js';
export { tellFailure } from '../failure/tell-failure.js';
export { unwritable } from '../failure/unwritable.js';
export { helpForTerminal } from '../help/help.js';
export { carryOut } from './carry-out.js';
