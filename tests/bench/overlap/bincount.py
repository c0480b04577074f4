"""All CCG and district overlaps by numpy: bincount over prepared codes. Prints one JSON document.

Reads from standard input {"first": [...], "second": [...], "people": [...], "runs": n}, codes as numbers
from 0. The time covers the pair's number, the count weighted by people, the pairs found and both shares.
"""
import json
import sys
import time

import numpy

asked = json.load(sys.stdin)
first = numpy.array(asked["first"], dtype=numpy.int64)
second = numpy.array(asked["second"], dtype=numpy.int64)
people = numpy.array(asked["people"], dtype=numpy.float64)
columns = int(second.max()) + 1
size = (int(first.max()) + 1) * columns
# Made ready before the clock starts, as the product's index is: the pair's number and the people of each area.
pair = first * columns + second
people_first = numpy.bincount(first, weights=people)
people_second = numpy.bincount(second, weights=people)


def bare():
    return numpy.bincount(pair, weights=people, minlength=size)


def whole():
    counts = bare()
    found = numpy.flatnonzero(counts)
    living = counts[found]
    return found, living, living / people_first[found // columns], living / people_second[found % columns]


def median_milliseconds(run):
    times = []
    run()
    for _ in range(asked["runs"]):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1000)
    return sorted(times)[len(times) // 2]


found, living, _, _ = whole()
print(json.dumps({
    "version": numpy.__version__,
    "bare": median_milliseconds(bare),
    "whole": median_milliseconds(whole),
    "first": (found // columns).tolist(),
    "second": (found % columns).tolist(),
    "people": living.astype(int).tolist(),
}))
