package object_test

import (
	"testing"

	"github.com/adderlang/adder/internal/testkit/engine"
)

// TestContainersFuel checks that natives which handle n items ask for fuel in
// proportion: an operation on 16 times the items must cost at least 8 times as much,
// and at least a unit for each 64 items.
func TestContainersFuel(t *testing.T) {
	const setup = `
n = %d
ints = list(range(n)); strs = [str(i) for i in range(n)]; floats = [float(i) for i in range(n)]
tup = tuple(strs); d = {i: i for i in range(n)}; e = dict(d); s = set(ints); f = set(range(1, n)); r = range(n)
pairs = [(i, i) for i in range(n)]; sdict = dict.fromkeys(strs); other = list(strs); mixed = ints + [None]
def gen():
    for i in ints: yield i
def one(x): return x
class It:
    def __iter__(self): return iter(ints)
`
	ops := []string{
		"ints.copy()", "strs[:]", "ints[::2]", "ints + strs", "ints * 2", "strs.copy()", "ints.reverse()", "ints.insert(0, 1)", "ints.pop(0)", "del ints[0]", "del strs[::2]", "ints[0:0] = strs",
		"ints.index(n - 1)", "ints.count(1)", "-1 in ints", "'x' in strs", "strs.index(strs[-1])", "strs.remove(strs[-1])", "strs == other", "strs < other", "tup == tuple(other)", "hash(tup)",
		"ints.sort(reverse=True)", "strs.sort()", "sorted(floats, key=one)", "mixed.extend(ints)", "mixed += gen()", "list(r)", "list(gen())", "tuple(It())", "list(d)", "list(d.items())", "list('x' * n)",
		"repr(ints)", "repr(strs)", "repr(d)", "repr(s)", "repr(tup)", "str(pairs)",
		"d.copy()", "d == e", "dict(d)", "dict(pairs)", "d.update(e)", "d | e", "dict.fromkeys(ints)", "dict.fromkeys(gen())", "d.keys() & e.keys()", "d.keys() | ints", "d.items() == e.items()", "d.keys() <= e.keys()",
		"s.copy()", "s | f", "s & f", "s - f", "s ^ f", "s == f | {0}", "f < s", "s.union(ints)", "s.update(gen())", "s.isdisjoint(strs)", "frozenset(ints)", "hash(frozenset(s))", "set(gen())", "{*ints}", "[*gen()]", "(*ints,)",
		"sum(ints)", "sum(gen())", "sum(floats)", "max(ints)", "min(gen())", "max(strs, key=len)", "any(x < 0 for x in ints)", "all(ints[1:])", "list(zip(ints, strs))", "list(map(one, ints))", "list(filter(None, ints))", "list(enumerate(ints))",
		"list(reversed(ints))", "list(reversed(d))", "-1 in gen()", "n in It()", "all(map(one, ints[1:]))", "a, *b = ints", "list(iter(d.values()))", "-1 in d.values()", "ints[:] = gen()", "ints.__init__(strs)", "set(strs) >= set(other)",
	}
	engine.FuelGrows(t, setup, ops)
}
