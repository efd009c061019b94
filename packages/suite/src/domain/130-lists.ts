/**
 * Each list of domains has those in its state, and no others.
 */
import { domains } from '../lifecycle/kinds/domain.js';
import { lists } from '../lifecycle/lists.js';

await lists(domains);
