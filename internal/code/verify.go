// This file defines the verifier. Every Code passes it before it is published, so the loop
// may use operands without a check. It proves, in time linear in the code:
//
//   - operands lie inside the window and the tables, and jumps go to instructions;
//   - every backward jump is one that pays fuel, and handlers lie behind what they cover;
//   - no register is read that may be unbound or hold something internal (a cell, the state
//     of an iteration), and lists, sets and dicts that instructions add to are exactly that;
//   - Live is true: temporaries below it are assigned on every path.
//
// It follows the code from leader to leader (jump targets and handlers), lowest address
// first. What is known at a leader only ever shrinks. Loops are rotated, so a leader is
// seldom visited twice; deletions inside a loop can make it twice, and no more is allowed.

package code

import (
	"errors"
	"fmt"
	"math/bits"
)

// Verify checks a Code and all Codes among its constants. poll, if there is one, is asked every
// 0.5 ms or so whether to go on: its error ends the work.
func Verify(c *Code, poll func() error) error {
	todo := []*Code{c}
	v := verifier{poll: poll}
	for len(todo) > 0 {
		c := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		v.reset(c)
		if err := v.verify(); err != nil {
			return fmt.Errorf("%s (line %d): %w", c.QualName, c.FirstLine, err)
		}
		for _, k := range c.Consts {
			if inner, ok := k.(*Code); ok {
				todo = append(todo, inner)
			}
		}
	}
	return nil
}

// kind is what is known of a temporary.
type kind uint8

const (
	kNone  kind = iota // anything: not to be touched
	kMaybe             // a value or unbound
	kValue
	kList
	kSet
	kDict
	kIter  // first register of an iteration's state
	kIter1 // second
	kIter2 // third
)

// fact is what is known before an instruction.
type fact struct {
	bound []uint64 // named locals that are assigned, cells that are made
	temps []kind   // of registers NLocals, NLocals+1, …
}

type leader struct {
	fact
	seen, done bool
	lowered    uint8
}

type verifier struct {
	c         *Code
	poll      func() error
	work      int // instructions looked at since it was asked
	n         int
	nl        int
	words     int
	flags     []uint8 // per instruction
	leaderOf  []int32
	leaders   []leader
	pending   []uint64 // leaders to visit, by address
	cells     []uint64 // named registers that hold cells
	deletable []uint64 // named registers that are cleared or deleted somewhere
	handlerOf []int32
	cur       fact
	pc        int
	dirty     bool
	arena     []uint64 // what is left of slab
	slab      []uint64
	kinds     []kind // backing of the leaders' facts
	raised    []kind
}

// reset makes v ready for another Code, keeping its buffers.
func (v *verifier) reset(c *Code) {
	*v = verifier{c: c, poll: v.poll, work: v.work, n: len(c.Instrs), flags: v.flags[:0], leaderOf: v.leaderOf[:0], leaders: v.leaders[:0],
		pending: v.pending[:0], handlerOf: v.handlerOf[:0], arena: v.slab, slab: v.slab, kinds: v.kinds[:0], raised: v.raised,
		cur: fact{temps: v.cur.temps[:0]}}
}

// worked counts an instruction.
func (v *verifier) worked() error {
	if v.work++; v.work < 1024 || v.poll == nil {
		return nil
	}
	v.work = 0
	return v.poll()
}

// zeroed gives a buffer of n zero values, reusing old.
func zeroed[T any](old []T, n int) []T {
	if cap(old) < n {
		return make([]T, n)
	}
	old = old[:n]
	clear(old)
	return old
}

const (
	isTarget uint8 = 1 << iota // a jump or handler goes here
	isTail                     // second of a pair: KWNAMES, or what EXT widens
)

var (
	errOperand = errors.New("operand out of range")
	errConst   = errors.New("constant of the wrong type")
)

func (v *verifier) fail(format string, args ...any) error {
	op := Op(0)
	if v.pc < v.n {
		op = Op(v.c.Instrs[v.pc].Op)
	}
	return fmt.Errorf("instruction %d %s: %s", v.pc, op, fmt.Sprintf(format, args...))
}

func (v *verifier) verify() error {
	if err := v.shape(); err != nil {
		return err
	}
	if err := v.scan(); err != nil {
		return err
	}
	return v.flow()
}

// shape checks the Code's own tables.
func (v *verifier) shape() error {
	c := v.c
	v.nl = c.NLocals
	entry := v.entry()
	switch {
	case v.n == 0 || v.n > 1<<28 || Op(c.Instrs[v.n-1].Op) != OpTrap:
		return errors.New("does not end in TRAP")
	case len(c.Live) != v.n:
		return errors.New("Live has the wrong length")
	case c.ArgCount < 0 || c.PosOnly < 0 || c.PosOnly > c.ArgCount || c.KwOnly < 0:
		return errors.New("bad argument counts")
	case c.NLocals < entry || c.NLocals > MaxLocals || len(c.LocalNames) != c.NLocals:
		return errors.New("bad number of locals")
	case c.NRegs < c.NLocals || c.NRegs > MaxRegs:
		return errors.New("bad window")
	case c.NSReg < -1 || c.NSReg > 0:
		return errors.New("bad namespace register")
	case c.Flags&(ClassBody|ByName) != 0 != (c.NSReg == 0):
		return errors.New("namespace register without namespace")
	case c.NSReg == 0 && c.NParams() != 0:
		return errors.New("parameters where the namespace is")
	case c.ExcReg < -1 || c.ExcReg >= c.NLocals || c.ExcReg >= 0 && c.ExcReg < entry:
		return errors.New("bad exception register")
	case len(c.Handlers) > 0 && c.ExcReg < 0:
		return errors.New("handlers without exception register")
	case c.SpillReg < -1 || c.SpillReg >= c.NLocals || c.SpillReg >= 0 && c.SpillReg < entry || c.SpillReg < 0 && len(c.Spilled) > 0:
		return errors.New("bad register of spilled locals")
	case c.ClassCell < -1 || c.ClassCell >= len(c.FreeVars):
		return errors.New("bad class cell")
	}
	if c.Flags&ClassBody != 0 {
		if c.Token < 0 || c.Token >= len(c.Consts) {
			return errors.New("bad names of static attributes")
		}
		if _, ok := c.Consts[c.Token].(Tuple); !ok {
			return errors.New("names of static attributes are no tuple")
		}
	}
	if p := c.Private; p != nil && (c.Flags&ClassBody == 0 || p.Bound < 0 || p.Bound > len(p.Names)) {
		return errors.New("bad private names")
	}
	if c.Flags&HasDocstring != 0 {
		if len(c.Consts) == 0 {
			return errors.New("no docstring")
		}
		if _, ok := c.Consts[0].(Str); !ok {
			return errors.New("docstring is no str")
		}
	}
	v.words = (v.nl + 63) / 64
	v.cells, v.deletable = v.newBits(), v.newBits()
	for _, cv := range c.CellVars {
		if int(cv.Reg) < entry || int(cv.Reg) >= v.nl || cv.Param < -1 || cv.Param >= c.NParams() {
			return errors.New("bad cell variable")
		}
		if has(v.cells, int(cv.Reg)) {
			return errors.New("cell variable twice")
		}
		set(v.cells, int(cv.Reg))
	}
	if c.ExcReg >= 0 && has(v.cells, c.ExcReg) {
		return errors.New("bad exception register")
	}
	if c.SpillReg >= 0 && has(v.cells, c.SpillReg) {
		return errors.New("bad register of spilled locals")
	}
	return nil
}

// entry is the number of registers set at entry.
func (v *verifier) entry() int {
	if v.c.NSReg == 0 {
		return 1
	}
	return v.c.NParams()
}

func has(b []uint64, i int) bool { return b[i>>6]&(1<<(i&63)) != 0 }
func set(b []uint64, i int)      { b[i>>6] |= 1 << (i & 63) }
func unset(b []uint64, i int)    { b[i>>6] &^= 1 << (i & 63) }

func (v *verifier) newBits() []uint64 {
	if len(v.arena) < v.words {
		v.slab = make([]uint64, 64*v.words)
		v.arena = v.slab
	}
	b := v.arena[:v.words:v.words]
	v.arena = v.arena[v.words:]
	clear(b)
	return b
}

// scan checks each instruction by itself: operands in range, pairs, jump targets.
func (v *verifier) scan() error {
	c := v.c
	v.flags = zeroed(v.flags, v.n)
	for pc := 0; pc < v.n; pc++ {
		v.pc = pc
		if err := v.worked(); err != nil {
			return err
		}
		in := c.Instrs[pc]
		if Op(in.Op) >= NumOps {
			return v.fail("unknown operation")
		}
		if live := int(c.Live[pc]); live < v.nl || live > c.NRegs {
			return v.fail("Live out of range")
		}
		if err := v.operands(in, pc > 0 && Op(c.Instrs[pc-1].Op) == OpExt); err != nil {
			return v.fail("%v", err)
		}
		switch Op(in.Op) {
		case OpExt:
			next := Op(c.Instrs[pc+1].Op) // TRAP comes last, so there is one
			if next == OpExt || !widens(next) {
				return v.fail("widens nothing")
			}
			v.flags[pc+1] |= isTail
		case OpCall, OpCallG, OpCallV, OpCallVG:
			if in.X&CallKw != 0 {
				if Op(c.Instrs[pc+1].Op) != OpKwNames {
					return v.fail("no KWNAMES")
				}
				v.flags[pc+1] |= isTail
			}
		case OpKwNames:
			if v.flags[pc]&isTail == 0 {
				return v.fail("stands alone")
			}
		case OpTrap:
			if pc != v.n-1 {
				return v.fail("inside the code")
			}
		}
		if to, ok := target(in, pc); ok {
			if to < 0 || to >= v.n-1 {
				return v.fail("jump out of the code")
			}
			v.flags[to] |= isTarget
		}
	}
	covered := uint32(0)
	for i := range c.Handlers {
		h := &c.Handlers[i]
		if h.Start < covered || h.Start >= h.End || h.Target < h.End || int(h.End) > v.n || int(h.Target) >= v.n-1 || int(h.Reg) < v.nl || int(h.Reg) >= c.NRegs {
			return errors.New("bad handler")
		}
		covered = h.End
		v.flags[h.Target] |= isTarget
	}
	for _, d := range c.Decorated {
		if d.Start >= d.End || int(d.End) > v.n || int(d.Reg) < v.nl {
			return errors.New("bad decorators")
		}
		for _, live := range c.Live[d.Start:d.End] {
			if live <= d.Reg {
				return errors.New("what is decorated is dead")
			}
		}
	}
	for pc, f := range v.flags {
		if f&isTarget != 0 && f&isTail != 0 {
			v.pc = pc
			return v.fail("jump into a pair")
		}
	}
	return nil
}

// widens reports whether an operation has operands that EXT may widen.
func widens(op Op) bool {
	info := &Ops[op]
	for _, k := range [3]Operand{info.A, info.B, info.C} {
		switch k {
		case KConst, GlobIx, SiteIx, FreeIx:
			return true
		}
	}
	return false
}

// target is where an instruction may jump to.
func target(in Instr, pc int) (int, bool) {
	info := &Ops[in.Op]
	switch {
	case info.B == Lo32:
		return int(in.Target()), true
	case info.C == Rel:
		return pc + 1 + int(int16(in.C)), true
	}
	return 0, false
}

// operands checks the fields of one instruction against the tables.
func (v *verifier) operands(in Instr, wide bool) error {
	c := v.c
	info := &Ops[in.Op]
	var ext Instr
	if wide {
		ext = c.Instrs[v.pc-1]
	}
	if in.X > maxX[in.Op] {
		return errors.New("bad X")
	}
	for i, k := range [3]Operand{info.A, info.B, info.C} {
		f := [3]uint16{in.A, in.B, in.C}[i]
		e := [3]uint16{ext.A, ext.B, ext.C}[i]
		if e != 0 && k != KConst && k != GlobIx && k != SiteIx && k != FreeIx {
			return errors.New("EXT of an operand that takes none")
		}
		switch k {
		case None:
			if f != 0 {
				return errors.New("unused field is not zero")
			}
		case Dst, Src, SrcDst, Base, Opt:
			if f%RegSize != 0 || int(f)/RegSize >= c.NRegs && !emptyRun(in, k) {
				return errOperand
			}
		case KConst:
			ix := int(f) / RegSize
			if wide {
				ix = int(e)<<16 | int(f)
			} else if f%RegSize != 0 {
				return errOperand
			}
			if ix >= len(c.Consts) {
				return errOperand
			}
		case GlobIx:
			if int(e)<<16|int(f) >= len(c.Globals) {
				return errOperand
			}
		case SiteIx:
			if int(e)<<16|int(f) >= len(c.Sites) {
				return errOperand
			}
		case FreeIx:
			if int(e)<<16|int(f) >= len(c.FreeVars) {
				return errOperand
			}
		case KLo32:
			if int(in.Target()) >= len(c.Consts) {
				return errOperand
			}
		}
	}
	if run, which := in.RunOf(); which != 0 && run.Start+run.Len > c.NRegs {
		return errOperand
	}
	if Op(in.Op) == OpMakeFunc {
		if regs, n := in.FuncReads(); n > 0 && regs[n-1] >= c.NRegs {
			return errOperand
		}
	}
	return v.constants(in, ext, wide)
}

// emptyRun reports whether a Base operand names no register at all.
func emptyRun(in Instr, k Operand) bool {
	if k != Base {
		return false
	}
	if Op(in.Op) == OpMakeFunc {
		_, n := in.FuncReads()
		return n == 0
	}
	run, which := in.RunOf()
	return which != 0 && run.Len == 0
}

// constants checks the types of the constants that an instruction relies on.
func (v *verifier) constants(in, ext Instr, wide bool) error {
	c := v.c
	k := func(f, e uint16) Const {
		if wide {
			return c.Consts[int(e)<<16|int(f)]
		}
		return c.Consts[f/RegSize]
	}
	bad := errConst
	switch op := Op(in.Op); op {
	case OpMakeFunc:
		inner, ok := k(in.B, ext.B).(*Code)
		if !ok || inner == nil {
			return bad
		}
		for _, f := range inner.FreeVars {
			if f.InCell {
				if int(f.Index) >= v.nl || !has(v.cells, int(f.Index)) {
					return errors.New("closure of a register that is no cell")
				}
			} else if int(f.Index) >= len(c.FreeVars) {
				return errors.New("closure out of range")
			}
		}
	case OpImport:
		if _, ok := k(in.B, ext.B).(Str); !ok || !strTuple(k(in.C, ext.C), true) {
			return bad
		}
	case OpImportFrom:
		if _, ok := k(in.C, ext.C).(Str); !ok {
			return bad
		}
	case OpMatchClass:
		if !strTuple(k(in.C, ext.C), false) {
			return bad
		}
	case OpKwNames:
		t, ok := c.Consts[in.Target()].(Tuple)
		if v.pc == 0 || !ok || !strTuple(t, false) || len(t) > int(c.Instrs[v.pc-1].B) {
			return bad
		}
	case OpLoadK, OpReturnK:
		if _, ok := c.Consts[in.Target()].(*Code); ok {
			return bad
		}
	case OpIntrinsic:
		if in.C != intrinsicArgs[in.X] {
			return errors.New("wrong number of arguments")
		}
	default:
		info := &Ops[op]
		if info.C == KConst {
			if _, ok := k(in.C, ext.C).(*Code); ok {
				return bad
			}
		}
		if info.B == KConst {
			if _, ok := k(in.B, ext.B).(*Code); ok {
				return bad
			}
		}
	}
	return nil
}

func strTuple(k Const, orNone bool) bool {
	if k == nil {
		return orNone
	}
	t, ok := k.(Tuple)
	if !ok {
		return false
	}
	for _, x := range t {
		if _, ok := x.(Str); !ok {
			return false
		}
	}
	return true
}

// intrinsicArgs is the number of arguments of each intrinsic.
var intrinsicArgs = [NumIntrinsics]uint16{IntrinTypeVar: 4, IntrinParamSpec: 2, IntrinTypeVarTuple: 2,
	IntrinTypeAlias: 3, IntrinSubscriptGeneric: 1, IntrinSetTypeParams: 2, IntrinStopIterError: 1}

// maxX is the highest X of each operation.
var maxX = func() (m [NumOps]uint8) {
	for op := range NumOps {
		switch {
		case Ops[op].X == "":
		case op >= OpAdd && op <= OpXorK, op == OpIs, op == OpIn, op == OpGetIter, op == OpBuildSlice, op == OpBuildList,
			op >= OpCall && op <= OpCallG, op == OpReturn, op == OpCallV, op == OpCallVG, op == OpCallEx, op == OpListExtend, op == OpMapUpdate:
			m[op] = 1
		case op >= OpJump && op <= OpJumpIs:
			m[op] = JumpIfTrue | JumpBack
		case op == OpUnpackEx, op == OpImport, op == OpMatchClass:
			m[op] = 255
		case op == OpMakeFunc:
			m[op] = 7
		case op == OpFormat:
			m[op] = 15
		case op == OpBuildInterp:
			m[op] = ConvAscii
		case op == OpLoadCommon:
			m[op] = NumCommon - 1
		case op == OpIntrinsic:
			m[op] = IntrinStopIterError
		case op == OpRaise, op == OpGetAwaitable:
			m[op] = 2
		case op == OpGetSpecial:
			m[op] = SpecialAExit
		}
	}
	return m
}()

func (v *verifier) nextPending(from int) int {
	for w := from >> 6; w < len(v.pending); w++ {
		x := v.pending[w]
		if w == from>>6 {
			x &= ^uint64(0) << (from & 63)
		}
		if x != 0 {
			return w<<6 + bits.TrailingZeros64(x)
		}
	}
	return -1
}
