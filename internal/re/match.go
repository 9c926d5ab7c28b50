// This file defines the matcher: a loop over instructions with a stack of what to go back
// to and of what to undo on the way.

package re

// A Status is what Run comes back with.
type Status uint8

const (
	More    Status = iota // the units are used up: Run again
	Matched               //
	Failed                //
	Room                  // the stack is full: Grow, then Run again
)

// A Mode says what counts as a match.
type Mode uint8

const (
	Search Mode = iota // anywhere from the start on
	Match              // at the start
	Full               // from the start to the end
)

// Kinds of entries of the stack.
type entryKind uint8

const (
	entryTry   entryKind = iota // go on at pc, pos
	entryGive                   // the repetition at pc ends at pos: try less, down to x
	entryMore                   // the lazy repetition at pc ends at pos: try more, up to x
	entryRound                  // the lazy loop at pc: try another round
	entryMark                   // undo: mark pc was pos, the last group x
	entryReg                    // undo: register pc was pos
)

// An entry is a position to go back to, or something to undo.
type entry struct {
	kind entryKind
	pc   int32
	pos  int
	x    int
}

// EntryBytes is the size of an entry of the stack.
const EntryBytes = 24

// spare is the number of entries that one instruction may push.
const spare = 8

// A Matcher is a match in progress, or its result. The zero value is ready for Start.
type Matcher struct {
	prog *Prog `clone:"share"`
	data string
	w    int
	end  int // characters of the text
	mode Mode

	at     int  // where the present attempt starts
	noGap  int  // an empty match here does not count; -1: any does
	trying bool // an attempt is in progress
	mustAt int  // where prog.must stands next; -1: not looked for

	pc, pos int
	lastGrp int
	marks   []int
	regs    []int
	stack   []entry
	part    int // progress inside of a long instruction, plus one
	part2   int

	Used int64 // units since Start
}

// NewMatcher makes a matcher with room for n entries on its stack.
func NewMatcher(n int) *Matcher { return &Matcher{stack: make([]entry, 0, n)} }

// Start begins a match of the text up to end, from start on. If noEmpty, an empty match at
// start does not count. Stack and Used go on from the last match.
func (m *Matcher) Start(p *Prog, t Text, start, end int, mode Mode, noEmpty bool) {
	if m.prog != p {
		m.prog = p
		m.marks = sized(m.marks, p.marks)
		m.regs = sized(m.regs, p.regs)
	}
	m.data, m.w, m.end, m.mode = t.Data, t.Width, end, mode
	m.at, m.trying, m.part, m.noGap, m.mustAt = start, false, 0, -1, -1
	if noEmpty {
		m.noGap = start
	}
	m.stack = m.stack[:0]
}

func sized(s []int, n int) []int {
	if cap(s) < n {
		return make([]int, n)
	}
	return s[:n]
}

// Again goes on after a match: at its end, and not with an empty one there if it was
// empty itself.
func (m *Matcher) Again() {
	m.noGap = -1
	if m.pos == m.at {
		m.noGap = m.pos
	}
	m.at = m.pos
	m.trying, m.part = false, 0
	m.stack = m.stack[:0]
}

// Release drops the text and the program.
func (m *Matcher) Release() {
	m.prog, m.data, m.Used = nil, "", 0
	m.marks, m.regs = m.marks[:0], m.regs[:0]
}

// Spans appends the places of all groups, the whole match first.
func (m *Matcher) Spans(out []int) []int {
	out = append(out, m.at, m.pos)
	for i := 0; i < len(m.marks); i += 2 {
		a, b := m.marks[i], m.marks[i+1]
		if a < 0 || b < 0 {
			a, b = -1, -1
		}
		out = append(out, a, b)
	}
	return out
}

// Rest is the number of characters from the start of the next attempt on.
func (m *Matcher) Rest() int { return m.end - m.at }

// Next tells where a search after this match begins, and that it must not find nothing
// there.
func (m *Matcher) Next() (start int, noEmpty bool) { return m.pos, m.pos == m.at }

// Span is where group g stands; 0 is the whole match; -1, -1 if it took no part.
func (m *Matcher) Span(g int) (int, int) {
	if g == 0 {
		return m.at, m.pos
	}
	a, b := m.marks[2*g-2], m.marks[2*g-1]
	if a < 0 || b < 0 {
		return -1, -1
	}
	return a, b
}

// LastGroup is the number of the group that ended last, 0 if there is none.
func (m *Matcher) LastGroup() int { return m.lastGrp }

// Cap is the number of entries there is room for.
func (m *Matcher) Cap() int { return cap(m.stack) }

// NextCap is the room that Grow makes.
func (m *Matcher) NextCap() int { return max(2*cap(m.stack), 64) }

// Grow makes more room on the stack.
func (m *Matcher) Grow() {
	st := make([]entry, len(m.stack), m.NextCap())
	copy(st, m.stack)
	m.stack = st
}

// Bytes is the size of what the matcher holds.
func (m *Matcher) Bytes() int64 {
	return 256 + EntryBytes*int64(cap(m.stack)) + 8*int64(cap(m.marks)+cap(m.regs))
}

// Clone copies a match in progress.
func (m *Matcher) Clone() *Matcher {
	c := *m
	c.marks = append([]int(nil), m.marks...)
	c.regs = append([]int(nil), m.regs...)
	c.stack = append(make([]entry, 0, cap(m.stack)), m.stack...)
	return &c
}

// begin starts an attempt at m.at.
func (m *Matcher) begin() {
	for i := range m.marks {
		m.marks[i] = -1
	}
	m.lastGrp = 0
	m.stack = m.stack[:0]
	m.pc, m.pos, m.part = 0, m.at, 0
	m.trying = true
}

// undo takes back what an entry records.
func (m *Matcher) undo(e *entry) {
	if e.kind == entryMark {
		m.marks[e.pc], m.lastGrp = e.pos, e.x
	} else if e.kind == entryReg {
		m.regs[e.pc] = e.pos
	}
}

// push adds an entry for which there is room: exec sees to that.
func push(st []entry, e entry) []entry {
	n := len(st)
	st = st[:n+1]
	st[n] = e
	return st
}

// set writes a register; what it was is kept if there is anything to go back to.
func (m *Matcher) set(st []entry, r, v int) []entry {
	if len(st) > 0 {
		st = append(st, entry{kind: entryReg, pc: int32(r), pos: m.regs[r]})
	}
	m.regs[r] = v
	return st
}

// exec runs the attempt in progress for about left units. It returns what is left.
func (m *Matcher) exec(left int) (Status, int) {
	code, data, w, end := m.prog.code, m.data, m.w, m.end
	pc, pos, st := m.pc, m.pos, m.stack
	full := cap(st) - spare
	status := More
	for {
	run:
		for {
			if left <= 0 {
				goto out
			}
			if len(st) > full {
				status = Room
				goto out
			}
			left--
			in := &code[pc]
			switch in.op {
			case iChar:
				if pos >= end || at(data, w, pos) != in.c {
					break run
				}
				pos++
				pc++
			case iChar2:
				if pos >= end {
					break run
				}
				if c := at(data, w, pos); c != in.c && c != in.d {
					break run
				}
				pos++
				pc++
			case iNotChar:
				if pos >= end || at(data, w, pos) == in.c {
					break run
				}
				pos++
				pc++
			case iAny:
				if pos >= end || at(data, w, pos) == '\n' {
					break run
				}
				pos++
				pc++
			case iAll:
				if pos >= end {
					break run
				}
				pos++
				pc++
			case iSet:
				if pos >= end || !in.set.has(at(data, w, pos)) {
					break run
				}
				pos++
				pc++
			case iLit:
				n := in.lit.n
				left -= n >> 2
				if n > end-pos || !in.lit.ok[w] || data[pos*w:(pos+n)*w] != in.lit.text[w] {
					break run
				}
				pos += n
				pc++
			case iMark:
				i := int(in.c)
				if len(st) > 0 {
					st = push(st, entry{entryMark, in.c, m.marks[i], m.lastGrp})
				}
				m.marks[i] = pos
				if i&1 != 0 {
					m.lastGrp = i/2 + 1
				}
				pc++
			case iSplit:
				x, y := in.x, in.y
				if pos < end {
					c := at(data, w, pos)
					if in.fa != nil && !in.fa.hit(c) {
						pc = int(y)
						continue
					}
					if in.fb == nil || in.fb.hit(c) {
						st = push(st, entry{kind: entryTry, pc: y, pos: pos})
					}
				} else if in.fa != nil && !in.fa.end {
					pc = int(y)
					continue
				} else if in.fb == nil || in.fb.end {
					st = push(st, entry{kind: entryTry, pc: y, pos: pos})
				}
				pc = int(x)
			case iJump:
				pc = int(in.x)
			case iRep, iRepOwn:
				q, ok := m.repeat(in, pos, &left)
				if !ok {
					if m.part > 0 {
						goto again
					}
					break run
				}
				if in.op == iRep && q > pos+in.min {
					low := pos + in.min
					if q, ok = m.giveBack(in, low, q, &left); !ok {
						break run
					}
					if q > low {
						st = push(st, entry{entryGive, int32(pc), q, low})
					}
				}
				pos = q
				pc++
			case iRepLazy:
				q, lim, ok := m.repeatLazy(in, pos, &left)
				if !ok {
					if m.part > 0 {
						goto again
					}
					break run
				}
				if q < lim {
					st = push(st, entry{entryMore, int32(pc), q, lim})
				}
				pos = q
				pc++
			case iLoopInit:
				st = m.set(st, int(in.c), 0)
				st = m.set(st, int(in.c)+1, -1)
				pc++
			case iLoop:
				r := int(in.c)
				n := m.regs[r]
				if n < in.min {
					st = m.set(st, r, n+1)
					pc++
					continue
				}
				if in.max != MaxRepeat && n >= in.max || pos == m.regs[r+1] {
					pc = int(in.x)
					continue
				}
				if pos < end {
					c := at(data, w, pos)
					if in.fa != nil && !in.fa.hit(c) {
						pc = int(in.x)
						continue
					}
					if in.fb == nil || in.fb.hit(c) {
						st = push(st, entry{kind: entryTry, pc: in.x, pos: pos})
					}
				} else {
					if in.fa != nil && !in.fa.end {
						pc = int(in.x)
						continue
					}
					st = push(st, entry{kind: entryTry, pc: in.x, pos: pos})
				}
				st = m.set(st, r, n+1)
				st = m.set(st, r+1, pos)
				pc++
			case iLoopLazy:
				r := int(in.c)
				if n := m.regs[r]; n < in.min {
					st = m.set(st, r, n+1)
					pc++
					continue
				}
				st = push(st, entry{kind: entryRound, pc: int32(pc), pos: pos})
				pc = int(in.x)
			case iLoopOwn:
				r := int(in.c)
				n := m.regs[r]
				if n >= in.min && (in.max != MaxRepeat && n >= in.max || pos == m.regs[r+1]) {
					pc = int(in.x)
					continue
				}
				st = m.set(st, r, n+1)
				if n < in.min {
					st = m.set(st, r+2, len(st)+b2i(len(st) > 0))
				} else {
					// The registers are set before the way out is remembered, so that
					// they are right when a round is done, and wrong after the loop,
					// where nobody reads them.
					st = m.set(st, r+1, pos)
					st = m.set(st, r+2, len(st)+b2i(len(st) > 0))
					st = push(st, entry{kind: entryTry, pc: in.x, pos: pos})
				}
				pc++
			case iLoopOwnEnd:
				var ok bool
				if st, ok = m.cut(st, m.regs[in.c+2], &left); !ok {
					goto again
				}
				pc = int(in.x)
			case iAtomic:
				st = m.set(st, int(in.c), len(st)+b2i(len(st) > 0))
				pc++
			case iAtomicEnd:
				var ok bool
				if st, ok = m.cut(st, m.regs[in.c], &left); !ok {
					goto again
				}
				pc++
			case iLook, iNotLook:
				r := int(in.c)
				if pos < in.min {
					if in.op == iLook {
						break run
					}
					pc = int(in.x)
					continue
				}
				st = m.set(st, r+1, pos)
				st = m.set(st, r, len(st)+b2i(len(st) > 0))
				if in.op == iNotLook {
					st = push(st, entry{kind: entryTry, pc: in.x, pos: pos})
				}
				pos -= in.min
				pc++
			case iLookEnd:
				var ok bool
				if st, ok = m.cut(st, m.regs[in.c], &left); !ok {
					goto again
				}
				pos = m.regs[in.c+1]
				pc++
			case iNotLookEnd:
				for h := m.regs[in.c]; len(st) > h; {
					m.undo(&st[len(st)-1])
					st = st[:len(st)-1]
					if left--; left <= 0 && len(st) > h {
						goto again
					}
				}
				break run
			case iRef:
				q, ok := m.reference(in, pos, &left)
				if !ok {
					if m.part > 0 {
						goto again
					}
					break run
				}
				pos = q
				pc++
			case iCond:
				a, b := m.marks[2*in.c-2], m.marks[2*in.c-1]
				if a >= 0 && b >= a {
					pc++
				} else {
					pc = int(in.x)
				}
			case iFail:
				break run
			case iMatch:
				if m.mode == Full && pos != end || pos == m.noGap && pos == m.at {
					break run
				}
				status = Matched
				goto out
			default:
				if !m.place(in, pos) {
					break run
				}
				pc++
			}
		}
		// go back
		for {
			n := len(st) - 1
			if n < 0 {
				status = Failed
				goto out
			}
			left--
			e := &st[n]
			if e.kind == entryTry {
				pc, pos = int(e.pc), e.pos
				st = st[:n]
				break
			}
			if e.kind >= entryMark {
				m.undo(e)
				st = st[:n]
				continue
			}
			if e.kind == entryGive {
				in := &code[e.pc]
				q, ok := m.giveBack(in, e.x, e.pos-1, &left)
				if !ok {
					st = st[:n]
					continue
				}
				pc, pos = int(e.pc)+1, q
				if e.pos = q; q == e.x {
					st = st[:n]
				}
				break
			}
			if e.kind == entryMore {
				pc, pos = int(e.pc), e.pos
				in := &code[pc]
				m.part, m.part2 = e.pos+1, e.x
				st = st[:n]
				if !m.isUnit(in, e.pos) {
					m.part = 0
					continue
				}
				m.part++
				break
			}
			// entryRound
			in := &code[e.pc]
			pc, pos = int(e.pc), e.pos
			st = st[:n]
			r := int(in.c)
			if k := m.regs[r]; in.max != MaxRepeat && k >= in.max || pos == m.regs[r+1] {
				continue
			} else {
				st = m.set(st, r, k+1)
			}
			st = m.set(st, r+1, pos)
			pc++
			break
		}
	}
again: // in the middle of an instruction, which is counted when it is done
	left++
out:
	m.pc, m.pos, m.stack = pc, pos, st
	return status, left
}

// cut forgets the positions remembered above height h, and keeps what must be undone if
// what is below is gone back to. It may take several goes: ok is false until it is done.
func (m *Matcher) cut(st []entry, h int, left *int) ([]entry, bool) {
	if h == 0 {
		*left -= len(st) >> 4
		return st[:0], true
	}
	i, j := h, h
	if m.part > 0 {
		i, j = m.part-1, m.part2
	}
	for ; i < len(st); i++ {
		if st[i].kind >= entryMark {
			st[j] = st[i]
			j++
		}
		if i&3 == 3 {
			if *left--; *left <= 0 {
				m.part, m.part2 = i+2, j
				return st, false
			}
		}
	}
	m.part = 0
	return st[:j], true
}

// place tests whether pos is such a place.
func (m *Matcher) place(in *inst, pos int) bool {
	switch in.op {
	case iBegin:
		return pos == 0
	case iBeginLine:
		return pos == 0 || at(m.data, m.w, pos-1) == '\n'
	case iEnd:
		return pos == m.end || pos == m.end-1 && at(m.data, m.w, pos) == '\n'
	case iEndLine:
		return pos == m.end || at(m.data, m.w, pos) == '\n'
	case iEndText:
		return pos == m.end
	}
	before, after := false, false
	if pos > 0 {
		before = m.word(in, pos-1)
	}
	if pos < m.end {
		after = m.word(in, pos)
	}
	return (before != after) == (in.op == iWordEdge)
}

func (m *Matcher) word(in *inst, i int) bool {
	c := at(m.data, m.w, i)
	if c < 128 {
		return asciiWord[c]
	}
	return in.rule == caseUnicode && isWord(c)
}
