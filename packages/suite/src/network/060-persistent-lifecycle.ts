/**
 * A persistent network exists from its definition until it is undefined, active or not.
 */
import { networks } from '../lifecycle/kinds/network.js';
import { persistentLifecycle } from '../lifecycle/persistent.js';

persistentLifecycle(networks);
