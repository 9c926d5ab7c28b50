// Package calls compares what wrong calls of native callables raise on Adder and on CPython:
// too few arguments, too many, unknown keywords, values of other types.
package calls

import (
	_ "embed"
	"flag"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/conformance/internal/compare"
)

var update = flag.Bool("update", false, "write testdata/differ.txt")

//go:embed calls.py
var program string

// modules are those whose functions and classes are called, if they are native on both sides.
var modules = strings.Fields(`builtins math cmath itertools operator functools collections binascii struct zlib time bisect heapq re
unicodedata array io types random`)

// list is of the callables for which some call differs, with the number of those calls and
// the first of them. docs/differences/calls.md says why. It only shrinks.
const list = "testdata/differ.txt"

// fewest is how many calls the two share at least: below it the comparison itself is broken.
const fewest = 80_000

func TestCalls(t *testing.T) {
	theirs, text := compare.Both(t, "calls.py", program, modules, adder.Config{
		Limits: adder.Limits{Fuel: 5_000_000_000, Memory: 1 << 30, Output: 1 << 28, Wall: time.Minute}, Grants: compare.Grants()})
	ours := map[string]string{}
	for call, outcome := range lines(text) {
		ours[call] = outcome
	}
	type count struct {
		n     int
		first string
	}
	differ, shared := map[string]count{}, 0
	for call, want := range lines(theirs) {
		got, ok := ours[call]
		if !ok {
			continue
		}
		if shared++; got == want {
			continue
		}
		name := callable(call)
		c := differ[name]
		if c.n++; c.n == 1 {
			c.first = call + ": " + got + ", CPython: " + want
		}
		differ[name] = c
	}
	t.Logf("%d calls, of %d callables some differ", shared, len(differ))
	if shared < fewest {
		t.Fatalf("only %d calls are shared", shared)
	}
	if *update {
		var out []string
		for name, c := range differ {
			out = append(out, name+"\t"+strings.Repeat("|", c.n)+"\t"+c.first)
		}
		compare.WriteList(t, list, "Callables that differ for some calls, with a stroke for each call, and the first. docs/differences/calls.md says why.", out)
		return
	}
	for _, line := range compare.ReadList(t, list) {
		parts := strings.SplitN(line, "\t", 3)
		name, known := parts[0], len(parts[1])
		switch c := differ[name]; {
		case c.n > known:
			t.Errorf("%s: %d calls differ instead of %d, the first is %s", name, c.n, known, c.first)
		case c.n < known:
			t.Errorf("%s: %d calls differ instead of %d: go test ./calls -update", name, c.n, known)
		}
		delete(differ, name)
	}
	for _, c := range differ {
		t.Error(c.first)
	}
}

// lines are the calls and what came of them, in their order.
func lines(out string) func(func(call, outcome string) bool) {
	return func(yield func(string, string) bool) {
		for line := range strings.SplitSeq(out, "\n") {
			if call, outcome, ok := strings.Cut(line, "\t"); ok && !yield(call, outcome) {
				return
			}
		}
	}
}

// callable is what a call calls: "list.append", "type(list).append".
func callable(call string) string {
	if rest, ok := strings.CutPrefix(call, "type("); ok {
		name, _, _ := strings.Cut(rest, "(")
		return "type(" + name
	}
	name, _, _ := strings.Cut(call, "(")
	return name
}
