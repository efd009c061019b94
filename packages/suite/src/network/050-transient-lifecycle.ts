/**
 * A transient network exists for exactly as long as it is active.
 */
import { networks } from '../lifecycle/kinds/network.js';
import { transientLifecycle } from '../lifecycle/transient.js';

transientLifecycle(networks);
