// This file runs the golden files of the basic library modules, whole and stopped at
// nearly every charge, and checks that their natives pay for what they handle.

package stdlib_test

import (
	"math"
	"path/filepath"
	"testing"

	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// nativeFiles are the golden files that this file's tests are about.
var nativeFiles = []string{
	"operator/testdata/*.py", "itertools/testdata/*.py", "functools/testdata/*.py", "collections/testdata/[c-n]*.py",
	"collections/testdata/ordered_dict.py", "json/testdata/[en]*.py", "csv/testdata/native.py", "weakref/testdata/*.py",
	"re/testdata/[efmst]*.py", "types/testdata/*.py", "heapq/testdata/*.py", "bisect/testdata/*.py", "abc/testdata/*.py", "copy/testdata/*.py",
}

func TestNatives(t *testing.T) {
	for _, pattern := range nativeFiles {
		t.Run(filepath.Dir(filepath.Dir(pattern)), func(t *testing.T) { testkit.Files(t, pattern, engine.Run) })
	}
}

// TestNativesInSlices runs them again, stopped at nearly every charge and resumed: output
// and fuel must stay the same.
func TestNativesInSlices(t *testing.T) {
	if testing.Short() {
		t.Skip("resumes some 100,000 times")
	}
	if ran := engine.InSlices(t, math.MaxInt64/2, nativeFiles...); ran < 170 {
		t.Errorf("only %d chunks ran", ran)
	}
}

// TestNativesFuel checks that an operation on 16 times the items costs at least 8 times
// as much, and at least a unit for each 64 items.
func TestNativesFuel(t *testing.T) {
	const setup = `
import itertools as I, operator as O
from _functools import reduce, cmp_to_key, partial
from _collections import deque, OrderedDict, defaultdict, _count_elements
import _json, _csv, _weakref, _heapq, _bisect
n = %d
ints = list(range(n)); strs = [str(i) for i in range(n)]; text = 'ab"c' * n; d = dict.fromkeys(strs, 1)
q = deque(ints); o = OrderedDict(d); p = OrderedDict(d)
def gen():
    for i in ints: yield i
class W:
    def write(self, s): pass
class C: strict = True; object_hook = object_pairs_hook = None; parse_float = float; parse_int = int; parse_constant = str
def encode(x, *a): return _json.make_encoder(None, None, _json.encode_basestring_ascii, *a, ': ', ', ', False, False, True)(x, 0)
writer = _csv.writer(W()); scan = _json.make_scanner(C)
array = '[' + '1,' * n + '1]'; objects = '[' + '{"k":null},' * n + '1]'; blank = '[' + ' ' * (64 * n) + ']'; row = 'a,' * n
`
	ops := []string{
		"O.countOf(ints, 1)", "O.indexOf(gen(), n - 1)", "O.itemgetter(*ints)(ints)",
		"list(I.chain(ints, gen()))", "list(I.islice(I.count(), n))", "list(I.accumulate(ints))", "list(I.batched(ints, n))", "next(I.compress(ints, I.repeat(0)), 0)", "next(I.dropwhile(O.truth, I.repeat(1, n)), 0)",
		"next(I.islice(ints, n - 1, None))", "list(I.zip_longest(ints, strs))", "next(I.product(ints))", "I.product(ints, repeat=n)", "next(I.permutations(ints))", "next(I.combinations(ints, n))", "list(I.pairwise(ints))",
		"list(I.groupby(ints))", "list(I.tee(ints)[1])", "I.tee(ints, n)", "list(I.starmap(max, zip(ints, ints)))", "next(I.zip_longest(*[ints] * n))", "next(I.filterfalse(None, I.repeat(1, n)), 0)",
		"reduce(max, ints)", "sorted(ints, key=cmp_to_key(O.sub))", "partial(max, *ints)", "partial(max, *ints)(1)",
		"deque(ints)", "q.extend(gen())", "q.extendleft(ints)", "q.rotate(n // 2)", "q.reverse()", "q.insert(n // 2, 0)", "del q[n // 2]", "q.count(1)", "-1 in q", "q == q.copy()", "q.copy()", "q + q", "q * 2", "repr(q)", "q.index(n - 1)", "list(q)",
		"OrderedDict(d)", "o == p", "o.copy()", "repr(o)", "OrderedDict.fromkeys(ints)", "o | p", "list(o.items())", "list(reversed(o))", "defaultdict(int, d)", "_count_elements({}, ints)", "_count_elements({}, gen())",
		"_json.encode_basestring(text)", "_json.encode_basestring_ascii(text)", "encode(ints, None)", "encode(d, None)", "encode(strs, ' ')", "encode(text, None)", "scan(array, 0)", "scan(objects, 0)", "scan(blank, 0)", "_json.scanstring('abcd' * n + '\"', 0)", "scan('{\"a\"' + ' ' * (64 * n) + ':1}', 0)",
		"_heapq.heapify(ints)", "[_heapq.heappush([], i) for i in ints]", "[_heapq.heappop(ints) for i in range(n)]",
		"writer.writerow(strs)", "writer.writerow([text])", "writer.writerows([[1]] * n)", "next(_csv.reader([row]))", "list(_csv.reader(strs))",
	}
	engine.FuelGrows(t, setup, ops)
}
