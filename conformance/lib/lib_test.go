package lib

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/adderlang/adder/conformance/oracle"
)

var update = flag.Bool("update", false, "write the lists of modules that import, and docs/library.md")

func libraries(t *testing.T) []Library {
	t.Helper()
	first, err := Oracle()
	if err != nil {
		t.Fatal(err)
	}
	all := []Library{first}
	if l, ok := Machine(); ok {
		all = append(all, l)
	} else {
		t.Log("no Python 3.11 with its tests on this machine: only the oracle's library is tried")
	}
	return all
}

// TestImport imports every top-level module of the libraries, each in an interpreter of its
// own, and compares with the lists of those that must import.
func TestImport(t *testing.T) {
	if testing.Short() {
		t.Skip("imports some 400 modules")
	}
	why := map[string]map[string]string{}
	for _, l := range libraries(t) {
		names, err := l.Modules()
		if err != nil || len(names) < 150 {
			t.Fatal(l, len(names), err)
		}
		results := importAll(l, names)
		why[l.Name] = results
		var good []string
		for _, n := range names {
			if results[n] == "" {
				good = append(good, n)
			}
		}
		file := filepath.Join("testdata", "imports_"+l.Name+".txt")
		if *update {
			if err := os.WriteFile(file, []byte(strings.Join(good, "\n")+"\n"), 0o666); err != nil {
				t.Fatal(err)
			}
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		want := strings.Fields(string(text))
		for _, n := range want {
			if results[n] != "" {
				t.Errorf("%s: import %s: %s", l.Name, n, results[n])
			}
		}
		for _, n := range good {
			if !slices.Contains(want, n) {
				t.Logf("%s: %s imports now: add it to %s (go test -run TestImport -update)", l.Name, n, file)
			}
		}
	}
	if *update {
		if err := os.WriteFile("../../docs/library.md", []byte(table(why)), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func importAll(l Library, names []string) map[string]string {
	results := make(map[string]string, len(names))
	var lock sync.Mutex
	var wait sync.WaitGroup
	todo := make(chan string)
	for range 2 {
		wait.Go(func() {
			for n := range todo {
				r := l.Import(n, false)
				lock.Lock()
				results[n] = r
				lock.Unlock()
			}
		})
	}
	for _, n := range names {
		todo <- n
	}
	close(todo)
	wait.Wait()
	return results
}

// table is docs/library.md.
func table(why map[string]map[string]string) string {
	var b strings.Builder
	b.WriteString("# CPython's library on Adder\n\n" +
		"`adder --lib DIR` (or a zip file) imports the modules of CPython's `Lib` that Adder has not itself, as source. They are\n" +
		"trusted as library and hold no grants; `--prefer lib` puts them before ours, which is for testing.\n\n" +
		"This table is made by `go test ./lib -run TestImport -update` in `conformance`: every top-level module of the two\n" +
		"libraries, imported by itself with a granted clock and randomness. Modules that only act when they are run, and parts\n" +
		"of an installation, are left out.\n")
	versions := make([]string, 0, 2)
	for v := range why {
		versions = append(versions, v)
	}
	slices.Sort(versions)
	slices.Reverse(versions)
	for _, v := range versions {
		var good, bad []string
		for n, w := range why[v] {
			if w == "" {
				good = append(good, "`"+n+"`")
			} else {
				bad = append(bad, fmt.Sprintf("| `%s` | %s |", n, strings.ReplaceAll(w, "|", "\\|")))
			}
		}
		slices.Sort(good)
		slices.Sort(bad)
		fmt.Fprintf(&b, "\n## The library of Python %s\n\n%d of %d import:\n%s.\n\n| does not | why |\n|---|---|\n%s\n", v, len(good), len(good)+len(bad), strings.Join(good, " "), strings.Join(bad, "\n"))
	}
	return b.String()
}

// took is what differs between runs of unittest.
var took = regexp.MustCompile(`(?m)^(Ran \d+ tests?) in \d+\.\d+s$`)

// TestPrograms runs the programs in testdata on the oracle, and on Adder with each library;
// their output must be the same.
func TestPrograms(t *testing.T) {
	exe, err := oracle.Python()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("testdata/_programs/*.py")
	if err != nil || len(files) == 0 {
		t.Fatal("no programs", err)
	}
	libs := libraries(t)
	for _, f := range files {
		if f, err = filepath.Abs(f); err != nil { // as CPython shows it in tracebacks
			t.Fatal(err)
		}
		src, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		want := oracleRun(t, exe, f)
		for _, l := range libs {
			for _, prefer := range []bool{false, true} {
				if prefer && l.Name != "3.14" { // an older library is not that of the oracle
					continue
				}
				got, err := l.Run(f, string(src), prefer)
				if err != nil {
					got += err.Error()
				}
				if got = took.ReplaceAllString(got, "$1"); got != want {
					t.Errorf("%s with the library of %s, preferred %v: got\n%s\nwant\n%s", f, l.Name, prefer, got, want)
				}
			}
		}
	}
}

// oracleRun gives standard output, then standard error.
func oracleRun(t *testing.T, exe, file string) string {
	cmd := oracle.Command(exe, file)
	var out, errs strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil && cmd.ProcessState.ExitCode() > 1 {
		t.Fatal(file, err, errs.String())
	}
	return took.ReplaceAllString(out.String()+errs.String(), "$1")
}
