/**
 * The lists of network filters have all of them, and none that is gone.
 */
import { networkFilters } from '../lifecycle/kinds/nwfilter.js';
import { lists } from '../lifecycle/lists.js';

await lists(networkFilters);
