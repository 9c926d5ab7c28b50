package adder_test

// This file tests that what two interpreters share cannot be changed: by looking at all of it
// from the host, and by a program that tries.

import (
	"errors"
	"reflect"
	"regexp"
	"slices"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/surface"
)

// TestSurfaceAgain makes the census, lets a program write to all that it can reach, and makes
// the census again in the same process: it must not depend on that, nor on the machine.
func TestSurfaceAgain(t *testing.T) {
	first, err := adder.SurfaceCensus()
	if err != nil {
		t.Fatal(err)
	}
	spoil(t)
	again, err := adder.SurfaceCensus()
	if err != nil {
		t.Fatal(err)
	}
	if len(first) != len(again) {
		t.Fatalf("%d pages, then %d", len(first), len(again))
	}
	machine := regexp.MustCompile(`0x[0-9a-f]{6}|/(home|tmp|usr|var)/`)
	for i := range first {
		if d := lineDiff(first[i].Text, again[i].Text); d != "" {
			t.Errorf("%s: a program of another interpreter changed it:\n%s", first[i].Name, d)
		}
		if m := machine.FindString(first[i].Text); m != "" {
			t.Errorf("%s shows the machine: %s", first[i].Name, m)
		}
	}
}

// spoil runs testdata/surface/spoil.py in an interpreter of its own.
func spoil(t *testing.T) {
	t.Helper()
	in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: 10_000_000_000}})
	if err != nil {
		t.Fatal(err)
	}
	if err := in.Set("MODULES", surface.Importable()); err != nil {
		t.Fatal(err)
	}
	p, err := adder.Compile("spoil.py", mustRead(t, "testdata/surface/spoil.py"))
	if err != nil {
		t.Fatal(err)
	}
	var x *adder.Exception
	if _, err := in.Run(t.Context(), p); err != nil && !errors.As(err, &x) { // the library's own end may fail now
		t.Fatal(err)
	}
	if _, ok := in.Get("ended"); !ok {
		t.Fatalf("the program did not come to its end: %v", x)
	}
	done, _ := in.Get("done")
	if n, err := done.Int(); err != nil || n < 1000 {
		t.Errorf("%d writes worked, fewer than an interpreter has things of its own: %v", n, err)
	}
}

// TestSurfaceShared walks two interpreters in which everything was imported, static objects
// included. An object that both reach is static, frozen and of a kind that nothing changes;
// and no memory that a clone would have to copy belongs to both.
func TestSurfaceShared(t *testing.T) {
	spoil(t) // what it left behind in shared objects would be seen
	a, b := imported(t), imported(t)
	seen := everything(a.Interp.Machine.EachObject)
	shared, kinds := 0, map[string]int{}
	for at, v := range everything(b.Interp.Machine.EachObject) {
		if _, ok := seen[at]; !ok {
			continue
		}
		shared++
		kinds[v.Type().Name]++
		const both = object.StaticBit | object.FrozenBit
		if v.Header().Word&both != both {
			t.Errorf("two interpreters share a %s that is not static and frozen", v.Type().Name)
		} else if !unchanging(v) {
			t.Errorf("two interpreters share a %s, which can be changed", v.Type().Name)
		}
	}
	t.Logf("%d objects of the first, %d shared: %v", len(seen), shared, kinds)
	if shared < 5000 {
		t.Errorf("only %d shared objects: the walk does not reach the static ones", shared)
	}
	mine := copied(t, a)
	for at, what := range copied(t, b) {
		if _, ok := mine[at]; ok && what != reflect.TypeFor[object.Value]() { // items of constant tuples are
			t.Errorf("two interpreters share a %s", what)
		}
	}
}

func imported(t *testing.T) *surface.Walker {
	t.Helper()
	w, err := surface.Walk()
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// everything follows all references from what is live, and from the static types.
func everything(live func(func(object.Value))) map[*object.Header]object.Value {
	seen := map[*object.Header]object.Value{}
	var todo []object.Value
	add := func(v object.Value) {
		if v.IsUnbound() || v.N != 0 || v.Type() == nil || v.Kind() == object.KindNone {
			return
		}
		h := v.Header()
		if _, ok := seen[h]; !ok && !immediate(v) {
			seen[h] = v
			todo = append(todo, v)
		}
	}
	live(add)
	for _, typ := range object.Types() {
		add(object.Ref(typ))
	}
	for len(todo) > 0 {
		v := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		add(object.Ref(v.Type()))
		switch v.Kind() {
		case object.KindType:
			typ := object.As[object.Type](v)
			for _, b := range slices.Concat(typ.MRO, typ.Bases) {
				add(object.Ref(b))
			}
			if typ.Dict != nil {
				add(object.Ref(typ.Dict))
			}
			if typ.Flags&object.FlagStatic != 0 {
				continue // its layout looks at what only a class of the program has
			}
		case object.KindNative:
			if o := object.As[object.Native](v).Owner; o != nil {
				add(object.Ref(o))
			}
		}
		object.RefsOf(v, func(x *object.Value) { add(*x) })
	}
	return seen
}

// immediate tells whether v is a value without an object of its own.
func immediate(v object.Value) bool {
	return v.IsInt() || v.IsFloat() || v.IsBool() || v.IsNone() || v.IsNotImplemented() || v == object.Ellipsis
}

// unchanging tells whether nothing can write to a static object of this kind, or the namespace
// is one that only its cells' readers see: that of the builtins, which is copied before it is
// written to.
func unchanging(v object.Value) bool {
	switch v.Type() {
	case object.StrType, object.BytesType, object.TupleType, object.FrozenSetType, object.ComplexType, object.FloatType, object.IntType,
		object.RangeType, object.SliceType, object.CodeType, object.BuiltinType, object.MethodDescriptorType, object.WrapperDescriptorType,
		object.ClassMethodDescriptorType, object.GetSetType, object.MemberType, object.StaticMethodType, object.ClassMethodType, object.MethodType:
		return true
	case object.DictType, object.CellType:
		return true // frozen: of a type, or sealed; the writers look at the bit
	}
	if v.Kind() == object.KindType {
		return object.As[object.Type](v).Flags&object.FlagStatic != 0
	}
	if v.Type().Flags&object.FlagStatic == 0 || v.Type().AttrOff != 0 {
		return false
	}
	return v.Kind() == object.KindTuple || stateless(v)
}

// stateless tells whether an object refers to nothing, and its class has nothing to write it
// with: the Quitters of the builtins, for one.
func stateless(v object.Value) bool {
	plain := true
	object.RefsOf(v, func(x *object.Value) { plain = plain && (x.IsUnbound() || x.Header().Word&object.StaticBit != 0) })
	for _, r := range v.Type().Rows {
		plain = plain && r.Set == nil && r.SetStep == nil && r.Del == nil
	}
	return plain
}

// copied is the memory that a clone of the interpreter copies, by address.
func copied(t *testing.T, w *surface.Walker) map[uintptr]reflect.Type {
	t.Helper()
	out := map[uintptr]reflect.Type{}
	c := object.Cloner{Watch: func(at, size uintptr, what reflect.Type) { out[at] = what }}
	if _, err := c.Clone(w.Interp); err != nil {
		t.Fatal(err)
	}
	return out
}
