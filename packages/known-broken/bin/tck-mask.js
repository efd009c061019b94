#!/usr/bin/env node
import '../dist/bin/tck-mask.js';
