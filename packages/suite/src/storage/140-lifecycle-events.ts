/**
 * Each step in the life of a storage pool emits its event, once and in order.
 */
import { lifecycleEvents } from '../lifecycle/events.js';
import { storagePools } from '../lifecycle/kinds/storage-pool.js';

lifecycleEvents(storagePools);
