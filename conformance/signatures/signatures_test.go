// Package signatures compares what inspect.signature says of the public callables that Adder
// and CPython share: functions, classes and methods, native and in Python.
package signatures

import (
	_ "embed"
	"flag"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/conformance/internal/compare"
)

var update = flag.Bool("update", false, "write testdata/differ.txt")

//go:embed signatures.py
var program string

// modules are those whose names are compared: what Adder's library has, but for modules that
// are CPython's insides.
var modules = strings.Fields(`abc argparse array ast asyncio atexit base64 binascii bisect builtins calendar cmath cmd codecs
collections collections.abc colorsys concurrent.futures configparser contextlib contextvars copy copyreg csv dataclasses datetime
decimal difflib enum errno fnmatch fractions functools gc getopt glob graphlib gzip hashlib heapq hmac html html.parser importlib
importlib.util inspect io ipaddress itertools json keyword linecache locale logging math numbers operator optparse os os.path
pickle pprint queue quopri random re reprlib sched shlex signal statistics string struct sys textwrap threading time timeit token
tokenize traceback types typing unicodedata urllib.parse uuid warnings weakref zlib`)

// list is of the signatures that differ: a name, ours and CPython's, for the reasons that
// docs/differences/signatures.md gives. It only shrinks.
const list = "testdata/differ.txt"

// fewest is how many names the two share at least: below it the comparison itself is broken.
const fewest = 4000

func TestSignatures(t *testing.T) {
	out, text := compare.Both(t, "signatures.py", program, modules, adder.Config{
		Limits: adder.Limits{Fuel: 1_000_000_000, Memory: 1 << 30, Output: 1 << 24, Wall: time.Minute}})
	theirs, ours := parse(out), parse(text)
	var differ []string
	shared := 0
	for name, want := range theirs {
		got, ok := ours[name]
		if !ok {
			continue // TestSuite and the census tell of missing names
		}
		shared++
		if got != want {
			differ = append(differ, name+"\t"+got+"\t"+want)
		}
	}
	t.Logf("%d names, %d signatures differ", shared, len(differ))
	if shared < fewest {
		t.Fatalf("only %d names are shared", shared)
	}
	if *update {
		compare.WriteList(t, list, "Signatures that differ: name, ours, CPython's (- for none). docs/differences/signatures.md says why.", differ)
		return
	}
	known := map[string]bool{}
	for _, line := range compare.ReadList(t, list) {
		known[line] = true
	}
	slices.Sort(differ)
	for _, d := range differ {
		if !known[d] {
			name, rest, _ := strings.Cut(d, "\t")
			got, want, _ := strings.Cut(rest, "\t")
			t.Errorf("%s%s, CPython's is %s", name, got, want)
		}
		delete(known, d)
	}
	for d := range known {
		t.Errorf("no more true, take it out of %s: %s", list, d)
	}
}

func parse(out string) map[string]string {
	m := map[string]string{}
	for _, line := range strings.Split(out, "\n") {
		if name, sig, ok := strings.Cut(line, "\t"); ok {
			m[name] = sig
		}
	}
	return m
}
