/**
 * Defining a network again replaces its configuration; an active one gets the new one at its next start.
 */
import { networks } from '../lifecycle/kinds/network.js';
import { redefine } from '../lifecycle/redefine.js';

redefine(networks);
