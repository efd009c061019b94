/**
 * Defining a secret again replaces its configuration.
 */
import { secrets } from '../lifecycle/kinds/secret.js';
import { redefine } from '../lifecycle/redefine.js';

redefine(secrets);
