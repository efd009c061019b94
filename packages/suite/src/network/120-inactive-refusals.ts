/**
 * A network that is not active refuses what only an active one can do, and stays as it is.
 */
import { inactiveRefusals } from '../lifecycle/inactive.js';
import { networks } from '../lifecycle/kinds/network.js';

inactiveRefusals(networks);
