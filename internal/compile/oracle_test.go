package compile_test

// This file defines the tests that compare with CPython's answers, kept in testdata and
// made by testdata/gen.py.

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/compile"
	"github.com/adderlang/adder/internal/syntax"
)

// build parses, compiles and verifies a program.
func build(t testing.TB, src string, opts compile.Options) (*code.Code, []compile.Warning, error) {
	t.Helper()
	tree, err := syntax.Parse("<test>", []byte(src), syntax.Options{Mode: opts.Mode, SourceIsText: true})
	if err != nil {
		return nil, nil, err
	}
	c, w, err := compile.Module(tree, "<test>", opts)
	if err != nil {
		return nil, w, err
	}
	if err := code.Verify(c, nil); err != nil {
		t.Errorf("verify %q: %v\n%s", src, err, code.Disassemble(c))
	}
	return c, append(append([]compile.Warning{}, tree.Warnings...), w...), nil
}

// cases reads a file of JSON arrays, one a line.
func cases(t *testing.T, name string) [][]any {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out [][]any
	for sc := bufio.NewScanner(f); sc.Scan(); {
		var row []any
		if err := json.Unmarshal(sc.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		out = append(out, row)
	}
	return out
}

func num(v any) int { f, _ := v.(float64); return int(f) }

func TestErrors(t *testing.T) { checkErrors(t, "errors.txt") }

// TestBlocks nests statements to the limit of 21 blocks and beyond.
func TestBlocks(t *testing.T) { checkErrors(t, "blocks.txt") }

func checkErrors(t *testing.T, file string) {
	for _, row := range cases(t, file) {
		src := row[0].(string)
		_, _, err := build(t, src, compile.Options{})
		if len(row) == 1 {
			if err != nil {
				t.Errorf("%q: unexpected %v", src, err)
			}
			continue
		}
		e, ok := err.(*syntax.Error)
		if !ok {
			t.Errorf("%q: no error, want %q", src, row[1])
			continue
		}
		if e.Msg != row[1].(string) {
			t.Errorf("%q: %q, want %q", src, e.Msg, row[1])
		} else if e.Line != num(row[2]) || e.Col != num(row[3]) || e.EndLine != num(row[4]) || e.EndCol != num(row[5]) {
			t.Errorf("%q: %q at %d:%d-%d:%d, want %v", src, e.Msg, e.Line, e.Col, e.EndLine, e.EndCol, row[2:])
		}
	}
}

func TestWarnings(t *testing.T) {
	for _, row := range cases(t, "warnings.txt") {
		src := row[0].(string)
		_, got, err := build(t, src, compile.Options{})
		if err != nil {
			t.Errorf("%q: %v", src, err)
			continue
		}
		want := row[1:]
		if len(got) != len(want) {
			t.Errorf("%q: %v, want %v", src, got, want)
			continue
		}
		for i, w := range want {
			pair := w.([]any)
			if got[i].Msg != pair[0].(string) || got[i].Line != num(pair[1]) {
				t.Errorf("%q: %v, want %v", src, got[i], pair)
			}
		}
	}
}

func TestUnparse(t *testing.T) {
	for _, row := range cases(t, "unparse.txt") {
		src := row[0].(string)
		tree, err := syntax.Parse("<test>", []byte("class C:\n x: "+src), syntax.Options{})
		if err != nil {
			t.Errorf("%q: %v", src, err)
			continue
		}
		ann := tree.Root.(*syntax.Module).Body[0].(*syntax.ClassDef).Body[0].(*syntax.AnnAssign)
		if got := compile.Unparse(ann.Annotation); got != row[1].(string) {
			t.Errorf("%s: %s, want %s", src, got, row[1])
		}
	}
}
