/**
 * A transient storage pool becomes persistent when it is defined while it is active; it stays active.
 */
import { storagePools } from '../lifecycle/kinds/storage-pool.js';
import { transientToPersistent } from '../lifecycle/transient-to-persistent.js';

transientToPersistent(storagePools);
