/**
 * No two network filters share a name or a UUID.
 */
import { networkFilters } from '../lifecycle/kinds/nwfilter.js';
import { uniqueIdentifiers } from '../lifecycle/unique-identifiers.js';

uniqueIdentifiers(networkFilters);
