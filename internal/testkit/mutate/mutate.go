// Package mutate makes altered forms of compiled code, for tests of the verifier: each
// must be refused, or be harmless when it runs.
package mutate

import (
	_ "embed"
	"fmt"
	"math/rand"
	"reflect"

	"github.com/adderlang/adder/internal/code"
)

// Program uses every instruction but EXT, which takes a very large one, and PRINTEXPR,
// which stands in interactive input alone.
//
//go:embed program.py
var Program []byte

// All lists c and every Code inside it, outer ones first.
func All(c *code.Code) []*code.Code {
	all := []*code.Code{c}
	for i := 0; i < len(all); i++ {
		for _, k := range all[i].Consts {
			if inner, ok := k.(*code.Code); ok {
				all = append(all, inner)
			}
		}
	}
	return all
}

// Replace is root with another Code in the place of old, not linked yet where that makes a
// difference. It returns nil if old is not in root.
func Replace(root, old, by *code.Code) *code.Code {
	if root == old {
		n := *by
		n.Linked = nil
		return &n
	}
	for i, k := range root.Consts {
		inner, ok := k.(*code.Code)
		if !ok {
			continue
		}
		if r := Replace(inner, old, by); r != nil {
			n := *root
			n.Linked = nil
			n.Consts = append([]code.Const{}, root.Consts...)
			n.Consts[i] = r
			return &n
		}
	}
	return nil
}

// alone is a copy of c whose tables may be written.
func alone(c *code.Code) *code.Code {
	n := *c
	n.Linked = nil
	n.Instrs = append([]code.Instr{}, c.Instrs...)
	n.Live = append([]uint16{}, c.Live...)
	n.Handlers = append([]code.Handler{}, c.Handlers...)
	n.Decorated = append([]code.Decorated{}, c.Decorated...)
	return &n
}

// Each calls try with altered forms of c: every field of every instruction in many ways,
// instructions dropped and swapped, every other field of the Code. It ends early if try
// returns false.
func Each(c *code.Code, rng *rand.Rand, try func(what string, m *code.Code) bool) {
	for pc := range c.Instrs {
		for _, change := range changes(c, pc, rng) {
			m := alone(c)
			m.Instrs[pc] = change
			if !try(fmt.Sprintf("instruction %d %v", pc, change), m) {
				return
			}
		}
		for _, d := range []int{-1, 1, 2} {
			m := alone(c)
			m.Live[pc] = uint16(int(m.Live[pc]) + d)
			if !try(fmt.Sprintf("Live[%d] %+d", pc, d), m) {
				return
			}
		}
		m := alone(c)                                      // drop
		m.Instrs[pc] = code.Instr{Op: uint8(code.OpClear)} // of no register
		if !try(fmt.Sprintf("drop %d", pc), m) {
			return
		}
		if pc > 0 { // swap
			m := alone(c)
			m.Instrs[pc], m.Instrs[pc-1] = m.Instrs[pc-1], m.Instrs[pc]
			if !try(fmt.Sprintf("swap %d", pc), m) {
				return
			}
		}
	}
	for i := range c.Handlers {
		for _, f := range []func(*code.Handler){
			func(h *code.Handler) { h.Start-- }, func(h *code.Handler) { h.Start++ },
			func(h *code.Handler) { h.End-- }, func(h *code.Handler) { h.End++ },
			func(h *code.Handler) { h.Target-- }, func(h *code.Handler) { h.Target++ },
			func(h *code.Handler) { h.Reg-- }, func(h *code.Handler) { h.Reg++ },
			func(h *code.Handler) { h.End += 5 }, func(h *code.Handler) { h.Start = 0 },
		} {
			m := alone(c)
			f(&m.Handlers[i])
			if !try(fmt.Sprintf("handler %d %v", i, m.Handlers[i]), m) {
				return
			}
		}
	}
	for i := range c.Decorated {
		for _, f := range []func(*code.Decorated){
			func(d *code.Decorated) { d.Start-- }, func(d *code.Decorated) { d.Start = d.End },
			func(d *code.Decorated) { d.End++ }, func(d *code.Decorated) { d.End += 1000 },
			func(d *code.Decorated) { d.Reg-- }, func(d *code.Decorated) { d.Reg++ }, func(d *code.Decorated) { d.Reg += 100 },
		} {
			m := alone(c)
			f(&m.Decorated[i])
			if !try(fmt.Sprintf("decorators %d %v", i, m.Decorated[i]), m) {
				return
			}
		}
	}
	for _, name := range Fields() {
		for i, f := range fields[name] {
			m := alone(c)
			f(m)
			if !try(fmt.Sprintf("%s, change %d", name, i), m) {
				return
			}
		}
	}
}

// fields are changes of each field of a Code but those that Each changes itself (Instrs,
// Live, Handlers). None means that nothing but texts for people, sizes and statistics comes
// of it, and so no change can do harm.
var fields = map[string][]func(*code.Code){
	"Instrs": {func(c *code.Code) { c.Instrs = c.Instrs[:len(c.Instrs)-1] }, func(c *code.Code) { c.Instrs = nil }},
	"Live":   {func(c *code.Code) { c.Live = c.Live[1:] }, func(c *code.Code) { c.Live = nil }},
	"Decorated": {func(c *code.Code) { c.Decorated = nil }, func(c *code.Code) {
		c.Decorated = append(c.Decorated, code.Decorated{Start: 0, End: 1, Reg: uint16(c.NLocals)})
	}},
	"Handlers": {func(c *code.Code) { c.Handlers = nil },
		func(c *code.Code) {
			for i := range c.Handlers[:len(c.Handlers)/2] {
				j := len(c.Handlers) - 1 - i
				c.Handlers[i], c.Handlers[j] = c.Handlers[j], c.Handlers[i]
			}
		}},
	"Name": nil, "QualName": nil, "Filename": nil, "FirstLine": nil, "Warnings": nil, "Held": nil,
	"Locs": {func(c *code.Code) { c.Locs = code.LocTable{} }},
	"Flags": func() (out []func(*code.Code)) {
		for bit := range 32 {
			out = append(out, func(c *code.Code) { c.Flags ^= 1 << bit })
		}
		return out
	}(),
	"ArgCount":   numbers(func(c *code.Code) *int { return &c.ArgCount }),
	"PosOnly":    numbers(func(c *code.Code) *int { return &c.PosOnly }),
	"KwOnly":     numbers(func(c *code.Code) *int { return &c.KwOnly }),
	"NLocals":    numbers(func(c *code.Code) *int { return &c.NLocals }),
	"NRegs":      numbers(func(c *code.Code) *int { return &c.NRegs }),
	"NSReg":      numbers(func(c *code.Code) *int { return &c.NSReg }),
	"ExcReg":     numbers(func(c *code.Code) *int { return &c.ExcReg }),
	"SpillReg":   numbers(func(c *code.Code) *int { return &c.SpillReg }),
	"ClassCell":  numbers(func(c *code.Code) *int { return &c.ClassCell }),
	"Stores":     numbers(func(c *code.Code) *int { return &c.Stores }),
	"LocalNames": slices(func(c *code.Code) *[]string { return &c.LocalNames }),
	"Spilled":    append(slices(func(c *code.Code) *[]string { return &c.Spilled }), func(c *code.Code) { c.Spilled = []string{"a", "b"} }),
	"Globals":    slices(func(c *code.Code) *[]string { return &c.Globals }),
	"Consts":     slices(func(c *code.Code) *[]code.Const { return &c.Consts }),
	"Sites":      slices(func(c *code.Code) *[]code.Site { return &c.Sites }),
	"FreeVars": append(slices(func(c *code.Code) *[]code.FreeVar { return &c.FreeVars }),
		eachFree(func(f *code.FreeVar) { f.InCell = !f.InCell }), eachFree(func(f *code.FreeVar) { f.Index++ }),
		eachFree(func(f *code.FreeVar) { f.Index-- }), eachFree(func(f *code.FreeVar) { f.Index = 0xffff })),
	"CellVars": append(slices(func(c *code.Code) *[]code.CellVar { return &c.CellVars }),
		eachCell(func(v *code.CellVar) { v.Reg++ }), eachCell(func(v *code.CellVar) { v.Reg-- }),
		eachCell(func(v *code.CellVar) { v.Param = 0 }), eachCell(func(v *code.CellVar) { v.Param++ }), eachCell(func(v *code.CellVar) { v.Param = -2 })),
	"Token": numbers(func(c *code.Code) *int { return &c.Token }),
	"Private": {
		func(c *code.Code) { c.Private = nil },
		func(c *code.Code) { c.Private = &code.Private{} },
		func(c *code.Code) { c.Private = &code.Private{Names: []string{"_C__x"}, Bound: 2} },
		func(c *code.Code) { c.Private = &code.Private{Names: []string{"_C__x"}, Bound: -1} },
	},
	"Linked": {func(c *code.Code) { c.Linked = nil }},
}

func numbers(of func(*code.Code) *int) (out []func(*code.Code)) {
	for _, d := range []int{-1, 1, 2, -100, 100, 5000, 1 << 40} {
		out = append(out, func(c *code.Code) { *of(c) += d })
	}
	for _, n := range []int{-1, 0, 1} {
		out = append(out, func(c *code.Code) { *of(c) = n })
	}
	return out
}

func slices[T any](of func(*code.Code) *[]T) []func(*code.Code) {
	return []func(*code.Code){
		func(c *code.Code) { *of(c) = nil },
		func(c *code.Code) { *of(c) = (*of(c))[:len(*of(c))/2] },
		func(c *code.Code) { *of(c) = append((*of(c))[:len(*of(c)):len(*of(c))], (*of(c))...) },
		func(c *code.Code) { // the other way round
			s := append([]T{}, *of(c)...)
			for i := range s {
				s[len(s)-1-i] = (*of(c))[i]
			}
			*of(c) = s
		},
	}
}

func eachFree(f func(*code.FreeVar)) func(*code.Code) {
	return func(c *code.Code) {
		c.FreeVars = append([]code.FreeVar{}, c.FreeVars...)
		for i := range c.FreeVars {
			f(&c.FreeVars[i])
		}
	}
}

func eachCell(f func(*code.CellVar)) func(*code.Code) {
	return func(c *code.Code) {
		c.CellVars = append([]code.CellVar{}, c.CellVars...)
		for i := range c.CellVars {
			f(&c.CellVars[i])
		}
	}
}

// Fields are the fields of a Code in their order. It panics if one is not known here.
func Fields() []string {
	t := reflect.TypeFor[code.Code]()
	var out []string
	for i := range t.NumField() {
		name := t.Field(i).Name
		if _, ok := fields[name]; !ok {
			panic("mutate: no changes of Code." + name)
		}
		out = append(out, name)
	}
	return out
}

// changes lists altered forms of one instruction.
func changes(c *code.Code, pc int, rng *rand.Rand) []code.Instr {
	in := c.Instrs[pc]
	var out []code.Instr
	for f := range 3 {
		field := func(in *code.Instr) *uint16 { return [3]*uint16{&in.A, &in.B, &in.C}[f] }
		v := *field(&in)
		vals := []uint16{0, 1, 16, 32, v + 1, v - 1, v + 16, v - 16, v + 32, v ^ 0x8000, 0xffff, 0xfff0,
			uint16(rng.Intn(c.NRegs+2)) * 16, uint16(rng.Intn(len(c.Instrs) + 2)), uint16(rng.Intn(1 << 16))}
		for r := range min(c.NRegs, 12) {
			vals = append(vals, uint16(r*16))
		}
		for _, n := range vals {
			if n != v {
				m := in
				*field(&m) = n
				out = append(out, m)
			}
		}
	}
	for _, x := range []uint8{0, 1, 2, 3, 4, 8, 255} {
		if x != in.X {
			m := in
			m.X = x
			out = append(out, m)
		}
	}
	for op := range code.NumOps + 2 {
		if uint8(op) != in.Op {
			m := in
			m.Op = uint8(op)
			out = append(out, m)
		}
	}
	return out
}
