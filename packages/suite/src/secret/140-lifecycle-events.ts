/**
 * Defining and undefining a secret emits an event, once and in order.
 */
import { lifecycleEvents } from '../lifecycle/events.js';
import { secrets } from '../lifecycle/kinds/secret.js';

lifecycleEvents(secrets);
