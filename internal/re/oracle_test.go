// This file runs files of cases whose results came from CPython: testdata/cases.jsonl, and
// larger ones made for the occasion (RE_CASES).

package re

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"testing"
)

// A oracleCase is a pattern, a subject, and what CPython found: spans of the group, for
// every match of finditer, of match and of fullmatch; or its error.
type oracleCase struct {
	P     []rune  // pattern, as code points
	B     bool    // bytes
	F     Flag    // flags
	S     []rune  // subject
	Find  [][]int // spans of all groups, then lastindex or -1
	Match []int
	Full  []int
	Err   string
	Pos   int
	Warn  []string
}

func compileAll(p []rune, text bool, f Flag, bout int) (*Prog, *Error, *Compiler) {
	c := NewCompiler(p, text, f)
	for {
		if p, err := c.Run(bout); p != nil || err != nil {
			return p, err, c
		}
	}
}

func textOf(rs []rune) Text {
	w := 1
	for _, r := range rs {
		if r > 0xffff {
			w = 4
		} else if r > 0xff && w < 2 {
			w = 2
		}
	}
	s, _ := narrow(rs, w)
	return Text{s, w, len(rs)}
}

// finish runs a match to its end.
func finish(m *Matcher, bout int) Status {
	for {
		switch s := m.Run(bout); s {
		case More:
		case Room:
			m.Grow()
		default:
			return s
		}
	}
}

func spans(m *Matcher) []int {
	var out []int
	for g := 0; g <= m.prog.Groups; g++ {
		a, b := m.Span(g)
		out = append(out, a, b)
	}
	last := m.LastGroup()
	if last == 0 {
		last = -1
	}
	return append(out, last)
}

func runCase(t *testing.T, c *oracleCase, bout int) {
	what := fmt.Sprintf("%q flags=%d on %q", string(c.P), c.F, string(c.S))
	prog, err, comp := compileAll(c.P, !c.B, c.F, bout)
	if err != nil {
		if err.Msg != c.Err || err.Pos != c.Pos {
			t.Errorf("%s: error %q at %d, want %q at %d", what, err.Msg, err.Pos, c.Err, c.Pos)
		}
		return
	}
	var warn []string
	for _, w := range comp.Warnings() {
		warn = append(warn, w.Msg)
	}
	if fmt.Sprint(warn) != fmt.Sprint(c.Warn) {
		t.Errorf("%s: warnings %q, want %q", what, warn, c.Warn)
	}
	if c.Err != "" {
		t.Errorf("%s: no error, want %q at %d", what, c.Err, c.Pos)
		return
	}
	text := textOf(c.S)
	var m Matcher
	var found [][]int
	m.Start(prog, text, 0, text.N, Search, false)
	for finish(&m, bout) == Matched {
		found = append(found, spans(&m))
		m.Again()
	}
	if fmt.Sprint(found) != fmt.Sprint(c.Find) {
		t.Errorf("%s: found %v, want %v", what, found, c.Find)
	}
	for _, k := range []struct {
		mode Mode
		want []int
	}{{Match, c.Match}, {Full, c.Full}} {
		var got []int
		m.Start(prog, text, 0, text.N, k.mode, false)
		if finish(&m, bout) == Matched {
			got = spans(&m)
		}
		if fmt.Sprint(got) != fmt.Sprint(k.want) {
			t.Errorf("%s: mode %d: %v, want %v", what, k.mode, got, k.want)
		}
	}
}

func readCases(t *testing.T, name string) []oracleCase {
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<24)
	var out []oracleCase
	for sc.Scan() {
		var c oracleCase
		if err := json.Unmarshal(sc.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		out = append(out, c)
	}
	return out
}

func TestOracle(t *testing.T) {
	name := "testdata/cases.jsonl"
	if f := os.Getenv("RE_CASES"); f != "" {
		name = f
	}
	cases := readCases(t, name)
	if len(cases) < 500 {
		t.Errorf("%s: only %d cases", name, len(cases))
	}
	for i := range cases {
		runCase(t, &cases[i], 1<<20)
		if i%7 == 0 {
			runCase(t, &cases[i], 1)
		}
	}
}
