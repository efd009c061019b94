#!/usr/bin/env node
import "../dist/bin/tck-convert.js";
