// This file checks letter case against what CPython's matcher says of every character.

package re

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/adderlang/adder/internal/ucd"
)

func TestCase(t *testing.T) {
	data, err := os.ReadFile("testdata/case.txt")
	if err != nil {
		t.Fatal(err)
	}
	lower, cased, extra := map[rune]rune{}, map[rune]bool{}, map[rune][]rune{}
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		var v []rune
		for _, w := range strings.Fields(line) {
			n, err := strconv.ParseInt(w, 16, 32)
			if err != nil {
				t.Fatal(err)
			}
			v = append(v, rune(n))
		}
		lower[v[0]], cased[v[0]], extra[v[0]] = v[1], v[2] == 1, v[3:]
	}
	low := func(r rune) rune {
		if l, ok := lower[r]; ok {
			return l
		}
		return r
	}
	upTo := map[rune][]rune{} // characters by their lower case
	for r := range lower {
		upTo[low(r)] = append(upTo[low(r)], r)
	}
	for r := rune(0); r <= ucd.MaxRune && !t.Failed(); r++ {
		if got := caseUnicode.lower(r); got != low(r) {
			t.Errorf("lower case of %x: %x, want %x", r, got, low(r))
		}
		if got := caseUnicode.iscased(r); got != cased[r] {
			t.Errorf("%x is cased: %v", r, got)
		}
		if !cased[r] {
			continue
		}
		want := map[rune]bool{r: true}
		for _, l := range append([]rune{low(r)}, extra[low(r)]...) {
			for _, x := range upTo[l] {
				want[x] = true
			}
		}
		got := caseUnicode.variants(r)
		for _, v := range got {
			if !want[v] {
				t.Errorf("%x matches %x", r, v)
			}
		}
		if len(got) != len(want) {
			t.Errorf("%x matches %x, want %v", r, got, want)
		}
	}
}
