// This file registers built-in types and their rows, and publishes them: filled in
// once, before the first interpreter, then never written again.

package object

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
)

var (
	registered []*Type
	natives    []*Row // every row, by number
	readyOnce  sync.Once
	ready      bool
	moduleDefs        = map[string]*ModuleDef{}
	nextStatic uint64 = 1 << (makerShift - 1) // ids of static objects: the upper half of what headers hold
)

// A TypeOption adjusts a declared type.
type TypeOption func(*Type)

// Declare makes a static type. It is called from package-level variables and so may
// refer to nothing but other declared types; the rows follow in Define, from an init
// function (a table that named its functions here would be an initialization cycle).
func Declare(name string, kind Kind, base *Type, opts ...TypeOption) *Type {
	t := &Type{Kind: kind, Flags: FlagStatic, Name: name, QualName: name, Module: "builtins", Base: base}
	t.Word = StaticBit | FrozenBit
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		t.Module, t.QualName = name[:i], name[i+1:] // Name stays whole: messages show it so
	}
	if base != nil {
		t.Bases = []*Type{base}
		if kind == KindNone {
			t.Kind = base.Kind
		}
	}
	for _, o := range opts {
		o(t)
	}
	registered = append(registered, t)
	return t
}

// Flagged adds flags to a declared type.
func Flagged(f TypeFlags) TypeOption { return func(t *Type) { t.Flags |= f } }

// InModule sets the __module__ of a declared type.
func InModule(m string) TypeOption { return func(t *Type) { t.Module = m } }

// Define gives a declared type its surface. It is called once, from an init function.
func (t *Type) Define(doc string, layout *Layout, rows []Row) {
	if t.Rows != nil {
		panic("object: " + t.Name + " defined twice")
	}
	t.Doc, t.Layout, t.Rows = doc, layout, rows
}

// A ModuleDef is the surface of a native module.
type ModuleDef struct {
	Name string
	Doc  string
	Rows []Row
	// Types and constants by name, added to the module as they are.
	Types  []*Type
	Consts []ConstDef
	// Init may fill per-compartment cells when the module is first imported there.
	Init func(t *Thread, ns *Dict) error
}

// A ConstDef is a module constant.
type ConstDef struct {
	Name  string
	Value Value
}

// RegisterModule makes a native module importable.
func RegisterModule(m *ModuleDef) { moduleDefs[m.Name] = m }

// NativeModule returns a registered module, or nil.
func NativeModule(name string) *ModuleDef {
	Ready()
	return moduleDefs[name]
}

// NativeModules calls f for every registered module.
func NativeModules(f func(*ModuleDef)) {
	for _, m := range moduleDefs {
		f(m)
	}
}

// Types returns every registered type.
func Types() []*Type { Ready(); return registered }

// Rows returns every row there is, those of the interpreter's own continuations included.
func Rows() []*Row { Ready(); return natives }

// Ready publishes the registered types and modules. Every entry point of the root
// package calls it; it works once.
func Ready() { readyOnce.Do(publish) }

func publish() {
	intHeader.Type, floatHeader.Type, boolHeader.Type = IntType, FloatType, BoolType
	noneHeader.Type, ellipsisHeader.Type, notImplHeader.Type = NoneType, EllipsisType, NotImplementedType
	missingHeader.Type = missingType
	rangeHeader.Type, seqHeader.Type, enumHeader.Type = iterStateType, iterStateType, iterStateType
	emptyStr.Type, emptyTuple.Type = StrType, TupleType
	for _, s := range Latin1 {
		s.Type = StrType
	}
	for i, n := range SpecialNames {
		specialStrs[i] = Intern(n)
	}
	for _, t := range registered { // before any object is made: Alloc asks
		if t.Flags&FlagDict != 0 && (t.Kind == KindException || t.Kind == KindInstance || t.SubOff != 0) {
			t.AttrOff = attrOffsetOf(t)
		} else if t.Base != nil {
			t.AttrOff = t.Base.AttrOff
		}
	}
	for _, t := range registered {
		publishType(t)
	}
	for _, t := range registered {
		finishType(t)
	}
	for _, t := range registered {
		if t.AttrOff != 0 || t.Kind == KindInstance { // later nobody may write a static type
			t.Root(nil)
		}
	}
	objectEq, objectHash = ObjectType.Special(SpEQ), ObjectType.Special(SpHash)
	objectNew, objectInit, typeCall = ObjectType.Special(SpNew), ObjectType.Special(SpInit), TypeType.Special(SpCall)
	baseExcNew, baseExcInit = BaseExceptionType.Special(SpNew), BaseExceptionType.Special(SpInit)
	for _, name := range slices.Sorted(maps.Keys(moduleDefs)) { // ids follow the order
		publishModule(moduleDefs[name])
	}
	ready = true
}

var specialStrs [NumSpecials]*Str

var internTable = map[string]*Str{}
var internLock sync.RWMutex

// Intern returns the shared static str of a name. Only names that are in our own
// tables are interned, so that guests cannot grow it. They get no id for the whole process:
// which names are there depends on what ran before and on what the host links, and neither
// id() nor what it takes may show that.
func Intern(name string) *Str {
	internLock.RLock()
	s := internTable[name]
	internLock.RUnlock()
	if s != nil {
		return s
	}
	s = typedStatic(name)
	internLock.Lock()
	defer internLock.Unlock()
	if old := internTable[name]; old != nil {
		return old
	}
	internTable[name] = s
	return s
}

// InternKnown returns the shared str of a name if our tables have it, else a new
// static one.
func InternKnown(name string) *Str {
	internLock.RLock()
	s := internTable[name]
	internLock.RUnlock()
	if s != nil {
		return s
	}
	s = typedStatic(name)
	return s
}

// typedStatic is StaticStr with its type, which the shared strs of one character have
// already: they must not be written again.
func typedStatic(name string) *Str {
	s := StaticStr(name)
	if s.Type == nil {
		s.Type = StrType
	}
	return s
}

func giveStaticID(h *Header) {
	if h.Word&IDMask == 0 {
		nextStatic++
		h.Word |= nextStatic & IDMask
	}
}

// publishType fills in a type's own dictionary.
func publishType(t *Type) {
	if t.Header.Type == nil {
		t.Header.Type = TypeType
	}
	giveStaticID(&t.Header)
	t.Ver = NextVersion()
	t.MRO = t.staticMRO()
	if t.Layout == nil && t.Base != nil {
		for b := t.Base; b != nil && t.Layout == nil; b = b.Base {
			t.Layout = b.Layout
		}
	}
	if t.Base == nil && t != ObjectType && t.Rows == nil {
		return
	}
	t.Dict = NewDict()
	for i := range t.Rows {
		r := &t.Rows[i]
		r.qual = t.QualName + "." + r.Name
		t.Dict.SetStr(Intern(r.Name), publishRow(t, r))
	}
	// A text signature may begin a doc: "name(…)\n--\n\n".
	if sig, rest, ok := strings.Cut(t.Doc, "\n--\n\n"); ok && strings.HasPrefix(sig, t.QualName+"(") && !strings.Contains(sig, "\n") {
		t.TextSig, t.Doc = sig[len(t.QualName):], rest
	}
	if t.Doc != "" {
		if _, ok := t.Dict.GetStr(Intern("__doc__")); !ok {
			t.Dict.SetStr(Intern("__doc__"), Ref(internDoc(t.Doc)))
		}
	} else if _, ok := t.Dict.GetStr(Intern("__doc__")); !ok {
		t.Dict.SetStr(Intern("__doc__"), None)
	}
	if t.Module != "builtins" {
		t.Dict.SetStr(Intern("__module__"), Ref(Intern(t.Module)))
	}
	if t.Base != nil {
		if t.Find == nil {
			t.Find = t.Base.Find
		}
		if t.Store == nil {
			t.Store = t.Base.Store
		}
	}
	// CPython: a type that defines __eq__ without __hash__ is unhashable.
	_, eq := t.Dict.GetStr(specialStrs[SpEQ])
	_, hash := t.Dict.GetStr(specialStrs[SpHash])
	if eq && !hash {
		t.Dict.SetStr(specialStrs[SpHash], None)
	}
	t.Dict.Word = StaticBit | FrozenBit // nobody writes it any more
}

func internDoc(s string) *Str {
	d := typedStatic(s)
	return d
}

// publishRow checks a row and makes the object that stands in the type's dictionary.
func publishRow(t *Type, r *Row) Value {
	if r.Kind == Attr {
		return r.Value
	}
	number(r)
	if r.SetStep != nil {
		r.setter = RegisterRow(&Row{Name: r.Name, Sig: "($self, value, /)", Step: r.SetStep})
	}
	n := &Native{Header: Header{Word: StaticBit | FrozenBit}, Row: r, Owner: t, Self: None, Module: None}
	giveStaticID(&n.Header)
	switch r.Kind {
	case Getter:
		g := &GetSet{Header: Header{Type: GetSetType, Word: StaticBit | FrozenBit}, Row: r, Owner: t}
		giveStaticID(&g.Header)
		return Ref(g)
	case Static:
		n.Type = BuiltinType
		n.Self = Ref(t)
		if r.Name == "__new__" {
			return Ref(n)
		}
		s := Alloc[StaticMethod](&Thread{}, StaticMethodType)
		s.Word, s.Fn = StaticBit|FrozenBit, Ref(n)
		giveStaticID(&s.Header)
		return Ref(s)
	case ClassMethod:
		n.Type = ClassMethodDescriptorType
	default:
		n.Type = MethodDescriptorType
		if isSlot(r.Name) && !coexists(t, specialByName[r.Name]) {
			n.Type, r.wrapper = WrapperDescriptorType, true
		}
	}
	return Ref(n)
}

// isSlot tells whether a special method shows as a slot wrapper: the others are
// ordinary methods in CPython too.
func isSlot(name string) bool {
	sp, ok := specialByName[name]
	return name == "__release_buffer__" || ok && sp != SpClassGetItem && sp != SpRound && sp != SpTrunc &&
		sp != SpFloor && sp != SpCeil && sp != SpFormat && sp != SpDir && sp != SpBytes && sp != SpReversed &&
		sp != SpComplex && sp != SpLengthHint && sp != SpMissing && sp != SpEnter && sp != SpExit &&
		sp != SpInstanceCheck && sp != SpSubclassCheck && sp != SpPrepare && sp != SpMROEntries
}

// coexists tells whether CPython has a special method as a plain method, for speed.
func coexists(t *Type, sp Special) bool {
	switch sp {
	case SpGetItem:
		return t == ListType || t == DictType
	case SpContains:
		return t == DictType || t == SetType || t == FrozenSetType
	}
	return false
}

// A sigKey is what parseSig reads of a row: half of the rows have the signature of another.
type sigKey struct {
	sig, params string
	kind        RowKind
	isNew       bool
}

var parsedSigs = map[sigKey]*argSpec{}

// number gives a row its place in the table of rows and parses its signature.
func number(r *Row) {
	if r.args != nil {
		return
	}
	if r.Rights == RightsUnset || r.Charge == ChargeUnset {
		panic("object: row " + r.QualName() + " has no rights or no charge")
	}
	key := sigKey{r.Sig, r.Params, r.Kind, r.Name == "__new__"}
	spec := parsedSigs[key]
	if spec == nil {
		var err error
		if spec, err = parseSig(r); err != nil {
			panic(fmt.Sprintf("object: row %s: %v", r.QualName(), err))
		}
		parsedSigs[key] = spec
	}
	r.args = spec
	r.num = int32(len(natives))
	natives = append(natives, r)
	if r.Base > 0 {
		r.chargeBase()
	}
}

// chargeBase has the bodies of a row charge its Base first. A Step form does so when its frame
// begins; that stays paid.
func (r *Row) chargeBase() {
	for _, body := range []*Fast{&r.Fast, &r.Many, &r.Set, &r.Del} {
		if inner := *body; inner != nil {
			*body = func(t *Thread, args []Value) (Value, error) {
				if err := t.Meter.Charge(r.Base, 0); err != nil {
					return None, err
				}
				return inner(t, args)
			}
		}
	}
	if inner := r.Step; inner != nil {
		r.Step = func(t *Thread, f *NFrame) Action {
			if !f.begun {
				if err := t.Meter.Charge(r.Base, 0); err != nil {
					return t.Fail(err)
				}
				f.begun = true
				f.Commit(t)
			}
			return inner(t, f)
		}
	}
}

// finishType fills the tables that answer for inherited attributes: Methods is what the
// classes of the MRO hold, one after the other.
func finishType(t *Type) {
	if t.Dict == nil || t.spec != nil {
		return
	}
	t.spec = specialsOf(t)
	n := 0
	for _, b := range t.MRO {
		n += b.Dict.NEntries()
	}
	t.Methods = make([]Value, 0, n)
	for _, b := range t.MRO {
		for i := range b.Dict.NEntries() {
			_, v, _ := b.Dict.Entry(i)
			t.Methods = append(t.Methods, v)
		}
	}
	// object.__new__ refuses types with a native constructor of their own
	if v := t.spec[SpNew]; v.P != nil && v.Kind() == KindNative {
		t.New = As[Native](v).Row.Fast
		if t.Flags&FlagNoNew == 0 && v != ObjectType.spec[SpNew] && t.spec[SpInit] == ObjectType.spec[SpInit] && t.Header.Type == TypeType {
			t.Make = As[Native](v).Row
		}
	}
}

// specialsOf is the table of special methods of a static type: its base's own if the type
// adds none. The tables of all types weigh a third of a megabyte, which each collection of
// a small process goes through.
func specialsOf(t *Type) *[NumSpecials]Value {
	if t.Base == nil || len(t.MRO) != len(t.Base.MRO)+1 {
		spec := new([NumSpecials]Value)
		for i := range spec {
			spec[i], _ = t.Lookup(specialStrs[i])
		}
		return spec
	}
	finishType(t.Base)
	spec := t.Base.spec
	for i := range t.Dict.NEntries() {
		k, v, _ := t.Dict.Entry(i)
		sp, ok := specialByName[As[Str](k).Go()]
		if !ok {
			continue
		}
		if spec == t.Base.spec {
			spec = new([NumSpecials]Value)
			*spec = *t.Base.spec
		}
		spec[sp] = v
	}
	return spec
}

// PublishModule registers the rows of a module that is put together at run time.
func PublishModule(m *ModuleDef) { publishModule(m) }

func publishModule(m *ModuleDef) {
	for i := range m.Rows {
		m.Rows[i].inModule(m.Name)
		number(&m.Rows[i])
	}
}

func (r *Row) inModule(name string) {
	r.qual = r.Name
	if name != "builtins" {
		r.qual = name + "." + r.Name
	}
}

// ModuleNatives returns the functions of a native module, made once for all.
func ModuleNatives(m *ModuleDef) []*Native {
	if made, ok := moduleNatives.Load(m); ok {
		return made.([]*Native)
	}
	made, _ := moduleNatives.LoadOrStore(m, makeNatives(m))
	return made.([]*Native)
}

var moduleNatives sync.Map // *ModuleDef → []*Native

func makeNatives(m *ModuleDef) []*Native {
	out := make([]*Native, len(m.Rows))
	name := Ref(Intern(m.Name))
	for i := range m.Rows {
		n := &Native{Header: Header{Type: BuiltinType, Word: StaticBit | FrozenBit}, Row: &m.Rows[i], Self: None, Module: name}
		giveStaticID(&n.Header)
		out[i] = n
	}
	return out
}

// NewNative makes a free-standing row usable before it is in any table (tests, vm).
func NewNative(r *Row) *Native {
	number(r)
	return &Native{Header: Header{Type: BuiltinType, Word: StaticBit | FrozenBit}, Row: r, Self: None, Module: None}
}

// RegisterRow numbers a row that stands in no table: an internal continuation of the
// interpreter's own (conversions, operator dispatch).
func RegisterRow(r *Row) *Row {
	if r.Rights == RightsUnset {
		r.Rights = NoRights
	}
	if r.Charge == ChargeUnset {
		r.Charge = Constant
	}
	if r.Sig == "" {
		r.Sig = "(*args)"
	}
	number(r)
	return r
}
