import type { Annotation, Annotations } from '../annotation.js';
import { connection } from './connection.js';
import { devices } from './devices.js';
import { domain } from './domain.js';
import { domainTuning } from './domain-tuning.js';
import { library } from './library.js';
import { longCalls } from './long-calls.js';
import { network } from './network.js';
import { snapshot } from './snapshot.js';
import { storage } from './storage.js';
import { stream } from './stream.js';

export const annotations: Annotations = {
  ...library,
  ...connection,
  ...domain,
  ...domainTuning,
  ...snapshot,
  ...network,
  ...storage,
  ...devices,
  ...stream,
};

/** The annotation of a function: its own, and that of all functions whose names have the same form. */
export function annotationOf(name: string): Annotation {
  return { ...byName(name), ...annotations[name], ...(longCalls.has(name) && { async: true }) };
}

function byName(name: string): Annotation {
  if (
    /(Is|Has)(Active|Alive|Current|CurrentSnapshot|Encrypted|Persistent|Secure|Updated|Metadata|ManagedSaveImage)$/.test(
      name,
    )
  ) {
    return { returns: 'boolean' };
  }
  if (/NumOf\w+$|SnapshotNum$|NumChildren$|MaxVcpus$/.test(name)) return { returns: 'number' };
  if (/[GS]etAutostart(Once)?$/.test(name)) return { booleans: ['autostart'] };
  if (/Get(Connect|Domain|Network)$/.test(name)) return { borrowed: true };
  return {};
}
