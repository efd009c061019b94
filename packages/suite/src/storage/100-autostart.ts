/**
 * A persistent storage pool can be marked to start with the host, active or not; a transient storage pool cannot.
 */
import { autostart } from '../lifecycle/autostart.js';
import { storagePools } from '../lifecycle/kinds/storage-pool.js';

autostart(storagePools);
