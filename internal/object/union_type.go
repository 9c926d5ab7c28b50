// This file defines unions of types: X | Y.

package object

// A Union is X | Y | …: typing.Union.
type Union struct {
	Header
	Args []Value // at least two, without duplicates, flattened
}

// UnionType is typing.Union, also known as types.UnionType.
var UnionType = Declare("typing.Union", KindOther, ObjectType)

func unionOr(t *Thread, f *NFrame) Action  { f.Out = NotImplemented; return Done }
func unionROr(t *Thread, f *NFrame) Action { f.Out = NotImplemented; return Done }
