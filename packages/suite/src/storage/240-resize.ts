/**
 * A volume can be resized: to a capacity or by a difference, smaller only when asked for, and allocated when asked for.
 */
import { statSync } from 'node:fs';
import { ErrorCode, StorageVolResizeFlags } from '@libvirt-tck/libvirt';
import { connect, is, lives, must, ok, okError } from '@libvirt-tck/testkit';
import { activePool, MiB, okVolume } from './pool.js';

const { pool } = activePool(connect());
const { ALLOCATE, DELTA, SHRINK } = StorageVolResizeFlags;
const config = { name: 'first', capacity: 4 * MiB, allocation: 0, format: 'raw' };
const volume = okVolume(pool, config, 'a volume is created');
const capacity = () => Number(volume.getInfo().capacity / BigInt(MiB));

must(() => volume.resize(6 * MiB), 'it can grow to a capacity');
is(capacity(), 6, 'it has the larger capacity');
lives(() => volume.resize(2 * MiB, DELTA), 'it can grow by a difference');
is(capacity(), 8, 'its capacity is larger by the difference');

okError(() => volume.resize(4 * MiB), 'it does not become smaller unless asked to', ErrorCode.INVALID_ARG);
is(capacity(), 8, 'the refused resize leaves its capacity');
lives(() => volume.resize(4 * MiB, SHRINK), 'it can shrink to a capacity');
is(capacity(), 4, 'it has the smaller capacity');
lives(() => volume.resize(1 * MiB, SHRINK | DELTA), 'it can shrink by a difference');
is(capacity(), 3, 'its capacity is smaller by the difference');

const path = volume.getPath();
is(statSync(path).size, 3 * MiB, 'its file has the size of its capacity');
lives(() => volume.resize(5 * MiB, ALLOCATE), 'it can grow with the new capacity allocated');
ok(statSync(path).blocks * 512 >= 2 * MiB, 'its file takes the new capacity');
is(capacity(), 5, 'its capacity is the allocated one');
