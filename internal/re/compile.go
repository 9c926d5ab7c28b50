// This file defines the compiler: from the tree to the program, with a stack of tasks, a
// node at a time.

package re

import "math"

// A taskKind says what a task does when it is on top again.
type taskKind uint8

const (
	taskSeq    taskKind = iota // the nodes of s from i on
	taskClose                  // the mark that ends group a
	taskBranch                 // alternatives of n from i on
	taskStar                   // jump back to a, whose exit is here
	taskPlus                   // split at the end of the body that begins at a
	taskOpt                    // the exit of the split at a is here
	taskLoop                   // jump back to the iLoop at a, whose exit is here
	taskOwn                    // iLoopOwnEnd for a
	taskAtomic                 // iAtomicEnd for register a
	taskLook                   // iLookEnd or iNotLookEnd for the instruction at a
	taskYes                    // the yes part of a condition is done
	taskNo                     // the no part is done
)

type task struct {
	kind  taskKind
	lazy  bool
	i     int
	a, b  int
	s     *seq
	n     *node
	then  *firstSet  `clone:"share"` // never written once its task waits
	rest  []firstSet // of taskBranch: what the alternatives from i on can begin with
	jumps []int      // of taskBranch: jumps to its end
}

// A Compiler turns a pattern into a program.
type Compiler struct {
	p     parser
	tasks []task
	code  []inst
	regs  int
	prog  *Prog
	Used  int64 // units so far
	Mem   int64 // bytes so far

	phrases [][]rune // of a scanner: those not read yet
	alts    *node    // of a scanner
	text    bool
	given   Flag
}

// unknown stands for what can follow where nothing is known.
var unknown = &firstSet{any: true}

// NewCompiler begins with a pattern: a str's characters, or bytes.
func NewCompiler(pattern []rune, text bool, flags Flag) *Compiler {
	c := &Compiler{text: text, given: flags}
	c.p.start(pattern, text, flags)
	c.Mem = 512 + 4*int64(len(pattern))
	return c
}

// NewScanner begins with alternatives, each of them a group of its own, numbered from 1. The
// groups inside of a phrase are numbered from 1 too, as in CPython: they share their places
// with those of the phrases, and there can be no more of them.
func NewScanner(phrases [][]rune, text bool, flags Flag) *Compiler {
	c := &Compiler{text: text, given: flags, phrases: phrases, alts: &node{op: opBranch, flags: flags}}
	c.p.scannerGID = 1
	c.Mem = 512
	for _, p := range phrases {
		c.Mem += 4*int64(len(p)) + 64
	}
	if len(phrases) > 0 {
		c.p.start(phrases[0], text, flags)
	} else {
		c.p.result = &seq{}
	}
	return c
}

// Phrase is the number of the scanner's phrase that is read, or 0.
func (c *Compiler) Phrase() int {
	if c.alts == nil {
		return 0
	}
	return len(c.alts.alts)
}

// Warnings are those so far.
func (c *Compiler) Warnings() []Warning { return c.p.warnings }

// Run works for about so many units. It returns nil, nil when there is more to do.
func (c *Compiler) Run(units int) (*Prog, *Error) {
	stop := c.Used + int64(units)
	for c.Used < stop {
		if c.p.result == nil {
			done := c.p.step()
			c.Used += 4 + int64(c.p.ahead)
			c.p.ahead = 0
			c.Mem += int64(c.p.nodes) * 288
			c.p.nodes = 0
			if c.p.err != nil {
				return nil, c.p.err
			}
			if done {
				if err := c.parsed(); err != nil {
					return nil, err
				}
			}
			continue
		}
		if c.tasks == nil {
			c.begin()
		}
		if len(c.tasks) == 0 {
			return c.finish(), nil
		}
		n := len(c.code)
		err := c.task()
		c.Used += 4 + int64(len(c.code)-n)
		c.Mem += int64(len(c.code)-n) * 2 * instBytes
		if err != nil {
			return nil, err
		}
	}
	return nil, nil
}

// parsed takes the tree of a phrase of a scanner, and begins with the next.
func (c *Compiler) parsed() *Error {
	if c.alts == nil {
		return nil
	}
	if len(c.p.widths)-1 > len(c.phrases) {
		return &Error{Kind: RuntimeError, Msg: "invalid SRE code", Pos: -1}
	}
	c.alts.alts = append(c.alts.alts, c.p.result)
	if k := len(c.alts.alts); k < len(c.phrases) {
		c.p.widths, c.p.names = nil, nil // groups and names of a phrase are its own
		c.p.start(c.phrases[k], c.text, c.given)
	}
	return nil
}

// begin sets up the tasks for the whole tree.
func (c *Compiler) begin() {
	c.tasks = make([]task, 0, 16)
	if c.alts == nil {
		c.tasks = append(c.tasks, task{kind: taskSeq, s: c.p.result, then: unknown})
		return
	}
	c.tasks = append(c.tasks, task{kind: taskBranch, n: c.alts, then: unknown, b: 1})
}

func (c *Compiler) emit(in inst) int {
	c.code = append(c.code, in)
	return len(c.code) - 1
}

func (c *Compiler) here() int32 { return int32(len(c.code)) }

// reg reserves k registers.
func (c *Compiler) reg(k int) rune {
	r := c.regs
	c.regs += k
	return rune(r)
}

func (c *Compiler) push(t task) { c.tasks = append(c.tasks, t) }

// keep makes a copy of a set that stays; nil if it says nothing.
func keep(f firstSet) *firstSet {
	if f.any {
		return nil
	}
	return &f
}

// task does a piece of the work on top of the stack.
func (c *Compiler) task() *Error {
	t := &c.tasks[len(c.tasks)-1]
	switch t.kind {
	case taskSeq:
		return c.seq(t)
	case taskBranch:
		c.branch(t)
		return nil
	}
	done := *t
	c.tasks = c.tasks[:len(c.tasks)-1]
	switch a := done.a; done.kind {
	case taskClose:
		c.emit(inst{op: iMark, c: rune(2*a - 1)})
	case taskStar, taskLoop:
		c.emit(inst{op: iJump, x: int32(a)})
		c.exit(a, done.lazy)
	case taskPlus:
		in := inst{op: iSplit, x: int32(a), y: c.here() + 1, fa: c.bodyFirst(done.s, done.then), fb: keep(*done.then)}
		if done.lazy {
			in.x, in.y, in.fa, in.fb = in.y, in.x, in.fb, in.fa
		}
		c.emit(in)
	case taskOpt:
		c.exit(a, done.lazy)
	case taskOwn:
		c.emit(inst{op: iLoopOwnEnd, x: int32(a), c: c.code[a].c})
		c.code[a].x = c.here()
	case taskAtomic:
		c.emit(inst{op: iAtomicEnd, c: rune(a)})
	case taskLook:
		if c.code[a].op == iLook {
			c.emit(inst{op: iLookEnd, c: c.code[a].c})
			break
		}
		c.emit(inst{op: iNotLookEnd, c: c.code[a].c})
		c.code[a].x = c.here()
	case taskYes:
		if len(done.n.alts) == 0 {
			c.code[a].x = c.here()
			break
		}
		j := c.emit(inst{op: iJump})
		c.code[a].x = c.here()
		c.push(task{kind: taskNo, a: j})
		c.push(task{kind: taskSeq, s: done.n.alts[0], then: done.then})
	case taskNo:
		c.code[a].x = c.here()
	}
	return nil
}

// exit makes the split or loop at a leave to here.
func (c *Compiler) exit(a int, lazy bool) {
	if in := &c.code[a]; in.op == iSplit && !lazy {
		in.y = c.here()
	} else {
		in.x = c.here()
	}
}

// bodyFirst is what a body that has then after it can begin with.
func (c *Compiler) bodyFirst(s *seq, then *firstSet) *firstSet { return keep(firstOf(s, 0, then)) }

// seq handles one node of a sequence; letters in a row are one instruction.
func (c *Compiler) seq(t *task) *Error {
	if t.i == len(t.s.items) {
		c.tasks = c.tasks[:len(c.tasks)-1]
		return nil
	}
	n := t.s.items[t.i]
	t.i++
	if n.op == opLiteral && n.plain() {
		k := t.i
		for k < len(t.s.items) && k-t.i < longLiteral && t.s.items[k].op == opLiteral && t.s.items[k].plain() {
			k++
		}
		if k > t.i {
			rs := make([]rune, 0, k-t.i+1)
			for _, n := range t.s.items[t.i-1 : k] {
				rs = append(rs, n.lo)
			}
			t.i = k
			c.Used += int64(len(rs))
			c.Mem += 8 * int64(len(rs))
			c.emit(inst{op: iLit, lit: newLiteral(rs)})
			return nil
		}
	}
	then := firstOf(t.s, t.i, t.then)
	return c.node(n, &then)
}

// longLiteral bounds the text that one task or instruction handles.
const longLiteral = 4096

// plain tells whether a literal matches one character only.
func (n *node) plain() bool { return !ruleOf(n.flags).iscased(n.lo) }

// node compiles a node; then is what can follow.
func (c *Compiler) node(n *node, then *firstSet) *Error {
	if in, ok := unitInst(n); ok {
		c.emit(in)
		return nil
	}
	switch n.op {
	case opAt:
		c.emit(place(n))
	case opFailure:
		c.emit(inst{op: iFail})
	case opGroupRef:
		c.emit(inst{op: iRef, c: rune(n.group), rule: ruleOf(n.flags)})
	case opSubpattern:
		if n.group > 0 {
			c.emit(inst{op: iMark, c: rune(2*n.group - 2)})
			c.push(task{kind: taskClose, a: n.group})
		}
		c.push(task{kind: taskSeq, s: n.body, then: then})
	case opAtomic:
		r := c.reg(1)
		c.emit(inst{op: iAtomic, c: r})
		c.push(task{kind: taskAtomic, a: int(r)})
		c.push(task{kind: taskSeq, s: n.body, then: unknown})
	case opAssert, opAssertNot:
		return c.look(n)
	case opGroupRefExists:
		a := c.emit(inst{op: iCond, c: rune(n.group)})
		c.push(task{kind: taskYes, a: a, n: n, then: then})
		c.push(task{kind: taskSeq, s: n.body, then: then})
	case opBranch:
		c.push(task{kind: taskBranch, n: n, then: then})
	default:
		c.loop(n, then)
	}
	return nil
}

func place(n *node) inst {
	in := inst{}
	if n.flags&Unicode != 0 && n.flags&Locale == 0 {
		in.rule = caseUnicode
	}
	line := n.flags&Multiline != 0
	switch n.lo {
	case atBeginning:
		in.op = iBegin
		if line {
			in.op = iBeginLine
		}
	case atBeginningString:
		in.op = iBegin
	case atEnd:
		in.op = iEnd
		if line {
			in.op = iEndLine
		}
	case atEndString:
		in.op = iEndText
	case atBoundary:
		in.op = iWordEdge
	default:
		in.op = iNoWordEdge
	}
	return in
}

// look compiles lookahead and lookbehind.
func (c *Compiler) look(n *node) *Error {
	back := 0
	if n.dir < 0 {
		if n.body.lo != n.body.hi {
			return &Error{Msg: "look-behind requires fixed-width pattern", Pos: -1}
		}
		if n.body.lo > maxCode {
			return &Error{Msg: "looks too much behind", Pos: -1}
		}
		back = int(n.body.lo)
	}
	in := inst{op: iLook, c: c.reg(2), min: back}
	if n.op == opAssertNot {
		in.op = iNotLook
	}
	a := c.emit(in)
	c.push(task{kind: taskLook, a: a})
	c.push(task{kind: taskSeq, s: n.body, then: unknown})
	return nil
}

// branch compiles the next alternative: a split before each but the last, and jumps to
// the end. For a scanner (b is 1) each is a group.
func (c *Compiler) branch(t *task) {
	n := t.n
	k := len(n.alts)
	if t.rest == nil {
		t.rest = make([]firstSet, k+1)
		for i := k - 1; i >= 0; i-- {
			t.rest[i] = firstOf(n.alts[i], 0, t.then)
			if i < k-1 {
				t.rest[i].union(&t.rest[i+1])
			}
		}
		c.Used += int64(k)
		c.Mem += 48 * int64(k)
	}
	if t.i > 0 {
		if s := t.jumps[len(t.jumps)-1]; s >= 0 { // the split before the last alternative
			t.jumps[len(t.jumps)-1] = c.emit(inst{op: iJump})
			c.code[s].y = c.here()
		}
	}
	if t.i == k {
		for _, j := range t.jumps {
			if j >= 0 {
				c.code[j].x = c.here()
			}
		}
		c.tasks = c.tasks[:len(c.tasks)-1]
		return
	}
	s := -1
	if t.i < k-1 {
		s = c.emit(inst{op: iSplit, x: c.here() + 1, fa: c.bodyFirst(n.alts[t.i], t.then), fb: keep(t.rest[t.i+1])})
	}
	t.jumps = append(t.jumps, s)
	t.i++
	alt, then := n.alts[t.i-1], t.then
	if t.b == 1 {
		c.emit(inst{op: iMark, c: rune(2*t.i - 2)})
		c.push(task{kind: taskClose, a: t.i})
	}
	c.push(task{kind: taskSeq, s: alt, then: then})
}

// loop compiles a repetition.
func (c *Compiler) loop(n *node, then *firstSet) {
	body := n.body
	for len(body.items) == 1 && body.items[0].op == opSubpattern && body.items[0].group == 0 {
		body = body.items[0].body
	}
	if n.max == 0 {
		return
	}
	if u := body.unit(); u != nil {
		if in, ok := unitInst(u); ok {
			c.rep(n, u, in, then)
			return
		}
	}
	lazy := n.op == opMinRepeat
	first := firstOf(body, 0, nil)
	again := *then // what can follow the body: itself, or then
	again.union(&first)
	fa, fb := c.bodyFirst(body, then), keep(*then)
	split := inst{op: iSplit, fa: fa, fb: fb}
	kind := taskLoop
	switch {
	case n.op == opPossessive:
		r := c.reg(3)
		c.emit(inst{op: iLoopInit, c: r})
		a := c.emit(inst{op: iLoopOwn, c: r, min: n.min, max: n.max, fa: keep(firstOf(body, 0, unknown))})
		c.push(task{kind: taskOwn, a: a})
		c.push(task{kind: taskSeq, s: body, then: unknown})
		return
	case n.min == 1 && n.max == 1:
		c.push(task{kind: taskSeq, s: body, then: then})
		return
	case n.min == 1 && n.max == MaxRepeat && body.lo > 0:
		c.push(task{kind: taskPlus, a: len(c.code), lazy: lazy, s: body, then: then})
		c.push(task{kind: taskSeq, s: body, then: &again})
		return
	case n.min == 0 && n.max == MaxRepeat && body.lo > 0:
		kind = taskStar
	case n.min == 0 && n.max == 1:
		kind = taskOpt
		again = *then
	default:
		r := c.reg(2)
		c.emit(inst{op: iLoopInit, c: r})
		op := iLoop
		if lazy {
			op = iLoopLazy
		}
		split = inst{op: op, c: r, min: n.min, max: n.max, fa: fa, fb: fb}
	}
	split.x, split.y = c.here()+1, c.here()+1
	if lazy && split.op == iSplit {
		split.fa, split.fb = fb, fa
	}
	a := c.emit(split)
	c.push(task{kind: kind, a: a, lazy: lazy})
	c.push(task{kind: taskSeq, s: body, then: &again})
}

// rep compiles the repetition of one character.
func (c *Compiler) rep(n, u *node, unit inst, then *firstSet) {
	if n.min == 1 && n.max == 1 {
		c.emit(unit)
		return
	}
	in := unit
	in.op, in.unit, in.min, in.max, in.only = iRep, unit.op, n.min, n.max, none
	if n.max == MaxRepeat {
		in.max = math.MaxInt
	}
	in.fb = keep(*then)
	switch {
	case n.op == opPossessive || n.op == opMaxRepeat && in.fb != nil && u.first.apart(in.fb):
		in.op = iRepOwn // what was taken cannot be what follows
	case n.op == opMinRepeat:
		in.op = iRepLazy
	}
	if in.fb != nil && !in.fb.end {
		in.only = in.fb.single()
	}
	c.emit(in)
}

// single is the only character of a set, or none.
func (f *firstSet) single() rune {
	if f.any || f.high {
		return none
	}
	only := none
	for c := rune(0); c < 256; c++ {
		if f.hit(c) {
			if only != none {
				return none
			}
			only = c
		}
	}
	return only
}

// unitInst is the instruction of a node that is one character.
func unitInst(n *node) (inst, bool) {
	switch n.op {
	case opLiteral, opNotLiteral:
		rule := ruleOf(n.flags)
		if !rule.iscased(n.lo) {
			if n.op == opNotLiteral {
				return inst{op: iNotChar, c: n.lo}, true
			}
			return inst{op: iChar, c: n.lo}, true
		}
		v := rule.variants(n.lo)
		if n.op == opLiteral && len(v) <= 2 {
			return inst{op: iChar2, c: v[0], d: v[len(v)-1]}, true
		}
		var items []setItem
		if n.op == opNotLiteral {
			items = append(items, setItem{op: setNegate})
		}
		for _, r := range v {
			items = append(items, setItem{op: setLiteral, lo: r})
		}
		return inst{op: iSet, set: buildSet(items, 0)}, true
	case opAny:
		if n.flags&DotAll != 0 {
			return inst{op: iAll}, true
		}
		return inst{op: iAny}, true
	case opIn:
		return inst{op: iSet, set: n.cs}, true
	}
	return inst{}, false
}
