/**
 * libvirt takes the format of a disk from its configuration, and never from content that a guest may have written.
 */
// tck: tags boots
import { statSync } from 'node:fs';
import { connect, is } from '@libvirt-tck/testkit';
import { activePool, okFile, okVolume } from '../storage/pool.js';
import { okBootedDomain } from './booted.js';
import { deviceOf, MiB, okPlugs } from './disks.js';

const bed = connect();
const { pool } = activePool(bed);
const capacity = 4 * MiB;
const base = okVolume(pool, { name: 'base', capacity, format: 'raw' }, 'a raw volume is created');
const owner = statSync(okFile(base)).uid;
const top = okVolume(
  pool,
  { name: 'top', capacity, format: 'qcow2', backing: { path: base.getPath(), format: 'raw' } },
  'a qcow2 volume on top of it is created',
);

const { domain, run } = await okBootedDomain(bed);
okPlugs(domain, { source: { file: top.getPath() }, format: 'raw', serial: 'raw' });
const { output } = await run(`${deviceOf('raw')} && head -c 3 $disk`);
is(output, 'QFI', 'the guest sees the bytes of the file, and not the image in it');
const search = await run(
  `${deviceOf('raw')} && head -c 4096 $disk | tr '\\000' '\\n' | grep -qF '${base.getPath()}'`,
);
is(search.status, 0, 'the guest can read the name of the backing volume there');
is(statSync(base.getPath()).uid, owner, 'the backing volume still has its owner');
