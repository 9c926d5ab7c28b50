// This file defines what the stream types, the capabilities and the tamed modules, all
// outside this package, need of it: operating system errors, grants by kind, bases.

package object

import (
	"strings"
)

// SubclassArg checks the first argument of base's __new__: a class derived from base.
func (t *Thread) SubclassArg(base *Type, cls Value) (*Type, error) { return t.newClass(base, cls) }

// OSError raises the subclass of OSError that belongs to an error number of Linux; file
// is shown after the message unless it is empty.
func (t *Thread) OSError(errno int64, text, file string) error {
	typ := errnoTypes[errno]
	if typ == nil {
		typ = OSErrorType
	}
	args := []Value{Int(errno), NewStr(text)}
	if file != "" {
		args = append(args, NewStr(file))
	}
	return t.RaiseArgs(typ, args...)
}

// OSError2 is OSError about two files.
func (t *Thread) OSError2(errno int64, text, file, file2 string) error {
	typ := errnoTypes[errno]
	if typ == nil {
		typ = OSErrorType
	}
	return t.RaiseArgs(typ, Int(errno), NewStr(text), NewStr(file), None, NewStr(file2))
}

// strCapability is the attribute by which a capability says its kind, so that one
// written in Python serves as well as one of the host's.
var strCapability = Intern("__capability__")

// KindOf is the kind of capability v's class says it is: "clock", "entropy", "dir".
func KindOf(v Value) string {
	if c, ok := v.Type().Lookup(strCapability); ok && c.Kind() == KindStr {
		return As[Str](c).Go()
	}
	return ""
}

// GrantOf finds the granted capability of a kind: the first in order of names, or nothing (P is
// nil). It charges for looking at all that are granted, and may stop.
func (t *Thread) GrantOf(kind string) (Value, error) {
	if err := t.Charge(int64(len(t.Comp.Grants)/8), 0); err != nil {
		return Value{}, err
	}
	best, found, n := "", Value{}, 0
	for name, v := range t.Comp.Grants {
		if err := t.PollAt(n); err != nil {
			return Value{}, err
		}
		n++
		if (found.P == nil || name < best) && KindOf(v) == kind {
			best, found = name, v
		}
	}
	return found, nil
}

// GrantsOf lists the granted capabilities of a kind in order of names; it may stop.
func (t *Thread) GrantsOf(kind string) (out []Value, err error) {
	names, err := t.GrantNames(t.Comp.Grants)
	if err != nil {
		return nil, err
	}
	for i, name := range names {
		if err := t.PollAt(i); err != nil {
			return nil, err
		}
		if v := t.Comp.Grants[name]; KindOf(v) == kind {
			out = append(out, v)
		}
	}
	return out, nil
}

// IsGrantName tells whether a grant can have a name, which is the first part of paths.
func IsGrantName(name string) bool {
	return name != "" && name != "." && name != ".." && !strings.ContainsAny(name, "/\x00")
}

// GrantNames lists the names of grants, sorted; it may stop.
func (t *Thread) GrantNames(grants map[string]Value) ([]string, error) {
	names := make([]string, 0, len(grants))
	for n := range grants {
		if err := t.PollAt(len(names)); err != nil {
			return nil, err
		}
		names = append(names, n)
	}
	return names, Sort(t, names, strings.Compare)
}

// strGrant is the attribute of a CapabilityError that holds the missing grant as the
// command takes it.
var strGrant = Intern("grant")

// NeedGrant raises the CapabilityError of a delegate: what was called, what it needs,
// and the grant that would give it, as in "now=clock", or "vendor/now=clock" for code of an
// import root.
func (t *Thread) NeedGrant(what, needs, grant string) error {
	if root := t.Comp.Home().Root; root != "" {
		grant = root + "/" + grant
	}
	t.Raise(CapabilityErrorType, "%s needs %s, which was not granted: add it with --grant %s", what, needs, grant)
	a := AttrsOf(Ref(t.Exc)) // owed, as the exception itself: raising does not stop
	t.Meter.Owe(a.toDictCost())
	a.toDict(nil)
	a.dict().SetStr(strGrant, NewStr(grant))
	return ErrRaised
}

// A Want is what a delegate looked for among the grants and did not find.
type Want struct {
	What  string // what was called
	Needs string // what it needs, in words
	Grant string // what would grant it, as the command takes it
	Kind  string // of capability, as KindOf has it; "stdin"
	Name  string // that the grant has, or is to have: of a mount, the program's choice
	Write bool   // files are to be written
}

// WantGrant asks the host for a grant that a delegate of the main compartment did not find; it
// raises the CapabilityError of NeedGrant if there is nobody to ask, or if it is refused. What
// is asked for by compartments that a program made is theirs to give.
func (t *Thread) WantGrant(w Want) (Value, error) {
	if t.S.Ask != nil && t.Comp == t.S.Main {
		if v, ok, err := t.S.Ask(t, w); ok || err != nil {
			return v, err
		}
	}
	return None, t.NeedGrant(w.What, w.Needs, w.Grant)
}

// MissingGrant is the grant attribute of a CapabilityError, or "".
func MissingGrant(e *Exception) string {
	out := ""
	VisitAttrs(Ref(e), func(name *Str, x Value) {
		if name.Equal(strGrant) && x.Kind() == KindStr {
			out = As[Str](x).Go()
		}
	})
	return out
}

// AlsoBase gives a declared type a second base, that of an exception that is two things
// at once. Both bases have single inheritance themselves.
func AlsoBase(b *Type) TypeOption { return func(t *Type) { t.Bases = append(t.Bases, b) } }

// staticMRO is the order of resolution of a declared type.
func (t *Type) staticMRO() []*Type {
	mro := []*Type{t}
	for i, first := range t.Bases {
		for b := first; b != nil; b = b.Base {
			shared := false
			for _, other := range t.Bases[i+1:] {
				shared = shared || other.inChain(b)
			}
			if !shared {
				mro = append(mro, b)
			}
		}
	}
	return mro
}

// inChain tells whether b is t or one of its bases, before publication.
func (t *Type) inChain(b *Type) bool {
	for ; t != nil; t = t.Base {
		if t == b {
			return true
		}
	}
	return false
}

// StrReplace is s with every old replaced by new; both are ASCII. The caller has
// charged for the result.
func StrReplace(s *Str, old, new string) *Str {
	if s.ascii {
		return asciiStr(strings.ReplaceAll(s.data, old, new))
	}
	return MakeStr(strings.ReplaceAll(s.Go(), old, new))
}

// ExitCode is SystemExit.code.
func ExitCode(e *Exception) Value { return e.fieldOr(valueField) }

// FindGeneric is the ordinary attribute lookup, for types with one of their own.
func (t *Thread) FindGeneric(v Value, name *Str) AttrResult { return t.findGeneric(v.Type(), v, name) }

// OwnAttr is an attribute of an instance that is in a slot or its own dict, and not private.
func OwnAttr(v Value, name *Str) (x Value, ok bool) {
	a := AttrsOf(v)
	for typ := v.Type(); typ != nil && typ.Flags&FlagStatic == 0; typ = typ.Base {
		if d, ok := typ.Dict.GetStr(name); ok && d.Type() == MemberType {
			if m := As[Member](d); m.Owner == typ { // not taken from another class
				x := *a.Slot(m.Slot)
				return x, x.P != nil
			}
		}
	}
	if a.Shape.DictMode {
		return a.dict().GetStr(name)
	}
	if i := a.Shape.Find(name); i >= 0 && !name.private() {
		x = *a.Slot(i)
	}
	return x, x.P != nil
}

// ViewOf is memoryview(v) of a bytes or bytearray object.
func (t *Thread) ViewOf(v Value) (Value, error) { return t.viewOf(v) }

// Resizable refuses a change of a bytearray's length while views of it exist. It may ask
// for a census: call it before anything changes.
func (t *Thread) Resizable(a *ByteArray) error { return t.resizable(a) }

// WritableBytes is the storage of a bytes-like object that may be changed; ok is false
// for others.
func (t *Thread) WritableBytes(v Value) (b []byte, ok bool, err error) {
	switch v.Kind() {
	case KindByteArray:
		return As[ByteArray](v).B, v.Header().Word&FrozenBit == 0, nil
	case KindMemoryView:
		if m := As[MemoryView](v); !m.ReadOnly {
			b, err := t.BufferBytes(v)
			return b, true, err
		}
	}
	return nil, false, nil
}
