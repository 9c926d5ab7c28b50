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

// Renamed is a Code that shows the object's names: itself if they are its own.
func (x *CodeObject) Renamed(c *code.Code) *code.Code {
	if x.Name == "" && x.QualName == "" && x.Filename == "" {
		return c
	}
	n := *c
	for _, f := range []struct {
		to   *string
		name string
	}{{&n.Name, x.Name}, {&n.QualName, x.QualName}, {&n.Filename, x.Filename}} {
		if f.name != "" {
			*f.to = f.name
		}
	}
	return &n
}

// renamedSize is what a copied Code takes in bytes, without what it shares.
const renamedSize = 640

// codeReplace is code.replace(): a copy with other names. What it does cannot be changed.
func codeReplace(t *Thread, args []Value) (Value, error) {
	from := As[CodeObject](args[0])
	to := &CodeObject{Header: Header{Type: CodeType}, Held: from.Held, Src: from.Src, Name: from.Name, QualName: from.QualName, Filename: from.Filename}
	changes := As[Dict](args[1])
	for i := 0; i < changes.NEntries(); i++ {
		k, v, ok := changes.Entry(i)
		if !ok {
			continue
		}
		field := map[string]*string{"co_name": &to.Name, "co_qualname": &to.QualName, "co_filename": &to.Filename}[As[Str](k).Go()]
		switch {
		case field == nil && !isCodeField(As[Str](k).Go()):
			return Value{}, t.TypeError("replace() got an unexpected keyword argument '%s'", As[Str](k).Go())
		case field == nil:
			return Value{}, t.ValueError("replace() gives code other names: '%s' cannot be changed", As[Str](k).Go())
		case v.Kind() != KindStr:
			return Value{}, t.TypeError("replace() argument '%s' must be str, not %s", As[Str](k).Go(), v.Type().Name)
		}
		*field = As[Str](v).Go()
	}
	if err := t.Charge(1, 64+renamedSize); err != nil {
		return Value{}, err
	}
	to.Held += renamedSize
	to.Code = to.Renamed(from.Code)
	return Ref(to), nil
}

// isCodeField tells whether CPython's replace() knows a name.
func isCodeField(name string) bool {
	switch name {
	case "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals", "co_stacksize", "co_flags", "co_firstlineno", "co_code",
		"co_consts", "co_names", "co_varnames", "co_freevars", "co_cellvars", "co_linetable", "co_exceptiontable":
		return true
	}
	return false
}

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
		if _, found, _ := s.D.Find(v, h); !found {
			s.D.Insert(v, h, None)
		}
	}
	return Ref(s)
}
