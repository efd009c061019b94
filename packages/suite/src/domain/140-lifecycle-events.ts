/**
 * Each step in the life of a domain emits its event, once and in order.
 */
import { lifecycleEvents } from '../lifecycle/events.js';
import { domains } from '../lifecycle/kinds/domain.js';

lifecycleEvents(domains);
