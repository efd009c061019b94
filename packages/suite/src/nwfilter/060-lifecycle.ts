/**
 * A network filter exists from its definition until it is undefined.
 */
import { networkFilters } from '../lifecycle/kinds/nwfilter.js';
import { persistentLifecycle } from '../lifecycle/persistent.js';

persistentLifecycle(networkFilters);
