package code

import "testing"

// TestCallee reads what calls call by name off a piece of code written by hand.
func TestCallee(t *testing.T) {
	reg := func(i uint16) uint16 { return i * RegSize }
	c := &Code{Globals: []string{"g", "h"}, Sites: []Site{{Name: "m"}}, Instrs: []Instr{
		{Op: uint8(OpGetGlobal), A: reg(2), B: 1},
		{Op: uint8(OpMove), A: reg(3), B: reg(0)},
		{Op: uint8(OpCall), A: reg(2), B: 1}, // 2: h(x)
		{Op: uint8(OpMove), A: reg(2), B: reg(0)},
		{Op: uint8(OpGetGlobal), A: reg(3), B: 0},
		{Op: uint8(OpCall), A: reg(3)},       // 5: g()
		{Op: uint8(OpCall), A: reg(2), B: 1}, // 6: x(g())
		{Op: uint8(OpGetMethod), A: reg(2), B: reg(0)},
		{Op: uint8(OpCallV), A: reg(2)}, // 8: x.m()
		{Op: uint8(OpCall), A: reg(2)},  // 9: x.m()()
	}}
	for pc, want := range map[int]string{2: "h", 5: "g", 6: "", 8: "m", 9: "", 0: "", 99: "", -1: ""} {
		if got := c.Callee(pc); got != want {
			t.Errorf("the call at %d is of %q, not %q", pc, want, got)
		}
	}
	c.LocalNames, c.NLocals = []string{"f", "k"}, 2
	c.FreeVars = []FreeVar{{Name: "o"}}
	c.Instrs = append(c.Instrs,
		Instr{Op: uint8(OpMove), A: reg(2), B: reg(0)},
		Instr{Op: uint8(OpCall), A: reg(2)}, // 11: f()
		Instr{Op: uint8(OpGetCell), A: reg(2), B: reg(1)},
		Instr{Op: uint8(OpCall), A: reg(2)}, // 13: k()
		Instr{Op: uint8(OpGetFree), A: reg(2)},
		Instr{Op: uint8(OpCall), A: reg(2)}, // 15: o()
		Instr{Op: uint8(OpGetFree), A: reg(2)},
		Instr{Op: uint8(OpCallEx), A: reg(2)}, // 17: o(*x)
	)
	for pc, want := range map[int]string{5: "g", 8: "m", 11: "f", 13: "k", 15: "o"} {
		if !c.CallsPlainly(pc, want) {
			t.Errorf("the call at %d is not seen to be %s()", pc, want)
		}
	}
	for pc, name := range map[int]string{2: "h", 5: "h", 6: "f", 9: "m", 17: "o", 16: "o"} {
		if c.CallsPlainly(pc, name) {
			t.Errorf("the call at %d passes for %s()", pc, name)
		}
	}
}
