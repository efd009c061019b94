/**
 * A persistent network can be marked to start with the host, active or not; a transient network cannot.
 */
import { autostart } from '../lifecycle/autostart.js';
import { networks } from '../lifecycle/kinds/network.js';

autostart(networks);
