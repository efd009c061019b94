/**
 * A transient domain exists for exactly as long as it runs.
 */
import { domains } from '../lifecycle/kinds/domain.js';
import { transientLifecycle } from '../lifecycle/transient.js';

transientLifecycle(domains);
