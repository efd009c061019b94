import koffi, { type LibraryHandle } from 'koffi';
import { BindingError } from '../errors/binding-error.js';
import { since } from '../generated/since.gen.js';

/** A function of the library, without types for its arguments. */
export type RawFunction = (...parameters: unknown[]) => unknown;

let library: LibraryHandle | undefined;
let qemuLibrary: LibraryHandle | undefined;

/** The library's name or path: `LIBVIRT_TCK_LIBRARY` names another one, for example of a build tree. */
export function libraryPath(): string {
  return process.env.LIBVIRT_TCK_LIBRARY || 'libvirt.so.0';
}

const RTLD_NOW = 2;

/**
 * Begins to load the library, and the twenty others that it needs, on another thread. The first call waits for the rest, and
 * throws if the library cannot be loaded.
 */
export function loadAhead(): void {
  if (library !== undefined) return;
  const dlopen = koffi.load(null).func('void *dlopen(const char *path, int mode)');
  dlopen.async(libraryPath(), RTLD_NOW, () => {});
}

/** The library, loaded and initialised at the first call. */
export function load(): LibraryHandle {
  if (library !== undefined) return library;
  const path = libraryPath();
  try {
    const loaded = koffi.load(path);
    initialize(loaded);
    silence(loaded);
    library = loaded;
    return library;
  } catch (cause) {
    const remedy = process.env.LIBVIRT_TCK_LIBRARY
      ? 'LIBVIRT_TCK_LIBRARY must name a libvirt.so'
      : 'install the libvirt client library (Debian: libvirt0, Fedora: libvirt-libs)';
    throw new BindingError('no-library', `load ${path}: ${remedy}`, { cause });
  }
}

/**
 * Opening a connection initialises the library, but functions without a connection do not: `virTypedParamsAddInt` in a
 * library that is not initialised frees memory that is not its own.
 */
function initialize(loaded: LibraryHandle): void {
  if (loaded.func('int virInitialize()')() !== 0) throw new Error('virInitialize failed');
}

/**
 * libvirt prints every error to standard error unless it has a handler. The handler must be C code: errors are raised
 * on any thread, with locks held, where no JavaScript can run. `virResetError(NULL)` does nothing at all, and takes
 * the handler's first argument (`userData`, NULL here) as its only one.
 */
function silence(loaded: LibraryHandle): void {
  const setErrorFunc = loaded.func('void virSetErrorFunc(void *userData, void *handler)');
  setErrorFunc(null, loaded.symbol('virResetError'));
}

/**
 * A function of the library, for koffi's C-like prototype. Called once for each function that is used.
 * @throws BindingError `no-function` where the library is older than the function, or was built without it.
 */
export function functionOf(prototype: string): RawFunction {
  const loaded = load();
  const name = functionName(prototype);
  try {
    return (isOfQemu(name) ? loadForQemu() : loaded).func(prototype);
  } catch (cause) {
    const first = (since as Readonly<Record<string, string>>)[name];
    const reason = whyMissing(loaded, first);
    throw new BindingError('no-function', `call ${name}: ${reason}`, { cause, function: name, since: first });
  }
}

/** The functions of QEMU alone are in a library beside libvirt's. */
function isOfQemu(name: string): boolean {
  return name.startsWith('virDomainQemu');
}

function loadForQemu(): LibraryHandle {
  qemuLibrary ??= koffi.load(libraryPath().replace(/libvirt(?=\.so[^/]*$)/, 'libvirt-qemu'));
  return qemuLibrary;
}

export function hasSymbol(name: string): boolean {
  try {
    load().symbol(name);
    return true;
  } catch (error) {
    if (error instanceof BindingError) throw error;
    return false;
  }
}

/** @param first the version that has the function */
function whyMissing(loaded: LibraryHandle, first: string | undefined): string {
  const version = loadedVersion(loaded);
  if (first === undefined || versionNumber(first) <= version)
    return `${libraryPath()} (libvirt ${versionText(version)}) does not have it`;
  return `it needs libvirt ${first}, and ${libraryPath()} is libvirt ${versionText(version)}`;
}

export function functionName(prototype: string): string {
  const name = /(\w+)\(/.exec(prototype)?.[1];
  if (name === undefined) throw new TypeError(`not a prototype: ${prototype}`);
  return name;
}

function loadedVersion(loaded: LibraryHandle): number {
  const version: [number] = [0];
  loaded.func('int virGetVersion(_Out_ unsigned long *libVer, const char *type, void *typeVer)')(
    version,
    null,
    null,
  );
  return version[0];
}

/** `9000000` is libvirt 9.0.0: major × 1,000,000 + minor × 1,000 + release. */
export function versionText(version: number): string {
  return `${Math.floor(version / 1_000_000)}.${Math.floor(version / 1000) % 1000}.${version % 1000}`;
}

/** `9.0.0` is 9000000. */
export function versionNumber(text: string): number {
  const [major = 0, minor = 0, release = 0] = text.split('.').map(Number);
  return major * 1_000_000 + minor * 1000 + release;
}
