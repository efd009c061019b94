/**
 * No two secrets share a usage or a UUID.
 */
import { secrets } from '../lifecycle/kinds/secret.js';
import { uniqueIdentifiers } from '../lifecycle/unique-identifiers.js';

uniqueIdentifiers(secrets);
