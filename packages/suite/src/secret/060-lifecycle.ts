/**
 * A secret exists from its definition until it is undefined.
 */
import { secrets } from '../lifecycle/kinds/secret.js';
import { persistentLifecycle } from '../lifecycle/persistent.js';

persistentLifecycle(secrets);
