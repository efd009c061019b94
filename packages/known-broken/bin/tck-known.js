#!/usr/bin/env node
import '../dist/bin/tck-known.js';
