package code_test

// This file defines the mutation test of the verifier: every field of every instruction of
// real code is changed in many ways. Each mutant must be refused, or survive random walks
// on a machine that checks what the loop does not: that each register read holds what the
// operation relies on.

import (
	"fmt"
	"math/rand"
	"os"
	"testing"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/compile"
	"github.com/adderlang/adder/internal/syntax"
	"github.com/adderlang/adder/internal/testkit/mutate"
)

const program = `
def f(a, b=1, *c, d=2, **e):
    x = a + b
    for i, j in c:
        if i < j <= 3 and x is not None: continue
        x += i * 2
        del i
    while x > 10 and (y := g(x)):
        try:
            x = a.b(1, k=x)[0](*c, **e)
            if x: return y
            if y: break
        except (E, F) as z:
            print(z)
        except G: pass
        finally:
            a.c[x:y] = -y
    else: x = [q for q in a if q for w in q]
    with a as m, b: return {m: 1, **e}
    return f'{x!r:>{a}}', [*a, b], {1, *c}, a if b else c
class C(A, m=1):
    'doc'
    v: int = 1
    def m(self):
        nonlocal_ = 1
        def g():
            nonlocal nonlocal_
            nonlocal_ += 1
            del nonlocal_
            return super().m, __class__
        return g, [lambda: t for t in self]
def gen(a):
    try:
        x = yield a
        yield from a
    except* E as e:
        print(e)
    return (y async for y in a)
async def co(a):
    async with a as b:
        async for x in b: await x
    return [y async for y in a]
def mt(a):
    match a:
        case 1 | None: return 1
        case [b, *c, 2]: return b
        case {'k': v, **r}: return r
        case P(1, x=y): return y
import x.y as z
from a import *
type T[U: int = str] = U
def h[T](x: T = 1) -> T: del x; return x
`

func compiled(t *testing.T) []*code.Code {
	tree, err := syntax.Parse("<test>", []byte(program), syntax.Options{})
	if err != nil {
		t.Fatal(err)
	}
	c, _, err := compile.Module(tree, "<test>", compile.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := code.Verify(c, nil); err != nil {
		t.Fatal(err)
	}
	return mutate.All(c)
}

func TestMutants(t *testing.T) {
	if os.Getenv("ADDER_SLOW") == "" && testing.Short() {
		t.Skip("verifies every mutant of real code")
	}
	rng := rand.New(rand.NewSource(1))
	refused, passed := 0, 0
	for _, orig := range compiled(t) {
		if err := walks(orig, rng, 50); err != nil {
			t.Fatalf("%s as compiled: %v", orig.QualName, err)
		}
		try := func(what string, m *code.Code) bool {
			if err := code.Verify(m, nil); err != nil {
				refused++
				return true
			}
			passed++
			if err := walks(m, rng, 12); err != nil {
				t.Errorf("%s, %s: accepted, but %v\n%s", m.QualName, what, err, code.Disassemble(m))
			}
			return !t.Failed()
		}
		mutate.Each(orig, rng, try)
	}
	t.Logf("%d refused, %d accepted", refused, passed)
	if refused < 4*passed {
		t.Errorf("only %d refused, %d accepted", refused, passed)
	}
}

// tag is what a register of the checking machine holds.
type tag uint8

const (
	garbage tag = iota
	unbound
	value
	list
	set
	dict
	cell
	iter0
	iter1
	iter2
)

// sim is the checking machine. Its operations follow the table in op.go, written without
// a look at the verifier.
type sim struct {
	c   *code.Code
	reg []tag
	pc  int
	rng *rand.Rand
	err error
}

func walks(c *code.Code, rng *rand.Rand, n int) error {
	for range n {
		s := sim{c: c, reg: make([]tag, c.NRegs), rng: rng}
		entry := c.NParams()
		if c.NSReg == 0 {
			entry = 1
		}
		for i := range entry {
			s.reg[i] = value
		}
		for range 400 {
			if !s.run() {
				break
			}
		}
		if s.err != nil {
			return fmt.Errorf("at %d: %w", s.pc, s.err)
		}
	}
	return nil
}

func (s *sim) bad(format string, args ...any) {
	if s.err == nil {
		s.err = fmt.Errorf(format, args...)
	}
}

func (s *sim) get(r int) tag {
	if r < 0 || r >= len(s.reg) {
		s.bad("register %d outside", r)
		return value
	}
	if r >= int(s.c.Live[s.pc]) {
		s.bad("register %d is dead", r)
	}
	return s.reg[r]
}

func (s *sim) read(off uint16) { s.readReg(int(off) / 16) }

func (s *sim) readReg(r int) {
	switch t := s.get(r); t {
	case value, list, set, dict:
	default:
		s.bad("register %d holds %d", r, t)
	}
}

func (s *sim) need(off uint16, t tag) {
	if got := s.get(int(off) / 16); got != t {
		s.bad("register %d holds %d, not %d", off/16, got, t)
	}
}

func (s *sim) put(off uint16, t tag) { s.putReg(int(off)/16, t) }

func (s *sim) putReg(r int, t tag) {
	if r < 0 || r >= len(s.reg) {
		s.bad("register %d outside", r)
		return
	}
	s.reg[r] = t
}

func (s *sim) checkConst(i int) code.Const {
	if i < 0 || i >= len(s.c.Consts) {
		s.bad("constant %d outside", i)
		return nil
	}
	return s.c.Consts[i]
}

// run does one instruction and reports whether to go on.
func (s *sim) run() bool {
	c := s.c
	if s.pc < 0 || s.pc >= len(c.Instrs) {
		s.bad("pc outside")
		return false
	}
	live := int(c.Live[s.pc])
	if live > len(s.reg) {
		s.bad("Live outside")
		return false
	}
	if s.pc > 0 { // a census walks what is live and clears the rest
		for r := range s.reg {
			if r >= live {
				s.reg[r] = garbage
			} else if s.reg[r] == garbage {
				s.bad("register %d is live and was never assigned", r)
			}
		}
	}
	in := c.Instrs[s.pc]
	var ext code.Instr
	if code.Op(in.Op) == code.OpExt {
		ext = in
		s.pc++
		in = c.Instrs[s.pc]
	}
	_ = ext
	if code.Op(in.Op) >= code.NumOps {
		s.bad("no such operation")
		return false
	}
	if raises(code.Op(in.Op)) && s.rng.Intn(12) == 0 {
		h := c.HandlerAt(uint32(s.pc))
		if h == nil {
			return false
		}
		s.pc = int(h.Target)
		s.putReg(int(h.Reg), value)
		return s.err == nil
	}
	next := s.pc + 1
	if to, ok := s.exec(in); ok {
		next = to
	}
	if next >= 0 && next <= s.pc && s.err == nil {
		op := code.Op(in.Op)
		if op != code.OpLoop && op != code.OpForNext && in.X&code.JumpBack == 0 {
			s.bad("goes back without paying")
		}
	}
	if s.err != nil || next < 0 {
		return false
	}
	s.pc = next
	return true
}

func raises(op code.Op) bool {
	switch op {
	case code.OpMove, code.OpLoadK, code.OpClear, code.OpJump, code.OpLoop, code.OpReturn,
		code.OpReturnK, code.OpTrap, code.OpExt:
		return false
	}
	return true
}

// exec does the work of one instruction; it gives where to go if not to the next.
func (s *sim) exec(in code.Instr) (int, bool) {
	c := s.c
	coin := s.rng.Intn(2) == 0
	gen := c.Flags&(code.Generator|code.Coroutine|code.AsyncGenerator) != 0
	switch op := code.Op(in.Op); op {
	case code.OpTrap:
		s.bad("trap")
		return -1, true
	case code.OpMove:
		t := s.get(int(in.B) / 16)
		if t == garbage || t >= cell {
			s.bad("copies %d", t)
		}
		if int(in.A)/16 < len(s.reg) && s.reg[in.A/16] == cell {
			s.bad("overwrites a cell")
		}
		s.put(in.A, t)
	case code.OpClear:
		for i := range int(in.B) {
			s.putReg(int(in.A)/16+i, unbound)
		}
	case code.OpCheck:
		t := s.get(int(in.A) / 16)
		if t == unbound {
			return s.raise()
		}
		if t != value && t != list && t != set && t != dict || int(in.A)/16 >= c.NLocals {
			s.bad("CHECK of %d", t)
		}
	case code.OpDelLocal:
		t := s.get(int(in.A) / 16)
		if int(in.A)/16 >= c.NLocals {
			s.bad("DELLOCAL of a temporary")
		}
		if t == unbound {
			return s.raise()
		}
		if t >= cell || t == garbage {
			s.bad("DELLOCAL of %d", t)
		}
		s.put(in.A, unbound)
	case code.OpMakeCell:
		t := s.get(int(in.B) / 16)
		if t == garbage || t >= cell {
			s.bad("cell of %d", t)
		}
		s.put(in.A, cell)
	case code.OpGetCell:
		s.need(in.B, cell)
		s.put(in.A, value)
	case code.OpSetCell:
		s.need(in.A, cell)
		s.read(in.B)
	case code.OpDelCell:
		s.need(in.A, cell)
	case code.OpGetIter:
		s.read(in.B)
		if in.X != 0 {
			s.put(in.A, value)
			break
		}
		for i := range 3 {
			s.putReg(int(in.A)/16+i, iter0+tag(i))
		}
	case code.OpForNext:
		for i := range 3 {
			if t := s.get(int(in.A)/16 + i); t != iter0+tag(i) {
				s.bad("FORNEXT of %d", t)
			}
		}
		if coin {
			s.put(in.B, value)
			return s.pc + 1 + int(int16(in.C)), true
		}
	case code.OpJump, code.OpLoop:
		return int(in.Target()), true
	case code.OpJumpIf, code.OpJumpNone:
		s.read(in.A)
		if coin {
			return int(in.Target()), true
		}
	case code.OpReturn:
		if c.Flags&code.ClassBody == 0 || s.get(int(in.A)/16) != cell {
			s.read(in.A)
		}
		return -1, true
	case code.OpSetName:
		if c.Flags&code.ClassBody == 0 || s.get(int(in.B)/16) != cell {
			s.read(in.B)
		}
		s.namespace()
	case code.OpGetName:
		s.namespace()
		s.put(in.A, value)
	case code.OpDelName:
		s.namespace()
	case code.OpReturnK:
		s.checkConst(int(in.Target()))
		return -1, true
	case code.OpRaise:
		if in.X > 0 {
			s.read(in.A)
		}
		if in.X > 1 {
			s.read(in.B)
		}
		return s.raise()
	case code.OpReraise:
		s.read(in.A)
		return s.raise()
	case code.OpUnpack:
		s.read(in.B)
		s.fill(in.A, int(in.C))
	case code.OpUnpackEx:
		s.read(in.B)
		s.fill(in.A, int(in.X)+1+int(in.C))
	case code.OpGetMethod, code.OpGetSpecial:
		s.read(in.B)
		s.put(in.A, value)
		s.putReg(int(in.A)/16+1, map[bool]tag{true: value, false: unbound}[coin])
		if int(in.A)/16 < c.NLocals {
			s.bad("method over locals")
		}
	case code.OpCall, code.OpCallG, code.OpCallV, code.OpCallVG, code.OpCallEx:
		return s.call(in, op, gen)
	case code.OpBuildList, code.OpBuildSet, code.OpBuildMap, code.OpBuildTuple, code.OpBuildStr, code.OpBuildTemplate, code.OpIntrinsic:
		n := int(in.C)
		if op == code.OpBuildMap {
			n *= 2
		}
		s.readRun(in.B, n)
		s.put(in.A, map[code.Op]tag{code.OpBuildList: list, code.OpBuildSet: set, code.OpBuildMap: dict}[op])
		if s.err == nil && s.reg[in.A/16] == garbage {
			s.put(in.A, value)
		}
	case code.OpListAppend:
		s.need(in.A, list)
		s.read(in.B)
	case code.OpListExtend:
		s.need(in.A, list)
		s.read(in.B)
		if in.X != 0 {
			s.read(in.C)
		}
	case code.OpSetAdd, code.OpSetUpdate:
		s.need(in.A, set)
		s.read(in.B)
	case code.OpMapAdd:
		s.need(in.A, dict)
		s.read(in.B)
		s.read(in.C)
	case code.OpMapUpdate:
		s.need(in.A, dict)
		s.read(in.B)
		if in.X != 0 {
			s.read(in.C)
		}
	case code.OpListToTuple:
		s.need(in.B, list)
		s.put(in.A, value)
	case code.OpExcStarEnd:
		s.read(in.B)
		s.need(in.C, list)
		s.put(in.A, value)
	case code.OpGetSlice:
		s.read(in.B)
		s.readRun(in.C, 2)
		s.put(in.A, value)
	case code.OpBuildSlice:
		s.readRun(in.B, 2+int(in.X&1))
		s.put(in.A, value)
	case code.OpBuildInterp:
		s.readRun(in.B, 3)
		s.put(in.A, value)
	case code.OpMatchClass:
		s.readRun(in.B, 2)
		s.put(in.A, value)
	case code.OpExcInfo:
		s.read(in.B)
		s.fill(in.A, 3)
	case code.OpExcStarMatch:
		s.read(in.B)
		s.read(in.C)
		s.fill(in.A, 2)
	case code.OpMakeFunc:
		s.makeFunc(in)
	case code.OpFormat:
		s.read(in.B)
		if in.X&code.HasSpec != 0 {
			s.read(in.C)
		}
		s.put(in.A, value)
	case code.OpImport:
		if in.X == 255 {
			s.read(in.A)
		}
		s.put(in.A, value)
	case code.OpKwNames:
		s.bad("KWNAMES runs alone")
	default:
		return s.plain(in, coin)
	}
	return 0, false
}

// plain does what the operand kinds of the table say.
func (s *sim) plain(in code.Instr, coin bool) (int, bool) {
	info := &code.Ops[in.Op]
	fields := [3]uint16{in.A, in.B, in.C}
	for i, k := range [3]code.Operand{info.A, info.B, info.C} {
		switch k {
		case code.Src, code.SrcDst:
			s.read(fields[i])
		case code.GlobIx:
			if int(fields[i]) >= len(s.c.Globals) {
				s.bad("global outside")
			}
		case code.SiteIx:
			if int(fields[i]) >= len(s.c.Sites) {
				s.bad("site outside")
			}
		case code.FreeIx:
			if int(fields[i]) >= len(s.c.FreeVars) {
				s.bad("free variable outside")
			}
		case code.KConst:
			s.checkConst(int(fields[i]) / 16)
		case code.KLo32:
			s.checkConst(int(in.Target()))
		}
	}
	for i, k := range [3]code.Operand{info.A, info.B, info.C} {
		if k == code.Dst || k == code.SrcDst {
			if r := int(fields[i]) / 16; r < len(s.reg) && s.reg[r] == cell {
				s.bad("overwrites a cell")
			}
			s.put(fields[i], value)
		}
	}
	if info.C == code.Rel && coin {
		return s.pc + 1 + int(int16(in.C)), true
	}
	return 0, false
}

func (s *sim) namespace() {
	if s.c.NSReg != 0 || s.reg[0] != value {
		s.bad("no namespace")
	}
}

// raise goes to the handler, as a failing operation does.
func (s *sim) raise() (int, bool) {
	h := s.c.HandlerAt(uint32(s.pc))
	if h == nil {
		return -1, true
	}
	s.putReg(int(h.Reg), value)
	if int(h.Target) <= s.pc { // a handler may lie anywhere; the raise itself was paid for
		s.pc = int(h.Target) - 1
	}
	return int(h.Target), true
}

func (s *sim) fill(off uint16, n int) {
	for i := range n {
		s.putReg(int(off)/16+i, value)
	}
}

func (s *sim) readRun(off uint16, n int) {
	for i := range n {
		s.readReg(int(off)/16 + i)
	}
}

func (s *sim) call(in code.Instr, op code.Op, gen bool) (int, bool) {
	base := int(in.A) / 16
	n := int(in.B)
	switch op {
	case code.OpCallEx:
		s.readRun(in.A, 2)
		if in.X != 0 {
			s.need(in.A+32, dict)
		}
		n = 1
	case code.OpCallV, code.OpCallVG:
		s.readReg(base)
		if t := s.get(base + 1); t == garbage || t >= cell {
			s.bad("receiver is %d", t)
		}
		for i := range n {
			s.readReg(base + 2 + i)
		}
	default:
		s.readRun(in.A, n+1)
	}
	if op != code.OpCallEx && (op == code.OpCallG || op == code.OpCallVG) != gen {
		s.bad("wrong form of call")
	}
	for r := base; r < len(s.reg); r++ { // the callee's window
		if s.reg[r] == cell {
			s.bad("call over a cell")
		}
		s.reg[r] = garbage
	}
	if base < s.c.NLocals {
		s.bad("call over locals")
	}
	s.putReg(base, value)
	if op != code.OpCallEx && in.X&code.CallKw != 0 {
		if t, ok := s.checkConst(int(s.c.Instrs[s.pc+1].Target())).(code.Tuple); !ok || len(t) > n {
			s.bad("keyword names")
		}
		return s.pc + 2, true
	}
	return 0, false
}

func (s *sim) makeFunc(in code.Instr) {
	for i := range 3 {
		if in.X&(1<<i) != 0 {
			s.readReg(int(in.C)/16 + i)
		}
	}
	inner, ok := s.checkConst(int(in.B) / 16).(*code.Code)
	if !ok {
		s.bad("no code")
		return
	}
	for _, f := range inner.FreeVars {
		if f.InCell {
			if s.get(int(f.Index)) != cell {
				s.bad("closure of no cell")
			}
		} else if int(f.Index) >= len(s.c.FreeVars) {
			s.bad("closure outside")
		}
	}
	s.put(in.A, value)
}
