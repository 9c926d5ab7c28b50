package testkit

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

const sample = `# A file of four chunks.
# cpython: same
a = 1
print(a)  # expect: 1
for i in range(2):
    print(i)
# expect: 0
# expect: 1
print()  # expect:
print("x ")  # expect-repr: 'x '

# --- an error; with a semicolon
def f():
    raise ValueError("no")  # raises: ValueError: no
f()
# --- cpython: skip (ours); limits: memory=64KiB fuel=1_000 time=5ms
while True: pass
# stops: fuel
# ---
x = """
# raises-repr: 'E: a\nb'
`

func parse(t *testing.T, src string) []Chunk {
	t.Helper()
	chunks, err := Parse("dir/sample.py", src)
	if err != nil {
		t.Fatal(err)
	}
	return chunks
}

func TestParse(t *testing.T) {
	chunks := parse(t, sample)
	if len(chunks) != 4 {
		t.Fatalf("%d chunks", len(chunks))
	}
	c := chunks[0]
	want := []Line{{4, "1"}, {7, "0"}, {8, "1"}, {9, ""}, {10, "x "}}
	if c.Line != 1 || c.Title != "" || !c.SameOnCPython || !slices.Equal(c.Want, want) {
		t.Errorf("chunk 1: %+v", c)
	}
	c = chunks[1]
	if c.Title != "an error; with a semicolon" || !c.SameOnCPython || *c.Raises != (Raise{14, 14, "ValueError: no"}) {
		t.Errorf("chunk 2: %+v", c)
	}
	if line := strings.Split(c.Source, "\n")[13]; !strings.Contains(line, "raise ValueError") {
		t.Errorf("chunk 2 is not padded to the file's lines: line 14 is %q", line)
	}
	c = chunks[2]
	if c.SameOnCPython || c.Skip != "ours" || c.Stops != "fuel" ||
		c.Limits != (Limits{Memory: 64 << 10, Fuel: 1000, Wall: 5 * time.Millisecond}) {
		t.Errorf("chunk 3: %+v", c)
	}
	c = chunks[3]
	if *c.Raises != (Raise{21, 0, "E: a\nb"}) || c.Name() != "sample.py:20" {
		t.Errorf("chunk 4: %+v %s", c, c.Name())
	}
}

func TestFileDirective(t *testing.T) {
	chunks := parse(t, "# cpython: skip (all ours)\na = 1\n# --- cpython: same\nb = 1\n# ---\nc = 1\n")
	if chunks[0].SameOnCPython || !chunks[1].SameOnCPython || chunks[2].Skip != "all ours" {
		t.Errorf("%+v", chunks)
	}
}

func TestParseErrors(t *testing.T) {
	for src, want := range map[string]string{
		"print(1)  # expect: 1 \n":                            "s.py:1: spaces at the end",
		"print(1)  # expect-repr: 1\n":                        "s.py:1: not a quoted string",
		"print(1)  # expected: 1\n":                           "s.py:1: mark",
		"x  # raises: A\ny  # raises: B\n":                    "s.py:2: a second # raises:",
		"x  # raises:\n":                                      "s.py:1: # raises: names no type",
		"# cpython: no\n":                                     "s.py:1: cpython: no",
		"# cpython: skip\n":                                   "s.py:1: cpython: skip",
		"# stops: never\n":                                    "s.py:1: stops: never",
		"# limits: memory=lots\n":                             "s.py:1: limits: bad size",
		"# limits: mem=1\n":                                   `s.py:1: limits: unknown limit "mem"`,
		"# limits: memory=1\nx\n":                             "s.py:1: CPython knows no limits",
		"# cpython: skip (x)\n# stops: fuel\nx # raises: A\n": "s.py:1: a chunk ends by",
		"# ---\n# expect: 1\n":                                "s.py:2: a chunk without code",
		"x\r\n":                                               "s.py: a golden file is UTF-8",
	} {
		if _, err := Parse("s.py", src); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: got %v, want %s…", src, err, want)
		}
	}
}

// TestCompare holds wrong runs against right chunks: each must be told, on its line.
func TestCompare(t *testing.T) {
	chunks := parse(t, sample)
	const right = "1\n0\n1\n\nx \n"
	raised := func(typ, msg string, line int) *Exc { return &Exc{Type: typ, Message: msg, Line: line} }
	for _, test := range []struct {
		chunk   int
		out     string
		exc     *Exc
		stopped string
		line    int
		text    string
	}{
		{0, right, nil, "", 0, ""},
		{0, strings.TrimSuffix(right, "\n"), nil, "", 0, ""},
		{0, "1\n0\n2\n\nx \n", nil, "", 8, "printed '2'\n    want '1'"},
		{0, "1\n0\n1\n\nx\n", nil, "", 10, "printed 'x'\n    want 'x '"},
		{0, "1\n0\n", nil, "", 8, "2 lines printed, the next should be '1'"},
		{0, right + "y\n\n", nil, "", 10, "after this 2 more lines are printed, first 'y'"},
		{0, right, raised("KeyError", "1", 6), "", 6, "raised KeyError: 1"},
		{0, right, nil, "fuel", 1, `stopped by the limit "fuel", want ""`},
		{1, "", raised("ValueError", "no", 14), "", 0, ""},
		{1, "", nil, "", 14, "nothing raised, want ValueError: no"},
		{1, "", raised("ValueError", "No", 14), "", 14, "raised ValueError: No\n    want ValueError: no"},
		{1, "", raised("TypeError", "no", 14), "", 14, "raised TypeError: no\n    want ValueError: no"},
		{1, "", raised("ValueError", "no", 15), "", 14, "raised on line 15, want line 14: ValueError: no"},
		{1, "!", raised("ValueError", "no", 14), "", 13, "after this 1 more lines are printed, first '!'"},
		{2, "", nil, "fuel", 0, ""},
		{2, "", nil, "", 17, `not stopped by a limit, want "fuel"`},
		{2, "", nil, "memory", 17, `stopped by the limit "memory", want "fuel"`},
		{2, "x", nil, "fuel", 17, "after this 1 more lines are printed, first 'x'"},
		{3, "", raised("E", "a\nb", 99), "", 0, ""}, // a mark alone on its line checks no line
	} {
		got := Compare(chunks[test.chunk], test.out, test.exc, test.stopped)
		var want []Mismatch
		if test.line != 0 {
			want = []Mismatch{{test.line, test.text}}
		}
		if !slices.Equal(got, want) {
			t.Errorf("chunk %d, %q, %v, %q:\n got %v\nwant %v", test.chunk, test.out, test.exc, test.stopped, got, want)
		}
	}
}

// TestUnreached: what stands after the statement that raises tests nothing.
func TestUnreached(t *testing.T) {
	const src = "def f(): raise ValueError  # raises: ValueError\nf()\n"
	for _, test := range []struct {
		after string
		top   int
		want  []Mismatch
	}{
		{"", 2, nil},
		{"# a comment\n", 2, nil},
		{"print(1)\n", 2, []Mismatch{{3, "never runs, for line 2 raises ValueError"}}},
		{"if f():\n    print(1)\n", 3, nil}, // within the last statement
		{"@f\n@f\nclass C: pass\n", 3, nil},
		{"@f\n@f\ndef g(): pass\n", 3, nil},
		{"@f\nasync def g(): pass\n", 2, []Mismatch{{3, "never runs, for line 2 raises ValueError"}}},
		{"print(1)\n", 0, nil}, // not known where
	} {
		got := Compare(parse(t, src+test.after)[0], "", &Exc{Type: "ValueError", Line: 1, Top: test.top}, "")
		if !slices.Equal(got, test.want) {
			t.Errorf("%q after line %d:\n got %v\nwant %v", test.after, test.top, got, test.want)
		}
	}
}

// TestOneFails proves that a wrong run makes a Go test fail, not only a Mismatch.
func TestOneFails(t *testing.T) {
	c := parse(t, "print(1)  # expect: 2\n")[0]
	fake := &recorder{TB: t}
	One(fake, c, func(Chunk) (string, *Exc, string) { return "1\n", nil, "" })
	if len(fake.errors) != 1 || !strings.Contains(fake.errors[0], "sample.py") {
		t.Errorf("a wrong run was reported as %q", fake.errors)
	}
	fake.errors = nil
	One(fake, c, func(Chunk) (string, *Exc, string) { return "2\n", nil, "" })
	if len(fake.errors) != 0 {
		t.Errorf("a right run was reported as %q", fake.errors)
	}
}

type recorder struct {
	testing.TB
	errors []string
}

func (r *recorder) Helper()                   {}
func (r *recorder) Logf(string, ...any)       {}
func (r *recorder) Errorf(f string, a ...any) { r.errors = append(r.errors, fmt.Sprintf(f, a...)) }

func TestQuote(t *testing.T) {
	for text, want := range map[string]string{
		"":            "# expect:",
		"a":           "# expect: a",
		" a":          "# expect:  a",
		"a ":          "# expect-repr: 'a '",
		"\t":          `# expect-repr: '\t'`,
		"it's \x00":   `# expect-repr: 'it\'s \x00'`,
		"é\u2028":     `# expect-repr: 'é\u2028'`,
		"\U000e0001a": `# expect-repr: '\U000e0001a'`,
		"a\\\r\nb":    `# expect-repr: 'a\\\r\nb'`,
	} {
		got := Mark("expect", text)
		if got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
		c := parse(t, "print()  "+got+"\n")[0]
		if len(c.Want) != 1 || c.Want[0].Text != text {
			t.Errorf("%s reads back as %+v", got, c.Want)
		}
	}
	for _, bad := range []string{"", "'", "'a", "a'", `'\'`, `'\q'`, `'\x1'`, `'\u12'`, "'a'b'", `'\xzz'`} {
		if s, err := Unquote(bad); err == nil {
			t.Errorf("Unquote(%s) gives %q", bad, s)
		}
	}
}
