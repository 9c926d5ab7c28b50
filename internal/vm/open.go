// This file defines what is open: a class or function that a statement has made, and whose name
// it has not bound, may be written by the decorators, the metaclass and the bases that the
// statement calls. The frames say it; nothing need be undone when one of them raises.

package vm

import "github.com/adderlang/adder/internal/object"

// openFuel is how many frames are looked through for one unit of fuel.
const openFuel = 16

// Statement implements object.Evaluator.
func (m *Machine) Statement() *object.NFrame {
	i := int(m.fr.i)
	defer func() { m.searched(i) }()
	for ; i > 0; i-- {
		if nf := m.frames[i].nf; nf != nil && nf.Row == object.BuildClassRow && nf.State != nil {
			return nf
		}
	}
	return nil
}

// Open implements object.Evaluator. A decorator is who runs first in a call that a statement makes
// of one: what it calls in turn, by hand, is none.
func (m *Machine) Open(v object.Value) bool {
	m.T.Meter.Owe(int64(m.fr.i)/openFuel, 0)
	var callee *object.Compartment // of the nearest Python frame above
	after := false                 // the frame has its pc after its call
	for i := int(m.fr.i); i > 0; i-- {
		fr := &m.frames[i]
		switch {
		case fr.ret == retEntry || fr.ret == retThread:
			return false
		case fr.nf != nil:
			if fr.nf.Row == object.BuildClassRow && m.T.TakesPart(fr.nf, v) {
				return true
			}
		default:
			if len(fr.bind.Code.Decorated) > 0 && callee == m.T.Comp {
				pc := fr.pc
				if after {
					pc--
				}
				if d := fr.bind.Code.DecoratedAt(pc); d != nil && *m.frameReg(fr, int(d.Reg)) == v {
					return true
				}
			}
			callee = fr.bind.Comp
		}
		after = fr.nf == nil && fr.gen == nil && (fr.ret == retStore || fr.ret == retInit || fr.ret == retInitM)
	}
	return false
}
