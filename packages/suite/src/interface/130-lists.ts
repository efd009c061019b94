/**
 * Each list of interfaces has those in its state, and no others.
 */
import { interfaces } from '../lifecycle/kinds/interface.js';
import { lists } from '../lifecycle/lists.js';

await lists(interfaces);
