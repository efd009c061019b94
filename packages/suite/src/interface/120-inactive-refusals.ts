/**
 * An interface that is not active refuses what only an active one can do, and stays as it is.
 */
import { inactiveRefusals } from '../lifecycle/inactive.js';
import { interfaces } from '../lifecycle/kinds/interface.js';

inactiveRefusals(interfaces);
