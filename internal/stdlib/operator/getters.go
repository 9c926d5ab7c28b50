// This file defines attrgetter, itemgetter and methodcaller.

package operator

import (
	"strings"

	"github.com/adderlang/adder/internal/object"
)

var (
	attrGetterType   = object.Declare("operator.attrgetter", object.KindOther, object.ObjectType, object.Flagged(object.FlagOwned))
	itemGetterType   = object.Declare("operator.itemgetter", object.KindOther, object.ObjectType)
	methodCallerType = object.Declare("operator.methodcaller", object.KindOther, object.ObjectType, object.Flagged(object.FlagOwned))
)

// A getter is an attrgetter or itemgetter: what it was made with and, of an attrgetter,
// the parts of each dotted name, all in a row: a name's parts, then None.
type getter struct {
	object.Header
	keys  *object.Tuple
	parts *object.Tuple
}

// A caller is a methodcaller.
type caller struct {
	object.Header
	name *object.Str
	args *object.Tuple
	kw   *object.Dict
}

const getterSize, callerSize = 48, 64

func init() {
	layout := object.LayoutOf(func(g *getter, visit func(*value)) {
		object.VisitTuple(g.keys, visit)
		object.VisitTuple(g.parts, visit)
	}, func(*getter) int64 { return getterSize })
	rows := func(name, sig, doc string, fresh object.Fast, call object.Step, fast object.Fast, rights object.Rights) []object.Row {
		return []object.Row{
			{Name: "__new__", Sig: "(cls, /, *args, **kwargs)", Params: "kwargs:ignore", Kind: object.Static, Rights: rights, Charge: object.PerItem, Fast: fresh, Doc: doc},
			{Name: "__call__", Sig: "($self, /, *args, **kwargs)", Params: "kwargs:ignore", Rights: rights, Charge: object.Custom, Fast: fast, Step: call, Doc: "Get it from an object."},
			{Name: "__repr__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.PerItem, Step: getterRepr, Catches: true, Doc: "The getter as Python text."},
			{Name: "__reduce__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Fast: func(t *thread, a []value) (value, error) {
				if err := t.Charge(0, object.TupleSize(2)); err != nil {
					return value{}, err
				}
				return object.NewTuple([]value{object.Ref(a[0].Type()), object.Ref(object.As[getter](a[0]).keys)}), nil
			}, Doc: "How to make it again, for copy and pickle."},
			{Name: "__text_signature__", Kind: object.Attr, Value: object.Ref(object.Intern(sig))},
		}
	}
	attrGetterType.Define("attrgetter(attr, /, *attrs)\n--\n\nA function that gives the named attribute of its argument, or a tuple of several.\nNames may be dotted.", layout,
		rows("attrgetter", "(attr, /, *attrs)", "Make a getter of attributes.", attrGetterNew, attrGetterCall, nil, object.Reflect))
	itemGetterType.Define("itemgetter(item, /, *items)\n--\n\nA function that gives argument[item], or a tuple of several such items.", layout,
		rows("itemgetter", "(item, /, *items)", "Make a getter of items.", itemGetterNew, itemGetterCall, itemGetterFast, object.NoRights))
	methodCallerType.Define("methodcaller(name, /, *args, **kwargs)\n--\n\nA function that calls the named method of its argument with the given arguments.", object.LayoutOf(func(c *caller, visit func(*value)) {
		v := object.Ref(c.name)
		visit(&v)
		object.VisitTuple(c.args, visit)
		object.VisitDict(c.kw, visit)
	}, func(*caller) int64 { return callerSize }), []object.Row{
		{Name: "__new__", Sig: "(cls, /, *args, **kwargs)", Params: "kwargs:lazy", Kind: object.Static, Rights: object.Reflect, Charge: object.PerItem, Fast: methodCallerNew, Doc: "Make a caller of a method."},
		{Name: "__call__", Sig: "($self, /, *args, **kwargs)", Params: "kwargs:ignore", Rights: object.Reflect, Charge: object.Custom, Step: methodCallerCall, Doc: "Call the method of an object."},
		{Name: "__repr__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.PerItem, Step: callerRepr, Catches: true, Doc: "The caller as Python text."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.PerItem, Step: callerReduce, Doc: "How to make it again, for copy and pickle."},
		{Name: "__text_signature__", Kind: object.Attr, Value: object.Ref(object.Intern("(name, /, *args, **kwargs)"))},
	})
}

// newArgs checks what constructors of getters get: at least one argument, no keywords.
func newArgs(t *thread, base *object.Type, args []value) ([]value, error) {
	if _, err := t.NewClass(base, args[0]); err != nil {
		return nil, err
	}
	if args[2].Int() > 0 {
		return nil, t.TypeError("%s() takes no keyword arguments", base.QualName)
	}
	items := object.As[object.Tuple](args[1]).Items
	if len(items) == 0 {
		return nil, t.TypeError("%s expected 1 argument, got 0", base.QualName)
	}
	return items, nil
}

// attrGetterNew costs 1 fuel for a name and per 4 characters: each may be a part of its own.
func attrGetterNew(t *thread, args []value) (value, error) {
	names, err := newArgs(t, attrGetterType, args)
	if err != nil {
		return value{}, err
	}
	length, parts := 0, 0
	for i, n := range names {
		if err := t.PollAt(i); err != nil {
			return value{}, err
		}
		if n.Kind() != object.KindStr {
			return value{}, t.TypeError("attribute name must be a string")
		}
		s := object.As[object.Str](n)
		length += s.Len()
		parts += 2 + s.Len()
	}
	if err := t.Charge(int64(len(names)-1+length/4), getterSize+object.TupleSize(parts)+object.TupleSize(len(names))+int64(parts)*object.StrSize(4, 4)); err != nil {
		return value{}, err
	}
	g := &getter{Header: t.Header(attrGetterType)}
	keys, all, made := make([]value, len(names)), make([]value, 0, 2*len(names)), 0
	for i, n := range names {
		text := object.As[object.Str](n).Go()
		keys[i] = object.NewStr(text)
		for p := range strings.SplitSeq(text, ".") {
			if err := t.PollAt(made); err != nil {
				return value{}, err
			}
			all = append(all, object.Ref(object.MakeStr(p)))
			made++
		}
		all = append(all, object.None)
	}
	g.keys, g.parts = object.MakeTuple(keys), object.MakeTuple(all)
	return object.Ref(g), nil
}

func itemGetterNew(t *thread, args []value) (value, error) {
	if _, err := newArgs(t, itemGetterType, args); err != nil {
		return value{}, err
	}
	if err := t.Charge(0, getterSize); err != nil {
		return value{}, err
	}
	return object.Ref(&getter{Header: object.Header{Type: itemGetterType}, keys: object.As[object.Tuple](args[1])}), nil
}

// oneArg checks a call's arguments: (object).
func oneArg(t *thread, name string, args []value) (value, error) {
	pos := object.As[object.Tuple](args[1]).Items
	if args[2].Int() > 0 && name != "methodcaller" {
		return value{}, t.TypeError("%s() takes no keyword arguments", name)
	}
	if len(pos) != 1 {
		return value{}, t.TypeError("%s expected 1 argument, got %d", name, len(pos))
	}
	if args[2].Int() > 0 {
		return value{}, t.TypeError("%s() takes no keyword arguments", name)
	}
	return pos[0], nil
}

// partsPerStep is how many attributes are got before the machine may stop.
const partsPerStep = 1024

// attrGetterCall: Vals are self, the arguments, the number of keywords, the object of
// the present name; then the results. N is the part to get. Each but the first costs 4 fuel.
func attrGetterCall(t *thread, f *frame) action {
	g := object.As[getter](f.Vals[0])
	obj, err := oneArg(t, "attrgetter", f.Vals)
	if err != nil {
		return t.Fail(err)
	}
	if len(f.Vals) == 3 {
		f.Vals = append(f.Vals, obj)
	}
	for int(f.N) < len(g.parts.Items) {
		if f.PC == 0 {
			p := g.parts.Items[f.N]
			if !p.IsNone() {
				if err := t.Charge(min(4*f.N, 4), 0); err != nil {
					return t.Fail(err)
				}
				f.PC = 1
				if act := t.GetAttrOp(f, f.Vals[3], object.As[object.Str](p)); act != done {
					return act
				}
				continue
			}
			f.Vals = append(f.Vals, f.Vals[3])
			f.Vals[3] = obj
		} else {
			f.Vals[3] = f.In
		}
		f.PC, f.N = 0, f.N+1
		f.Commit(t)
		if f.N%partsPerStep == 0 {
			return object.Again
		}
	}
	return results(t, f, f.Vals[4:])
}

// results ends a call: one value or a tuple of them.
func results(t *thread, f *frame, vals []value) action {
	if len(vals) == 1 {
		f.Out = vals[0]
		return done
	}
	if err := t.Charge(0, object.TupleSize(len(vals))); err != nil {
		return t.Fail(err)
	}
	f.Out = object.NewTuple(append([]value(nil), vals...))
	return done
}

// itemGetterFast does one item of an exact container.
func itemGetterFast(t *thread, args []value) (value, error) {
	keys := object.As[getter](args[0]).keys.Items
	pos := object.As[object.Tuple](args[1]).Items
	if len(keys) != 1 || len(pos) != 1 || args[2].Int() > 0 {
		return value{}, object.ErrSlow
	}
	v, ok, err := t.GetItemFast(pos[0], keys[0])
	if err == nil && !ok {
		err = object.ErrSlow
	}
	return v, err
}

func itemGetterCall(t *thread, f *frame) action {
	keys := object.As[getter](f.Vals[0]).keys.Items
	obj, err := oneArg(t, "itemgetter", f.Vals)
	if err != nil {
		return t.Fail(err)
	}
	for int(f.N) < len(keys) {
		if f.PC == 0 {
			f.PC = 1
			if act := t.GetItemOp(f, obj, keys[f.N]); act != done {
				return act
			}
		}
		f.Vals = append(f.Vals, f.In)
		f.PC, f.N = 0, f.N+1
		f.Commit(t)
	}
	return results(t, f, f.Vals[3:])
}

func methodCallerNew(t *thread, args []value) (value, error) {
	if _, err := t.NewClass(methodCallerType, args[0]); err != nil {
		return value{}, err
	}
	pos := object.As[object.Tuple](args[1]).Items
	if len(pos) == 0 {
		return value{}, t.TypeError("methodcaller needs at least one argument, the method name")
	}
	if pos[0].Kind() != object.KindStr {
		return value{}, t.TypeError("method name must be a string")
	}
	n := object.As[object.Str](pos[0])
	if err := t.Charge(int64(len(pos)/16), callerSize+object.TupleSize(len(pos))+object.StrSize(n.Len(), n.Width())); err != nil {
		return value{}, err
	}
	c := &caller{Header: t.Header(methodCallerType), args: object.MakeTuple(append([]value(nil), pos[1:]...))}
	if c.name = n; n.Type != object.StrType {
		c.name = object.MakeStr(n.Go())
	}
	if !args[2].IsMissing() {
		c.kw = object.As[object.Dict](args[2])
	}
	return object.Ref(c), nil
}

// methodCallerCall: PC 1 has the method, 2 its result.
func methodCallerCall(t *thread, f *frame) action {
	c := object.As[caller](f.Vals[0])
	obj, err := oneArg(t, "methodcaller", f.Vals)
	if err != nil {
		return t.Fail(err)
	}
	switch f.PC {
	case 0:
		f.PC = 1
		if act := t.GetAttrOp(f, obj, c.name); act != done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		if n := int64(len(c.args.Items)); n > 0 {
			if err := t.Charge(n/4, 16*n); err != nil {
				return t.Fail(err)
			}
		}
		args, names, err := t.KwArgs(append([]value(nil), c.args.Items...), c.kw)
		if err != nil {
			return t.Fail(err)
		}
		if act := t.CallKw(f, f.In, args, names); act != done {
			return act
		}
	}
	f.Out = f.In
	return done
}

// guarded runs the repr of something that may hold itself, which then shows as
// "type(...)".
func guarded(t *thread, f *frame, body func() action) action {
	v := f.Vals[0]
	if f.PC == 0 && !t.ReprEnter(v) {
		f.Out = object.NewStr(v.Type().Module + "." + v.Type().QualName + "(...)")
		return done
	}
	if f.Caught() != nil {
		t.ReprLeave(v)
		return t.Reraise(f)
	}
	begun := f.PC == 0
	f.PC = max(f.PC, 1)
	act := body()
	if act == done || begun && act == object.Stop { // stopped before anything was kept: it begins again
		t.ReprLeave(v)
	}
	return act
}

// reprItems is the list of values of a repr that is "name(" + their reprs + ")": format
// and values for FormatText.
func getterRepr(t *thread, f *frame) action {
	return guarded(t, f, func() action {
		typ := f.Vals[0].Type()
		keys := object.As[getter](f.Vals[0]).keys.Items
		if f.PC == 1 {
			f.PC = 2
			if err := t.Charge(int64(len(keys)/4), 4*int64(len(keys))); err != nil {
				return t.Fail(err)
			}
			format := typ.Module + "." + typ.QualName + "(%R" + strings.Repeat(", %R", len(keys)-1) + ")"
			if act := t.FormatText(f, format, keys...); act != done {
				return act
			}
		}
		f.Out = f.In
		return done
	})
}

func callerRepr(t *thread, f *frame) action {
	return guarded(t, f, func() action {
		c := object.As[caller](f.Vals[0])
		if f.PC == 1 {
			n := len(c.args.Items)
			if c.kw != nil {
				n += c.kw.Len()
			}
			if err := t.Charge(int64(n/8), 32*int64(n)); err != nil {
				return t.Fail(err)
			}
			format := "operator.methodcaller(%R" + strings.Repeat(", %R", len(c.args.Items))
			vals := append([]value{object.Ref(c.name)}, c.args.Items...)
			if c.kw != nil {
				format += strings.Repeat(", %S=%R", c.kw.Len())
				for i := 0; i < c.kw.NEntries(); i++ {
					if k, v, ok := c.kw.Entry(i); ok {
						vals = append(vals, k, v)
					}
				}
			}
			f.PC = 2
			if act := t.FormatText(f, format+")", vals...); act != done {
				return act
			}
		}
		f.Out = f.In
		return done
	})
}

// callerReduce: with keywords, a partial of the class is called with the arguments. PC 1
// has the module of partial, 2 the class partial, 3 the partial.
func callerReduce(t *thread, f *frame) action {
	c := object.As[caller](f.Vals[0])
	pair := func(fn value, args []value) action {
		if err := t.Charge(int64(len(args)/16), object.TupleSize(2)+object.TupleSize(len(args))); err != nil {
			return t.Fail(err)
		}
		f.Out = object.NewTuple([]value{fn, object.NewTuple(args)})
		return done
	}
	if c.kw == nil {
		return pair(object.Ref(methodCallerType), append([]value{object.Ref(c.name)}, c.args.Items...))
	}
	switch f.PC {
	case 0, 1:
		if act := t.ImportFromOp(f, "_functools", "partial"); act != done {
			return act
		}
		fallthrough
	case 2:
		f.PC = 3
		if err := t.Charge(int64(c.kw.Len()/4), 0); err != nil {
			return t.Fail(err)
		}
		args, names, err := t.KwArgs([]value{object.Ref(methodCallerType), object.Ref(c.name)}, c.kw)
		if err != nil {
			return t.Fail(err)
		}
		if act := t.CallKw(f, f.In, args, names); act != done {
			return act
		}
	}
	return pair(f.In, append([]value(nil), c.args.Items...))
}
