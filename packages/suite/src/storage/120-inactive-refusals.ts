/**
 * A storage pool that is not active refuses what only an active one can do, and stays as it is.
 */
import { inactiveRefusals } from '../lifecycle/inactive.js';
import { storagePools } from '../lifecycle/kinds/storage-pool.js';

inactiveRefusals(storagePools);
