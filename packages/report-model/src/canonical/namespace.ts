/** The namespace of canonical reports. Minor versions add to it; what they add survives older readers. */
export const NAMESPACE = 'urn:libvirt-tck:report:1';
