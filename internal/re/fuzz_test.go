// This file checks that nothing depends on where bouts end, for random patterns and texts:
// results, units and errors are the same in one go, in bouts of one unit, and from a copy
// made in the middle.

package re

import (
	"fmt"
	"testing"
)

// fuzzUnits bounds what one input may cost.
const fuzzUnits = 30000

func runes(s string) []rune {
	var out []rune
	for _, r := range s {
		out = append(out, r)
	}
	return out
}

// trace finds up to 20 matches in bouts; every copyAt-th bout it goes on with a copy.
func trace(p *Prog, text Text, mode Mode, bout, copyAt int) (string, int64) {
	m := NewMatcher(16)
	m.Start(p, text, 0, text.N, mode, false)
	out := ""
	for n, k := 0, 1; n < 20; k++ {
		switch m.Run(bout) {
		case Matched:
			out += fmt.Sprint(m.Spans(nil), m.LastGroup())
			m.Again()
			n++
		case Failed:
			return out, m.Used
		case Room:
			m.Grow()
		}
		if m.Used > fuzzUnits {
			return "", 0
		}
		if copyAt > 0 && k%copyAt == 0 {
			m = m.Clone()
		}
	}
	return out, m.Used
}

func checkBouts(t *testing.T, pattern, subject string, flags Flag, bytes bool) {
	src := runes(pattern)
	if bytes {
		src = nil
		for i := range len(pattern) {
			src = append(src, rune(pattern[i]))
		}
	}
	whole, err, c := compileAll(src, !bytes, flags, 1<<30)
	d := NewCompiler(src, !bytes, flags)
	var parts *Prog
	var err2 *Error
	for parts == nil && err2 == nil {
		d = d.Clone()
		parts, err2 = d.Run(1)
	}
	if (err == nil) != (err2 == nil) || err != nil && *err != *err2 || c.Used != d.Used || c.Mem != d.Mem {
		t.Fatalf("%q: %v, %d units, %d bytes; in bouts %v, %d, %d", pattern, err, c.Used, c.Mem, err2, d.Used, d.Mem)
	}
	if err != nil {
		if err.Pos > len(src) {
			t.Fatalf("%q: error at %d", pattern, err.Pos)
		}
		return
	}
	text := textOf(runes(subject))
	if bytes {
		text = Text{subject, 1, len(subject)}
	}
	for _, mode := range []Mode{Search, Match, Full} {
		want, used := trace(whole, text, mode, 1<<30, 0)
		if used == 0 || used > fuzzUnits {
			continue
		}
		for _, k := range [][2]int{{1, 0}, {7, 3}, {100, 1}} {
			if got, used2 := trace(parts, text, mode, k[0], k[1]); got != want || used2 != used {
				t.Fatalf("%q on %q, mode %d, bouts of %d: %s, %d units; want %s, %d", pattern, subject, mode, k[0], got, used2, want, used)
			}
		}
	}
}

func FuzzBouts(f *testing.F) {
	for _, k := range benches {
		f.Add(k.pattern, k.text[:min(len(k.text), 40)], uint32(0), false)
	}
	for _, p := range []string{`(a|ab)(c|bcd)(d*)`, `(?:a?){3}b`, `(?>(a+))b`, `(?<=(a))b\1`, `(?(1)a|b)(c)?`, `((?:a|b)*?)+c`, `[^\w\s]{2,}?x`, `(?i:ſ)+\b`,
		`(?P<n>a)(?P=n)`, `(a*)*+b`, `(?:(?=(a+))\1)+`, `[[a&&b--c]`, `\N{DIGIT ONE}|\x41`, `(?x) a # b`, `(?s).*?a{2,3}`, `(?m)^$`, `(?!(a))b`, `(|a)*?b`, `a{,3}+`, `(?:(a)|b)*`} {
		f.Add(p, "aababcbbca aab\nAb1\u017f", uint32(IgnoreCase), false)
		f.Add(p, "aab\xffabc", uint32(DotAll|Multiline), true)
	}
	f.Fuzz(func(t *testing.T, pattern, subject string, flags uint32, bytes bool) {
		if len(pattern) > 200 || len(subject) > 200 {
			return
		}
		checkBouts(t, pattern, subject, Flag(flags)&(IgnoreCase|Multiline|DotAll|Verbose|ASCII), bytes)
	})
}

// TestBouts runs the listed cases so.
func TestBouts(t *testing.T) {
	for _, c := range readCases(t, "testdata/cases.jsonl") {
		checkBouts(t, string(c.P), string(c.S), c.F, c.B)
	}
}

// TestLong: instructions that stop in their middle, over texts longer than a chunk.
func TestLong(t *testing.T) {
	long := func(s string, n int) []rune {
		var out []rune
		for len(out) < n {
			out = append(out, []rune(s)...)
		}
		return out
	}
	const n = 3*chunk + 17
	for _, k := range []struct {
		pattern string
		text    []rune
		want    string
	}{
		{`a*`, long("a", n), fmt.Sprint(n)},
		{`a*b`, append(long("a", n), 'b'), fmt.Sprint(n + 1)},
		{`a*?b`, append(long("a", n), 'b'), fmt.Sprint(n + 1)},
		{`[a\d]*?b`, append(long("a", n), 'b'), fmt.Sprint(n + 1)},
		{`.*?\d`, append(long("é\u4e00", n), '7'), fmt.Sprint(len(long("é\u4e00", n)) + 1)},
		{`.*\d`, append(long("é\u4e00", n), '7'), fmt.Sprint(len(long("é\u4e00", n)) + 1)},
		{`.*[xy]`, long("é\u4e00", n), "-"},
		{`.*[xy]`, long("ab", n), "-"},
		{`(?s).*x?\n`, append([]rune("a\n"), long("é\u4e00", n)...), "2"},
		{`(?s)(.*)x?\1\n`, append(long("a", 200*chunk), '\n'), fmt.Sprint(200*chunk + 1)},
		{`(a*)\1`, long("a", 2*n), fmt.Sprint(2 * n)},
		{`(?i)(a+)\1x`, append(long("aA", 2*n), 'x'), fmt.Sprint(2*n + 1)},
		{`(?>(?:a|b)*)c`, append(long("ab", n), 'c'), fmt.Sprint(len(long("ab", n)) + 1)},
		{`(x)?(?>(?:(a)|b)*)c`, append(long("ab", n), 'c'), fmt.Sprint(len(long("ab", n)) + 1)},
		{`(?!(?:(a)|b)*c)b?`, append(long("ab", n), 'c'), "-"},
		{`(?:(?!(?:(a)|b)*c)|a)`, append(long("ab", n), 'c'), "1"},
		{`(?s).{` + fmt.Sprint(n) + `}`, long("a", n), fmt.Sprint(n)},
	} {
		prog, err, _ := compileAll([]rune(k.pattern), true, 0, 1<<20)
		if err != nil {
			t.Fatal(err)
		}
		text := textOf(k.text)
		var used int64
		for _, bout := range []int{1 << 30, 5000, 777} {
			m := NewMatcher(16)
			m.Start(prog, text, 0, text.N, Match, false)
			got := "-"
			for limit := 0; ; limit++ {
				s := m.Run(bout)
				if s == Room {
					m.Grow()
				} else if s == Matched {
					_, end := m.Span(0)
					got = fmt.Sprint(end)
					break
				} else if s == Failed {
					break
				} else if limit > 1<<22 {
					t.Fatalf("%s: no end in sight", k.pattern)
				} else if m.Used > 1<<24 {
					got = "-" // backtracks for long: only that it stops is of interest
					break
				}
				if m.Used > 1<<24 {
					break
				}
			}
			if got != k.want {
				t.Errorf("%s in bouts of %d: %s, want %s", k.pattern, bout, got, k.want)
			}
			if used == 0 {
				used = m.Used
			} else if used != m.Used && m.Used < 1<<24 {
				t.Errorf("%s in bouts of %d: %d units, want %d", k.pattern, bout, m.Used, used)
			}
		}
	}
}
