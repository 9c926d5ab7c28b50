// This file defines programs: the instructions of the matcher.

package re

// An iop is an instruction's operation. "next" is the instruction after it; where none is
// named, next follows. An instruction that does not succeed goes back to the last
// position remembered.
type iop uint8

const (
	iChar       iop = iota // the character c
	iChar2                 // c or d
	iNotChar               // any but c
	iAny                   // any but a line end
	iAll                   // any
	iSet                   // one of set
	iLit                   // the characters of lit
	iMark                  // mark c := here
	iSplit                 // try x; remember y. fa, fb: what x and y can begin with
	iJump                  // x
	iRep                   // unit, min to max times, as many as can be
	iRepLazy               // as few
	iRepOwn                // as many, and none given back
	iLoopInit              // register c: no rounds so far
	iLoop                  // another round (next), or x: as many as can be
	iLoopLazy              // as few
	iLoopOwn               // as many; a round once done stays as it is
	iLoopOwnEnd            // ends the round of the iLoopOwn at x
	iAtomic                // register c := height of the stack
	iAtomicEnd             // forget the positions remembered since
	iLook                  // go min back; registers c, c+1: height, place
	iLookEnd               // forget, and be where iLook was
	iNotLook               // as iLook; go on at x if what follows does not succeed
	iNotLookEnd            // it does: fail
	iRef                   // the text of group c
	iCond                  // group c: next, else x
	iBegin                 // places
	iBeginLine
	iEnd
	iEndLine
	iEndText
	iWordEdge
	iNoWordEdge
	iFail
	iMatch
)

var iopNames = [...]string{"char", "char2", "notchar", "any", "all", "set", "lit", "mark", "split", "jump", "rep", "replazy",
	"repown", "loopinit", "loop", "looplazy", "loopown", "loopownend", "atomic", "atomicend", "look", "lookend", "notlook",
	"notlookend", "ref", "cond", "begin", "beginline", "end", "endline", "endtext", "edge", "noedge", "fail", "match"}

// A unit is what a repetition of one character repeats: iChar to iSet.
type inst struct {
	op   iop
	unit iop
	rule caseRule // of iRef; of edges: caseUnicode or not
	c, d rune
	x, y int32
	min  int
	max  int
	set  *charset `clone:"share"` // never written once it is in the code; the classes are everybody's
	lit  *literal
	fa   *firstSet // nil: nothing is known
	fb   *firstSet
	only rune // the one character that can follow a repetition, or none
}

const instBytes = 120

// A literal is text in every width that can hold it.
type literal struct {
	n    int
	text [5]string // by width
	ok   [5]bool
}

func newLiteral(rs []rune) *literal {
	l := &literal{n: len(rs)}
	for _, w := range []int{1, 2, 4} {
		l.text[w], l.ok[w] = narrow(rs, w)
	}
	return l
}

// A Prog is a compiled pattern. It is not changed once made.
type Prog struct {
	code   []inst
	marks  int // 2 a group
	regs   int
	Groups int
	Names  []groupNameOut
	Flags  Flag

	// Lo and Hi bound the length of a match; MaxWidth says that nothing does.
	Lo, Hi uint64

	minLen  int       // of every match
	fixed   bool      // matches only at the start of the text
	lines   bool      // matches only at the start of lines
	prefix  *literal  // what every match begins with, up to shortPrefix characters
	skipTo  int32     // with prefix: where to go on after it, 0 if not known
	scan    *firstSet // else: what every match begins with
	scan1   rune      // the only character of scan, or none
	scanLow *[256]bool
	must    *literal // text that stands in every match
	bytes   int64
}

type groupNameOut = struct {
	Name  string
	Group int
}

// Bytes is the size of the program.
func (p *Prog) Bytes() int64 { return p.bytes }

// shortPrefix bounds the text that is searched for with the library's search: longer
// needles fall back there to a rolling hash that can be made to collide everywhere.
const shortPrefix = 24
