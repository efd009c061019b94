/**
 * Each list of storage pools has those in its state, and no others.
 */
import { storagePools } from '../lifecycle/kinds/storage-pool.js';
import { lists } from '../lifecycle/lists.js';

await lists(storagePools);
