// This file defines guard(): a decorator that checks arguments natively before the
// function, or any code of theirs, runs.

package ocap

import (
	"slices"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

var (
	guardMakerType = object.Declare("Guard", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew), object.InModule("adder"))
	guardedType    = object.Declare("Guarded", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew|object.FlagWeakref), object.InModule("adder"))
)

// A guardMaker is what guard(…) returns: the decorator.
type guardMaker struct {
	object.Header
	types *object.Dict
}

// A guarded is a function with checks before it.
type guarded struct {
	object.Header
	fn     *object.Function
	types  *object.Dict // as they were given, for the census
	params []*guardType // by parameter, in the order of its code; nil: not checked
	result *guardType
}

const guardSize = 96

const returnName = "return_"

func init() {
	Provide(row{Name: "guard", Sig: "(**types)", Rights: noRights, Charge: object.PerItem, Fast: makeGuard,
		Doc: "Check arguments before a function runs: @guard(amount=int, names=list[str]).\n\nA value fits a built-in class if its type is exactly that, and a class of the program if\nits real class derives from it; data, interfaces, unions and lists, tuples, dicts and sets\nof types can be named. No code of the argument runs. Of mutable containers and data the\nfunction gets a copy, of what fits an interface a facet. return_ checks the result."})
	guardMakerType.Define("A decorator that checks arguments.", &object.Layout{
		Refs: func(v value, visit func(*value)) { object.VisitDict(object.As[guardMaker](v).types, visit) },
		Size: func(value) int64 { return 32 },
		Go:   object.GoOf[guardMaker](),
	}, append(keepsItself(), fixedRepr("<guard>"),
		row{Name: "__call__", Sig: "($self, function, /)", Rights: noRights, Charge: object.PerItem, Fast: applyGuard, Doc: "Guard a function."}))
	text := func(name, doc string, get func(f *object.Function) value) row {
		return row{Name: name, Kind: object.Getter, Rights: noRights, Charge: object.Constant, Doc: doc, Fast: func(t *thread, args []value) (value, error) {
			return get(object.As[guarded](args[0]).fn), nil
		}}
	}
	guardedType.Define("A guarded function.", &object.Layout{
		Refs: func(v value, visit func(*value)) {
			g := object.As[guarded](v)
			fn := object.Ref(g.fn)
			visit(&fn)
			object.VisitDict(g.types, visit)
			for _, x := range g.params {
				x.refs(visit)
			}
			g.result.refs(visit)
		},
		Size: func(v value) int64 { return object.As[guarded](v).size() },
		Go:   object.GoOf[guarded](),
	}, append(keepsItself(), fixedRepr("<guarded function>"),
		row{Name: "__call__", Sig: "($self, /, *args, **kwargs)", Params: "kwargs:lazy", Rights: noRights, Charge: object.PerItem, Step: callGuarded, Doc: "Check, then call."},
		row{Name: "__get__", Sig: "($self, instance, owner=None, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			if args[1].IsNone() {
				return args[0], nil
			}
			return t.NewMethod(args[0], args[1])
		}, Doc: "Bind it to an object, as a method."},
		text("__name__", "The function's name.", func(f *object.Function) value { return f.Name() }),
		text("__qualname__", "Its name with the names around it.", func(f *object.Function) value { return f.QualName() }),
		text("__doc__", "Its documentation.", func(f *object.Function) value { return f.Doc() }),
	))
}

func makeGuard(t *thread, args []value) (value, error) {
	types := object.As[object.Dict](args[0])
	err := t.EachItem(types, func(_, v value) error { // say at once what is no type
		_, err := typeOf(t, v, 0)
		return err
	})
	if err != nil {
		return value{}, err
	}
	if err := t.Charge(0, 32); err != nil {
		return value{}, err
	}
	return object.Ref(&guardMaker{Header: object.Header{Type: guardMakerType}, types: types}), nil
}

func applyGuard(t *thread, args []value) (value, error) {
	types := object.As[guardMaker](args[0]).types
	if args[1].Kind() != object.KindFunction {
		return value{}, t.TypeError("guard() decorates functions, not '%s': put it next to the def", args[1].Type().Name)
	}
	fn := object.As[object.Function](args[1])
	names := fn.Code.LocalNames[:fn.Code.NParams()]
	if err := t.Charge(int64(1+len(names)/8), 0); err != nil {
		return value{}, err
	}
	g := &guarded{Header: object.Header{Type: guardedType}, fn: fn, types: types, params: make([]*guardType, len(names))}
	for i := range types.NEntries() {
		k, v, ok := types.Entry(i)
		if !ok {
			continue
		}
		name := object.As[object.Str](k).Go()
		x, err := typeOf(t, v, 0)
		if err != nil {
			return value{}, err
		}
		switch at := slices.Index(names, name); {
		case at >= 0:
			g.params[at] = x
		case name != returnName:
			return value{}, t.TypeError("guard(): %s() has no parameter '%s'", fn.Code.Name, name)
		case fn.Code.Flags&(code.Generator|code.Coroutine|code.AsyncGenerator) != 0:
			return value{}, t.TypeError("guard(): what %s() returns is a generator or coroutine, which return_ does not check", fn.Code.Name)
		default:
			g.result = x
		}
	}
	if err := t.Charge(0, g.size()); err != nil { // what a type takes is known when it is read: no more than it took to write it
		return value{}, err
	}
	return object.Ref(g), nil
}

// size is the bytes of the object with its types.
func (g *guarded) size() int64 {
	n := guardSize + object.RoundUp(8*int64(len(g.params))) + g.result.size()
	for _, x := range g.params {
		n += x.size()
	}
	return n
}

// paramAt is the parameter that positional argument i goes to, or -1.
func (g *guarded) paramAt(i int) int {
	c := g.fn.Code
	switch {
	case i < c.ArgCount:
		return i
	case c.Flags&code.VarArgs != 0:
		return c.ArgCount + c.KwOnly
	}
	return -1
}

// paramNamed is the parameter that a keyword goes to, or -1.
func (g *guarded) paramNamed(name string) int {
	c := g.fn.Code
	if i := slices.Index(c.LocalNames[c.PosOnly:c.ArgCount+c.KwOnly], name); i >= 0 {
		return c.PosOnly + i
	}
	if c.Flags&code.VarKeywords != 0 {
		return c.NParams() - 1
	}
	return -1
}

// A checking is the state of a guarded call. Its steps are the values that are looked at
// item by item; the first is the list of arguments, or the result.
type checking struct {
	trail
	types []*guardType // by step, of containers
	vals  []value
	names *object.Tuple
	plan  []*guardType // by argument
	of    []string     // and its parameter
}

// Refs visits what the state holds.
func (s *checking) Refs(visit func(*value)) {
	s.trail.Refs(visit)
	for i := range s.vals {
		visit(&s.vals[i])
	}
	if s.names != nil {
		n := object.Ref(s.names)
		visit(&n)
	}
}

// Size is the state in bytes.
func (s *checking) Size() int64 { return s.trail.Size() + 64*int64(len(s.vals)) }

// Clone copies the state.
func (s *checking) Clone() object.FrameState {
	c := *s
	c.trail = *s.trail.Clone().(*trail)
	c.types, c.vals = slices.Clone(s.types), slices.Clone(s.vals)
	return &c
}

// callGuarded: PC 0 prepares, 1 checks, 2 has a copy made by data(), 3 calls, 4 has the
// result, 5 checks that, 6 has a copy of a part of it.
func callGuarded(t *thread, f *frame) action {
	g := object.As[guarded](f.Vals[0])
	for {
		var act action
		switch f.PC {
		case 0:
			s, err := g.prepare(t, f)
			if err != nil {
				return t.Fail(err)
			}
			f.State, f.PC = s, 1
			f.Commit(t)
		case 1, 2, 5, 6:
			if act = f.State.(*checking).run(t, f, g); act == done {
				f.PC = (f.PC-1)/4*4 + 3 // 3, or 7 after the result
				f.Commit(t)
			}
		case 3:
			s := f.State.(*checking)
			f.PC = 4
			act = t.CallKw(f, object.Ref(g.fn), s.vals, s.names)
		case 4:
			if g.result == nil {
				f.Out = f.In
				return done
			}
			f.State = &checking{trail: trail{steps: []step{{}}}, types: []*guardType{nil}, vals: []value{f.In}, plan: []*guardType{g.result}, of: []string{""}}
			f.PC = 5
			f.Commit(t)
		default:
			f.Out = f.State.(*checking).vals[0]
			return done
		}
		if act != done {
			return act
		}
	}
}

// prepare pairs arguments with types.
func (g *guarded) prepare(t *thread, f *frame) (*checking, error) {
	args := object.As[object.Tuple](f.Vals[1]).Items
	npos := len(args)
	s := &checking{trail: trail{steps: []step{{}}}, types: []*guardType{nil}}
	if !f.Vals[2].IsMissing() {
		var err error
		if args, s.names, err = t.KwArgs(args, object.As[object.Dict](f.Vals[2])); err != nil {
			return nil, err
		}
	}
	if err := t.Charge(int64(len(args)/8), 64+64*int64(len(args))); err != nil {
		return nil, err
	}
	s.vals = slices.Clone(args)
	for i := range args {
		p := -1
		if i < npos {
			p = g.paramAt(i)
		} else {
			p = g.paramNamed(object.As[object.Str](s.names.Items[i-npos]).Go())
		}
		var x *guardType
		name := ""
		if p >= 0 {
			x, name = g.params[p], g.fn.Code.LocalNames[p]
		}
		s.plan, s.of = append(s.plan, x), append(s.of, name)
	}
	return s, nil
}

// run checks one value after the other: 1 fuel each. What is copied is changed only when
// all is charged.
func (s *checking) run(t *thread, f *frame, g *guarded) action {
	if f.PC == 2 || f.PC == 6 { // data() has made a copy
		s.put(f.In)
		f.PC--
		s.pos++
		f.Commit(t)
	}
	for n := 0; s.at < len(s.steps); n++ {
		if n == 500 {
			return object.Again
		}
		f.N++
		if err := t.Charge(1, 0); err != nil {
			return t.Fail(err)
		}
		v, x, ok := s.next()
		if !ok {
			s.at, s.pos = s.at+1, 0
			f.Commit(t)
			continue
		}
		if err := s.room(t, v); err != nil {
			return t.Fail(err)
		}
		out := v
		if x != nil {
			c := x.settle(v)
			if c == nil {
				return t.Fail(s.wrong(t, g, x, v))
			}
			var err error
			if c.kind != dataType || isLeaf(v) {
				out, err = s.taken(t, c, v)
			} else {
				f.PC++
				if act := t.PushRow(f, dataRow(), v); act != done {
					return act
				}
				f.PC, out = f.PC-1, f.In
			}
			if err != nil {
				return t.Fail(err)
			}
		}
		s.put(out)
		s.pos++
		f.Commit(t)
	}
	return done
}

// dataRow is the row behind data().
func dataRow() *row { return object.As[object.Native](dataFunction()).Row }

// next is the value to look at, and its type: nil if there is nothing to check.
func (s *checking) next() (v value, x *guardType, ok bool) {
	if s.at == 0 {
		if s.pos >= len(s.vals) {
			return v, nil, false
		}
		return s.vals[s.pos], s.plan[s.pos], true
	}
	src, x := s.steps[s.at].obj, s.types[s.at]
	of := func(i int) *guardType {
		if x.bare {
			return nil
		}
		return x.items[i]
	}
	switch x.class {
	case object.ListType:
		if l := object.As[object.List](src); s.pos < l.Len() {
			return l.Get(s.pos), of(0), true
		}
	case object.TupleType:
		items := object.As[object.Tuple](src).Items
		switch {
		case s.pos >= len(items):
		case x.every:
			return items[s.pos], of(0), true
		default:
			return items[s.pos], of(s.pos), true
		}
	case object.DictType: // a key, then its value
		d := object.As[object.Dict](src)
		if s.pos < 2*d.NEntries() {
			k, val, ok := d.Entry(s.pos / 2)
			switch {
			case !ok:
				return object.Missing, nil, true
			case s.pos%2 == 0:
				return k, of(0), true
			}
			return val, of(1), true
		}
	case object.SetType, object.FrozenSetType:
		d := &object.As[object.Set](src).D
		if s.pos < d.NEntries() {
			k, _, ok := d.Entry(s.pos)
			if !ok {
				return object.Missing, nil, true
			}
			return k, of(0), true
		}
	}
	return v, nil, false
}

// taken is what the callee gets for a value that fits: containers are empty as yet.
func (s *checking) taken(t *thread, x *guardType, v value) (value, error) {
	var out value
	var bytes int64
	switch {
	case x.kind == interfaceKind:
		return conform(t, x.class, v)
	case x.kind != containerType && x.kind != tupleType:
		return v, nil
	case x.class == object.TupleType:
		n := len(object.As[object.Tuple](v).Items)
		if !x.bare && !x.every && n != len(x.items) {
			return value{}, t.TypeError("a tuple of %d items is no %s", n, x.String())
		}
		if x.bare {
			return v, nil
		}
		bytes = object.TupleSize(n)
	case x.class == object.FrozenSetType && x.bare:
		return v, nil
	case x.class == object.ByteArrayType:
		bytes = object.ByteArraySize + object.RoundUp(int64(len(object.As[object.ByteArray](v).B)))
	default:
		bytes = object.SetSize
	}
	if err := t.Charge(bytes/1024, bytes+stepBytes); err != nil {
		return value{}, err
	}
	switch x.class {
	case object.FrozenSetType: // its elements are checked; they pass as they are
		out = v
	case object.ByteArrayType:
		return emptyLike(v), nil
	default:
		out = emptyLike(v)
	}
	st := step{obj: v, copy: out, from: int32(s.at), way: wayItem, label: s.label()}
	if s.at == 0 {
		st.way, st.label = wayRoot, object.NewStr(s.of[s.pos])
	}
	s.steps, s.types = append(s.steps, st), append(s.types, x)
	return out, nil
}

// label is how the path names the value being looked at.
func (s *checking) label() value {
	if x := s.types[s.at]; x != nil && x.class == object.DictType {
		if k, _, ok := object.As[object.Dict](s.steps[s.at].obj).Entry(s.pos / 2); ok {
			return k
		}
	}
	return object.Int(int64(s.pos))
}

// room pays for the place that the value being looked at takes in its copy.
func (s *checking) room(t *thread, v value) error {
	if s.at == 0 {
		return nil
	}
	to := s.steps[s.at].copy
	switch s.types[s.at].class {
	case object.ListType:
		return t.Charge(0, object.As[object.List](to).GrowCost(v, 1))
	case object.DictType:
		if s.pos%2 != 0 { // with its value, not with the key
			return t.Charge(0, object.As[object.Dict](to).InsertCost())
		}
	case object.SetType:
		return t.Charge(0, object.As[object.Set](to).D.InsertCost())
	}
	return nil
}

// put stores what the callee gets in the place of the value being looked at.
func (s *checking) put(v value) {
	if s.at == 0 {
		s.vals[s.pos] = v
		return
	}
	src, to := s.steps[s.at].obj, s.steps[s.at].copy
	switch s.types[s.at].class {
	case object.ListType:
		object.As[object.List](to).Append(v)
	case object.TupleType:
		object.As[object.Tuple](to).Items[s.pos] = v
	case object.DictType:
		from := object.As[object.Dict](src)
		if k, _, ok := from.Entry(s.pos / 2); ok && s.pos%2 != 0 {
			object.As[object.Dict](to).Insert(k, from.EntryHash(s.pos/2), v)
		}
	case object.SetType:
		if !v.IsMissing() {
			object.As[object.Set](to).D.Insert(v, object.As[object.Set](src).D.EntryHash(s.pos), object.None)
		}
	}
}

// wrong is the error about a value that does not fit.
func (s *checking) wrong(t *thread, g *guarded, x *guardType, v value) error {
	st := step{way: wayRoot}
	name := ""
	if s.at == 0 {
		name = s.of[s.pos]
	} else {
		st = step{from: int32(s.at), way: wayItem, label: s.label()}
		if x := s.types[s.at]; x.class == object.SetType || x.class == object.FrozenSetType || x.class == object.DictType && s.pos%2 == 0 {
			st.way = wayKey
		}
		top := s.steps[s.at]
		for top.way != wayRoot {
			top = s.steps[top.from]
		}
		name = object.As[object.Str](top.label).Go()
	}
	what := " argument '" + name + "'"
	if name == "" {
		what = " result"
	}
	got := v.Type().Name
	if v.IsNone() {
		got = "None"
	}
	return t.TypeError("%s()%s must be %s, not %s%s", g.fn.Code.Name, what, x.String(), got, s.path(st))
}
