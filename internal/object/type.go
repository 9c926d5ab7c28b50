// This file defines Type, layouts and hidden-class shapes.

package object

import (
	"sync/atomic"

	"github.com/adderlang/adder/internal/code"
)

// A Kind is the Go layout of a type's instances: subclasses share their base's.
type Kind uint8

// The kinds.
const (
	KindNone      Kind = iota // None and other immediates without contents
	KindInt                   // IntTag or BoolTag immediates, else *BigInt
	KindFloat                 // FloatTag immediate, else *FloatObj (subclasses)
	KindComplex               // *Complex
	KindStr                   // *Str
	KindBytes                 // *Bytes
	KindByteArray             // *ByteArray
	KindMemoryView
	KindTuple     // *Tuple
	KindList      // *List
	KindDict      // *Dict
	KindSet       // *Set: set and frozenset
	KindRange     // *Range
	KindSlice     // *Slice
	KindInstance  // *Instance
	KindType      // *Type
	KindModule    // *Module
	KindFunction  // *Function
	KindNative    // *Native
	KindMethod    // *BoundMethod
	KindCell      // *Cell
	KindException // *Exception
	KindGenerator // *Generator: generators, coroutines, async generators
	KindProperty
	KindOther // everything else: its own Layout
)

// TypeFlags describe a type.
type TypeFlags uint32

// The flags.
const (
	FlagStatic    TypeFlags = 1 << iota // built-in or library: immutable, shared by all
	FlagBase                            // may be subclassed
	FlagDict                            // instances have a __dict__ (attributes in shapes)
	FlagSequence                        // matches sequence patterns
	FlagMapping                         // matches mapping patterns
	FlagMatchSelf                       // class pattern with one positional matches the object itself
	FlagAbstract                        // __abstractmethods__ is not empty
	FlagNoNew                           // "cannot create 'X' instances"
	FlagHeap                            // made by a class statement
	FlagFinal                           // refuses subclassing
	FlagGetAttr                         // has a guest __getattribute__ or __getattr__
	FlagSetAttr                         // has a guest __setattr__ or __delattr__
	FlagInitFast                        // construction is object's or BaseException's __new__ + Python __init__ (see vm)
	FlagWeakref                         // instances may be weakly referenced
	FlagDotted                          // of a library class that CPython writes in C: Name has the module before it, as messages show it
	FlagSolid                           // a static type that adds to its base's layout (see type_layout.go)
	FlagOwned                           // a built-in type whose objects show what they hold to insiders alone: their headers say who made them
	FlagLibrary                         // made by code of the library
	FlagGranted                         // of objects that only a host can give: the surface census has none
)

// A Layout holds what the census, the clone and freeze need to know of a kind of object.
type Layout struct {
	Refs func(v Value, visit func(*Value)) // every Value the object holds, mutable in place
	// Part, of types that may hold very many, visits at most partItems of them, from an index
	// on, and says where the rest begins, or -1.
	Part func(v Value, from int, visit func(*Value)) int
	Size func(v Value) int64 // bytes as the meter sizes it, attributes excluded
	Go   GoType              // the struct behind it: GoOf[T](). The clone copies what that holds
}

// A Type is a class. Static types are shared by every interpreter and never written.
type Type struct {
	Header
	Ver                    uint64 // changes whenever an attribute of it or of a base changes
	Kind                   Kind
	Flags                  TypeFlags
	Inline                 uint32  // attribute slots allocated inside instances
	NSlots                 uint32  // slots of __slots__, bases included: the first ones of every shape
	AttrOff                uintptr // offset of Attrs in instances; 0: they have none
	Name, QualName, Module string
	Doc                    string
	Base                   *Type
	Bases                  []*Type
	MRO                    []*Type
	Dict                   *Dict // own attributes by name
	Layout                 *Layout
	Rows                   []Row   // of a native type: its whole surface
	Methods                []Value // resolved attributes by index: what inline caches refer to

	Maker           *Compartment // the author; nil for built-in types
	subs            []*Type      // direct subclasses (of guest types)
	listed          bool         // below has come across it
	classes         []*Type      // of a guest metaclass: its instances, whose caches depend on it
	spec            *[NumSpecials]Value
	roots           []*Shape
	methodIx        map[string]int32
	AbstractMethods Value
	New             Fast                                     `clone:"share"` // native constructor of static types, for exact calls (see vm)
	terms           *terms                                   // what its authors let others do; nil: nothing
	token           *Token                                   // what stands for it to outsiders; made at the first
	body            *code.Code                               `clone:"share"` // of a class of the library: what its statement runs
	Private         *Dict                                    // own attributes by private name: nil if there are none
	Kit             *Kit                                     // of a class of the library that has native methods (kit.go); not inherited
	Make            *Row                                     `clone:"share"` // __new__ of types that have no __init__, if it is native: all that a call of one does
	NewHook         func(t *Thread, typ *Type)               `clone:"share"` // after a subclass was made
	NextFn          func(t *Thread, it Value) (Value, error) `clone:"share"` // __next__ of a static iterator type as Fast, without an argument slice
	CallFn          Fast                                     `clone:"share"` // what a call of an instance of a static type with positional arguments does as Fast: the instance, then those
	Many            *Many                                    `clone:"share"` // how a static iterator type shows many items at once
	SubOff          uintptr                                  // AttrOff of guest subclasses (see SubclassAttrs)
	Find            FindFunc                                 `clone:"share"` // native attribute lookup; nil: the generic one. Subclasses inherit it
	Store           StoreFunc                                `clone:"share"` // native attribute store and delete; nil: the generic one
	nshapes         int                                      // shapes made below roots, for their cost and MaxShapes
	TextSig         string
}

var versions atomic.Uint64

// OnClass is set in the versions that inline caches hold for a class itself. A place in the source
// may meet a class and its instances, and one name is two things for them.
const OnClass = 1 << 63

// NextVersion gives a number no shape or type has had.
func NextVersion() uint64 { return versions.Add(1) }

// Attrs is where an instance keeps its attributes.
type Attrs struct {
	Shape *Shape
	Slots *Value // first of Shape.Cap() slots
}

// An Instance is an object of a class without a built-in base. Its slots follow it in
// the same allocation while they fit.
type Instance struct {
	Header
	Attrs
}

// A Shape is a hidden class: the layout of the attributes of instances of one class
// made by one compartment. Shapes are never shared between classes, so that the
// check of an inline cache is also the ownership check.
type Shape struct {
	Ver      uint64
	Type     *Type
	Maker    *Compartment
	Names    []*Str // attribute names; the first Type.NSlots are __slots__ (nil)
	Children []*Shape
	index    map[string]uint32
	DictMode bool   // slot Type.NSlots holds a *Dict with the attributes
	dict     *Shape // of a root: its DictMode shape
	private  *Shape // of a DictMode shape: the one whose next slot holds a *Dict with private attributes
	privates int    // how many Names are private
}

// MaxShape is the number of attributes beyond which an instance keeps them in a dict.
const MaxShape = 64

// N is the number of slots in use.
func (s *Shape) N() int { return len(s.Names) }

// Cap is the number of slots an instance of this shape has room for.
func (s *Shape) Cap() int { return slotCap(len(s.Names), int(s.Type.Inline)) }

func slotCap(n, inline int) int {
	if n <= inline {
		return inline
	}
	c := 4
	for c < n {
		c *= 2
	}
	return c
}

// Find returns the slot of an attribute, or -1.
func (s *Shape) Find(name *Str) int {
	if s.index != nil {
		if i, ok := s.index[name.Key()]; ok {
			return int(i)
		}
		return -1
	}
	for i, k := range s.Names {
		if k == name {
			return i
		}
	}
	for i, k := range s.Names {
		if k != nil && k.Equal(name) {
			return i
		}
	}
	return -1
}

// With returns the shape that has one more attribute, and its index in Children.
func (s *Shape) With(name *Str) (*Shape, int) {
	for i, c := range s.Children {
		if last := c.Names[len(c.Names)-1]; last == name || last.Equal(name) {
			return c, i
		}
	}
	c := &Shape{Ver: NextVersion(), Type: s.Type, Maker: s.Maker}
	c.Names = append(s.Names[:len(s.Names):len(s.Names)], name)
	if c.privates = s.privates; name.private() {
		c.privates++
	}
	if len(c.Names) > 8 {
		c.index = make(map[string]uint32, len(c.Names))
		for i, k := range c.Names {
			if k != nil {
				c.index[k.Key()] = uint32(i)
			}
		}
	}
	s.Children = append(s.Children, c)
	return c, len(s.Children) - 1
}

// Root returns the empty shape of a type for a maker.
func (t *Type) Root(maker *Compartment) *Shape {
	for _, s := range t.roots {
		if s.Maker == maker {
			return s
		}
	}
	if t.Flags&FlagStatic != 0 && len(t.roots) > 0 {
		return t.roots[0] // made at publication: shared by all, never written
	}
	s := &Shape{Ver: NextVersion(), Type: t, Maker: maker, Names: make([]*Str, t.NSlots)}
	s.dict = &Shape{Ver: NextVersion(), Type: t, Maker: maker, Names: make([]*Str, t.NSlots+1), DictMode: true}
	if t.Flags&FlagStatic != 0 {
		s.dict.withPrivate() // before publication
	}
	if t.NSlots > 8 {
		s.index = map[string]uint32{} // Find must not walk the unnamed slots
	}
	t.roots = append(t.roots, s)
	return s
}

// Is tells whether t is u or a subclass of it.
func (t *Type) Is(u *Type) bool {
	if t == u {
		return true
	}
	for _, b := range t.MRO {
		if b == u {
			return true
		}
	}
	return false
}

// IsSub tells whether t is a subclass of u, itself included.
func (t *Type) IsSub(u *Type) bool { return t.Is(u) }

// Lookup finds an attribute along the MRO: on no instance, with no binding.
func (t *Type) Lookup(name *Str) (Value, bool) {
	for _, b := range t.MRO {
		if v, ok := b.Dict.GetStr(name); ok {
			return v, true
		}
	}
	return Value{}, false
}

// LookupOwner is Lookup that also gives the class it was found on.
func (t *Type) LookupOwner(name *Str) (Value, *Type) {
	for _, b := range t.MRO {
		if v, ok := b.Dict.GetStr(name); ok {
			return v, b
		}
	}
	return Value{}, nil
}

// Special returns the raw attribute behind a special method, or the unbound Value.
// Static types fill their table before publication.
func (t *Type) Special(s Special) Value {
	if t.spec == nil {
		if t.Flags&FlagStatic != 0 {
			v, _ := t.Lookup(specialStrs[s])
			return v
		}
		t.spec = new([NumSpecials]Value)
	}
	v := t.spec[s]
	if v.P != nil {
		if v == absentValue {
			return Value{}
		}
		return v
	}
	if t.Flags&FlagStatic != 0 {
		return Value{}
	}
	v, ok := t.Lookup(specialStrs[s])
	if !ok {
		t.spec[s] = absentValue
		return Value{}
	}
	t.spec[s] = v
	return v
}

// MethodIndex gives the number under which an attribute of the type is found in
// Methods: what an inline cache stores instead of a pointer. Those of static types were
// filled before publication, class by class.
func (t *Type) MethodIndex(name *Str) (int, bool) {
	if t.Flags&FlagStatic != 0 {
		before := 0
		for _, b := range t.MRO {
			if i := b.Dict.findStr(name); i >= 0 {
				return before + i, true
			}
			before += b.Dict.NEntries()
		}
		return 0, false
	}
	key := name.Key()
	if i, ok := t.methodIx[key]; ok {
		return int(i), true
	}
	v, ok := t.member(name)
	if !ok {
		return 0, false
	}
	if t.methodIx == nil {
		t.methodIx = make(map[string]int32)
	}
	i := len(t.Methods)
	t.methodIx[key] = int32(i)
	t.Methods = append(t.Methods, v)
	return i, true
}

// below lists a class and the classes under it, each once: over n diamonds one upon the other
// 2^n ways lead to the last.
func (t *Type) below() []*Type {
	out := []*Type{t}
	t.listed = true
	for i := 0; i < len(out); i++ {
		for _, s := range out[i].subs {
			if !s.listed {
				s.listed = true
				out = append(out, s)
			}
		}
	}
	for _, c := range out {
		c.listed = false
	}
	return out
}

// changeCost is the fuel of Changed: 1 for the class, 8 for each below, 2 for each ancestor in
// which their special methods are looked up anew, but for the first 4 of the class itself, and 1
// for 2 shapes or instances of a metaclass.
func (t *Type) changeCost() int64 {
	n := int64(1 - 8 - 2*min(len(t.MRO), 4))
	for _, c := range t.below() {
		n += 8 + 2*int64(len(c.MRO)) + int64(c.nshapes/2) + int64(len(c.classes)/2)
	}
	return n
}

// Changed must be called after an attribute of a guest type changed: it gives new
// versions to the type, its shapes and its subclasses, so no cache matches. The caller
// has charged changeCost.
func (t *Type) Changed() {
	for _, c := range t.below() {
		c.Ver = NextVersion()
		for _, k := range c.classes {
			k.Ver = NextVersion()
		}
		c.spec, c.methodIx, c.Methods = nil, nil, nil
		shapes := append([]*Shape(nil), c.roots...)
		for len(shapes) > 0 {
			s := shapes[len(shapes)-1]
			shapes = append(shapes[:len(shapes)-1], s.Children...)
			s.Ver = NextVersion()
		}
		c.refreshFlags()
	}
}

// native is the nearest static base: the one whose Go layout the instances have.
func (t *Type) native() *Type {
	for t.Flags&FlagStatic == 0 {
		t = t.Base
	}
	return t
}

// refreshFlags recomputes what the flags say about special methods.
func (t *Type) refreshFlags() {
	if t.Flags&FlagStatic != 0 {
		return
	}
	t.Flags &^= FlagGetAttr | FlagSetAttr | FlagInitFast
	base := t.native()
	if t.Kit != nil {
		t.Make = t.Kit.constructor(t)
	}
	if t.Special(SpGetAttribute) != base.Special(SpGetAttribute) || t.Special(SpGetAttr).P != nil {
		t.Flags |= FlagGetAttr
	}
	if t.Special(SpSetAttr) != base.Special(SpSetAttr) || t.Special(SpDelAttr) != base.Special(SpDelAttr) {
		t.Flags |= FlagSetAttr
	}
	if base == ObjectType && t.Flags&(FlagAbstract|FlagHeap) == FlagHeap && t.Special(SpNew) == objectNew &&
		t.Header.Type.Special(SpCall) == typeCall && !t.finalized() {
		if init := t.Special(SpInit); init == objectInit || init.Kind() == KindFunction {
			t.Flags |= FlagInitFast
		}
	}
	if base.Kind == KindException && t.Flags&(FlagAbstract|FlagHeap) == FlagHeap && t.Special(SpNew) == baseExcNew &&
		t.Header.Type.Special(SpCall) == typeCall && t.Special(SpInit).Kind() == KindFunction {
		t.Flags |= FlagInitFast
	}
}

// The natives whose presence means ordinary behaviour, set at publication.
var objectNew, objectInit, typeCall, baseExcNew, baseExcInit Value
