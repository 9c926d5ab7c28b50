// This file defines the classes of namespaces and proxies: one for each set of special
// methods, so that callable(), len(), iteration and all else that asks a class find just
// what the object has.

package ocap

import "github.com/adderlang/adder/internal/object"

// A family is a base type and its native special methods. The classes derived from the
// base are closed: nobody writes, calls or derives from them.
type family struct {
	base    *object.Type
	methods [object.NumSpecials]value // unbound: members of the family never have it
}

// method adds a special method that any member of the family may have. Its frame has the
// object and the arguments in Vals; of calls their number, the keywords and then they.
func (m *family) method(sp object.Special, step object.Step) {
	r := &row{Name: object.SpecialNames[sp], Sig: signatures[sp], Rights: noRights, Charge: object.Constant, Step: step, Catches: true}
	switch {
	case sp == object.SpCall:
		r.Params = "args:flat kwargs:lazy"
	case r.Sig == "":
		r.Sig = "($self, value, /)"
	}
	m.methods[sp] = object.NewMethodNative(m.base, r)
}

// lets tells whether v's own class has the special method: it can be called by way of the
// class of another member of the family.
func (m *family) lets(t *thread, v value, sp object.Special) error {
	if v.Type().Special(sp) == m.methods[sp] {
		return nil
	}
	return t.TypeError("this '%s' object has no %s", v.Type().Name, object.SpecialNames[sp])
}

// signatures are those of special methods that take more or less than one argument. They
// are called without the binder too, so that what they are given must be what they say.
var signatures = func() map[object.Special]string {
	m := map[object.Special]string{
		object.SpCall:    "($self, /, *args, **kwargs)",
		object.SpRound:   "($self, ndigits=<unrepresentable>, /)",
		object.SpPow:     "($self, value, mod=<unrepresentable>, /)",
		object.SpRPow:    "($self, value, mod=<unrepresentable>, /)",
		object.SpSetItem: "($self, key, value, /)",
		object.SpSetAttr: "($self, name, value, /)",
		object.SpExit:    "($self, exc_type, exc_value, traceback, /)",
		object.SpAExit:   "($self, exc_type, exc_value, traceback, /)",
	}
	for _, sp := range []object.Special{object.SpRepr, object.SpStr, object.SpBytes, object.SpHash, object.SpBool, object.SpLen,
		object.SpLengthHint, object.SpIter, object.SpNext, object.SpReversed, object.SpNeg, object.SpPos, object.SpInvert,
		object.SpAbs, object.SpInt, object.SpFloat, object.SpComplex, object.SpIndex, object.SpTrunc, object.SpFloor,
		object.SpCeil, object.SpEnter, object.SpAEnter, object.SpAwait, object.SpAIter, object.SpANext, object.SpFspath} {
		m[sp] = "($self, /)"
	}
	return m
}()

// arguments are those of a special method of a family.
func arguments(sp object.Special, f *frame) (args []value, kw value) {
	if sp == object.SpCall {
		return f.Vals[3 : 3+f.Vals[1].Int()], f.Vals[2]
	}
	args = f.Vals[1:]
	if n := len(args); n > 0 && args[n-1].IsMissing() {
		args = args[:n-1]
	}
	return args, object.Missing
}

// A specialSet is a set of special methods.
type specialSet [(object.NumSpecials + 63) / 64]uint64

func (s *specialSet) add(sp object.Special)      { s[sp/64] |= 1 << (sp % 64) }
func (s *specialSet) has(sp object.Special) bool { return s[sp/64]>>(sp%64)&1 != 0 }

// and is what both sets have.
func (s specialSet) and(o specialSet) specialSet {
	for i := range s {
		s[i] &= o[i]
	}
	return s
}

// specialsOf are the special methods that an object's class has.
func specialsOf(v value) (set specialSet) {
	typ := v.Type()
	for sp := range object.NumSpecials {
		if m := typ.Special(sp); m.P != nil && !m.IsNone() {
			set.add(sp)
		}
	}
	return set
}

// classes are the classes that an interpreter has made.
type classes struct {
	made []value
	at   map[classKey]int
}

type classKey struct {
	base, capability string           // capability: the kind that the class says its instances are, or ""
	patterns         object.TypeFlags // which of FlagSequence and FlagMapping it has
	set              specialSet
}

const classesKey = "adder.classes"

// Refs visits the classes.
func (c *classes) Refs(visit func(*value)) {
	for i := range c.made {
		visit(&c.made[i])
	}
}

// class gives the family's class for a set of special methods.
func (m *family) class(t *thread, capability string, patterns object.TypeFlags, set specialSet) (*object.Type, error) {
	c, _ := t.Comp.Kept(classesKey).(*classes)
	key := classKey{m.base.Name, capability, patterns, set}
	if c != nil {
		if i, ok := c.at[key]; ok {
			return object.As[object.Type](c.made[i]), nil
		}
	}
	fuel, bytes := t.Meter.Paid()
	if err := t.Charge(1, 4096+200*int64(object.NumSpecials)); err != nil { // more than it takes
		return nil, err
	}
	ns := object.NewDict()
	ns.SetStr(object.Intern("__module__"), object.Ref(object.Intern("adder")))
	for sp := range object.NumSpecials {
		if set.has(sp) {
			ns.SetStr(object.Intern(object.SpecialNames[sp]), m.methods[sp])
		}
	}
	if capability != "" {
		ns.SetStr(object.Intern("__capability__"), object.NewStr(capability))
	}
	typ, err := t.NewTypeFrom(object.TypeType, object.Intern(m.base.Name), []*object.Type{m.base}, ns, nil, true)
	if err != nil {
		return nil, err
	}
	typ.Flags = typ.Flags&^object.FlagBase | object.FlagFinal | object.FlagNoNew | patterns
	typ.Word |= object.FrozenBit
	if c == nil {
		c = &classes{at: map[classKey]int{}}
		t.Comp.Keep(classesKey, c)
	}
	c.at[key] = len(c.made)
	c.made = append(c.made, object.Ref(typ))
	fuelNow, bytesNow := t.Meter.Paid()
	t.Meter.Keep(fuelNow-fuel, bytesNow-bytes)
	return typ, nil
}
