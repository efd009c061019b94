// Checks the packages as they would be published: packs each, installs the tarballs into an empty folder, type-checks a
// program that imports every one of them, and runs every command.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './npm-dependencies.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tck-packages-'));
const run = (/** @type {string} */ program, /** @type {string[]} */ args, /** @type {string} */ cwd) =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  const packages = readdirSync(join(root, 'packages')).map((name) => ({
    name,
    path: join(root, 'packages', name),
    manifest: JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')),
  }));

  const tarballs = packages.map(({ path }) => {
    const [packed] = Object.values(
      JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], path)),
    );
    const stray = packed.files.filter((/** @type {{ path: string }} */ file) =>
      /(^|\/)test\//.test(file.path),
    );
    if (stray.length > 0) throw new Error(`${packed.name} would publish its tests: ${stray[0].path}`);
    return join(folder, packed.filename);
  });

  const app = join(folder, 'app');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "name": "app", "private": true, "type": "module" }\n');
  writeFileSync(join(app, '.npmrc'), readFileSync(join(root, '.npmrc')));
  // Our types use Node's, which every TypeScript project for Node has.
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const nodeTypes = `@types/node@${devDependencies['@types/node']}`;
  run('npm', ['install', '--no-package-lock', nodeTypes, ...tarballs], app);

  const imports = packages.map(({ manifest }, i) => `import * as package${i} from '${manifest.name}';`);
  const uses = packages.map(
    (_, i) => `if (Object.keys(package${i}).length === 0) throw new Error('package ${i} is empty');`,
  );
  writeFileSync(join(app, 'app.ts'), [...imports, ...uses, ''].join('\n'));
  writeFileSync(
    join(app, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2023',
        lib: ['es2023', 'esnext.disposable'],
        strict: true,
        types: ['node'],
      },
      files: ['app.ts'],
    }),
  );
  run(join(root, 'node_modules/.bin/tsc'), ['-p', '.'], app);
  run(process.execPath, ['app.js'], app);

  for (const { manifest } of packages) {
    for (const command of Object.keys(manifest.bin ?? {})) {
      const printed = run(join(app, 'node_modules/.bin', command), ['--version'], app).trim();
      if (!printed.includes(manifest.version))
        throw new Error(`${command} --version says ${printed}, not ${manifest.version}`);
      run(join(app, 'node_modules/.bin', command), ['--help'], app);
    }
  }
  run(
    join(app, 'node_modules/.bin/tck-run'),
    ['--uri', 'test:///default', '-q', '-o', 'report.xml', 'domain/050-transient-lifecycle'],
    app,
  );

  process.stdout.write(`${packages.length} packages install, type-check and run from their tarballs\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
