/**
 * A persistent domain stays when it stops; it has an id while it runs, and -1 while it does not.
 */
import { domains } from '../lifecycle/kinds/domain.js';
import { persistentLifecycle } from '../lifecycle/persistent.js';

persistentLifecycle(domains);
