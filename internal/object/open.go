// This file defines what the authors of a class let others do with it: those who took part in
// its statement while it was open, the attributes that it shares, and whether it is final
// (SECURITY §1).

package object

import "slices"

// terms are what authors say of a class. Nothing is ever taken back, so that inline caches
// which were filled under them stay right.
type terms struct {
	authors []*Compartment      // beside the class's Maker: they wrote into it while it was open
	shared  map[string]struct{} // attributes of instances that everybody may write
	names   int64               // bytes that shared takes
	final   bool                // nobody else makes subclasses
}

const (
	termsSize  = 64
	sharedSize = 48 // a name, without its characters
)

// agreed gives the terms of a class to be written; the first cost memory.
func (t *Thread) agreed(typ *Type) *terms {
	if typ.terms == nil {
		t.Meter.OweKept(0, termsSize)
		typ.terms = &terms{}
	}
	return typ.terms
}

// open tells whether v is a class or function made by a statement that has not bound its name
// yet, and that runs code of the acting compartment: a decorator, a metaclass, an
// __init_subclass__ of a base.
func (t *Thread) open(v Value) bool {
	return (v.Kind() == KindType || v.Kind() == KindFunction) && t.S.Several() && t.Eval.Open(v)
}

// joins makes the acting compartment an author of a class that it writes while it is open.
func (t *Thread) joins(v Value) {
	if v.Kind() != KindType {
		return
	}
	of := t.agreed(As[Type](v))
	if slices.Contains(of.authors, t.Comp) {
		return
	}
	t.Meter.OweKept(0, 8)
	of.authors = append(of.authors, t.Comp)
}

// isAuthor tells whether c is among the authors of a class, or made one of them.
func (c *Compartment) isAuthor(typ *Type) bool {
	return c.covers(typ.Maker) || typ.terms != nil && slices.ContainsFunc(typ.terms.authors, c.covers)
}

// kept are the attributes of an open function that are not shown to those it is open to: what
// it does is its maker's.
var kept = map[string]bool{"__code__": true, "__defaults__": true, "__kwdefaults__": true, "__closure__": true, "__globals__": true, "__builtins__": true}

// findOpen is FindAttr of what is open. Nothing of it is cached: it will be closed.
func (t *Thread) findOpen(v Value, name *Str) AttrResult {
	if v.Kind() == KindFunction && kept[name.Go()] {
		return AttrResult{}
	}
	r := t.findOwn(v.Type(), v, name)
	r.Cache = IC{}
	return r
}

// mayWriteOpen tells whether the acting compartment may store an attribute of v because it is
// open.
func (t *Thread) mayWriteOpen(v Value, name *Str) bool {
	if name.private() || v.Kind() == KindFunction && (kept[name.Go()] || name.Equal(strDict)) || !t.open(v) {
		return false
	}
	t.joins(v)
	return true
}

// lentDict is a dict of a class or function v, as its own or that of its annotations, as the acting
// compartment gets it: a copy, if v is another's, who goes by what it says.
func (t *Thread) lentDict(v Value, d *Dict) (*Dict, error) {
	if d == nil || v.Kind() != KindType && v.Kind() != KindFunction || !t.foreign(v) {
		return d, nil
	}
	return t.copied(d)
}

// shares tells whether everybody may write an attribute of the instances of a class.
func (t *Type) shares(name *Str) bool {
	for _, b := range t.MRO {
		if b.terms != nil {
			if _, ok := b.terms.shared[name.Key()]; ok {
				return true
			}
		}
	}
	return false
}

// Share lets everybody write attributes of the instances of a class.
func (t *Thread) Share(cls *Type, names []*Str) error {
	if err := t.ownTerms(cls); err != nil {
		return err
	}
	bytes := int64(0)
	for _, n := range names {
		bytes += sharedSize + StrSize(n.Len(), n.Width())
	}
	if err := t.Charge(int64(len(names)), bytes); err != nil {
		return err
	}
	of := t.agreed(cls)
	if of.shared == nil {
		of.shared = make(map[string]struct{}, len(names))
	}
	for i, n := range names {
		if err := t.PollAt(i); err != nil { // it adds the same names again
			return err
		}
		of.shared[n.Key()] = struct{}{}
	}
	of.names += bytes
	return nil
}

// Finish lets nobody but its authors make subclasses of a class.
func (t *Thread) Finish(cls *Type) error {
	if err := t.ownTerms(cls); err != nil {
		return err
	}
	t.agreed(cls).final = true
	return nil
}

// ownTerms refuses to set the terms of a class for who is no author.
func (t *Thread) ownTerms(cls *Type) error {
	switch {
	case cls.Flags&FlagStatic != 0:
		return t.TypeError("the class '%s' is built in", cls.Name)
	case cls.Word&FrozenBit != 0:
		return t.TypeError("the class '%s' is frozen", cls.Name)
	case !t.authored(cls):
		return t.TypeError("the class '%s' is another compartment's", cls.Name)
	}
	return nil
}

// author is whose a class of namespace ns will be: the acting compartment's, or that of the
// class statement which made ns and now calls its metaclass, whoever's that is.
func (t *Thread) author(ns *Dict) (author *Compartment, statement *buildState) {
	if t.S.Several() {
		if f := t.Eval.Statement(); f != nil && f.PC == buildMade {
			if s := f.State.(*buildState); s.ns.Kind() == KindDict && As[Dict](s.ns) == ns {
				return f.Comp, s
			}
		}
	}
	return t.Comp, nil
}

// TakesPart tells whether the class that a class statement made is open to the acting
// compartment: to the authors of its metaclass and bases.
func (t *Thread) TakesPart(f *NFrame, v Value) bool {
	s, ok := f.State.(*buildState)
	if !ok || s.made == nil || v.Kind() != KindType || As[Type](v) != s.made {
		return false
	}
	wrote := func(b *Type) bool { return b.Flags&FlagStatic == 0 && t.authored(b) }
	return slices.ContainsFunc(s.made.MRO[1:], wrote) || slices.ContainsFunc(s.made.Type.MRO, wrote)
}
