/**
 * A transient storage pool exists for exactly as long as it is active.
 */
import { storagePools } from '../lifecycle/kinds/storage-pool.js';
import { transientLifecycle } from '../lifecycle/transient.js';

transientLifecycle(storagePools);
