/**
 * Each list of networks has those in its state, and no others.
 */
import { networks } from '../lifecycle/kinds/network.js';
import { lists } from '../lifecycle/lists.js';

await lists(networks);
