/**
 * A domain that does not run refuses what only a running one can do, and stays as it is.
 */
import { inactiveRefusals } from '../lifecycle/inactive.js';
import { domains } from '../lifecycle/kinds/domain.js';

inactiveRefusals(domains);
