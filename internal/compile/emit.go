package compile

import (
	"math"
	"math/big"
	"strconv"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/resolve"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines units and how they emit instructions: operands are given as plain
// register, constant or table indices and encoded by the operation table; jumps name labels
// and are resolved when the unit is closed.

// ins is an instruction before jumps are resolved.
type ins struct {
	in   code.Instr
	to   int32 // label + 1, or 0
	live uint16
	loc  code.Loc
}

// A label is a place in the code. Its state is what is assigned on every jump to it.
type label struct {
	pos   int32 // -1 until placed
	used  bool
	state bits
}

type handler struct {
	start, end int
	target     int // label
	reg        int
}

// unit is a Code being made.
type unit struct {
	c         *compiler
	parent    *unit
	scope     *resolve.Scope
	cur       *resolve.Scope // scope or the inlined comprehension being compiled
	code      *code.Code
	gen       bool // generator code: calls are CALLG
	ins       []ins
	labels    []label
	handlers  []handler
	decorated []code.Decorated
	consts    map[constKey]int
	globals   map[string]int
	frees     map[string]int
	blocks    []block
	loc       code.Loc
	top       int // first temporary not in use
	dead      bool

	words           int
	arena           []uint64
	assigned        bits
	deletable       bits
	compLo, compHi  int // registers of variables of inlined comprehensions
	comps           int // inlined comprehensions compiled so far
	static          map[string]bool
	private         map[string]bool // of a class: the private names in its text, mangled, and whether its body binds them
	conditional     int             // depth of statements that may not run
	condAnnotations int             // next index of a conditional annotation
	annots          []annotation
}

// constKey identifies a constant: 1, 1.0 and True are three.
type constKey struct {
	kind byte
	n    uint64
	s    string
}

func (c *compiler) keyOf(k code.Const) constKey {
	switch v := k.(type) {
	case nil:
		return constKey{kind: 'N'}
	case bool:
		if v {
			return constKey{kind: 'b', n: 1}
		}
		return constKey{kind: 'b'}
	case int64:
		return constKey{kind: 'i', n: uint64(v)}
	case *big.Int:
		return constKey{kind: 'I', s: v.Text(16)}
	case float64:
		return constKey{kind: 'f', n: math.Float64bits(v)}
	case complex128:
		return constKey{kind: 'c', n: math.Float64bits(real(v)),
			s: strconv.FormatUint(math.Float64bits(imag(v)), 16)}
	case code.Str:
		return constKey{kind: 's', s: string(v)}
	case code.Bytes:
		return constKey{kind: 'B', s: string(v)}
	case code.Ellipsis:
		return constKey{kind: 'e'}
	case code.Tuple:
		return constKey{kind: 't', n: uint64(len(v)), s: c.listKey(v)}
	case code.FrozenSet:
		return constKey{kind: 'F', n: uint64(len(v)), s: c.listKey(v)}
	}
	return constKey{}
}

// listKey encodes items so that different lists have different keys.
func (c *compiler) listKey(items []code.Const) string {
	var b []byte
	for i, it := range items {
		c.passed(i)
		k := c.keyOf(it)
		b = append(b, k.kind)
		b = strconv.AppendUint(b, k.n, 16)
		b = append(b, ':')
		b = strconv.AppendInt(b, int64(len(k.s)), 10)
		b = append(b, ':')
		b = append(b, k.s...)
	}
	return string(b)
}

// konst returns the index of a constant.
func (u *unit) konst(k code.Const) int {
	if cd, ok := k.(*code.Code); ok {
		u.code.Consts = append(u.code.Consts, cd)
		return len(u.code.Consts) - 1
	}
	key := u.c.keyOf(k)
	if i, ok := u.consts[key]; ok {
		return i
	}
	i := len(u.code.Consts)
	u.code.Consts = append(u.code.Consts, k)
	u.consts[key] = i
	return i
}

// maxK is the first constant index that needs EXT as a fused operand.
const maxK = 4096

// smallK returns the index of a constant if it can be a fused operand.
func (u *unit) smallK(k code.Const) (int, bool) {
	i := u.konst(k)
	return i, i < maxK
}

func (u *unit) global(name string) int {
	if i, ok := u.globals[name]; ok {
		return i
	}
	i := len(u.code.Globals)
	u.code.Globals = append(u.code.Globals, name)
	u.globals[name] = i
	return i
}

func (u *unit) site(name string) int {
	s := code.Site{Name: name}
	if m := resolve.Mangle(u.cur.Private, name); m != name {
		s.Mangled, s.Private = m, u.privateName(m, false)
	}
	u.code.Sites = append(u.code.Sites, s)
	return len(u.code.Sites) - 1
}

// at sets the position of the instructions that follow.
func (c *compiler) at(n syntax.Node) { c.u.loc = code.Loc(*n.Span()) }

func (c *compiler) emit(op code.Op, x, a, b, cc int) { c.u.emit(op, x, a, b, cc) }

// emit appends an instruction whose operands are plain indices. For 32-bit operands b
// holds the number.
func (u *unit) emit(op code.Op, x, a, b, c int) {
	if u.dead {
		return
	}
	info := &code.Ops[op]
	in := code.Instr{Op: uint8(op), X: uint8(x)}
	var ext code.Instr
	if info.B == code.Lo32 || info.B == code.KLo32 {
		in.A = uint16(a) * code.RegSize
		in.B, in.C = uint16(b), uint16(b>>16)
	} else {
		wide := a >= wideAt[info.A] || b >= wideAt[info.B] || c >= wideAt[info.C]
		in.A, ext.A = field(info.A, a, wide)
		in.B, ext.B = field(info.B, b, wide)
		in.C, ext.C = field(info.C, c, wide)
		if wide {
			ext.Op = uint8(code.OpExt)
			u.ins = append(u.ins, ins{in: ext, live: uint16(u.top), loc: u.loc})
		}
	}
	u.ins = append(u.ins, ins{in: in, live: uint16(u.top), loc: u.loc})
}

// wideAt is the first index of each kind of operand that needs EXT.
var wideAt = [...]int{code.None: math.MaxInt, code.Dst: math.MaxInt, code.Src: math.MaxInt,
	code.SrcDst: math.MaxInt, code.Base: math.MaxInt, code.Opt: math.MaxInt, code.KConst: maxK,
	code.Imm: math.MaxInt, code.Flag: math.MaxInt, code.GlobIx: 1 << 16, code.SiteIx: 1 << 16, code.FreeIx: 1 << 16,
	code.Rel: math.MaxInt, code.Lo32: math.MaxInt, code.KLo32: math.MaxInt, code.Hi32: math.MaxInt}

func field(kind code.Operand, v int, wide bool) (low, high uint16) {
	switch kind {
	case code.Dst, code.Src, code.SrcDst, code.Base, code.Opt:
		return code.Reg(v), 0
	case code.KConst:
		if !wide {
			return uint16(v * code.RegSize), 0
		}
		return uint16(v), uint16(v >> 16)
	case code.GlobIx, code.SiteIx, code.FreeIx:
		return uint16(v), uint16(v >> 16)
	}
	return uint16(v), 0
}

// setTop says that temporaries below n are in use. Registers beyond the window's limit
// cannot be encoded.
func (u *unit) setTop(n int) {
	if n > code.MaxRegs-8 {
		u.c.fail((*syntax.Pos)(&u.loc), "expression or statement needs too many registers")
	}
	u.top = n
}

// temp takes the next temporary, which the caller must have assigned or assigns next.
func (u *unit) temp() int {
	u.setTop(u.top + 1)
	return u.top - 1
}

func (u *unit) newLabel() int {
	u.labels = append(u.labels, label{pos: -1})
	return len(u.labels) - 1
}

// link notes that the last instruction jumps to a label.
func (u *unit) link(l int) {
	if u.dead {
		return
	}
	u.ins[len(u.ins)-1].to = int32(l + 1)
	u.arrive(l)
}

func (u *unit) arrive(l int) {
	lb := &u.labels[l]
	lb.used = true
	if lb.pos >= 0 {
		return // backward: the head's state was weakened when it was placed
	}
	if lb.state == nil {
		lb.state = u.copyBits(u.assigned)
	} else {
		lb.state.and(u.assigned)
	}
}

// place puts a label here.
func (u *unit) place(l int) {
	lb := &u.labels[l]
	lb.pos = int32(len(u.ins))
	if !lb.used {
		return
	}
	if u.dead {
		copy(u.assigned, lb.state)
		u.dead = false
	} else {
		u.assigned.and(lb.state)
	}
}

// placeHead puts the label of a loop's head here: control comes back to it.
func (u *unit) placeHead(l int) {
	u.labels[l].pos = int32(len(u.ins))
	u.assigned.minus(u.deletable)
}

// jump goes to a label.
func (u *unit) jump(l int) {
	if u.dead {
		return
	}
	if u.labels[l].pos >= 0 {
		u.emit(code.OpLoop, 0, 0, 0, 0)
	} else {
		u.emit(code.OpJump, 0, 0, 0, 0)
	}
	u.link(l)
	u.dead = true
}

// jumpWith goes to a label where dst, just written, is in use.
func (u *unit) jumpWith(l, dst int) {
	mark := u.top
	if dst >= u.code.NLocals {
		u.setTop(max(mark, dst+1))
	}
	u.jump(l)
	u.top = mark
}

// cond emits a conditional jump operation to a label.
func (u *unit) cond(op code.Op, when bool, a, b, l int) {
	if u.dead {
		return
	}
	x := 0
	if when {
		x = code.JumpIfTrue
	}
	if u.labels[l].pos >= 0 {
		x |= code.JumpBack
	}
	if op == code.OpJumpIf || op == code.OpJumpNone {
		b = 0
	}
	u.emit(op, x, a, b, 0)
	u.link(l)
}

// protect makes instructions from start up to here raise into a handler that is placed
// here, with the temporaries below reg in use and reg holding the exception. It reports
// whether anything is protected; if not, the handler's code is dead.
func (u *unit) protect(start, end, reg int, entry bits) {
	if start == end {
		u.dead = true
		return
	}
	l := u.newLabel()
	u.labels[l].pos = int32(len(u.ins))
	u.handlers = append(u.handlers, handler{start, end, l, reg})
	copy(u.assigned, entry)
	u.dead = false
	u.setTop(reg + 1)
	if !u.scope.FunctionLike() && u.cur == u.scope && u.comps > 0 {
		u.clear(u.compLo, u.compHi-u.compLo) // what a comprehension left that raised: locals() must not see it
	}
}

// here is the index of the next instruction.
func (u *unit) here() int { return len(u.ins) }

func (u *unit) loadK(dst int, k code.Const) {
	if u.dead {
		return
	}
	u.emit(code.OpLoadK, 0, dst, u.konst(k), 0)
}

func (u *unit) move(dst, src int) {
	if dst != src {
		u.emit(code.OpMove, 0, dst, src, 0)
	}
}

func (u *unit) clear(reg, n int) {
	if n > 0 {
		u.emit(code.OpClear, 0, reg, n, 0)
	}
}
