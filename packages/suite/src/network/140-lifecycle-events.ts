/**
 * Each step in the life of a network emits its event, once and in order.
 */
import { lifecycleEvents } from '../lifecycle/events.js';
import { networks } from '../lifecycle/kinds/network.js';

lifecycleEvents(networks);
