// This file defines calls that enter another compartment.

package vm

import (
	"slices"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

// entered is the function that runs when the acting compartment calls fn, and what it gets for
// its arguments. A call that enters another compartment is refused if few frames are left, so
// that the callee does not fail in its midst for the caller's sake. A function of the library
// is run with the rights of those whose it is at home alone; for others it is a function of the
// library and nobody's.
func (m *Machine) entered(fn *object.Function, args []object.Value) (*object.Function, []object.Value, error) {
	t := &m.T
	if !t.S.Several() {
		return fn, args, nil
	}
	owner, comp := fn.Binding.Comp, m.comp()
	if owner == comp {
		return fn, args, nil
	}
	if err := t.RoomToEnter(); err != nil {
		return nil, nil, err
	}
	switch {
	case !fn.OfLibrary() || t.S.Away(owner) == owner:
		return fn, args, nil
	case fn.Binding.Code.Flags&code.Power != 0 && comp != t.S.Away(owner): // what acts as nobody calls it as nobody
		return fn, m.lent(args), nil
	}
	away, err := m.Away(fn)
	if err != nil {
		return nil, nil, err
	}
	return away, m.lent(args), nil
}

// Away implements object.Evaluator.
func (m *Machine) Away(fn *object.Function) (*object.Function, error) {
	if err := m.T.Charge(0, object.FunctionSize); err != nil {
		return nil, err
	}
	b := fn.Binding
	if b.Away == nil {
		to, err := m.bind(b.Code, b.Ns, m.T.S.Away(b.Comp), 0)
		if err != nil {
			return nil, err
		}
		to.Tree = b.Tree
		b.Away = to
	}
	away := *fn
	away.Binding = b.Away
	return &away, nil
}

// lent are the arguments of a call that enters the library from another compartment: natives
// that the library keeps and calls later, at home, would see with its owner's eyes.
func (m *Machine) lent(args []object.Value) []object.Value {
	out := slices.Clone(args)
	for i, v := range out {
		if v.P != nil && v.Kind() == object.KindNative {
			out[i] = m.T.Lent(v)
		}
	}
	return out
}

// find looks up the name that stands at the frame's instruction. By names in its own text the
// library reaches the insides of objects of its own classes, whoever made them: 1/3 of one
// compartment and 1/3 of another can be added. Not those of its self: a method of an object runs
// as its maker's library unless somebody called that of another class of the name by hand.
func (m *Machine) find(v object.Value, name *object.Str) (r object.AttrResult, friend bool) {
	r = m.T.FindAttr(v, name)
	if r.Kind == object.AttrNone && m.T.S.Several() && m.fr.bind.Code.Flags&code.Library != 0 && v != m.self() {
		return m.T.FindFriend(v, name), true
	}
	return r, false
}

// self is what the running function of the library was called on, if its text calls it self.
func (m *Machine) self() object.Value {
	c := m.fr.bind.Code
	if c.ArgCount == 0 || c.LocalNames[0] != "self" {
		return object.Value{}
	}
	v := *m.reg(0)
	if v.P != nil && v.Type() == object.CellType {
		v = object.As[object.Cell](v).V
	}
	return v
}
