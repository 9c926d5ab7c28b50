// This file defines membranes: whatever passes between the two sides is data, or a proxy
// that goes on to keep them apart.

package ocap

import "github.com/adderlang/adder/internal/object"

var membraneType = object.Declare("membrane", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew), object.InModule("adder"))

// A membrane parts an inside from an outside. Each side has one proxy for each object of
// the other.
type membrane struct {
	object.Header
	revoked bool
	gates   [2]*gate // of proxies for what is inside, and outside
	shown   [2]shown
}

// shown finds the proxies of a side by the id() of their targets. It holds them weakly:
// when a census finds a proxy gone, its reference is emptied.
type shown struct {
	refs []*object.WeakRef
	at   map[int64]int32
	next int // refs to sweep when there are so many
}

const (
	membraneSize = 160
	shownSize    = 48 // for each entry of a table
)

func init() {
	Provide(row{Name: "membrane", Sig: "(object, /)", Rights: noRights, Charge: object.Constant, Base: 20, Fast: makeMembrane,
		Doc: "Put an object behind a membrane. Returns (proxy, revoke).\n\nAll that is reached through the proxy, and all that is handed in, passes as plain data or\nas a proxy in its turn. revoke() cuts both ways."})
	membraneType.Define("What parts two sides.", &object.Layout{
		Refs: func(v value, visit func(*value)) {
			m := object.As[membrane](v)
			for i := range m.gates {
				g := object.Ref(m.gates[i])
				visit(&g)
				for _, r := range m.shown[i].refs {
					x := object.Ref(r)
					visit(&x)
				}
			}
		},
		Size: func(v value) int64 {
			m := object.As[membrane](v)
			return membraneSize + shownSize*int64(len(m.shown[0].refs)+len(m.shown[1].refs))
		},
		Go: object.GoOf[membrane](),
	}, []row{})
}

func makeMembrane(t *thread, args []value) (value, error) {
	if err := t.Charge(0, membraneSize+2*gateSize); err != nil {
		return value{}, err
	}
	m := &membrane{Header: object.Header{Type: membraneType}}
	for i := range m.gates {
		m.gates[i] = newGate(membraneGate)
		m.gates[i].across, m.gates[i].inner = m, i == 0
	}
	if err := t.Charge(0, revokerSize+object.TupleSize(2)); err != nil {
		return value{}, err
	}
	p, err := m.cross(t, args[0], true)
	if err != nil {
		return value{}, err
	}
	r := &revoker{Header: object.Header{Type: revokerType}, gate: m.gates[0]}
	return object.NewTuple([]value{p, object.Ref(r)}), nil
}

// passes tells whether a value crosses as it is: it is immutable all through, holds no
// authority and runs nobody's code.
func passes(v value) bool {
	if isLeaf(v) || v.IsUnbound() || v == object.NotImplemented {
		return true
	}
	switch v.Kind() {
	case object.KindNative:
		n := object.As[object.Native](v)
		return n.Word&object.StaticBit != 0 && n.Row.Rights == object.NoRights && n.Self.IsNone()
	case object.KindType:
		c := object.As[object.Type](v)
		return c.Flags&object.FlagStatic != 0 && c.Module == "builtins"
	}
	return false
}

// proxyOf is the proxy of the object with a number, if it has one still.
func (s *shown) proxyOf(id int64) value {
	if i, ok := s.at[id]; ok {
		return s.refs[i].Target
	}
	return value{}
}

// keep remembers a proxy. The places of those that are gone are given up whenever the
// table has doubled.
func (s *shown) keep(id int64, ref *object.WeakRef) {
	if s.at == nil {
		s.at = map[int64]int32{}
	}
	if i, ok := s.at[id]; ok {
		s.refs[i] = ref
		return
	}
	if len(s.refs) >= max(s.next, 64) {
		s.sweep()
	}
	s.at[id] = int32(len(s.refs))
	s.refs = append(s.refs, ref)
}

func (s *shown) sweep() {
	kept := s.refs[:0]
	to := make([]int32, len(s.refs))
	for i, r := range s.refs {
		to[i] = -1
		if r.Target.P != nil {
			to[i] = int32(len(kept))
			kept = append(kept, r)
		}
	}
	clear(s.refs[len(kept):])
	s.refs = kept
	for id, i := range s.at {
		if to[i] < 0 {
			delete(s.at, id)
		} else {
			s.at[id] = to[i]
		}
	}
	s.next = 2 * len(kept)
}

// rethrow raises on the holder's side of g what was raised behind it: the nearest built-in
// class, with arguments taken across.
func (m *membrane) rethrow(t *thread, e *object.Exception, g *gate) error {
	if err := g.alive(t); err != nil {
		return err
	}
	x, err := m.cross(t, object.Ref(e), g.inner)
	if err != nil {
		return err
	}
	return t.Throw(object.As[object.Exception](x))
}

// isCommonError tells whether an exception class is one that both sides know: built in, or
// one of the library's that is made like these (asyncio.CancelledError).
func isCommonError(t *thread, c *object.Type) bool {
	switch {
	case c.Kind != object.KindException || c.Is(object.BaseExceptionGroupType):
		return false
	case c.Flags&object.FlagStatic != 0:
		return true
	}
	for _, sp := range []object.Special{object.SpInit, object.SpNew} {
		if c.Special(sp).Kind() == object.KindFunction {
			return false
		}
	}
	return isLibraryClass(t, c)
}
