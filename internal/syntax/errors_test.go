package syntax

// This file compares errors with the oracle's, recorded in testdata by testdata/gen.py.

import (
	"bufio"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"
)

type errorCase struct {
	Src     string
	Mode    string
	Kind    string // "" if the oracle accepts it
	Msg     string
	Line    *int
	Col     *int
	EndLine *int
	EndCol  *int
	Text    *string
	Dump    string // of what is accepted; only in larger corpora
}

var modes = map[string]Mode{"exec": ModeExec, "eval": ModeEval, "single": ModeSingle}

func readCases[T any](t testing.TB, path string) []T {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var cases []T
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<24)
	for sc.Scan() {
		var c T
		if err := json.Unmarshal(sc.Bytes(), &c); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		cases = append(cases, c)
	}
	return cases
}

func num(p *int) int {
	if p == nil {
		return -99
	}
	return *p
}

// describe writes an error the way the cases are compared.
func describe(kind, msg string, line, col, endLine, endCol int, text string) string {
	return kind + ": " + msg + " [" + itoa(line) + ":" + itoa(col) + "-" + itoa(endLine) + ":" + itoa(endCol) + "] " + strings.TrimRight(text, "\n")
}

func (c *errorCase) want() string {
	if c.Kind == "" {
		return "accepted"
	}
	text := "(none)"
	if c.Text != nil {
		text = *c.Text
	}
	return describe(c.Kind, c.Msg, num(c.Line), num(c.Col), num(c.EndLine), num(c.EndCol), text)
}

func (c *errorCase) got() string {
	_, err := Parse("<case>", []byte(c.Src), Options{Mode: modes[c.Mode], SourceIsText: true, ParseOnly: true})
	if err == nil {
		return "accepted"
	}
	var e *Error
	if !errors.As(err, &e) {
		return err.Error()
	}
	if e.NoLocation {
		return describe(e.Kind, e.Msg, -99, -99, -99, -99, "(none)")
	}
	text := e.Text
	if !e.HasText {
		text = "(none)"
	}
	return describe(e.Kind, e.Msg, e.Line, e.Col, e.EndLine, e.EndCol, text)
}

func testErrors(t *testing.T, path string, least int) {
	cases := readCases[errorCase](t, path)
	if len(cases) < least {
		t.Fatalf("%d cases in %s, want at least %d", len(cases), path, least)
	}
	for _, c := range cases {
		if got, want := c.got(), c.want(); got != want {
			t.Errorf("%s %q\n got %s\nwant %s", c.Mode, c.Src, got, want)
		}
		if c.Dump != "" {
			tree, err := Parse("<case>", []byte(c.Src), Options{Mode: modes[c.Mode], SourceIsText: true, ParseOnly: true})
			if err == nil && Dump(tree.Root, true) != c.Dump {
				t.Errorf("%s %q\n got %s\nwant %s", c.Mode, c.Src, Dump(tree.Root, true), c.Dump)
			}
		}
	}
}

func TestErrors(t *testing.T) { testErrors(t, "testdata/errors.jsonl", 400) }

// TestErrorsElsewhere takes a larger corpus that is not checked in.
func TestErrorsElsewhere(t *testing.T) {
	path := os.Getenv("ADDER_SYNTAX_ERRORS")
	if path == "" {
		t.Skip("ADDER_SYNTAX_ERRORS is not set")
	}
	testErrors(t, path, 1)
}
