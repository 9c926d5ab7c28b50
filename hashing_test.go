package adder_test

// This file tests that nobody makes dict and set slow by choosing keys: keys that would
// collide in a table of low bits cost what others do, keys that are equal by their full
// hashes pay for each comparison, and a search among such stops when its context ends.

import (
	"fmt"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/engine"
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/program"
)

// chosenKeys are n keys each: those of the first line are ordinary.
var chosenKeys = [][2]string{
	{"ordinary", "[i * 7 + 1 for i in range(n)]"},
	{"multiples of 2**20", "[i << 20 for i in range(n)]"},
	{"multiples of 2**40", "[i << 40 for i in range(n)]"},
	{"the highest bits below 2**61", "[i << 61 - n.bit_length() for i in range(n)]"},
	{"negative, high", "[-i << 43 for i in range(1, n + 1)]"},
	{"equal but for floats", "[float(i << 36) for i in range(n)]"},
	{"str, equal at their ends", "['k' * 16 + '%08d' % i + 'k' * 16 for i in range(n)]"},
	{"bytes, equal at their ends", "[b'k' * 16 + b'%08d' % i + b'k' * 16 for i in range(n)]"},
	{"tuples of high bits", "[(i << 40, i << 20) for i in range(n)]"},
	{"tuples that swap their items", "[(i ^ 1, i) for i in range(n)]"},
	{"tuples in tuples", "[((0, i << 45), 0) for i in range(n)]"},
}

// dearer is how much more fuel chosen keys may take than ordinary ones.
const dearer = 2

// keysFuel is many times what 100,000 keys take, and little for a table that compares each
// key with all: with an identity for mix it is gone.
const keysFuel = 10_000_000

// TestChosenKeys builds a dict and a set of 25,000, 50,000 and 100,000 keys, and looks each
// of them up.
func TestChosenKeys(t *testing.T) {
	t.Parallel()
	sizes := []int{25_000, 50_000, 100_000}
	ordinary := map[string]int64{}
	for _, keys := range chosenKeys {
		for _, build := range []string{"set(keys)", "{x: 0 for x in keys}"} {
			var spent [3]int64
			for i, n := range sizes {
				in := newInterp(t, adder.Config{Limits: adder.Limits{Fuel: keysFuel}}, fmt.Sprintf("n = %d\nkeys = %s\n", n, keys[1]))
				before := in.Usage().Fuel
				if _, err := in.Run(t.Context(), compiled(t, "build.py", "table = "+build+"\nassert len(table) == n\nassert all(map(table.__contains__, keys))")); err != nil {
					t.Fatalf("%s: %s: %v", keys[0], build, err)
				}
				spent[i] = in.Usage().Fuel - before
				in.Close()
			}
			for i := range 2 {
				if spent[i+1]*10 > spent[i]*24 {
					t.Errorf("%s: %s: %d keys cost %d units, %d cost %d", keys[0], build, sizes[i], spent[i], sizes[i+1], spent[i+1])
				}
			}
			if ordinary[build] == 0 {
				ordinary[build] = spent[2]
			} else if spent[2] > dearer*ordinary[build] {
				t.Errorf("%s: %s: %d keys cost %d units, ordinary ones %d", keys[0], build, sizes[2], spent[2], ordinary[build])
			}
			t.Logf("%s: %s: %d", keys[0], build, spent)
		}
	}
}

// alike are n keys whose full hashes are equal, and one more that is not among them.
var alike = [][2]string{
	{"an object that hashes to 1", "class K:\n    def __hash__(self): return 1\nkeys = [K() for i in range(n)]\nother = K()"},
	{"an object with __eq__ too", "class K:\n    def __hash__(self): return 1\n    def __eq__(self, other): return self is other\nkeys = [K() for i in range(n)]\nother = K()"},
	{"ints congruent modulo 2**61 - 1", "keys = [1 + i * (2 ** 61 - 1) for i in range(n)]\nother = 1 + n * (2 ** 61 - 1)"},
	{"tuples of such ints", "keys = [(1 + i * (2 ** 61 - 1), 0) for i in range(n)]\nother = (1 + n * (2 ** 61 - 1), 0)"},
}

// TestAlikeArePaid: what a search among keys of one hash costs grows with them.
func TestAlikeArePaid(t *testing.T) {
	t.Parallel()
	for _, keys := range alike {
		for _, search := range []string{"other in table", "table.pop(other, 0)", "table.get(other)", "table.setdefault(other)"} {
			var spent [2]int64
			for i, n := range []int{200, 800} {
				in := newInterp(t, adder.Config{}, fmt.Sprintf("n = %d\n%s\ntable = dict.fromkeys(keys)\n", n, keys[1]))
				before := in.Usage().Fuel
				if _, err := in.Run(t.Context(), compiled(t, "search.py", search)); err != nil {
					t.Fatalf("%s: %s: %v", keys[0], search, err)
				}
				spent[i] = in.Usage().Fuel - before
			}
			if more := spent[1] - spent[0]; more < 600/16 {
				t.Errorf("%s: %s: %d units among 200, %d among 800", keys[0], search, spent[0], spent[1])
			}
			t.Logf("%s: %s: %d", keys[0], search, spent)
		}
	}
}

// promptly is what may be spent between two questions whether to stop, and after the answer.
const promptly = 4_200

// TestAlikeStop stops long searches among keys of one hash in their middle, at the 20th time
// that they ask: builds that would compare 18 million times.
func TestAlikeStop(t *testing.T) {
	t.Parallel()
	for _, keys := range alike {
		for _, build := range []string{"set(keys)", "dict.fromkeys(keys)", "table.update(keys)", "{x for x in keys}", "table.union(keys)", "{}.update(zip(keys, keys))"} {
			in := engine.New(&engine.Config{Fuel: 1 << 40, Memory: 64 << 20, Output: 1 << 20, Depth: 1000, Write: func(int, string) error { return nil }})
			run := func(src string) error {
				code, err := program.Compile("search.py", []byte(src), program.Options{})
				if err != nil {
					t.Fatal(err)
				}
				_, err = in.Run(code)
				return err
			}
			if err := run(fmt.Sprintf("n = 6_000\n%s\ntable = set()\n", keys[1])); err != nil {
				t.Fatal(err)
			}
			asked, last, longest := 0, in.Meter.Used(), int64(0)
			in.State.Poll = func() meter.Reason {
				asked++
				longest = max(longest, in.Meter.Used()-last)
				last = in.Meter.Used()
				if asked < 20 {
					return meter.Running
				}
				return meter.Cancelled
			}
			err := run(build)
			if after := in.Meter.Used() - last; err == nil || asked < 20 || asked > 22 || longest > promptly || after > 0 {
				t.Errorf("%s: %s: asked %d times, after %d units at most, and %d units more until it stopped: %v", keys[0], build, asked, longest, after, err)
			}
			t.Logf("%s: %s: asked every %d units", keys[0], build, longest)
		}
	}
}
