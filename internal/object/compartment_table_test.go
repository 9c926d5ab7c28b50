package object

import "testing"

// TestNumbers: with as many compartments as there can be, each of which acts away from home as
// well, no two have one number, and none that of the program's own, which is 0.
func TestNumbers(t *testing.T) {
	s := &State{Main: &Compartment{}}
	all := []*Compartment{s.Main, s.Nobody()}
	for range maxCompartments {
		all = append(all, s.addCompartment(s.Main, ""))
	}
	seen := map[uint16]bool{}
	for _, c := range all {
		for _, c := range []*Compartment{c, s.Away(c)} {
			if seen[c.Number] || s.Compartment(c.Number) != c {
				t.Fatalf("number %d is given twice", c.Number)
			}
			seen[c.Number] = true
		}
	}
	if len(seen) != 1<<16 {
		t.Errorf("%d numbers are used of %d", len(seen), 1<<16)
	}
}
