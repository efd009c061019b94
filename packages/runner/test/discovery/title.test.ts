import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readTitle } from '../../src/discovery/title.js';

it('is the first sentence of the comment at the top', () => {
  const text =
    '#!/usr/bin/env node\n/**\n * A domain has one name,\n * and keeps it. It may have a title too.\n */\n';
  assert.equal(readTitle(text), 'A domain has one name, and keeps it');
  assert.equal(readTitle('/* No full stop\n\nMore */\n'), 'No full stop');
});

it('is what Perl’s documentation says behind the dash', () => {
  const text =
    '# -*- perl -*-\n\n=pod\n\n=head1 NAME\n\ndomain/050.t - Transient domain\nlifecycle\n\n=head1 DESCRIPTION\n';
  assert.equal(readTitle(text), 'Transient domain lifecycle');
});

it('is nothing where there is none', () => {
  for (const text of [
    '',
    '#!/bin/sh\n# Copyright\n',
    'import x;\n/** Late. */',
    '/** */',
    `/** ${'x'.repeat(300)} */`,
  ]) {
    assert.equal(readTitle(text), undefined);
  }
});
