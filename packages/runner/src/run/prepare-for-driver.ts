// By name, so that a bundle takes no more of the kit than this.
export { defaultConfig, prepareForDriver } from '@libvirt-tck/testkit';
