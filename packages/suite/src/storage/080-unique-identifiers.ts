/**
 * No two storage pools share a name or a UUID, active or not and however they are made.
 */
import { storagePools } from '../lifecycle/kinds/storage-pool.js';
import { uniqueIdentifiers } from '../lifecycle/unique-identifiers.js';

uniqueIdentifiers(storagePools);
