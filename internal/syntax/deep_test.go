package syntax

// This file feeds the parser programs that are long or deep in every way that nests.

import (
	"errors"
	"runtime/debug"
	"strings"
	"testing"
)

// smallStack makes runaway recursion fatal long before the machine suffers.
func smallStack(t *testing.T) {
	old := debug.SetMaxStack(64 << 20)
	t.Cleanup(func() { debug.SetMaxStack(old) })
}

func repeat(s string, n int) string { return strings.Repeat(s, n) }

func TestDeepValid(t *testing.T) {
	smallStack(t)
	var elif strings.Builder
	elif.WriteString("if a: b\n")
	for range 10000 {
		elif.WriteString("elif a: b\n")
	}
	cases := map[string]string{
		"sum":         "x = 1" + repeat("+1", 100000),
		"mixed":       "x = 1" + repeat("+1*2-3//4", 30000),
		"power":       "x = 1" + repeat("**1", 100000),
		"power minus": "x = 1" + repeat("**-1", 100000),
		"elif":        elif.String(),
		"calls":       "f" + repeat("()", 100000),
		"attributes":  "f" + repeat(".a", 100000),
		"subscripts":  "f" + repeat("[0]", 100000),
		"ternary":     repeat("a if b else ", 100000) + "c",
		"not":         repeat("not ", 100000) + "a",
		"minus":       repeat("-", 100000) + "x",
		"assign":      repeat("x = ", 100000) + "y",
		"lambda":      repeat("lambda: ", 100000) + "x",
		"lambda if":   repeat("a if b else lambda: ", 50000) + "x",
		"compare":     "a" + repeat(" < a", 100000),
		"and":         "a" + repeat(" and a", 100000),
		"and or":      "a" + repeat(" and not a or a", 50000),
		"awaits":      "await a" + repeat("+ await a", 50000),
		"strings":     repeat("'a' ", 100000),
		"fstring":     repeat("f'{a}' ", 50000),
		"brackets":    repeat("(", 200) + repeat(")", 200),
		"lists":       repeat("[", 200) + repeat("]", 200),
		"call nest":   repeat("f(", 200) + "1" + repeat(")", 200),
		"subscripted": repeat("a[", 200) + "1" + repeat("]", 200),
		"targets":     repeat("(", 200) + "x" + repeat(",)", 200) + " = y",
		"blocks":      blocks(99) + repeat(" ", 99) + "pass\n",
		"f-strings":   nestedF(40) + "\n",
		"pattern or":  "match x:\n case 1" + repeat("|1", 100000) + ": pass\n",
		"pattern":     "match x:\n case " + repeat("[", 200) + repeat("]", 200) + ": pass\n",
		"pattern dot": "match x:\n case a" + repeat(".a", 100000) + ": pass\n",
		"dotted":      "import a" + repeat(".a", 100000),
		"with":        "with a" + repeat(", a", 50000) + ": pass\n",
		"params":      "def f(" + repeat("a, ", 50000) + "): pass\n",
		"decorators":  repeat("@a\n", 50000) + "def f(): pass\n",
		"for chain":   "[a" + repeat(" for a in b", 50000) + "]",
		"conditions":  "[a for a in b" + repeat(" if c", 50000) + "]",
		"walrus":      repeat("(a := ", 190) + "b" + repeat(")", 190),
		"lines":       repeat("x\n", 200000),
		"semicolons":  repeat("x;", 200000) + "x",
		"type params": "def f[" + repeat("T, ", 50000) + "](): pass\n",
	}
	for name, src := range cases {
		tree, err := Parse(name, []byte(src), Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		nodes, left := 0, 0
		Walk(tree.Root, func(Node) bool { nodes++; return true }, func(Node) { left++ })
		if nodes < 2 || nodes != left {
			t.Errorf("%s: walked into %d nodes and out of %d", name, nodes, left)
		}
		if name == "minus" || name == "sum" {
			Dump(tree.Root, true)
		}
	}
}

// blocks nests n if statements by one blank each.
func blocks(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(repeat(" ", i) + "if x:\n")
	}
	return b.String()
}

// nestedF puts f-strings within each other's fields.
func nestedF(n int) string {
	return repeat(`f"{`, n) + "a" + repeat(`}"`, n)
}

// TestDeepRefused has what must be an error, each found without deep recursion and in time.
func TestDeepRefused(t *testing.T) {
	smallStack(t)
	cases := []struct{ name, src, msg string }{
		{"brackets", repeat("(", 201), "too many nested parentheses"},
		{"open", repeat("(", 200), "'(' was never closed"},
		{"braces", repeat("{a:", 150), "'{' was never closed"},
		{"blocks", blocks(100) + repeat(" ", 100) + "pass\n", "too many levels of indentation"},
		{"f-strings", nestedF(160), "too many nested f-strings or t-strings"},
		{"lambda defaults", repeat("lambda a=", 2000) + "1" + repeat(": 1", 2000), msgTooDeep},
		{"not", repeat("not ", 100000), "invalid syntax"},
		{"minus", repeat("-", 100000), "invalid syntax"},
		{"sum", "1" + repeat("+1", 100000) + "+", "invalid syntax"},
		{"ternary", repeat("a if b else ", 100000), "invalid syntax"},
		{"power", "1" + repeat("**1", 100000) + "**", "invalid syntax"},
		{"calls", "f" + repeat("()", 100000) + " x", "invalid syntax"},
		{"assign", repeat("x = ", 100000), "invalid syntax"},
		{"lambda", repeat("lambda: ", 100000), "invalid syntax"},
		{"lines", repeat("x\n", 100000) + "x y\n", "invalid syntax"},
		{"elements", "[" + repeat("a,", 20000) + "b c]", "invalid syntax. Perhaps you forgot a comma?"},
		{"too many elements", "[" + repeat("a,", 200000) + "b c]", "invalid syntax"},
		{"nested lists", repeat("[", 199) + "a b" + repeat("]", 199), "invalid syntax. Perhaps you forgot a comma?"},
		{"nested dicts", repeat("{1: ", 199) + "a b" + repeat("}", 199), "invalid syntax. Perhaps you forgot a comma?"},
		{"nested calls", repeat("f(", 199) + "a b" + repeat(")", 199), "invalid syntax. Perhaps you forgot a comma?"},
		{"nested sets", repeat("{", 199) + "a b" + repeat("}", 199), "invalid syntax. Perhaps you forgot a comma?"},
		{"nested groups", repeat("(", 199) + "a b" + repeat(")", 199), "invalid syntax. Perhaps you forgot a comma?"},
		{"nested subscripts", repeat("a[", 199) + "a b" + repeat("]", 199), "invalid syntax. Perhaps you forgot a comma?"},
		{"nested keywords", repeat("f(a=", 199) + "a b" + repeat(")", 199), "invalid syntax. Perhaps you forgot a comma?"},
		{"nested unpacking", repeat("f(**", 199) + "a b" + repeat(")", 199), "invalid syntax. Perhaps you forgot a comma?"},
		{"nested blocks", blocks(98) + repeat(" ", 98) + "x y\n", "invalid syntax"},
		{"nested patterns", "match x:\n case " + repeat("[", 190) + "a b" + repeat("]", 190) + ": pass\n", "invalid syntax"},
	}
	for _, c := range cases {
		_, err := Parse(c.name, []byte(c.src), Options{})
		var e *Error
		if !errors.As(err, &e) {
			t.Errorf("%s: %v", c.name, err)
		} else if e.Msg != c.msg {
			t.Errorf("%s: %q, want %q", c.name, e.Msg, c.msg)
		}
	}
}
