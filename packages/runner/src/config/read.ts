// Loaded only where there is a configuration; a bundle takes no more of the kit than this.
export { readConfig } from '@libvirt-tck/testkit';
