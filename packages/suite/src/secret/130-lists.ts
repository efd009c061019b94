/**
 * The lists of secrets have all of them, and none that is gone.
 */
import { secrets } from '../lifecycle/kinds/secret.js';
import { lists } from '../lifecycle/lists.js';

await lists(secrets);
