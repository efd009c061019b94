/**
 * An interface exists from its definition until it is undefined, active or not.
 */
import { interfaces } from '../lifecycle/kinds/interface.js';
import { persistentLifecycle } from '../lifecycle/persistent.js';

persistentLifecycle(interfaces);
