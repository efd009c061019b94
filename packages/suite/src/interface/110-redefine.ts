/**
 * Defining an interface again replaces its configuration.
 */
import { interfaces } from '../lifecycle/kinds/interface.js';
import { redefine } from '../lifecycle/redefine.js';

redefine(interfaces);
