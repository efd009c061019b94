/**
 * Defining a storage pool again replaces its configuration; an active one gets the new one at its next start.
 */
import { storagePools } from '../lifecycle/kinds/storage-pool.js';
import { redefine } from '../lifecycle/redefine.js';

redefine(storagePools);
