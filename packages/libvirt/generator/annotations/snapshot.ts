import type { Annotations } from '../annotation.js';

/** Snapshots and checkpoints. */
export const snapshot: Annotations = {
  virDomainSnapshotListNames: { sizedBy: 'snapshotNum' },
  virDomainSnapshotListChildrenNames: { sizedBy: 'numChildren' },
};
