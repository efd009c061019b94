/**
 * A persistent storage pool exists from its definition until it is undefined, active or not.
 */
import { storagePools } from '../lifecycle/kinds/storage-pool.js';
import { persistentLifecycle } from '../lifecycle/persistent.js';

persistentLifecycle(storagePools);
