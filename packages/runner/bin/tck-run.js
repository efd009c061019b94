#!/usr/bin/env node
import '../dist/bin/tck-run.js';
