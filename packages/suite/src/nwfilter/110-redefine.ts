/**
 * Defining a network filter again replaces its configuration.
 */
import { networkFilters } from '../lifecycle/kinds/nwfilter.js';
import { redefine } from '../lifecycle/redefine.js';

redefine(networkFilters);
