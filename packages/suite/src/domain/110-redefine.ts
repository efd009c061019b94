/**
 * Defining a domain again replaces its configuration; a running domain gets the new one at its next start.
 */
import { domains } from '../lifecycle/kinds/domain.js';
import { redefine } from '../lifecycle/redefine.js';

redefine(domains);
