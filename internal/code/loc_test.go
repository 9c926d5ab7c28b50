package code

import (
	"math/rand/v2"
	"testing"
)

// TestLocTable asks for every position again, in tables with and without places to begin.
func TestLocTable(t *testing.T) {
	for _, runs := range []int{0, 1, locMarkEvery, locMarkEvery + 1, 10*locMarkEvery + 7} {
		r := rand.New(rand.NewPCG(1, uint64(runs)))
		var b LocBuilder
		var want []Loc
		l := Loc{Line: 1, EndLine: 1, EndCol: 3}
		for range runs {
			for range 1 + r.IntN(3) {
				want = append(want, l)
				b.Add(l)
			}
			l = Loc{Line: l.Line + 1 + r.Int32N(300) - 100, Col: r.Int32N(1 << 20), EndCol: r.Int32N(200)}
			l.EndLine = l.Line + r.Int32N(2)
		}
		table := b.Table()
		for pc, w := range want {
			if got := table.At(pc); got != w {
				t.Fatalf("%d runs: %v at instruction %d, was %v", runs, got, pc, w)
			}
		}
		if got := table.At(len(want)); got != (Loc{}) {
			t.Errorf("%d runs: %v behind the end", runs, got)
		}
		if got, want := len(table.begins()), max(0, runs-1)/locMarkEvery; got != want {
			t.Errorf("%d runs: %d places to begin, want %d", runs, got, want)
		}
	}
}
