package dual

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderlang/adder/conformance/oracle"
	"github.com/adderlang/adder/internal/testkit"
)

func theOracle(t *testing.T) Oracle {
	t.Helper()
	exe, err := oracle.Python()
	if err != nil {
		t.Fatal(err)
	}
	return Oracle{Python: exe, Seed: 1, Seconds: 10}
}

func write(t *testing.T, src string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "sample.py")
	if err := os.WriteFile(path, []byte(src), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

const bare = `# How marks are placed.
print("old")  # expect: wrong
x = [1,
     2]
print(x,
  "é ")
for i in range(2):
    print(i, end=",")
    print()
def f():
    print("in f")  # a note
    return 1
print(f())
if x:
    print("a")
    print("b")

# --- a raise in a function
def g(n):
    if n == 0:
        raise KeyError("k")
    g(n - 1)
print("before")
g(2)
# --- syntax
print("never")
a = = 1
# --- suggestion
counter = 1
print(countr)  # raises:
# --- a line that takes no comment
x = f'''
{1/0}
'''
# --- cpython: skip (ours)
print(1)  # expect: ours
# --- line numbers move
import sys
print("a\nb")
print(sys._getframe().f_lineno)
# --- qualified
import json
json.loads("{")
# --- a group, and modules start fresh
assert "countr" not in globals()
raise ExceptionGroup("g", [ValueError(1)])
`

const filled = `# How marks are placed.
print("old")  # expect: old
x = [1,
     2]
print(x,
  "é ")  # expect-repr: '[1, 2] é '
for i in range(2):
    print(i, end=",")
    print()
# expect: 0,
# expect: 1,
def f():
    print("in f")  # a note
    return 1
print(f())  # expect: in f
# expect: 1
if x:
    print("a")  # expect: a
    print("b")  # expect: b

# --- a raise in a function
def g(n):
    if n == 0:
        raise KeyError("k")  # raises: KeyError: 'k'
    g(n - 1)
print("before")  # expect: before
g(2)
# --- syntax
print("never")
a = = 1  # raises: SyntaxError: invalid syntax
# --- suggestion
counter = 1
print(countr)  # raises: NameError: name 'countr' is not defined. Did you mean: 'counter'?
# --- a line that takes no comment
x = f'''
{1/0}
'''
# raises: ZeroDivisionError: division by zero
# --- cpython: skip (ours)
print(1)  # expect: ours
# --- line numbers move
import sys
print("a\nb")  # expect: a
# expect: b
print(sys._getframe().f_lineno)  # expect: 45
# --- qualified
import json
json.loads("{")  # raises: json.decoder.JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
# --- a group, and modules start fresh
assert "countr" not in globals()
raise ExceptionGroup("g", [ValueError(1)])  # raises: ExceptionGroup: g (1 sub-exception)
`

func TestFill(t *testing.T) {
	o := theOracle(t)
	path := write(t, bare)
	for range 2 { // filling what is filled changes nothing
		if err := o.FillFile(path); err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != filled {
			t.Fatalf("got\n%s", diff(string(got), filled))
		}
	}
}

func diff(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			return "line " + g[i] + "\nwant " + w[i] + "\n\n" + got
		}
	}
	return got
}

// TestCheck breaks expectations one by one: each must be reported on its line.
func TestCheck(t *testing.T) {
	o := theOracle(t)
	bad, ran, err := o.Check([]string{write(t, filled)})
	if err != nil || len(bad) != 0 || ran != 8 {
		t.Fatalf("%d chunks, %v, %v", ran, bad, err)
	}
	for _, c := range []struct{ old, new, want string }{
		{"# expect: old", "# expect: new", "sample.py:2: printed 'old'"},
		{"# expect: old", "", "sample.py:6: printed 'old'"},
		{"raises: KeyError: 'k'", "raises: KeyError: k", "sample.py:24: raised KeyError: 'k'"},
		{"g(2)", "g(2)\n#", ""},
		{"  # raises: SyntaxError: invalid", "\n\n# raises: SyntaxError: invalid", ""},
		{"g(n - 1)", "g(n -\n1)", ""},
		{`KeyError("k")  # raises: KeyError: 'k'`, `KeyError(  # raises: KeyError: 'k'` + "\n\"k\")", ""},
		{`KeyError("k")  # raises: KeyError: 'k'`, `KeyError(` + "\n\"k\")  # raises: KeyError: 'k'", "sample.py:25: raised on line 24, want line 25"},
		{"# raises: ExceptionGroup", "# was: ExceptionGroup", "sample.py:51: raised ExceptionGroup: g"},
		{"assert ", "while True: ", "sample.py:51: raised (no end after 1 s)"},
	} {
		src := strings.Replace(filled, c.old, c.new, 1)
		if src == filled {
			t.Fatalf("%q is not in the sample", c.old)
		}
		if strings.Contains(c.new, "while") {
			o.Seconds = 1
		}
		bad, _, err := o.Check([]string{write(t, src)})
		if err != nil {
			t.Errorf("%q: %v", c.new, err)
		} else if c.want == "" && len(bad) != 0 && !strings.Contains(bad[0], "printed '4") {
			t.Errorf("%q: %v", c.new, bad)
		} else if c.want != "" && (len(bad) == 0 || !strings.Contains(bad[0], c.want)) {
			t.Errorf("%q: got %v, want %s", c.new, bad, c.want)
		}
	}
}

// TestSeed proves that the seed reaches the chunks: it is what makes a dependence
// on the hash of str visible.
func TestSeed(t *testing.T) {
	o := theOracle(t)
	chunks, err := testkit.Parse("s.py", "print(hash('adder'))\n")
	if err != nil {
		t.Fatal(err)
	}
	var outs []string
	for o.Seed = range 2 {
		results, err := o.Run(chunks)
		if err != nil {
			t.Fatal(err)
		}
		outs = append(outs, results[0].Out)
	}
	if outs[0] == outs[1] {
		t.Errorf("both seeds print %s", outs[0])
	}
}
