/**
 * A transient domain becomes persistent when it is defined while it runs; it keeps running as the same domain.
 */
import { domains } from '../lifecycle/kinds/domain.js';
import { transientToPersistent } from '../lifecycle/transient-to-persistent.js';

transientToPersistent(domains);
