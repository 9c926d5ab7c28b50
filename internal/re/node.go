// This file defines the tree of a pattern. It has the shape of CPython's, since what is
// an error, a width or a dump there depends on that shape.

package re

// An op is the kind of a node.
type op uint8

const (
	opLiteral op = iota
	opNotLiteral
	opAny
	opIn
	opAt
	opBranch
	opSubpattern
	opAtomic
	opGroupRef
	opGroupRefExists
	opAssert
	opAssertNot
	opMaxRepeat
	opMinRepeat
	opPossessive
	opFailure
)

// Kinds of places, in a node's lo.
const (
	atBeginning rune = iota
	atBeginningString
	atBoundary
	atNonBoundary
	atEnd
	atEndString
)

// A seq is a sequence of nodes with its width. Once complete it is not changed.
type seq struct {
	items  []*node
	lo, hi uint64 // widths
}

// A node is one element of a pattern; a complete one is not changed.
//
//	opLiteral, opNotLiteral   lo
//	opIn                      set, the first item opNegate if it is negated
//	opAt                      lo
//	opBranch                  alts
//	opSubpattern              group (0: none), add, del, body
//	opAtomic                  body
//	opGroupRef                group
//	opGroupRefExists          group, body, alts[0] if there is an else
//	opAssert, opAssertNot     dir, body
//	op…Repeat, opPossessive   min, max, body
type node struct {
	op       op
	dir      int8
	lo       rune
	group    int
	add, del Flag
	flags    Flag // in force here
	min, max int
	set      []setItem
	body     *seq
	alts     []*seq

	wlo, whi uint64
	first    firstSet // characters it can begin with
	cs       *charset `clone:"share"` // of opIn; never written once it is made
}

// A setItem is an item of a set.
type setItem struct {
	op     setOp
	lo, hi rune
}

type setOp uint8

const (
	setNegate setOp = iota
	setLiteral
	setRange
	setCategory // lo is the category
)

// The categories.
const (
	catDigit rune = iota
	catNotDigit
	catSpace
	catNotSpace
	catWord
	catNotWord
)

var categoryNames = [...]string{"DIGIT", "NOT_DIGIT", "SPACE", "NOT_SPACE", "WORD", "NOT_WORD"}

func addWidth(a, b uint64) uint64 {
	if a+b < a {
		return maxWidth
	}
	return a + b
}

func mulWidth(a, b uint64) uint64 {
	if a != 0 && b > maxWidth/a {
		return maxWidth
	}
	return a * b
}

// measure sets the width of a node whose parts are complete. widths are those of the
// groups closed so far.
func (n *node) measure(widths []groupWidth) {
	switch n.op {
	case opLiteral, opNotLiteral, opAny, opIn:
		n.wlo, n.whi = 1, 1
	case opBranch:
		n.wlo = maxWidth
		for _, a := range n.alts {
			n.wlo, n.whi = min(n.wlo, a.lo), max(n.whi, a.hi)
		}
	case opSubpattern, opAtomic:
		n.wlo, n.whi = n.body.lo, n.body.hi
	case opMaxRepeat, opMinRepeat, opPossessive:
		n.wlo = mulWidth(n.body.lo, uint64(n.min))
		n.whi = mulWidth(n.body.hi, uint64(n.max))
		if n.max == MaxRepeat && n.body.hi != 0 {
			n.whi = maxWidth
		}
	case opGroupRef:
		n.wlo, n.whi = widths[n.group].lo, widths[n.group].hi
	case opGroupRefExists:
		n.wlo, n.whi = n.body.lo, n.body.hi
		if len(n.alts) == 0 {
			n.wlo = 0
		} else {
			n.wlo, n.whi = min(n.wlo, n.alts[0].lo), max(n.whi, n.alts[0].hi)
		}
	}
}

// total adds up the widths of the items.
func (s *seq) total() {
	s.lo, s.hi = 0, 0
	for _, n := range s.items {
		s.lo, s.hi = addWidth(s.lo, n.wlo), addWidth(s.hi, n.whi)
	}
}

// unit is the one-character node that a sequence is, or nil.
func (s *seq) unit() *node {
	if len(s.items) == 1 && s.items[0].op <= opIn {
		return s.items[0]
	}
	return nil
}

// sameNode tells whether two nodes are equal as CPython compares them to find a common
// beginning of alternatives: those with parts are equal to themselves only.
func sameNode(a, b *node) bool {
	if a == b {
		return true
	}
	if a.op != b.op || a.flags != b.flags {
		return false
	}
	switch a.op {
	case opLiteral, opNotLiteral, opAt:
		return a.lo == b.lo
	case opAny, opFailure:
		return true
	case opGroupRef:
		return a.group == b.group
	case opIn:
		if len(a.set) != len(b.set) {
			return false
		}
		for i := range a.set {
			if a.set[i] != b.set[i] {
				return false
			}
		}
		return true
	}
	return false
}
