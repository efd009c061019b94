export { ExpectedError, type ExpectedErrorDetails } from './expected-error.js';
export { didYouMean, editDistance, nearest, typoOf } from './nearest.js';
export { plural } from './plural.js';
export { excerptOf, formatPosition, type Position, positionIn } from './position.js';
export { isUnsupportedError, UNSUPPORTED_ERRORS } from './unsupported.js';
export { compareVersions, parseVersion, type Version } from './version.js';
export { escapeCharacter, visible, visibleLines } from './visible.js';
export { cutToWidth, displayWidth } from './width.js';
export { type WrapOptions, wrap } from './wrap.js';
