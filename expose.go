package adder

// This file defines host functions: Go functions and the method sets of Go interfaces as
// Python sees them.

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"sort"
	"strings"
	"unicode"

	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

// Func makes a Go function callable from Python, to be granted or [Interp.Set]. Its first
// parameter may be a [context.Context], which it gets from the run; its last result may
// be an error. The others are converted as [Value.Decode] and [Interp.Call] do.
//
// An error becomes a Python exception: an [*Exception] the one it describes (of a
// built-in class), any other a RuntimeError without its text, which is the host's. The
// error itself is found again in the error of the run by errors.Is and errors.As. An
// error of the run's context, or a [*LimitError], ends the run.
//
// A host function runs once, on the goroutine of the run; it may be slow.
func Func(fn any) Capability {
	f, err := newHostFunc("function", reflect.ValueOf(fn))
	return &exposed{fn: f, err: err}
}

// Expose makes a Go value usable from Python by the method set of the interface T, and by
// nothing else of it: method PutItem is put_item in Python. Parameters and results are
// those of [Func].
//
//	in, err := adder.New(adder.Config{Grants: map[string]adder.Capability{
//		"store": adder.Expose[Store](db),
//	}})
func Expose[T any](x T) Capability {
	t := reflect.TypeFor[T]()
	if t.Kind() != reflect.Interface || t.NumMethod() == 0 {
		return &exposed{err: fmt.Errorf("adder: Expose needs an interface type with methods, not %s", t)}
	}
	v := reflect.ValueOf(&x).Elem()
	if v.IsNil() {
		return &exposed{err: fmt.Errorf("adder: Expose of a nil %s", t)}
	}
	e := &exposed{name: t.Name(), methods: map[string]*hostFunc{}}
	for i := 0; i < t.NumMethod(); i++ {
		m := t.Method(i)
		if !m.IsExported() {
			continue
		}
		name := snake(m.Name)
		f, err := newHostFunc(name, v.Method(i))
		if err != nil {
			return &exposed{err: err}
		}
		e.methods[name] = f
	}
	return e
}

// snake is a Go name as Python writes it: PutItem is put_item, ReadURL is read_url.
func snake(s string) string {
	rs := []rune(s)
	var b strings.Builder
	for i, r := range rs {
		if unicode.IsUpper(r) {
			if i > 0 && (!unicode.IsUpper(rs[i-1]) || i+1 < len(rs) && unicode.IsLower(rs[i+1])) {
				b.WriteByte('_')
			}
			r = unicode.ToLower(r)
		}
		b.WriteRune(r)
	}
	return b.String()
}

// An exposed is what Func and Expose return.
type exposed struct {
	name    string
	fn      *hostFunc
	methods map[string]*hostFunc
	err     error
}

// Grant implements Capability.
func (e *exposed) Grant(g *Granter) (object.Value, error) {
	if e.err != nil {
		return object.None, e.err
	}
	in := g.interp()
	if e.fn != nil {
		f := *e.fn
		if f.name == "function" {
			f.name = g.Name
		}
		return f.object(in), nil
	}
	h := &hostObject{Header: object.Header{Type: hostObjectType}, name: e.name, methods: map[string]object.Value{}}
	for n, f := range e.methods {
		h.methods[n] = f.object(in)
	}
	return object.Ref(h), nil
}

// A hostFunc is a Go function with what is known of its signature.
type hostFunc struct {
	name   string
	fn     reflect.Value
	ctx    bool           // the first parameter is a context
	params []reflect.Type // the others; of a variadic function the last is the item type
	more   bool           // variadic
	fails  bool           // the last result is an error
	result int            // other results
}

var contextType = reflect.TypeFor[context.Context]()

func newHostFunc(name string, fn reflect.Value) (*hostFunc, error) {
	if fn.Kind() != reflect.Func || fn.IsNil() {
		return nil, errors.New("adder: not a function")
	}
	t := fn.Type()
	f := &hostFunc{name: name, fn: fn, more: t.IsVariadic()}
	for i := 0; i < t.NumIn(); i++ {
		p := t.In(i)
		if i == 0 && p == contextType {
			f.ctx = true
			continue
		}
		if i == t.NumIn()-1 && f.more {
			p = p.Elem()
		}
		if k := p.Kind(); k == reflect.Chan || k == reflect.Func || k == reflect.UnsafePointer || k == reflect.Interface && p.NumMethod() > 0 {
			return nil, fmt.Errorf("adder: %s: parameter of type %s does not convert from Python", name, p)
		}
		f.params = append(f.params, p)
	}
	f.result = t.NumOut()
	if f.result > 0 && t.Out(f.result-1) == errorType {
		f.fails = true
		f.result--
	}
	return f, nil
}

// hostFuncObject is a host function as Python sees it.
type hostFuncObject struct {
	object.Header
	in *Interp
	f  *hostFunc
}

// hostObject is an exposed interface as Python sees it.
type hostObject struct {
	object.Header
	name    string
	methods map[string]object.Value
}

var (
	hostFuncType   = object.Declare("adder.HostFunction", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted))
	hostObjectType = object.Declare("adder.HostObject", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted))
)

func (f *hostFunc) object(in *Interp) object.Value {
	return object.Ref(&hostFuncObject{Header: object.Header{Type: hostFuncType}, in: in, f: f})
}

func init() {
	text := func(t *object.Thread, s string) (object.Value, error) {
		if err := t.Charge(1, object.StrSize(len(s), 1)); err != nil {
			return object.None, err
		}
		return object.NewStr(s), nil
	}
	fn := func(v object.Value) *hostFuncObject { return object.As[hostFuncObject](v) }
	name := func(t *object.Thread, args []object.Value) (object.Value, error) { return text(t, fn(args[0]).f.name) }
	hostFuncType.Define("A function of the host.", object.LayoutOf(nil, func(*hostFuncObject) int64 { return 64 }), []object.Row{
		{Name: "__call__", Sig: "($self, /, *args)", Rights: object.NoRights, Charge: object.Custom, Step: hostCall, Doc: "Call the host."},
		{Name: "__name__", Kind: object.Getter, Rights: object.NoRights, Charge: object.Constant, Fast: name, Doc: "The function's name."},
		{Name: "__qualname__", Kind: object.Getter, Rights: object.NoRights, Charge: object.Constant, Fast: name, Doc: "The function's name."},
		{Name: "__repr__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Show the name.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			return text(t, "<host function "+fn(args[0]).f.name+">")
		}},
	})
	host := func(v object.Value) *hostObject { return object.As[hostObject](v) }
	hostObjectType.Find = func(t *object.Thread, v object.Value, n *object.Str) object.AttrResult {
		if m, ok := host(v).methods[n.Go()]; ok {
			return object.AttrResult{Kind: object.AttrValue, Value: m}
		}
		return t.FindGeneric(v, n)
	}
	hostObjectType.Define("An object of the host: its methods are those of one Go interface.", object.LayoutOf(func(h *hostObject, visit func(*object.Value)) {
		for n, m := range h.methods {
			visit(&m)
			h.methods[n] = m
		}
	}, func(h *hostObject) int64 { return 64 + 80*int64(len(h.methods)) }), []object.Row{
		{Name: "__repr__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Show the interface's name.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			return text(t, "<"+host(args[0]).name+" of the host>")
		}},
		{Name: "__dir__", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Custom, Doc: "Names of the methods.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			methods := host(args[0]).methods // as many as the host's type has: a unit for 8
			if err := t.Charge(int64(1+len(methods)/8), int64(len(methods))*96); err != nil {
				return object.None, err
			}
			var names []string
			for n := range methods {
				names = append(names, n)
			}
			sort.Strings(names)
			vals := make([]object.Value, len(names))
			for i, n := range names {
				vals[i] = object.NewStr(n)
			}
			return t.ListOf(vals)
		}},
	})
}

// hostFuel is what a call of the host costs beside the conversions.
const hostFuel = 20

// hostCall converts the arguments, calls, and converts what comes back. The call happens
// once: everything that can stop lies before it, and what it brings is owed.
func hostCall(t *object.Thread, f *object.NFrame) object.Action {
	x := object.As[hostFuncObject](f.Vals[0])
	args := object.As[object.Tuple](f.Vals[1]).Items
	h, in := x.f, x.in
	if f.PC == 0 {
		if err := t.Charge(hostFuel+int64(len(args)), 0); err != nil {
			return t.Fail(err)
		}
		made := new(crossing)
		f.State = made
		ins, err := h.arguments(t, in, made, args)
		if err != nil {
			return t.Fail(err)
		}
		in.calls++
		outs := h.fn.Call(ins)
		in.calls--
		t.Comp = f.Comp
		f.Out, err = h.results(t, in, outs)
		f.PC = 1
		f.Commit(t) // done: whatever comes now, it is not called again
		if err != nil {
			return t.Fail(err)
		}
	}
	return object.Done
}

func (h *hostFunc) arguments(t *object.Thread, in *Interp, made *crossing, args []object.Value) ([]reflect.Value, error) {
	least := len(h.params)
	if h.more {
		least--
	}
	switch {
	case len(args) < least:
		return nil, t.TypeError("%s() missing %d of %d arguments", h.name, least-len(args), least)
	case len(args) > least && !h.more:
		return nil, t.TypeError("%s() takes %d arguments but %d were given", h.name, least, len(args))
	}
	var ins []reflect.Value
	if h.ctx {
		ins = append(ins, reflect.ValueOf(in.context()))
	}
	for i, a := range args {
		if err := t.PollAt(i); err != nil {
			return nil, err
		}
		p := reflect.New(h.params[min(i, len(h.params)-1)])
		if err := in.handOver(t, made, a, p); err != nil {
			if err == meter.ErrStop || err == object.ErrRaised {
				return nil, err
			}
			var c *ConvertError
			if errors.As(err, &c) {
				c.Path = strings.TrimPrefix(fmt.Sprintf("argument %d", i+1)+pathTail(c.Path), ".")
				return nil, t.TypeError("%s() %s: %s", h.name, c.Path, c.Reason)
			}
			return nil, t.Throw(in.raisable(err, h.name))
		}
		ins = append(ins, p.Elem())
	}
	return ins, nil
}

func pathTail(p string) string {
	if p == "" || p[0] == '[' {
		return p
	}
	return "." + p
}

// results converts what the function returned: nothing is None, several are a tuple.
func (h *hostFunc) results(t *object.Thread, in *Interp, outs []reflect.Value) (object.Value, error) {
	if h.fails {
		if e := outs[len(outs)-1]; !e.IsNil() {
			return object.None, in.hostError(t, e.Interface().(error), h.name)
		}
	}
	vals := make([]object.Value, h.result)
	for i := range vals {
		v, err := in.toPython(outs[i].Interface(), h.name+"()")
		if err != nil {
			return object.None, t.Throw(in.raisable(err, h.name))
		}
		vals[i] = v
	}
	switch len(vals) {
	case 0:
		return object.None, nil
	case 1:
		return vals[0], nil
	}
	t.Meter.Owe(0, object.TupleSize(len(vals)))
	return object.NewTuple(vals), nil
}

// hostError turns the error of a host function into what happens to the program.
func (in *Interp) hostError(t *object.Thread, err error, name string) error {
	var limit *LimitError
	if errors.As(err, &limit) || in.ctx != nil && in.ctx.Err() != nil && errors.Is(err, in.ctx.Err()) {
		if t.Meter.Why == meter.Running || limit == nil {
			t.Meter.Halt(meter.Cancelled)
		}
		return meter.ErrStop
	}
	return t.Throw(in.raisable(err, name))
}

// raisable is the Python exception for a Go error.
func (in *Interp) raisable(err error, name string) *object.Exception {
	t := &in.in.Machine.T
	var x *Exception
	if errors.As(err, &x) {
		if x.raised != nil && x.in == in {
			return x.raised
		}
		if typ := builtinException(x.Type); typ != nil {
			return t.NewException(typ, object.NewStr(x.Message))
		}
	}
	msg := "the host failed"
	if name != "" {
		msg = name + "() failed in the host"
	}
	e := t.NewException(object.RuntimeErrorType, object.NewStr(msg))
	in.hostErrs = append(in.hostErrs, hostErr{e, err})
	if len(in.hostErrs) > 64 {
		in.hostErrs = in.hostErrs[1:]
	}
	return e
}

// A hostErr remembers what Go error an exception stands for.
type hostErr struct {
	e   *object.Exception
	err error
}

func builtinException(name string) *object.Type {
	for _, t := range object.Types() {
		if t.Name == name && t.Module == "builtins" && t.Is(object.ExceptionType) {
			return t
		}
	}
	return nil
}
