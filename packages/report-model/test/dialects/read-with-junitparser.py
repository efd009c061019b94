"""Reads JUnit XML with junitparser and prints what it saw as JSON."""

import json
import sys

from junitparser import JUnitXml

xml = JUnitXml.fromfile(sys.argv[1])
cases = []
counts = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
for suite in xml:
    for name in counts:
        counts[name] += getattr(suite, name) or 0
    for case in suite:
        result = type(case.result[0]).__name__ if case.result else "passed"
        cases.append(
            {"suite": suite.name, "classname": case.classname, "name": case.name, "result": result}
        )
print(json.dumps({"cases": cases, "counts": counts}))
