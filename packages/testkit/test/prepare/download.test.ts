import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { download, isUrl } from '../../src/prepare/download.js';

const folder = mkdtempSync(join(tmpdir(), 'tck-download-'));
after(() => rmSync(folder, { recursive: true }));

const content = 'a kernel of some size\n'.repeat(1000);

/** A server on the loopback interface for as long as `use` takes. */
async function serving(listener: RequestListener, use: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/vmlinuz`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const date = 'Thu, 26 Nov 2026 10:00:00 GMT';
const otherDate = 'Fri, 27 Nov 2026 10:00:00 GMT';

/** What is left of a download that broke off. */
function begun(name: string, text: string, since = date): string {
  const file = join(folder, name);
  writeFileSync(`${file}.part`, text);
  utimesSync(`${file}.part`, new Date(), new Date(since));
  return file;
}

/** Serves ranges, and says how old the file is, as most servers do. */
const withRanges: RequestListener = (request, response) => {
  response.setHeader('last-modified', date);
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  if (from >= content.length) response.writeHead(416).end();
  else response.writeHead(from > 0 ? 206 : 200).end(content.slice(from));
};

test('a file is downloaded completely, and no part stays', () =>
  serving(withRanges, async (url) => {
    const file = join(folder, 'new/vmlinuz');
    await download(url, file);
    assert.equal(readFileSync(file, 'utf8'), content);
    assert.ok(!existsSync(`${file}.part`));
  }));

test('an interrupted download resumes', async () => {
  const file = begun('resumed', content.slice(0, 5000));
  const ranges: (string | undefined)[] = [];
  await serving(
    (request, response) => {
      ranges.push(request.headers.range);
      withRanges(request, response);
    },
    (url) => download(url, file),
  );
  assert.deepEqual(ranges, ['bytes=5000-']);
  assert.equal(readFileSync(file, 'utf8'), content);
});

test('a file that has changed since is downloaded again', async () => {
  const file = begun('changed', 'x'.repeat(5000), otherDate);
  await serving(withRanges, (url) => download(url, file));
  assert.equal(readFileSync(file, 'utf8'), content);
});

test('a server without ranges sends everything again', async () => {
  const file = begun('again', 'something else');
  await serving(
    (_request, response) => response.end(content),
    (url) => download(url, file),
  );
  assert.equal(readFileSync(file, 'utf8'), content);
});

test('a download that was interrupted at its very end is complete', async () => {
  const file = begun('complete', content);
  await serving(withRanges, (url) => download(url, file));
  assert.equal(readFileSync(file, 'utf8'), content);
});

/** How much of a file has arrived. */
function arrived(file: string): number {
  const part = readdirSync(dirname(file)).find((name) =>
    name.startsWith(`${basename(file)}.part-${process.pid}-`),
  );
  return part === undefined ? 0 : statSync(join(dirname(file), part)).size;
}

/** Calls back once so many bytes of a file have arrived. */
function whenWritten(file: string, size: number, callback: () => void): void {
  if (arrived(file) >= size) callback();
  else setTimeout(() => whenWritten(file, size, callback), 5);
}

test('an interrupted download keeps its part, with the date of the file', async () => {
  const file = join(folder, 'broken');
  await serving(
    (_request, response) => {
      response.writeHead(200, { 'content-length': content.length, 'last-modified': date });
      response.write(content.slice(0, 5000), () => whenWritten(file, 5000, () => response.destroy()));
    },
    async (url) => {
      await assert.rejects(download(url, file), {
        code: 'prepare-failed',
        message: /^download http/,
      });
    },
  );
  assert.equal(readFileSync(`${file}.part`, 'utf8'), content.slice(0, 5000));
  assert.equal(statSync(`${file}.part`).mtimeMs, Date.parse(date));
  assert.ok(!existsSync(file));
});

test('two downloads of one URL at a time do not write into each other', async () => {
  const file = join(folder, 'twice');
  const waiting: (() => void)[] = [];
  // Each gets its first half before either gets its second.
  const listener: RequestListener = (_request, response) => {
    response.write(content.slice(0, 5000));
    waiting.push(() => response.end(content.slice(5000)));
    if (waiting.length === 2) for (const finish of waiting) finish();
  };
  await serving(listener, (url) => Promise.all([download(url, file), download(url, file)]).then(() => {}));
  assert.equal(readFileSync(file, 'utf8'), content);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('twice.part')),
    [],
  );
});

test('the part of a process that was killed is taken over, and that of another one is not', async () => {
  const file = begun('killed', content.slice(0, 5000));
  const { pid: dead } = spawnSync('true');
  renameSync(`${file}.part`, `${file}.part-${dead}-1`);
  const other = `${file}.part-${process.ppid}-1`;
  writeFileSync(other, 'of a process that runs');
  const ranges: (string | undefined)[] = [];
  await serving(
    (request, response) => {
      ranges.push(request.headers.range);
      withRanges(request, response);
    },
    (url) => download(url, file),
  );
  assert.deepEqual(ranges, ['bytes=5000-']);
  assert.equal(readFileSync(file, 'utf8'), content);
  assert.equal(readFileSync(other, 'utf8'), 'of a process that runs');
});

test('a download that fails says if the machine seems to be offline', async () => {
  await assert.rejects(download('http://no-such-host.invalid/vmlinuz', join(folder, 'offline')), {
    message: /^download http:\/\/no-such-host.invalid\/vmlinuz: .* \(this machine seems to be offline\)$/,
  });
});

test('an HTTP error is reported with its status', () =>
  serving(
    (_request, response) => response.writeHead(404).end('nothing here'),
    async (url) => {
      await assert.rejects(download(url, join(folder, 'none')), { message: /: 404 Not Found$/ });
    },
  ));

test('URLs are told from paths', () => {
  assert.equal(isUrl('https://example.org/vmlinuz'), true);
  assert.equal(isUrl('/boot/vmlinuz'), false);
});

test('a signal ends a download from a server that says nothing more, and its part stays', () =>
  serving(
    (_, response) => response.writeHead(200, { 'content-length': 10 }).write('begun'),
    async (url) => {
      const file = join(folder, 'stopped');
      const stop = new AbortController();
      const downloading = download(url, file, stop.signal);
      const reason = new Error('stopped');
      const looking = setInterval(() => arrived(file) > 0 && stop.abort(reason), 10);
      await assert.rejects(downloading, reason);
      clearInterval(looking);
      assert.equal(readFileSync(`${file}.part`, 'utf8'), 'begun');
    },
  ));
