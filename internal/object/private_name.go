// This file defines private names: what obj.__x means in the text of a class body (SECURITY
// §2). One evaluation of a body has one PrivateKey, and with it names of its own, which the
// Bindings of the functions made there hold. They go through the gate of attribute lookup
// as other names do, and meet slots, tables of classes and caches by identity; but no str of
// a program is equal to one, and no Python code is ever given one.

package object

import "github.com/adderlang/adder/internal/code"

// A PrivateKey is the identity of one evaluation of a class body.
type PrivateKey struct {
	Header
	Class *Type // what the body made, nil before
	text  *code.Private
	names []*privateName // per text.Names
	plain []*Str         // the same as programs see them: _C__x
}

// A privateName is one private name of one key. Its units lie beyond Unicode, so that it is
// equal to no str, and say its key and its place there, so that it is equal to no other.
type privateName struct {
	Str
	shown *Str // in messages
}

var (
	privateKeyType  = Declare("private key", KindOther, ObjectType, InModule("types"), Flagged(FlagNoNew))
	privateNameType = Declare("private name", KindOther, ObjectType, InModule("types"), Flagged(FlagNoNew))
)

const (
	privateKeySize  = 112
	privateNameSize = 144
)

func init() {
	privateKeyType.Define("", LayoutOf(func(k *PrivateKey, visit func(*Value)) { visitRef(&k.Class, visit) },
		func(k *PrivateKey) int64 { return PrivateKeySize(k.text) }), []Row{})
	privateNameType.Define("", LayoutOf(nil, func(*privateName) int64 { return privateNameSize }), []Row{})
}

// PrivateKeySize is the bytes of a key with its names.
func PrivateKeySize(p *code.Private) int64 {
	return privateKeySize + (privateNameSize+16)*int64(len(p.Names))
}

// NewPrivateKey makes the key of an evaluation. serial is a number that no other key of the
// interpreter has.
func NewPrivateKey(p *code.Private, serial uint64) *PrivateKey {
	k := &PrivateKey{Header: Header{Type: privateKeyType}, text: p}
	for i, text := range p.Names {
		n := &privateName{Str: Str{Header: Header{Type: privateNameType, Word: StaticBit | FrozenBit}, width: 4}, shown: InternKnown(text)}
		units := [...]uint64{serial >> 31, serial, uint64(i)}
		var data []byte
		for _, u := range units {
			u = u&(1<<31-1) | 1<<31
			data = append(data, byte(u), byte(u>>8), byte(u>>16), byte(u>>24))
		}
		n.data = string(data)
		n.hash = n.Str.Hash()
		k.names = append(k.names, n)
		k.plain = append(k.plain, n.shown)
	}
	return k
}

// Name is the private name that a mangled one stands for, or nil.
func (k *PrivateKey) Name(mangled string) *Str {
	for i, s := range k.text.Names {
		if s == mangled {
			return &k.names[i].Str
		}
	}
	return nil
}

// slot is the name of a slot that __slots__ of the body asks for: private, unless the text
// does not mention it or annotates it.
func (k *PrivateKey) slot(mangled *Str) *Str {
	if n := k.Name(mangled.Go()); n != nil {
		return n
	}
	return mangled
}

// private tells whether s is a private name.
func (s *Str) private() bool { return s.Type == privateNameType }

// public is the str that Python code may see for a name: itself, or the mangled text.
func (s *Str) public() *Str {
	if s.private() {
		return As[privateName](Ref(s)).shown
	}
	return s
}

// own finds an attribute of the class itself, by a name of either kind.
func (t *Type) own(name *Str) (Value, bool) {
	if name.private() {
		if t.Private == nil {
			return Value{}, false
		}
		return t.Private.GetStr(name)
	}
	return t.Dict.GetStr(name)
}

// member finds an attribute along the MRO, by a name of either kind.
func (t *Type) member(name *Str) (Value, bool) {
	if !name.private() {
		return t.Lookup(name)
	}
	for _, b := range t.MRO {
		if v, ok := b.own(name); ok {
			return v, true
		}
	}
	return Value{}, false
}

// members is where a class keeps its attributes with names of the kind of name; made if need
// be.
func (t *Type) members(name *Str) *Dict {
	if !name.private() {
		return t.Dict
	}
	if t.Private == nil {
		t.Private = NewDict()
	}
	return t.Private
}

// findPrivate is the lookup by a private name: it asks no __getattr__ and no
// __getattribute__, which would be told the name.
func (t *Thread) findPrivate(v Value, name *Str) AttrResult {
	if !name.private() {
		return AttrResult{Kind: AttrRaise, Err: t.exactName(name)}
	}
	if v.Kind() == KindModule { // whose __getattr__ is a function among its attributes
		return t.findGeneric(v.Type(), v, name)
	}
	return t.findNative(v.Type(), v, name)
}

// storePrivate is the store or the deletion by a private name, which asks no __setattr__.
func (t *Thread) storePrivate(v Value, name *Str, val Value) (bool, IC, error) {
	if !name.private() {
		return true, IC{}, t.exactName(name)
	}
	if isProxy(v.Type()) {
		return false, IC{}, nil
	}
	return t.storeNative(v.Type(), v, name, val)
}

// nameOfAttr refuses what is neither an exact str nor a private name.
func (t *Thread) nameOfAttr(name *Str) error {
	if name.private() {
		return nil
	}
	return t.exactName(name)
}

// noPrivate raises the error of a store into an object that has no place for private
// attributes: a function, a module, a static method.
func (t *Thread) noPrivate(v Value, name *Str) error {
	return t.attrErrorf(v, name, "'%s' object has no attribute '%s' and no place for private attributes", v.Type().Name, name.Go())
}

// dictFor is the dict of an instance in dict mode that has, or would have, an attribute; nil
// if there is none yet.
func (a *Attrs) dictFor(name *Str) *Dict {
	if name.private() {
		return a.privateDict()
	}
	return a.dict()
}

// privateDict is the dict of private attributes of an instance in dict mode, or nil.
func (a *Attrs) privateDict() *Dict {
	if !a.Shape.hasPrivateDict() {
		return nil
	}
	return As[Dict](*a.Slot(int(a.Shape.Type.NSlots) + 1))
}

// setPrivateDict gives an instance in dict mode another dict of private attributes; nil for
// none. The caller has charged privateDictCost.
func (a *Attrs) setPrivateDict(d *Dict) {
	n := int(a.Shape.Type.NSlots)
	if d == nil {
		if a.Shape.hasPrivateDict() {
			*a.Slot(n + 1) = Ref(NewDict())
		}
		return
	}
	to := a.Shape.withPrivate()
	a.resize(n+1, to)
	a.Shape = to
	*a.Slot(n + 1) = Ref(d)
}

// privateDictCost is the bytes that giving an instance in dict mode its first private
// attribute takes.
func (a *Attrs) privateDictCost() int64 {
	to := a.Shape.dictShape()
	n := int(to.Type.NSlots) + 2
	return shapeSize(n) + 16*int64(slotCap(n, int(to.Type.Inline))) + DictSize + 8*(entrySize+12)
}

// hasPrivateDict tells whether instances of the shape keep private attributes in a dict.
func (s *Shape) hasPrivateDict() bool { return s.DictMode && s.private == s }

// withPrivate is the shape in dict mode that has a second dict, for private attributes.
func (s *Shape) withPrivate() *Shape {
	if s.private == nil {
		p := &Shape{Ver: NextVersion(), Type: s.Type, Maker: s.Maker, Names: make([]*Str, s.Type.NSlots+2), DictMode: true}
		p.private, s.private = p, p
	}
	return s.private
}

// setInDict stores an attribute of an instance in dict mode.
func (t *Thread) setInDict(a *Attrs, name *Str, val Value) error {
	d := a.dictFor(name)
	if d == nil {
		bytes := a.privateDictCost()
		if err := t.Charge(0, bytes); err != nil {
			return err
		}
		d = NewDict()
		a.setPrivateDict(d)
		t.Meter.Keep(0, bytes)
	}
	return t.dictSet(d, name, val)
}

// VisitPrivate calls f for every private attribute that an object has, those of __slots__ too:
// what copies carry. The census and freeze meet them among the slots, with all others.
func VisitPrivate(v Value, f func(name *Str, x Value)) {
	a := AttrsOf(v)
	if a == nil || ownDict(v) != nil {
		return
	}
	n := int(a.Shape.Type.NSlots)
	if n > 0 {
		for i, name := range v.Type().slotNames() {
			if x := *a.Slot(i); x.P != nil && name.private() {
				f(name, x)
			}
		}
	}
	if d := a.privateDict(); d != nil {
		for i := 0; i < d.NEntries(); i++ {
			if k, x, ok := d.Entry(i); ok {
				f(As[Str](k), x)
			}
		}
		return
	}
	for i := n; i < a.Shape.N() && a.Shape.privates > 0; i++ {
		if k, x := a.Shape.Names[i], *a.Slot(i); x.P != nil && k.private() {
			f(k, x)
		}
	}
}
