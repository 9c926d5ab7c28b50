// Package signatures compares what inspect.signature says of the public callables that Adder
// and CPython share: functions, classes and methods, native and in Python.
package signatures

import (
	"context"
	_ "embed"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/conformance/oracle"
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
	exe, err := oracle.Python()
	if err != nil {
		t.Fatal(err)
	}
	src := "MODULES = '" + strings.Join(modules, " ") + "'.split()\n" + program
	out, err := exec.Command(exe, "-I", "-B", "-X", "utf8", "-c", src).Output()
	if err != nil {
		t.Fatal(err)
	}
	theirs, ours := parse(string(out)), parse(run(t, src))
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
	slices.Sort(differ)
	if *update {
		text := "# Signatures that differ: name, ours, CPython's (- for none). docs/differences/signatures.md says why.\n"
		if err := os.WriteFile(list, []byte(text+strings.Join(differ, "\n")+"\n"), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	data, err := os.ReadFile(list)
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, line := range strings.Split(string(data), "\n") {
		if line != "" && line[0] != '#' {
			known[line] = true
		}
	}
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

func run(t *testing.T, src string) string {
	p, err := adder.Compile("signatures.py", []byte(src))
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: 1_000_000_000, Memory: 1 << 30, Output: 1 << 24, Wall: time.Minute}, Stdout: &out})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	if _, err := in.Run(context.Background(), p); err != nil {
		t.Fatal(fmt.Errorf("signatures.py: %w", err))
	}
	return out.String()
}
