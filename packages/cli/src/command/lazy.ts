/** Modules that a command needs for its work, but not to print its version or help. */

export { nearest } from '@libvirt-tck/text';
export { reportFailure } from '../failure/report-failure.js';
export { execute } from './execute.js';
