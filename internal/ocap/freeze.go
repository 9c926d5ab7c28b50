// This file defines freeze(): everything reachable from an object becomes immutable, or
// nothing does.

package ocap

import (
	"strings"

	"github.com/adderlang/adder/internal/object"
)

func init() {
	Provide(row{Name: "freeze", Sig: "(object, /)", Rights: noRights, Charge: object.PerItem, Step: freezeStep,
		Doc: "Make an object and all that is reachable from it immutable, and return it.\n\nContainers, instances, functions and classes of the program, and what they hold, refuse\nevery change from now on. What functions keep in closures stays theirs. Nothing is\nfrozen, and a TypeError names the path, if something cannot be: a generator, an iterator,\na module, a file, a proxy."})
}

// What freeze does with an object.
type fate uint8

const (
	refused fate = iota // it changes by being used, or stands for something that does
	left                // immutable already, or it keeps its own secrets: nothing behind it is looked at
	shell               // frozen with its attributes; its inner state goes on by itself
	whole               // frozen with all it holds
)

// fates are the fates of built-in types that are no containers, by name. A type that is
// not here is refused, as are all derived from it.
var fates = map[string]fate{
	"int": left, "float": left, "complex": left, "str": left, "bytes": left, "bool": left, "NoneType": left,
	"ellipsis": left, "NotImplementedType": left, "range": left, "code": left, "weakref.ReferenceType": left,
	"getset_descriptor": left, "member_descriptor": left, "method_descriptor": left, "wrapper_descriptor": left,
	"classmethod_descriptor": left, "re.Pattern": left, "re.Match": left, "_struct.Struct": left,
	"functools._PlaceholderType": left, "Sealer": left, "Unsealer": left, "Box": left, "Guard": left, "Guarded": left, "Revoker": left,

	"list": whole, "dict": whole, "set": whole, "frozenset": whole, "tuple": whole, "bytearray": whole, "slice": whole,
	"object": whole, "method": whole, "builtin_function_or_method": whole, "method-wrapper": whole,
	"staticmethod": whole, "classmethod": whole, "property": whole, "mappingproxy": whole, "types.GenericAlias": whole,
	"typing.Union": whole, "types.SimpleNamespace": whole, "functools.partial": whole, "collections.deque": whole,
	"array.array": whole, "collections.OrderedDict": whole, "collections.defaultdict": whole, "operator.attrgetter": whole,
	"operator.itemgetter": whole, "operator.methodcaller": whole, "collections._tuplegetter": whole,
	"string.templatelib.Template": whole, "string.templatelib.Interpolation": whole, "dict_keys": whole,
	"dict_values": whole, "dict_items": whole,

	"functools._lru_cache_wrapper": shell,
}

// rememberers are library classes written in Python whose instances remember what they
// were asked: paths their hash and text, abstract classes what derives from them.
var rememberers = map[string]bool{
	"abc._abc_data": true, "functools.singledispatchmethod": true,
	"pathlib.PurePath": true, "pathlib.PurePosixPath": true, "pathlib.PureWindowsPath": true, "pathlib.PosixPath": true,
}

// fateOf tells what freeze does with an object.
func fateOf(t *thread, v value) fate {
	if v.Type().Is(namespaceType) && object.As[namespace](v).members.Word&object.FrozenBit == 0 {
		return whole // its own bit is set from the beginning
	}
	if v.Type().Is(proxyType) { // some pass writes on
		if k := object.As[proxy](v).gate.kind; k == facetGate || k == iterGate || k == readGate {
			return left
		}
		return refused
	}
	h := v.Header()
	if h.Word&(object.StaticBit|object.FrozenBit) != 0 {
		return left
	}
	typ := v.Type()
	if typ.Flags&object.FlagGranted != 0 {
		return left // a capability of the host's: it has nothing that a guest could write
	}
	switch v.Kind() {
	case object.KindFunction:
		return whole
	case object.KindType:
		if isLibraryClass(t, object.As[object.Type](v)) {
			return left
		}
		return whole
	}
	if rememberers[typ.Module+"."+typ.Name] && isLibraryClass(t, typ) {
		return left
	}
	own := typ
	for typ.Flags&object.FlagStatic == 0 {
		typ = typ.Base
	}
	if typ.Kind == object.KindTuple { // records such as sys.version_info
		return whole
	}
	if is := fates[typ.Name]; is != left || own == typ {
		return is
	}
	return whole // a class derived from an immutable one: it may have attributes
}

// isLibraryClass tells whether a class is the one that a module of the library has by its
// name. Library code does not change for anybody, and some of it keeps caches on classes.
func isLibraryClass(t *thread, c *object.Type) bool {
	top, _, _ := strings.Cut(c.Module, ".")
	if !object.IsStdlibName(top) || t.Comp == nil || t.Comp.Modules == nil {
		return false
	}
	m, ok := t.Comp.Modules.GetStr(object.InternKnown(c.Module))
	if !ok || m.Kind() != object.KindModule {
		return false
	}
	first, rest, nested := strings.Cut(c.QualName, ".")
	v, ok := object.As[object.Module](m).Dict.GetStr(object.InternKnown(first))
	for ok && nested && v.Kind() == object.KindType {
		first, rest, nested = strings.Cut(rest, ".")
		v, ok = object.As[object.Type](v).Dict.GetStr(object.InternKnown(first))
	}
	return ok && v == object.Ref(c)
}

// freezeStep first walks all that is to be frozen (PC 1), changing nothing: 1 fuel for 2
// references. Then it sets the bits (PC 2), which cannot fail.
func freezeStep(t *thread, f *frame) action {
	if f.PC == 0 {
		f.State = &freezing{}
		s := f.State.(*freezing)
		if err := s.meet(t, step{obj: f.Vals[0]}); err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if len(s.steps) == 0 {
			f.PC = 2
		}
		f.Commit(t)
	}
	s := f.State.(*freezing)
	for n := 0; f.PC == 1; n++ {
		if n == 500 {
			return object.Again
		}
		f.N++
		if err := t.Charge(object.Half(f.N), 0); err != nil {
			return t.Fail(err)
		}
		more, err := s.walk(t)
		if err != nil {
			return t.Fail(err)
		}
		if s.pos++; !more {
			s.at, s.pos, s.held = s.at+1, 0, s.held[:0]
		}
		if s.at == len(s.steps) {
			f.PC, s.at = 2, 0
		}
		f.Commit(t)
	}
	for n := 0; s.at < len(s.steps); n++ {
		if n == 20_000 {
			f.Commit(t)
			return object.Again
		}
		s.steps[s.at].obj.Header().Word |= object.FrozenBit
		s.at++
	}
	f.Out = f.Vals[0]
	return done
}

// A freezing is the state of freeze: held are the references of the object being walked,
// if it is none of those whose items are looked at in place.
type freezing struct {
	trail
	held []step
}

// Refs visits what the state holds.
func (s *freezing) Refs(visit func(*value)) {
	s.trail.Refs(visit)
	for i := range s.held {
		visit(&s.held[i].obj)
		visit(&s.held[i].label)
	}
}

// Size is the state in bytes.
func (s *freezing) Size() int64 { return s.trail.Size() + stepBytes*int64(cap(s.held)) }

// Clone copies the state.
func (s *freezing) Clone() object.FrameState {
	return &freezing{trail: *s.trail.Clone().(*trail), held: append([]step(nil), s.held...)}
}

// meet adds an object that is to be frozen to the trail, unless it is there.
func (s *freezing) meet(t *thread, x step) error {
	switch fateOf(t, x.obj) {
	case left:
		return nil
	case refused:
		return t.TypeError("cannot freeze a '%s' object%s", x.obj.Type().Name, s.path(x))
	}
	if t.Foreign(x.obj) {
		return t.TypeError("cannot freeze a '%s' object of another compartment%s", x.obj.Type().Name, s.path(x))
	}
	if s.find(t, x.obj, false) != nil {
		return nil
	}
	if err := t.Charge(0, stepBytes); err != nil {
		return err
	}
	s.add(t, x)
	return nil
}

// walk looks at reference pos of step at; more is false behind the last.
func (s *freezing) walk(t *thread) (more bool, err error) {
	v, from := s.steps[s.at].obj, int32(s.at)
	pos := s.pos
	switch v.Type() {
	case object.ListType:
		l := object.As[object.List](v)
		if pos >= l.Len() || l.StorageKind() != object.ListVals {
			return false, nil
		}
		return true, s.meet(t, step{obj: l.Get(pos), label: object.Int(int64(pos)), from: from, way: wayItem})
	case object.TupleType:
		items := object.As[object.Tuple](v).Items
		if pos >= len(items) {
			return false, nil
		}
		return true, s.meet(t, step{obj: items[pos], label: object.Int(int64(pos)), from: from, way: wayItem})
	case object.DictType:
		return s.walkTable(t, object.As[object.Dict](v), from)
	case object.SetType, object.FrozenSetType:
		return s.walkTable(t, &object.As[object.Set](v).D, from)
	}
	if pos == 0 {
		held := heldBy(v)
		if err := t.Charge(int64(len(held)/8), stepBytes*int64(len(held))); err != nil {
			return false, err
		}
		s.held = held
	}
	if pos >= len(s.held) {
		return false, nil
	}
	x := s.held[pos]
	x.from = from
	return true, s.meet(t, x)
}

func (s *freezing) walkTable(t *thread, d *object.Dict, from int32) (more bool, err error) {
	if s.pos >= d.NEntries() {
		return false, nil
	}
	key, val, ok := d.Entry(s.pos)
	if !ok {
		return true, nil
	}
	if err := s.meet(t, step{obj: key, from: from, way: wayKey}); err != nil {
		return false, err
	}
	return true, s.meet(t, step{obj: val, label: key, from: from, way: wayItem})
}

// heldBy lists the references of an object that freeze follows.
func heldBy(v value) []step {
	var out []step
	attr := func(name *object.Str, x value) {
		out = append(out, step{obj: x, label: object.Ref(name), way: wayAttr})
	}
	inner := func(x *value) {
		if x.P != nil {
			out = append(out, step{obj: *x, way: wayInner})
		}
	}
	switch v.Kind() {
	case object.KindType:
		c := object.As[object.Type](v)
		for i := range c.Dict.NEntries() {
			if k, x, ok := c.Dict.Entry(i); ok && k.Type() == object.StrType {
				attr(object.As[object.Str](k), x)
			}
		}
		meta := object.Ref(v.Type())
		inner(&meta)
		for _, b := range c.Bases {
			base := object.Ref(b)
			inner(&base)
		}
		return out
	case object.KindFunction:
		object.VisitAttrs(v, attr)
		object.FunctionSurface(v, inner)
		return out
	}
	object.VisitAttrs(v, attr)
	if c := v.Type(); c.Flags&object.FlagStatic == 0 {
		out = append(out, step{obj: object.Ref(c), way: wayClass})
	}
	if fates[v.Type().Name] != shell {
		object.RefsOf(v, inner)
	}
	return out
}
