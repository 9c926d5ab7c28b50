package compile

import (
	"math"
	"slices"
	"strings"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/resolve"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines how a unit begins and ends: register layout and prologue, then jump
// resolution, far jumps and the finished Code.

// open starts a unit for a scope.
func (c *compiler) open(s *resolve.Scope, name, qual string, line int) *unit {
	u := c.free
	if u != nil {
		c.free = u.parent
		*u = unit{ins: u.ins[:0], labels: u.labels[:0], handlers: u.handlers[:0], decorated: u.decorated[:0], arena: u.arena,
			consts: u.consts, globals: u.globals}
		clear(u.consts)
		clear(u.globals)
	} else {
		u = &unit{consts: map[constKey]int{}, globals: map[string]int{}}
	}
	u.c, u.parent, u.scope, u.cur = c, c.u, s, s
	u.code = &code.Code{Name: name, QualName: qual, Filename: c.filename, FirstLine: line,
		NSReg: -1, ExcReg: -1, SpillReg: -1, ClassCell: -1}
	if c.opts.Library {
		u.code.Flags |= code.Library
	}
	c.u = u
	return u
}

// layout gives every variable its register: parameters (named in params), then locals in
// the order the source first mentions them, then variables of inlined comprehensions.
func (u *unit) layout(params []string) {
	cd := u.code
	name := func(n string) int {
		cd.LocalNames = append(cd.LocalNames, n)
		return len(cd.LocalNames) - 1
	}
	if cd.NSReg == 0 {
		name(".ns")
	}
	for _, p := range params {
		r := name(p)
		if sym := u.scope.Syms[p]; sym != nil && sym.Where != resolve.Cell {
			sym.Reg = int32(r)
		}
	}
	entry := len(cd.LocalNames)
	if u.scope.FunctionLike() {
		for _, sym := range u.scope.Order {
			if sym.Flags&resolve.DefParam == 0 && sym.Where == resolve.Local && sym.Bound() {
				if len(cd.LocalNames) >= code.SpillAfter {
					u.spill(sym, sym.Name)
					continue
				}
				sym.Reg = int32(name(sym.Name))
			}
		}
		for i, p := range params {
			if sym := u.scope.Syms[p]; sym != nil && sym.Where == resolve.Cell {
				u.cellVar(sym, p, name(p), i)
			}
		}
		var cells []*resolve.Symbol
		for _, sym := range u.scope.Order {
			if sym.Flags&resolve.DefParam == 0 && sym.Where == resolve.Cell && sym.Bound() {
				cells = append(cells, sym)
			}
		}
		slices.SortFunc(cells, func(a, b *resolve.Symbol) int { return strings.Compare(a.Name, b.Name) }) // as CPython's locals() shows them
		for _, sym := range cells {
			u.cellVar(sym, sym.Name, name(sym.Name), -1)
		}
	} else if u.scope.Kind == resolve.Class {
		for _, n := range []string{"__class__", "__classdict__", "__conditional_annotations__"} {
			if sym := u.scope.Syms["."+n]; sym != nil {
				sym.Where = resolve.Cell
				u.cellVar(sym, n, name(n), -1)
			}
		}
	}
	u.compLo = len(cd.LocalNames)
	u.layoutComps(u.scope, 0, map[compVar]int{}, name)
	u.compHi = len(cd.LocalNames)
	if u.scope.HasHandlers {
		cd.ExcReg = name(".exc")
	}
	if len(cd.Spilled) > 0 {
		cd.SpillReg = name(".spill")
	}
	cd.NLocals = len(cd.LocalNames)
	if cd.NLocals > code.MaxLocals {
		u.c.fail((*syntax.Pos)(&u.loc), "too many parameters or captured variables")
	}
	u.words = (cd.NLocals + 63) / 64
	u.assigned, u.deletable = u.newBits(), u.newBits()
	for i := range entry {
		u.assigned.set(i)
	}
	if u.scope.FunctionLike() {
		for _, sym := range u.scope.Order {
			if sym.Flags&resolve.Deleted != 0 && sym.Where == resolve.Local && sym.Bound() {
				u.deletable.set(int(sym.Reg))
			}
		}
	}
	u.layoutFrees()
	u.setTop(cd.NLocals)
}

// spill keeps a local in the dict of those without a register.
func (u *unit) spill(sym *resolve.Symbol, key string) {
	sym.Where = resolve.Spilled
	u.code.Spilled = append(u.code.Spilled, key)
}

// spillKey is the key of a spilled local of scope s. Variables of inlined comprehensions
// have keys that no name equals.
func spillKey(s *resolve.Scope, name string) string {
	for ; s.Inlined; s = s.Parent {
		name += "\x00"
	}
	return name
}

func (u *unit) cellVar(sym *resolve.Symbol, name string, reg, param int) {
	sym.Reg = int32(reg)
	u.code.CellVars = append(u.code.CellVars, code.CellVar{Name: name, Reg: uint16(reg), Param: param})
}

// compVar identifies a register shared by variables of comprehensions that are never
// active together: same name, same depth of nesting, same kind.
type compVar struct {
	name  string
	depth int
	cell  bool
}

func (u *unit) layoutComps(s *resolve.Scope, depth int, regs map[compVar]int, name func(string) int) {
	for _, k := range s.Children {
		if !k.Inlined {
			continue
		}
		for _, sym := range k.Order {
			if !sym.Bound() || sym.Flags&(resolve.DefNonlocal|resolve.DefGlobal|resolve.DefParam) != 0 {
				continue
			}
			v := compVar{sym.Name, depth, sym.Where == resolve.Cell}
			r, ok := regs[v]
			if !ok && !v.cell && len(u.code.LocalNames) >= code.SpillAfter {
				u.spill(sym, spillKey(k, sym.Name))
				continue
			}
			if !ok {
				r = name(sym.Name)
				regs[v] = r
				if v.cell {
					u.cellVar(sym, sym.Name, r, -1)
				}
			}
			sym.Reg = int32(r)
		}
		u.layoutComps(k, depth+1, regs, name)
	}
}

// layoutFrees says where the closure's cells come from in the parent.
func (u *unit) layoutFrees() {
	if len(u.scope.Frees) == 0 {
		return
	}
	u.frees = make(map[string]int, len(u.scope.Frees))
	slices.Sort(u.scope.Frees)
	for i, n := range u.scope.Frees {
		u.frees[n] = i
		v := code.FreeVar{Name: n}
		if n == "__class__" {
			u.code.ClassCell = i
		}
		if r, ok := u.parent.cellReg(n); ok {
			v.InCell, v.Index = true, uint16(r)
		} else {
			v.Index = uint16(u.parent.frees[n])
		}
		u.code.FreeVars = append(u.code.FreeVars, v)
	}
}

// cellReg finds the register holding the cell of a mangled name, seen from the scope
// being compiled.
func (u *unit) cellReg(n string) (int, bool) {
	for s := u.cur; ; s = s.Parent {
		sym := s.Syms[n]
		if s.Kind == resolve.Class {
			if h := s.Syms["."+n]; h != nil {
				return int(h.Reg), true
			}
			return 0, false
		}
		if sym != nil && sym.Where == resolve.Cell {
			return int(sym.Reg), true
		}
		if sym != nil && sym.Where == resolve.Free || !s.Inlined {
			return 0, false
		}
	}
}

// prologue clears what the binder does not set and makes cells. Cells of inlined
// comprehensions are made when the comprehension runs.
func (u *unit) prologue() {
	cd := u.code
	entry := cd.NParams()
	if cd.NSReg == 0 {
		entry = 1
	}
	u.clear(entry, cd.NLocals-entry)
	if cd.SpillReg >= 0 {
		u.emit(code.OpBuildMap, 0, cd.SpillReg, cd.SpillReg, 0)
		u.wrote(cd.SpillReg)
	}
	for _, v := range cd.CellVars {
		if r := int(v.Reg); r < u.compLo || r >= u.compHi {
			from := r
			if v.Param >= 0 {
				from = v.Param
			}
			u.emit(code.OpMakeCell, 0, r, from, 0)
		}
	}
}

// close ends the current unit with an implicit return of None and gives its Code.
func (c *compiler) close() *code.Code {
	u := c.u
	if !u.dead {
		u.loc = code.Loc{}
		u.emit(code.OpReturnK, 0, 0, u.konst(nil), 0)
		u.dead = true
	}
	u.dead = false
	u.loc = code.Loc{} // where a generator is that was not started: at its first line
	u.emit(code.OpTrap, 0, 0, 0, 0)
	u.assemble()
	cd := u.code
	c.u = u.parent
	u.parent, c.free = c.free, u
	return cd
}

// assemble resolves jumps and fills the Code's tables.
func (u *unit) assemble() {
	u.thread()
	u.tidy()
	if len(u.ins) > stretch {
		u.payLong()
	}
	if len(u.ins) > math.MaxInt16 {
		u.farJumps()
	}
	cd := u.code
	n := len(u.ins)
	cd.Instrs = make([]code.Instr, n)
	cd.Live = make([]uint16, n)
	var locs code.LocBuilder
	regs := cd.NLocals
	for i := range u.ins {
		in := &u.ins[i]
		if in.to != 0 {
			u.resolveJump(i, in)
		}
		cd.Instrs[i] = in.in
		cd.Live[i] = in.live
		locs.Add(in.loc)
		u.c.passed(i)
		regs = max(regs, int(in.live), in.in.MaxReg()+1)
	}
	cd.NRegs = regs
	cd.Locs = locs.Table()
	cd.Handlers = u.disjoint()
	cd.Decorated = slices.Clone(u.decorated)
}

// disjoint gives the handlers in the order of what they cover, each what no inner one does.
func (u *unit) disjoint() []code.Handler {
	if len(u.handlers) == 0 {
		return nil
	}
	over := make([]int32, len(u.ins))           // the innermost handler of each, from 1 on
	for i := len(u.handlers) - 1; i >= 0; i-- { // outer ones first: as many times as blocks can nest
		h := &u.handlers[i]
		for j := h.start; j < h.end; j++ {
			u.c.passed(j)
			over[j] = int32(i + 1)
		}
	}
	var out []code.Handler
	for i := 0; i < len(over); {
		start, n := i, over[i]
		for i < len(over) && over[i] == n {
			u.c.passed(i)
			i++
		}
		if n > 0 {
			h := &u.handlers[n-1]
			out = append(out, code.Handler{Start: uint32(start), End: uint32(i),
				Target: uint32(u.labels[h.target].pos), Reg: uint16(h.reg)})
		}
	}
	return out
}

func (u *unit) resolveJump(i int, in *ins) {
	to := int(u.labels[in.to-1].pos)
	switch code.Ops[in.in.Op].B {
	case code.Lo32:
		in.in.B, in.in.C = uint16(to), uint16(to>>16)
	default:
		in.in.C = uint16(int16(to - i - 1))
	}
}

// stretch is how many instructions the unit pays for that a call or a back-edge costs: 200 ns.
const stretch = 100

// payLong puts LOOPs to the next instruction wherever control may have gone forward for a stretch
// and paid nothing. For nothing, a call of 60,000 additions in a row was one unit of 160 us; with
// LOOPs where the code and its loops begin it paid, but nothing asked in between whether to stop:
// 100,000 new attributes in a row took 10 ms.
func (u *unit) payLong() {
	n := len(u.ins)
	last := make([]int32, n) // of the loop that begins at each, its last jump back
	for i := range u.ins {
		u.c.passed(i)
		if u.ins[i].to == 0 {
			continue
		}
		if to := int(u.labels[u.ins[i].to-1].pos); to <= i {
			last[to] = int32(i)
		}
	}
	enters := func(i, way int) bool { // a loop, and would pay inside
		if i+1 == n || last[i+1] == 0 {
			return false
		}
		long := int(last[i+1]) - i
		return long < stretch && way+long >= stretch || long >= stretch && way >= stretch/2
	}
	far := make([]int32, n+1) // the longest way of those that jump there
	jump := func(to uint32, way int) { far[to] = max(far[to], int32(way)) }
	handlers := u.disjoint()
	out := make([]ins, 0, n+n/stretch+16)
	moved := make([]int32, n+1)
	var next []int32 // the labels of the LOOPs' targets, and where they are
	var at []int32
	way := 0 // the longest to here
	tail := false
	for i, in := range u.ins {
		u.c.passed(i)
		way = max(way, int(far[i]))
		moved[i] = int32(len(out))
		op := code.Op(in.in.Op)
		if (way >= stretch || enters(i, way)) && !tail && op != code.OpKwNames {
			next, at = append(next, int32(u.newLabel())), append(at, int32(len(out)+1))
			loop := ins{live: in.live, loc: in.loc, to: int32(len(u.labels))}
			loop.in.Op = uint8(code.OpLoop)
			out = append(out, loop)
			way = 0
		}
		tail = op == code.OpExt
		out = append(out, in)
		way++
		for len(handlers) > 0 && int(handlers[0].End) <= i {
			handlers = handlers[1:]
		}
		if len(handlers) > 0 && int(handlers[0].Start) <= i {
			jump(handlers[0].Target, way)
		}
		if in.to != 0 {
			if to := u.labels[in.to-1].pos; int(to) > i {
				jump(uint32(to), way)
			}
		}
		switch op {
		case code.OpJump, code.OpLoop, code.OpReturn, code.OpReturnK, code.OpRaise, code.OpReraise:
			way = 0
		}
	}
	moved[n] = int32(len(out))
	u.rebuild(out, moved)
	for i, l := range next {
		u.labels[l].pos = at[i]
	}
}

// thread sends jumps that lead to a JUMP straight to its target. Two hops are enough for
// what the compiler makes, and keep it linear.
func (u *unit) thread() {
	for i := range u.ins {
		u.c.passed(i)
		in := &u.ins[i]
		if in.to == 0 {
			continue
		}
		for range 2 {
			at := u.labels[in.to-1].pos
			if int(at) <= i || int(at) >= len(u.ins) || u.ins[at].in.Op != uint8(code.OpJump) {
				break
			}
			in.to = u.ins[at].to
		}
	}
}

// farJumps rewrites relative jumps whose target is out of reach of 16 bits. A condition
// becomes its opposite over an absolute jump; FORNEXT jumps to a LOOP beside it. Distances
// are measured as if every relative jump were far, which never errs on the short side.
func (u *unit) farJumps() {
	grow := make([]int32, len(u.ins)+1) // instructions inserted before each, at most
	for i := range u.ins {
		u.c.passed(i)
		grow[i+1] = grow[i]
		if u.relative(i) {
			grow[i+1] += 2
		}
	}
	far := func(i int) bool {
		to := u.labels[u.ins[i].to-1].pos
		d := int(to+grow[to]) - int(int32(i)+grow[i])
		return d > math.MaxInt16-4 || d < math.MinInt16+4
	}
	out := make([]ins, 0, len(u.ins)+len(u.ins)/8)
	moved := make([]int32, len(u.ins)+1)
	for i, in := range u.ins {
		u.c.passed(i)
		moved[i] = int32(len(out))
		if !u.relative(i) || !far(i) {
			out = append(out, in)
			continue
		}
		hop := ins{live: in.live, loc: in.loc, to: in.to}
		hop.in.Op = uint8(code.OpJump)
		if int(u.labels[in.to-1].pos) <= i {
			hop.in.Op = uint8(code.OpLoop)
		}
		if in.in.Op == uint8(code.OpForNext) {
			over := ins{live: in.live, loc: in.loc}
			over.in = code.Instr{Op: uint8(code.OpJump)}
			over.in.B, over.in.C = uint16(len(out)+3), uint16((len(out)+3)>>16)
			item := int(in.in.B) / code.RegSize
			if item >= u.code.NLocals { // assigned by the jump that was taken
				hop.live = uint16(item + 1)
			}
			in.in.C, in.to = 1, 0
			out = append(out, in, over, hop)
			continue
		}
		in.in.X = (in.in.X ^ code.JumpIfTrue) &^ code.JumpBack
		in.in.C, in.to = 1, 0
		out = append(out, in, hop)
	}
	moved[len(u.ins)] = int32(len(out))
	u.rebuild(out, moved)
}

// rebuild replaces the instructions; moved says where each of the old ones went.
func (u *unit) rebuild(out []ins, moved []int32) {
	u.ins = out
	for i := range u.labels {
		u.c.passed(i)
		if p := u.labels[i].pos; p >= 0 {
			u.labels[i].pos = moved[p]
		}
	}
	for i := range u.handlers {
		h := &u.handlers[i]
		h.start, h.end = int(moved[h.start]), int(moved[h.end])
	}
	for i := range u.decorated {
		d := &u.decorated[i]
		d.Start, d.End = uint32(moved[d.Start]), uint32(moved[d.End])
	}
}

// tidy drops jumps to the next instruction, and turns a condition that hops over a jump
// into the opposite condition with the jump's target: "if c: continue" is one instruction.
func (u *unit) tidy() {
	n := len(u.ins)
	var drop, target []bool
	mark := func() {
		drop, target = make([]bool, n), make([]bool, n+1)
		for i := range u.ins {
			u.c.passed(i)
			if to := u.ins[i].to; to != 0 {
				target[u.labels[to-1].pos] = true
			}
		}
		for _, h := range u.handlers {
			target[u.labels[h.target].pos] = true
		}
	}
	count := 0
	for i := range u.ins {
		u.c.passed(i)
		in := &u.ins[i]
		if in.to == 0 || drop != nil && drop[i] {
			continue
		}
		op, to := code.Op(in.in.Op), int(u.labels[in.to-1].pos)
		hops := op >= code.OpJumpIf && op <= code.OpJumpIs && to == i+2 && u.ins[i+1].to != 0 &&
			(u.ins[i+1].in.Op == uint8(code.OpJump) || u.ins[i+1].in.Op == uint8(code.OpLoop))
		if !hops && (op != code.OpJump || to != i+1) {
			continue
		}
		if drop == nil {
			mark()
		}
		if !hops {
			drop[i] = true
			count++
			continue
		}
		if target[i+1] {
			continue
		}
		next := &u.ins[i+1]
		in.in.X ^= code.JumpIfTrue
		if next.in.Op == uint8(code.OpLoop) {
			in.in.X |= code.JumpBack
		}
		in.to = next.to
		drop[i+1] = true
		count++
	}
	if count == 0 {
		return
	}
	out := u.ins[:0] // in place: nothing moves up
	moved := make([]int32, n+1)
	for i := range u.ins {
		u.c.passed(i)
		moved[i] = int32(len(out))
		if !drop[i] {
			out = append(out, u.ins[i])
		}
	}
	moved[n] = int32(len(out))
	u.rebuild(out, moved)
}

// relative reports whether instruction i jumps by a 16-bit offset.
func (u *unit) relative(i int) bool {
	return u.ins[i].to != 0 && code.Ops[u.ins[i].in.Op].C == code.Rel
}
