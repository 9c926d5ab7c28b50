package adder

// This file defines calls from Go into Python.

import (
	"context"
	"errors"
	"fmt"
	"reflect"

	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/vm"
)

// maxCalls bounds how deeply Go and Python may call each other: each level uses the Go
// stack.
const maxCalls = 16

// Call calls a function that a program has defined in `__main__`. All arguments but the
// last are converted to Python (see [Value.Decode] for the types and their counterparts);
// the last is a pointer that receives the result, or nil to drop it.
//
//	var total float64
//	err := in.Call(ctx, "price", order, 3, &total)
//
// It must not be used while a stopped run waits for [Interp.Resume]. A host function may
// use it, on the goroutine it was called on, at most 16 calls deep.
func (in *Interp) Call(ctx context.Context, name string, args ...any) error {
	fn, args, use, err := in.named(name, args)
	if err != nil {
		return err
	}
	_, err = in.call(ctx, fn, args, use)
	return err
}

// named finds the function that Call is to call; use decodes the result.
func (in *Interp) named(name string, args []any) (fn Value, params []any, use func(Value) error, err error) {
	f, ok := in.in.MainModule().Dict.GetStr(object.MakeStr(name))
	if !ok {
		return Value{}, nil, nil, fmt.Errorf("adder: the program defines no %q", name)
	}
	if len(args) == 0 {
		return Value{}, nil, nil, errors.New("adder: Call needs a pointer for the result, or nil")
	}
	params = args[:len(args)-1]
	if result := args[len(params)]; result != nil {
		use = func(v Value) error { return v.Decode(result) }
	}
	return Value{in, f}, params, use, nil
}

// CallValue calls a callable Python value and returns what it returns.
func (in *Interp) CallValue(ctx context.Context, fn Value, args ...any) (Value, error) {
	return in.call(ctx, fn, args, nil)
}

func (in *Interp) call(ctx context.Context, fn Value, args []any, use func(Value) error) (Value, error) {
	depth := in.in.Machine.Depth()
	v, err := in.run(ctx, func() error { return in.start(fn, args) }, use)
	if err != nil && in.calls > 0 {
		in.in.Machine.AbandonTo(depth) // the stop passes through the host function as its error
	}
	return v, err
}

// start begins the call of a Python value.
func (in *Interp) start(fn Value, args []any) error {
	if fn.in != in || fn.v.IsUnbound() {
		return errors.New("adder: no function of this interpreter")
	}
	if in.calls == 0 && in.in.Machine.Depth() != 0 {
		return errors.New("adder: a stopped run has to be resumed or abandoned first")
	}
	if in.calls >= maxCalls {
		return errors.New("adder: Go and Python call each other too deeply")
	}
	vals := make([]object.Value, len(args))
	c := in.inward()
	for i, a := range args {
		v, err := c.value(reflect.ValueOf(a), &place{name: fmt.Sprintf("argument %d", i+1)}, 0)
		if err != nil {
			return err
		}
		vals[i] = v
	}
	if err := in.in.Machine.Start(fn.v, vals...); err != nil {
		return in.exception(in.in.Machine.Uncaught())
	}
	return nil
}

// Get returns a variable of `__main__`.
func (in *Interp) Get(name string) (Value, bool) {
	v, ok := in.in.MainModule().Dict.GetStr(object.MakeStr(name))
	return Value{in, v}, ok
}

// Set sets a variable of `__main__`. A [Capability], a [Func] or an exposed interface may
// be given too: it is then granted without being mounted.
func (in *Interp) Set(name string, value any) error {
	v, err := in.toPython(value, name)
	if err != nil {
		return err
	}
	d := in.in.MainModule().Dict
	in.in.Meter.Owe(0, d.InsertCost()+object.StrSize(len(name), 1))
	d.SetStr(object.MakeStr(name), v)
	return nil
}

// host calls a Python value on behalf of a conversion.
func (in *Interp) host(fn object.Value, args ...object.Value) (object.Value, error) {
	m := in.in.Machine
	depth := m.Depth()
	if err := m.Start(fn, args...); err != nil {
		return object.None, in.exception(m.Uncaught())
	}
	v, err := in.driveAlone()
	switch err {
	case nil:
		return v, nil
	case vm.ErrUncaught:
		return object.None, in.exception(m.Uncaught())
	}
	m.AbandonTo(depth)
	return object.None, in.stopError(context.Background())
}

// attrRow reads an attribute for the host.
var attrRow = object.RegisterRow(&object.Row{Name: "getattr", Sig: "(v, name, /)", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.GetAttrOp(f, f.Vals[0], object.As[object.Str](f.Vals[1])); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}})

func (in *Interp) attr(v object.Value, name string) (object.Value, error) {
	return in.host(object.Ref(object.NewNative(attrRow)), v, object.Ref(object.InternKnown(name)))
}

// importRow imports a library module for the host.
var importRow = object.RegisterRow(&object.Row{Name: "import", Sig: "(name, /)", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.ImportOp(f, object.As[object.Str](f.Vals[0]).Go()); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}})

func (in *Interp) importModule(name string) (object.Value, error) {
	return in.host(object.Ref(object.NewNative(importRow)), object.NewStr(name))
}
