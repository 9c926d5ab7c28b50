// This file fixes what matching costs: exact units, so that a change is seen; and that
// patterns that backtrack without end cost units and little else.

package re

import (
	"strings"
	"testing"
)

func unitsOf(t *testing.T, pattern, text string, mode Mode) (int64, int, bool) {
	prog, err, _ := compileAll([]rune(pattern), true, 0, 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	m := NewMatcher(64)
	tx := textOf([]rune(text))
	m.Start(prog, tx, 0, tx.N, mode, false)
	s := finish(m, 10000)
	return m.Used, m.Cap(), s == Matched
}

func TestUnits(t *testing.T) {
	for _, k := range []struct {
		pattern, text string
		mode          Mode
		units         int64
	}{
		{`(a+)+$`, strings.Repeat("a", 8) + "b", Match, 1204},
		{`(a+)+$`, strings.Repeat("a", 12) + "b", Match, 19564},
		{`(a+)+$`, strings.Repeat("a", 16) + "b", Match, 313444},
		{`(a|aa)+$`, strings.Repeat("a", 16) + "b", Match, 26277},
		{`(?:a|b|ab)*c`, strings.Repeat("ab", 8), Match, 4337},
		{`(.*)(.*)(.*)x`, strings.Repeat("a", 24), Match, 3385},
		{`(?:x+x+)+y`, strings.Repeat("x", 14), Search, 3},
		{`^(\w+\s?)*$`, strings.Repeat("word ", 3) + "!", Match, 5925},
		{`(a*)*b`, strings.Repeat("a", 12), Match, 32897},
		{`(?:a?){12}a{12}`, strings.Repeat("a", 12), Match, 33742},
		{`a*a*a*a*b`, strings.Repeat("a", 24), Match, 11844},
		{`xyz`, strings.Repeat("a", 4096), Search, 1023},
		{`\w+`, strings.Repeat("a", 4096), Match, 1026},
		{`[^x]*y`, strings.Repeat("a", 4096), Match, 2049},
		{`a.*?b`, strings.Repeat("a", 4096), Match, 1026},
	} {
		got, _, _ := unitsOf(t, k.pattern, k.text, k.mode)
		if got != k.units {
			t.Errorf("%s on %d characters: %d units, want %d", k.pattern, len(k.text), got, k.units)
		}
	}
}

// TestGrowth: what grows without bound costs without bound, in units or in stack.
func TestGrowth(t *testing.T) {
	for _, k := range []struct {
		pattern, unit string
		stack         bool
	}{
		{`(?:ab|a)*(?:ab|[xz])`, "a", true}, {`(a|b)*?[xz]`, "ab", false}, {`\w*[xz]`, "a", false}, {`(\w)*[xz]`, "a", false}, {`(\w)*[xz]?-`, "a", false}, {`(?>(\w|b)*)[cd]`, "ab", true},
		{`x`, "a", false}, {`[xy]`, "a", false}, {`.*?x`, "a", false}, {`(a*?)[xz]`, "a", false}, {`^x`, "a\n", false}, {`(?:\w\w?)*`, "a", true},
	} {
		small, cap1, _ := unitsOf(t, k.pattern, strings.Repeat(k.unit, 64), Search)
		large, cap2, _ := unitsOf(t, k.pattern, strings.Repeat(k.unit, 1024), Search)
		if large < 8*small && large > 64 {
			t.Errorf("%s: %d units for 64 items, %d for 1024", k.pattern, small, large)
		}
		if k.stack && cap2 < 4*cap1 {
			t.Errorf("%s: a stack of %d for 64 items, %d for 1024", k.pattern, cap1, cap2)
		}
	}
}
