/**
 * A transient network becomes persistent when it is defined while it is active; it stays active.
 */
import { networks } from '../lifecycle/kinds/network.js';
import { transientToPersistent } from '../lifecycle/transient-to-persistent.js';

transientToPersistent(networks);
