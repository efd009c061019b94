/**
 * No two networks share a name or a UUID, active or not and however they are made.
 */
import { networks } from '../lifecycle/kinds/network.js';
import { uniqueIdentifiers } from '../lifecycle/unique-identifiers.js';

uniqueIdentifiers(networks);
