package compile_test

// This file defines golden tests of the code made for the main shapes of source, and tests
// of inputs that are long and flat.

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/compile"
	"github.com/adderlang/adder/internal/syntax"
)

var update = flag.Bool("update", false, "rewrite testdata/shapes.txt")

// TestShapes compares with testdata/shapes.txt: chunks of source, "=>", disassembly.
func TestShapes(t *testing.T) {
	const file = "testdata/shapes.txt"
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for _, chunk := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n---\n") {
		src, want, _ := strings.Cut(chunk, "\n=>")
		want = strings.TrimPrefix(want, "\n")
		c, _, err := build(t, src+"\n", compile.Options{})
		if err != nil {
			t.Errorf("%s\n%v", src, err)
			continue
		}
		// Functions alone are shown where there are any.
		var parts []string
		for _, p := range strings.SplitAfter(code.Disassemble(c), "\n\n") {
			if strings.HasPrefix(p, "<module>") && strings.HasPrefix(src, "def ") ||
				strings.HasPrefix(p, "<module>") && strings.HasPrefix(src, "async def ") {
				continue
			}
			parts = append(parts, p)
		}
		got := strings.TrimRight(strings.Join(parts, ""), "\n")
		if got != strings.TrimRight(want, "\n") && !*update {
			t.Errorf("%s\ngot:\n%s\nwant:\n%s", src, got, want)
		}
		if out.Len() > 0 {
			out.WriteString("---\n")
		}
		fmt.Fprintf(&out, "%s\n=>\n%s\n", src, got)
	}
	if *update {
		if err := os.WriteFile(file, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func flat(n int, head, body, tail string) string {
	return head + strings.Repeat(body, n) + tail
}

// TestFlat compiles programs whose trees are as deep as the source is long.
func TestFlat(t *testing.T) {
	n := 30_000
	if testing.Short() {
		n = 10_000
	}
	for name, src := range map[string]string{
		"sum of constants": flat(100_000, "x = 1", "+1", "\n"),
		"sum of names":     flat(n, "x = a", "+a", "\n"),
		"mixed":            flat(n, "def f(a):\n return a", "*a+1", "\n"),
		"attributes":       flat(n, "x = a", ".b", "\n"),
		"calls":            flat(n, "x = a", "()", "\n"),
		"methods":          flat(n, "x = a", ".b(1)", "\n"),
		"subscripts":       flat(n, "x = a", "[0]", "\n"),
		"elif":             flat(10_000, "def f(x):\n if x == 0: pass\n", " elif x == 1: return 2\n", ""),
		"not":              flat(n, "x = ", "not ", "a\n"),
		"minus":            flat(n, "x = ", "-", "a\n"),
		"ifexp":            flat(n, "x = ", "a if b else ", "c\n"),
		"and":              flat(n, "x = a", " and b", "\n"),
		"compare":          flat(n, "x = a", " < b", "\n"),
		"statements":       flat(n, "", "x = 1\n", ""),
		"list":             flat(n, "x = [a", ",a", "]\n"),
		"constants list":   flat(n, "x = [1", ",2", "]\n"),
		"tuple":            flat(n, "x = (a", ",a", ")\n"),
		"set":              flat(n, "x = {a", ",a", "}\n"),
		"dict":             flat(n, "x = {a:b", ",a:b", "}\n"),
		"arguments":        flat(n, "f(a", ",a", ")\n"),
		"keywords":         "f(" + numbered(5000, "k%d=1,") + ")\n",
		"many constants":   "x = [" + numbered(20_000, "a+%d.5,") + "]\n",
		"many names":       numbered(70_000, "n%d = 1\n"),
		"many attributes":  flat(70_000, "def f(a):\n", " a.b\n", ""),
		"many compares":    "def f(a):\n" + numbered(10_000, " if a < %d.5: pass\n"),
		"global sum":       flat(n, "def f():\n return a", "+a", "\n"),
		"strings":          flat(n, "x = 'a'", "'b'", "\n"),
		"f-string":         flat(n/10, "x = f'", "{a}b", "'\n"),
		"decorators":       flat(5000, "", "@d\n", "def f(): pass\n"),
		"locals":           "def f(a):\n" + numbered(5000, " v%d = a\n") + numbered(5000, " a = v%d\n") + " del v4999\n for v4998 in a: pass\n",
		"local functions":  "def f(a):\n" + numbered(5000, " def f%d(): return a\n"),
		"comprehensions":   numbered(5000, "[x%d for x%[1]d in a]\n") + "class C:\n" + numbered(5000, " [x%d for x%[1]d in a]\n"),
		"in a generator":   "def f(a):\n" + numbered(5000, " v%d = yield a\n") + " try: v4999\n except a as v4998: pass\n with a as v4997: v4996 += 1\n",
		"assign chain":     flat(n, "", "a = ", "1\n"),
		"annotation":       flat(n/10, "from __future__ import annotations\nx: a", "+b", "\n"),
		"match or":         flat(n/10, "match x:\n case 1", "|2", ": pass\n"),
		"returns":          "def f(x):\n try:\n" + numbered(n, "  if x: return %d\n") + " finally: pass\n",
		"cases":            flat(n/10, "match x:\n", " case 1: pass\n", ""),
	} {
		if _, _, err := build(t, src, compile.Options{}); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// TestFar makes jumps longer than 16 bits of every kind.
func TestFar(t *testing.T) {
	body := func(indent string) string { return strings.Repeat(indent+"a.b = c.d\n", 20_000) }
	for _, src := range []string{
		"def f(a, c, x):\n for i in x:\n" + body("  "),
		"def f(a, c, x):\n for i.j in x:\n" + body("  ") + " else:\n  pass\n",
		"def f(a, c, x):\n while a < c:\n" + body("  "),
		"def f(a, c, x):\n while a is not None:\n" + body("  "),
		"def f(a, c, x):\n while a is c and a < 3:\n" + body("  ") + "  break\n",
		"def f(a, c, x):\n if a < c:\n" + body("  ") + " else:\n" + body("  "),
		"def f(a, c, x):\n try:\n" + body("  ") + " except E:\n" + body("  ") + " finally:\n" + body("  "),
		"async def f(a, c, x):\n async for i in x:\n" + body("  "),
		"def f(a, c, x):\n for i in x:\n  for j in x:\n" + body("   ") + "  if a > 4: continue\n" + body("  "),
	} {
		if _, _, err := build(t, src, compile.Options{}); err != nil {
			t.Errorf("%.60q: %v", src, err)
		}
	}
}

// TestDeep checks that what nests without brackets is refused, not followed forever.
func TestDeep(t *testing.T) {
	for _, src := range []string{
		flat(1_000_000, "x = ", "lambda: ", "1\n"),
		flat(1_000_000, "x = 1", " ** 1", "\n"),
		flat(1_000_000, "x = a", " ** -a", "\n"),
	} {
		tree, err := syntax.Parse("<test>", []byte(src), syntax.Options{})
		if err != nil {
			continue // the parser may refuse it first
		}
		if _, _, err := compile.Module(tree, "<test>", compile.Options{}); err != nil {
			if e, ok := err.(*syntax.Error); !ok || e.Kind != "RecursionError" {
				t.Errorf("%.30q: %v", src, err)
			}
		}
	}
}

// TestCharge checks that progress is reported, and that an error from it ends the work.
func TestCharge(t *testing.T) {
	src := flat(20_000, "", "x = a.b(c) + 1\n", "")
	tree, err := syntax.Parse("<test>", []byte(src), syntax.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var total, calls int64
	charge := func(n int64) error { total += n; calls++; return nil }
	if _, _, err := compile.Module(tree, "<test>", compile.Options{Charge: charge}); err != nil {
		t.Fatal(err)
	}
	if total < 100_000 || calls < 20 {
		t.Errorf("charged %d in %d calls", total, calls)
	}
	first := total
	total = 0
	compile.Module(tree, "<test>", compile.Options{Charge: charge})
	if total != first {
		t.Errorf("charged %d, then %d", first, total)
	}
	left := int64(50_000)
	errStop := fmt.Errorf("stop")
	_, _, err = compile.Module(tree, "<test>", compile.Options{Charge: func(n int64) error {
		if left -= n; left < 0 {
			return errStop
		}
		return nil
	}})
	if err != errStop {
		t.Errorf("got %v", err)
	}
}
