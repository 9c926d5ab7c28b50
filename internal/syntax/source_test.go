package syntax

// This file tests what surrounds the grammar: encodings, warnings, metering, future imports,
// columns.

import (
	"errors"
	"math/big"
	"strings"
	"testing"
)

func TestWarnings(t *testing.T) {
	type warningCase struct {
		Src, Mode string
		Warnings  [][2]any
	}
	for _, c := range readCases[warningCase](t, "testdata/warnings.jsonl") {
		tree, err := Parse("<case>", []byte(c.Src), Options{Mode: modes[c.Mode], SourceIsText: true})
		if err != nil {
			t.Errorf("%q: %v", c.Src, err)
			continue
		}
		var got, want []string
		for _, w := range tree.Warnings {
			got = append(got, w.Msg+" @"+itoa(w.Line))
		}
		for _, w := range c.Warnings {
			want = append(want, w[0].(string)+" @"+itoa(int(w[1].(float64))))
		}
		if strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Errorf("%q\n got %q\nwant %q", c.Src, got, want)
		}
	}
}

func TestWarningRange(t *testing.T) {
	tree, err := Parse("<case>", []byte("é = '''\nü\\d'''\nx = 1if é else 2"), Options{})
	if err != nil || len(tree.Warnings) != 2 {
		t.Fatal(err, tree)
	}
	if w := tree.Warnings[0]; w.Line != 2 || w.Col != 2 || w.EndLine != 2 || w.EndCol != 4 {
		t.Errorf("escape: %+v", w)
	}
	if w := tree.Warnings[1]; w.Line != 3 || w.Col != 5 || w.EndLine != 3 || w.EndCol != 5 {
		t.Errorf("number: %+v", w)
	}
}

// TestEncodings has the oracle's outcomes for source given as bytes; the ones for other
// encodings than UTF-8, Latin-1 and ASCII are ours (docs/differences/syntax.md).
func TestEncodings(t *testing.T) {
	cases := []struct{ src, want string }{
		{"# coding: latin-1\nx='\xe9'\n", "é"},
		{"# -*- coding: ISO_8859-1 -*-\nx='\xe9'\n", "é"},
		{"#!/bin/python\n# vim: set fileencoding=iso-8859-1 :\nx='\xe9'\n", "é"},
		{"\n# coding: latin-1\nx='\xe9'\n", "é"},
		{"\xef\xbb\xbfx='\xc3\xa9'\n", "é"},
		{"\xef\xbb\xbf# coding: utf-8\nx='é'\n", "é"},
		{"# coding: utf8\nx='é'\n", "é"},
		{"# coding: UTF-8-sig\nx='é'\n", "é"},
		{"# coding: us-ascii\nx='e'\n", "e"},
		{"# coding\nx='é'\n", "é"},
		{"y=1\n# coding: foo\nx='é'\n", "é"},
		{"#\n#\n# coding: foo\nx='é'\n", "é"},
		{"x='é'\r\n", "é"},
		{"x='''\r\n\r'''", "\n\n"},
		{"\xff", `SyntaxError: Non-UTF-8 code starting with '\xff' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details [1:1-1:1] ` + "\uFFFD"},
		{"x = 1\n# \xff\n", `SyntaxError: Non-UTF-8 code starting with '\xff' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details [2:3-2:3] # ` + "\uFFFD"},
		{"# coding: foo\n", "SyntaxError: unknown encoding: foo [0:-1-0:0] (none)"},
		{"\xef\xbb\xbf# coding: latin-1\n", "SyntaxError: encoding problem: iso-8859-1 with BOM [1:0-1:17] # coding: latin-1"},
		{"# coding: ascii\nx='\xe9'\n", "SyntaxError: 'ascii' codec can't decode byte 0xe9 in position 19: ordinal not in range(128) [0:-1-0:0] (none)"},
		{"# coding: utf-8\nx='\xff'\n", `SyntaxError: Non-UTF-8 code starting with '\xff' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details [2:4-2:4] x='` + "\uFFFD'"},
		{"x='é\xed\xa0\x80'", `SyntaxError: Non-UTF-8 code starting with '\xed' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details [1:5-1:5] x='é` + "\uFFFD\uFFFD\uFFFD'"},
		{"x\n\xf0\x9f\x98", `SyntaxError: Non-UTF-8 code starting with '\xf0' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details [2:1-2:1] ` + "\uFFFD"},
		{"# coding:utf8 \nx='\xff\xc3'\n", "SyntaxError: 'utf-8' codec can't decode byte 0xff in position 18: invalid start byte [0:-1-0:0] (none)"},
		{"# coding:utf8 \nx='\xf0\x9f'\n", "SyntaxError: 'utf-8' codec can't decode bytes in position 18-19: invalid continuation byte [0:-1-0:0] (none)"},
		{"\xef\xbb\xbf\n  # coding: utf8\nx", "SyntaxError: encoding problem: utf8 with BOM [2:0-2:17]   # coding: utf8"},
		{"x\x00", "SyntaxError: source code string cannot contain null bytes"},
	}
	for _, c := range cases {
		tree, err := Parse("<case>", []byte(c.src), Options{})
		var e *Error
		got := ""
		switch {
		case err == nil:
			body := tree.Root.(*Module).Body
			got = string(body[len(body)-1].(*Assign).Value.(*Constant).Value.(Str))
		case errors.As(err, &e) && e.NoLocation:
			got = e.Kind + ": " + e.Msg
		case e != nil:
			text := e.Text
			if !e.HasText {
				text = "(none)"
			}
			got = describe(e.Kind, e.Msg, e.Line, e.Col, e.EndLine, e.EndCol, text)
		default:
			got = err.Error()
		}
		if got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.src, got, c.want)
		}
	}
}

// TestText checks that a str source is not decoded again.
func TestText(t *testing.T) {
	tree, err := Parse("<case>", []byte("# coding: latin-1\nx = 'é'"), Options{SourceIsText: true})
	if err != nil {
		t.Fatal(err)
	}
	if v := tree.Root.(*Module).Body[0].(*Assign).Value.(*Constant).Value; v != Str("é") {
		t.Errorf("%q", v)
	}
}

func TestConstants(t *testing.T) {
	cases := map[string]any{
		"9223372036854775807":     int64(1<<63 - 1),
		"0x7fff_ffff":             int64(1<<31 - 1),
		"1e400":                   floatValue("1e400"),
		strings.Repeat("0", 5000): int64(0),
		"2j":                      complex(0, 2),
		"None":                    nil,
		"...":                     Ellipsis,
		"b'\\xff'":                Bytes("\xff"),
		"'\\ud800'":               Str("\xed\xa0\x80"),
		"'\\ud83d\\ude00'":        Str("\xed\xa0\xbd\xed\xb8\x80"),
		"'\\U0001f600'":           Str("😀"),
		"'\\N{GRINNING FACE}'":    Str("😀"),
	}
	for src, want := range cases {
		tree, err := Parse("<case>", []byte(src), Options{Mode: ModeEval})
		if err != nil {
			t.Fatal(src, err)
		}
		if got := tree.Root.(*Expression).Body.(*Constant).Value; got != want {
			t.Errorf("%s: %#v", src, got)
		}
	}
	tree, err := Parse("<case>", []byte("9223372036854775808"), Options{Mode: ModeEval})
	if err != nil {
		t.Fatal(err)
	}
	want := new(big.Int).Lsh(big.NewInt(1), 63)
	if got, ok := tree.Root.(*Expression).Body.(*Constant).Value.(*big.Int); !ok || got.Cmp(want) != 0 {
		t.Errorf("%v", got)
	}
}

func TestNameLookup(t *testing.T) {
	opts := Options{NameLookup: func(name string) (rune, bool) { return 'x', name == "my name" }}
	if _, err := Parse("<case>", []byte(`'\N{my name}'`), opts); err != nil {
		t.Error(err)
	}
	if _, err := Parse("<case>", []byte(`'\N{BULLET}'`), opts); err == nil {
		t.Error("the hook was not asked")
	}
}

func TestFuture(t *testing.T) {
	late := "from __future__ imports must occur at the beginning of the file"
	cases := []struct{ src, want string }{
		{"from __future__ import annotations", ""},
		{"'doc'\nfrom __future__ import division; from __future__ import generators\nx", ""},
		{"'doc'\n'no doc'\nfrom __future__ import division", late + " [3:1-3:32]"},
		{"from __future__ import division\n'no doc'\nfrom __future__ import division", late + " [3:1-3:32]"},
		{"x=1\nfrom __future__ import division", late + " [2:1-2:32]"},
		{"if x:\n  from __future__ import division", late + " [2:3-2:34]"},
		{"def f():\n  class A:\n    from __future__ import division", late + " [3:5-3:36]"},
		{"from __future__ import foo", "future feature foo is not defined [1:24-1:27]"},
		{"from __future__ import annotations, foo", "future feature foo is not defined [1:37-1:40]"},
		{"from __future__ import braces", "not a chance [1:24-1:30]"},
		{"from .__future__ import braces", ""},
		{"from __future__ import (annotations as é, ü)", "future feature ü is not defined [1:43-1:44]"},
	}
	for _, c := range cases {
		_, err := Parse("<case>", []byte(c.src), Options{})
		got := ""
		var e *Error
		if errors.As(err, &e) {
			got = e.Msg + " [" + itoa(e.Line) + ":" + itoa(e.Col) + "-" + itoa(e.EndLine) + ":" + itoa(e.EndCol) + "]"
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.src, got, c.want)
		}
	}
}

// TestCharge checks that metering is steady, depends on the source alone, and can stop a
// parse at any charge.
func TestCharge(t *testing.T) {
	stop := errors.New("stop")
	for _, src := range []string{
		strings.Repeat(benchProgram, 10),
		strings.Repeat("x = 1\n", 3000) + "a b\n",
		"x = [" + strings.Repeat("a, ", 3000) + "b c]",
		"'" + strings.Repeat("a", 50000) + "'",
	} {
		run := func(limit int) (charges []int64, err error) {
			_, err = Parse("<case>", []byte(src), Options{Charge: func(n int64) error {
				charges = append(charges, n)
				if len(charges) == limit {
					return stop
				}
				return nil
			}})
			return charges, err
		}
		first, _ := run(-1)
		again, _ := run(-1)
		if len(first) != len(again) || len(first) < len(src)/4096 {
			t.Fatalf("%d charges, then %d, for %d bytes", len(first), len(again), len(src))
		}
		var total int64
		for i, n := range first {
			total += n
			if n <= 0 || n != again[i] {
				t.Errorf("charge %d is %d, then %d", i, n, again[i])
			}
		}
		if total < int64(len(src)) {
			t.Errorf("%d units for %d bytes", total, len(src))
		}
		for limit := 1; limit <= len(first); limit += 1 + len(first)/50 {
			charges, err := run(limit)
			if !errors.Is(err, stop) || len(charges) != limit {
				t.Errorf("stopped at charge %d: %v after %d", limit, err, len(charges))
			}
		}
	}
}

func TestCharCol(t *testing.T) {
	tree, err := Parse("<case>", []byte("x = 1\nü = 'é' + b\n"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	b := tree.Root.(*Module).Body[1].(*Assign).Value.(*BinOp).Right
	if col := tree.CharCol(int(b.Span().Line), int(b.Span().Col)); col != 10 {
		t.Errorf("column %d", col)
	}
	if line := tree.Line(2); line != "ü = 'é' + b\n" {
		t.Errorf("line %q", line)
	}
}

// FuzzParse looks for panics and endless work.
func FuzzParse(f *testing.F) {
	f.Add("x = 1", byte(0))
	f.Add("f'{a!r:{b}}' if (yield) else [*a, lambda: 0]", byte(1))
	f.Add("match x:\n  case {1: [a, *b], **c}: pass", byte(2))
	f.Add("def f[T](a, /, *b: *T) -> 'x': return await b", byte(0))
	f.Add("try: a\nexcept* b as c: d\nelse: e", byte(0))
	for _, c := range readCases[errorCase](f, "testdata/errors.jsonl") {
		f.Add(c.Src, byte(modes[c.Mode]))
	}
	for _, c := range readCases[dumpCase](f, "testdata/dumps.jsonl") {
		f.Add(c.Src, byte(modes[c.Mode]))
	}
	f.Fuzz(func(t *testing.T, src string, mode byte) {
		var fuel int64
		limit := 2_000_000 + 2000*int64(len(src))
		tree, err := Parse("<fuzz>", []byte(src), Options{Mode: Mode(mode % 3), Charge: func(n int64) error {
			fuel += n
			return nil
		}})
		if fuel > limit {
			t.Errorf("%d units for %d bytes", fuel, len(src))
		}
		if err != nil {
			var e *Error
			if !errors.As(err, &e) || e.Msg == "" {
				t.Errorf("%v", err)
			}
			return
		}
		Dump(tree.Root, true)
		Walk(tree.Root, func(n Node) bool {
			if p := n.Span(); p.EndLine < p.Line || p.EndLine == p.Line && p.EndCol < p.Col {
				t.Errorf("%T spans %v", n, *p)
			}
			return true
		}, nil)
	})
}
