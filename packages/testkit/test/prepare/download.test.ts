import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Calls back once a file has so many bytes. */
function whenWritten(path: string, size: number, callback: () => void): void {
  const isWritten = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) >= size;
  if (isWritten) callback();
  else setTimeout(() => whenWritten(path, size, callback), 5);
}

test('an interrupted download keeps its part, with the date of the file', async () => {
  const file = join(folder, 'broken');
  await serving(
    (_request, response) => {
      response.writeHead(200, { 'content-length': content.length, 'last-modified': date });
      response.write(content.slice(0, 5000), () =>
        whenWritten(`${file}.part`, 5000, () => response.destroy()),
      );
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
      const hasBegun = () => existsSync(`${file}.part`) && statSync(`${file}.part`).size > 0;
      const looking = setInterval(() => hasBegun() && stop.abort(reason), 10);
      await assert.rejects(downloading, reason);
      clearInterval(looking);
      assert.equal(readFileSync(`${file}.part`, 'utf8'), 'begun');
    },
  ));
