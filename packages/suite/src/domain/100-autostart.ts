/**
 * A persistent domain can be marked to start with the host, running or not; a transient domain cannot.
 */
import { autostart } from '../lifecycle/autostart.js';
import { domains } from '../lifecycle/kinds/domain.js';

autostart(domains);
