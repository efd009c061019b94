#!/usr/bin/env node
import '../dist/bin/tck-prepare.js';
