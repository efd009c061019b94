/** Why libvirt's claim about a function and the reports disagree. */
export interface Explanation {
  readonly whose: 'libvirt’s' | 'the documentation’s' | 'the suite’s';
  readonly why: string;
}

/** Found by reading the reports of the whole suite on libvirt 7.0 to 12.8. */
const EXPLAINED: readonly (Explanation & {
  readonly functions: readonly string[];
  /** Of the driver's URI; any if not given. */
  readonly scheme?: string;
})[] = [
  {
    functions: ['virConnectOpenAuth', 'virConnectOpenReadOnly'],
    whose: 'the documentation’s',
    why: 'A driver implements all ways to open a connection in one function. The page lists it as virConnectOpen alone.',
  },
  {
    functions: ['virDomainSnapshotCreateXML'],
    scheme: 'qemu',
    whose: 'the suite’s',
    why: 'The guests of its snapshot tests have no disk, so QEMU has nothing to take a snapshot of.',
  },
  {
    functions: ['virDomainShutdown'],
    scheme: 'test',
    whose: 'the suite’s',
    why: 'It shuts down no running domain of this driver, only one that must refuse. The refusal is an internal error, which is libvirt’s.',
  },
  {
    functions: ['virStorageVolCreateXMLFrom'],
    scheme: 'test',
    whose: 'the suite’s',
    why: 'It makes one clone, whose name is taken. libvirt refuses it with the code of another error.',
  },
];

/** The explanation of a contradiction; undefined for one that is not yet explained. */
export function explanationOf(name: string, scheme: string): Explanation | undefined {
  return EXPLAINED.find(
    (one) => one.functions.includes(name) && (one.scheme === undefined || one.scheme === scheme),
  );
}
