// This file defines which bases may stand together: their layouts and metaclasses, and
// the order of resolution of methods.

package object

import "strings"

// solid is the nearest base that decides the Go layout and the slots of instances.
func (t *Type) solid() *Type {
	for ; t.Base != nil; t = t.Base {
		if t.Flags&FlagStatic == 0 {
			if t.NSlots > t.Base.NSlots {
				return t
			}
			continue
		}
		if t.Kind != t.Base.Kind || t.Flags&FlagSolid != 0 || t.Kind == KindOther && t.Layout != t.Base.Layout {
			return t
		}
	}
	return t
}

// bestBase chooses the base whose layout a class of an author gets.
func (t *Thread) bestBase(author *Compartment, bases []*Type) (*Type, error) {
	var best, winner *Type
	for _, b := range bases {
		if b.Flags&FlagBase == 0 {
			return nil, t.TypeError("type '%s' is not an acceptable base type", b.Name)
		}
		if b.terms != nil && b.terms.final && !author.isAuthor(b) {
			return nil, t.TypeError("the class '%s' of another compartment is final", b.Name)
		}
		s := b.solid()
		switch {
		case best == nil || s.Is(winner) && s != winner:
			best, winner = b, s
		case !winner.Is(s):
			return nil, t.TypeError("multiple bases have instance lay-out conflict")
		}
	}
	return best, nil
}

// metaWinner is the most derived metaclass of meta and the bases'.
func (t *Thread) metaWinner(meta *Type, bases []Value) (*Type, error) {
	for _, b := range bases {
		m := b.Type()
		switch {
		case meta.Is(m):
		case m.Is(meta):
			meta = m
		default:
			return nil, t.TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
		}
	}
	return meta, nil
}

// linearize computes the C3 order of a class with the given bases, itself excluded.
// It charges 1 fuel per 16 comparisons of classes before each round of them.
func (t *Thread) linearize(bases []*Type) ([]*Type, error) {
	for i, b := range bases {
		for _, c := range bases[:i] {
			if b == c {
				return nil, t.TypeError("duplicate base class %s", b.Name)
			}
		}
	}
	if len(bases) == 1 {
		return bases[0].MRO, nil
	}
	lists := make([][]*Type, 0, len(bases)+1)
	total := 0
	for _, b := range bases {
		lists = append(lists, b.MRO)
		total += len(b.MRO)
	}
	lists = append(lists, bases)
	// inTails counts in how many lists a class stands behind the head
	inTails := map[*Type]int{}
	for _, l := range lists {
		for _, c := range l[1:] {
			inTails[c]++
		}
	}
	if err := t.Charge(int64(total+len(bases))/16, int64(total)*8); err != nil {
		return nil, err
	}
	var out []*Type
	for {
		var next *Type
		empty := true
		for _, l := range lists {
			if len(l) == 0 {
				continue
			}
			empty = false
			if inTails[l[0]] == 0 {
				next = l[0]
				break
			}
		}
		if empty {
			return out, nil
		}
		if next == nil {
			return nil, t.mroConflict(lists)
		}
		if err := t.Charge(int64(len(lists))/16, 0); err != nil {
			return nil, err
		}
		out = append(out, next)
		for i, l := range lists {
			if len(l) > 0 && l[0] == next {
				lists[i] = l[1:]
				if len(l) > 1 {
					inTails[l[1]]--
				}
			}
		}
	}
}

func (t *Thread) mroConflict(lists [][]*Type) error {
	var names []string
	seen := map[*Type]bool{}
	for _, l := range lists {
		if len(l) > 0 && !seen[l[0]] {
			seen[l[0]] = true
			names = append(names, l[0].shortName())
		}
	}
	return t.TypeError("Cannot create a consistent method resolution order (MRO) for bases %s", strings.Join(names, ", "))
}
