/**
 * No two domains share a name or a UUID, whether they run or not and however they are made. Only the name and the UUID of
 * one domain together refer to it. Once it is gone, both are free again.
 */
import { domains } from '../lifecycle/kinds/domain.js';
import { uniqueIdentifiers } from '../lifecycle/unique-identifiers.js';

uniqueIdentifiers(domains);
