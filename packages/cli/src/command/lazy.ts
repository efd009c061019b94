/** What a command loads once it knows that it is asked for more than its version. */

export { nearest } from '@libvirt-tck/text';
export { tellFailure } from '../failure/tell-failure.js';
export { carryOut } from './carry-out.js';
