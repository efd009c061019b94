#!/usr/bin/env node
import '../dist/bin/tck-compare.js';
