import { type ReportHeader, type Test, testOutcome } from '@libvirt-tck/report-model';
import { checkIdentities } from './identity.js';
import { hasExpired } from './mask/expiry.js';
import { checkMessage, endingMessage } from './mask/failure.js';
import { messageHolds } from './match/message.js';
import { matchesGlob } from './match/glob.js';
import { type Mismatch, mismatch } from './match/when.js';
import type { Entry, KnownList } from './model.js';
import { type Advantage, advantage, type Claim, claimsOf, deciding, unbeaten } from './precedence/claim.js';
