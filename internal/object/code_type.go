// This file defines the code object: a husk that shows names and positions, never
// instructions, and cannot be made by guests (SECURITY §5).

package object

import "github.com/adderlang/adder/internal/code"

// A CodeObject stands for compiled source.
type CodeObject struct {
	Header
	Code *code.Code
	Held int64 // bytes of Src
	Src  any   // for exec with separate locals: what to compile again by name

	// Of a copy that replace() made: names that are shown instead of those of what is
	// compiled again. "" keeps one.
	Name, QualName, Filename string
}

// codeSize is what a code object counts for.
const codeSize = 96

// CodeType is the type of code objects.
var CodeType = Declare("code", KindOther, ObjectType, InModule("builtins"))

// NewCode wraps a Code.
func NewCode(c *code.Code) Value {
	return Ref(&CodeObject{Header: Header{Type: CodeType}, Code: c})
}

// FrozenSetOf makes a frozenset of constants.
func FrozenSetOf(items []Value) Value {
	s := &Set{Header: Header{Type: FrozenSetType}}
	var t Thread
	for _, v := range items {
		h, _ := t.HashExact(v)
		p := s.D.StartProbe(v, h)
		found := p.Next()
		for found == More {
			found = p.Next()
		}
		if found == Absent {
			s.D.Insert(v, h, None)
		}
	}
	return Ref(s)
}
