package adder

// This file defines how Go values become Python values.

import (
	"math"
	"math/big"
	"reflect"
	"sort"
	"strings"
	"time"

	"github.com/adderlang/adder/internal/object"
)

// maxNesting bounds how deeply values that cross may be nested.
const maxNesting = 1000

var (
	timeType     = reflect.TypeFor[time.Time]()
	durationType = reflect.TypeFor[time.Duration]()
	bigIntType   = reflect.TypeFor[*big.Int]()
	valueType    = reflect.TypeFor[Value]()
	errorType    = reflect.TypeFor[error]()
	capType      = reflect.TypeFor[Capability]()
)

// A ConvertError says which part of a value cannot cross, as a path from the whole:
// "order.items[3].price".
type ConvertError struct {
	Path   string
	Reason string
}

// Error shows path and reason.
func (e *ConvertError) Error() string {
	if e.Path == "" {
		return "adder: " + e.Reason
	}
	return "adder: " + e.Path + ": " + e.Reason
}

// An inward is one conversion of Go values. The same pointer, map or slice becomes the
// same object, so that identity and cycles are kept. What it makes is owed to the
// account, not charged: how much crosses is the host's decision.
type inward struct {
	in    *Interp
	seen  map[identity]object.Value
	count int64 // values made: 2 a unit of fuel
}

type identity struct {
	p   uintptr
	n   int
	typ reflect.Type
}

func (in *Interp) toPython(v any, name string) (object.Value, error) {
	return in.inward().value(reflect.ValueOf(v), &place{name: name}, 0)
}

func (in *Interp) inward() *inward { return &inward{in: in, seen: map[identity]object.Value{}} }

func (c *inward) owe(bytes int64) { c.in.in.Meter.Owe(bytes/512, bytes) }

func (c *inward) value(v reflect.Value, at *place, depth int) (object.Value, error) {
	if !v.IsValid() {
		return object.None, nil
	}
	if depth > maxNesting {
		return object.None, at.fails("nested too deeply")
	}
	if c.count++; c.count%2 == 0 {
		c.in.in.Meter.Owe(1, 0)
	}
	if w, ok, err := c.special(v, at); ok || err != nil {
		return w, err
	}
	switch v.Kind() {
	case reflect.Bool:
		return object.Bool(v.Bool()), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return object.Int(v.Int()), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		if u := v.Uint(); u > math.MaxInt64 {
			return c.bigInt(new(big.Int).SetUint64(u)), nil
		}
		return object.Int(int64(v.Uint())), nil
	case reflect.Float32, reflect.Float64:
		return object.Float(v.Float()), nil
	case reflect.Complex64, reflect.Complex128:
		c.owe(48)
		x := v.Complex()
		return object.NewComplex(x), nil
	case reflect.String:
		s := object.MakeStr(strings.ToValidUTF8(v.String(), "\ufffd"))
		c.owe(object.StrSize(s.Len(), s.Width()))
		return object.Ref(s), nil
	case reflect.Interface:
		return c.value(v.Elem(), at, depth)
	case reflect.Pointer:
		return c.pointer(v, at, depth)
	case reflect.Slice, reflect.Array:
		return c.list(v, at, depth)
	case reflect.Map:
		return c.dict(v, at, depth)
	case reflect.Struct:
		ns := c.namespace()
		return ns, c.fill(ns, v, at, depth)
	case reflect.Func:
		f, err := newHostFunc("function", v)
		if err != nil {
			return object.None, at.fails(err.Error())
		}
		c.owe(64)
		return f.object(c.in), nil
	}
	return object.None, at.fails(v.Type().String() + " does not convert to Python")
}

// special converts the types that mean something.
func (c *inward) special(v reflect.Value, at *place) (object.Value, bool, error) {
	t := v.Type()
	switch {
	case t == valueType:
		x := v.Interface().(Value)
		if x.v.IsUnbound() {
			return object.None, true, nil
		}
		if x.in != c.in && x.v.Header().Word&object.StaticBit == 0 {
			return object.None, true, at.fails("a value of another interpreter")
		}
		return x.v, true, nil
	case t == timeType:
		w, err := c.in.datetime(v.Interface().(time.Time))
		return w, true, err
	case t == durationType:
		w, err := c.in.timedelta(time.Duration(v.Int()))
		return w, true, err
	case t == bigIntType:
		if v.IsNil() {
			return object.None, true, nil
		}
		return c.bigInt(v.Interface().(*big.Int)), true, nil
	case t.Kind() != reflect.Interface && t.Implements(capType) && !isNil(v):
		w, err := v.Interface().(Capability).Grant(&Granter{T: &c.in.in.Machine.T, Name: "argument"})
		return w, true, err
	case t.Kind() != reflect.Interface && t.Implements(errorType) && !isNil(v):
		return object.Ref(c.in.raisable(v.Interface().(error), "")), true, nil
	}
	return object.None, false, nil
}

func isNil(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Pointer, reflect.Map, reflect.Slice, reflect.Func, reflect.Interface, reflect.Chan:
		return v.IsNil()
	}
	return false
}

func (c *inward) bigInt(x *big.Int) object.Value {
	c.owe(48 + int64(x.BitLen()/8))
	return object.NewBig(new(big.Int).Set(x))
}

func (c *inward) pointer(v reflect.Value, at *place, depth int) (object.Value, error) {
	if v.IsNil() {
		return object.None, nil
	}
	id := identity{v.Pointer(), 0, v.Type()}
	if w, ok := c.seen[id]; ok {
		return w, nil
	}
	if v.Elem().Kind() == reflect.Struct {
		if _, ok, _ := c.special(v.Elem(), at); !ok {
			ns := c.namespace()
			c.seen[id] = ns
			return ns, c.fill(ns, v.Elem(), at, depth)
		}
	}
	w, err := c.value(v.Elem(), at, depth+1)
	if err == nil {
		c.seen[id] = w
	}
	return w, err
}

func (c *inward) list(v reflect.Value, at *place, depth int) (object.Value, error) {
	n := v.Len()
	if v.Kind() == reflect.Slice && v.IsNil() {
		return object.None, nil
	}
	if v.Type().Elem().Kind() == reflect.Uint8 {
		b := make([]byte, n)
		reflect.Copy(reflect.ValueOf(b), v)
		c.owe(object.BytesSize(n))
		return object.NewBytes(b), nil
	}
	var id identity
	if v.Kind() == reflect.Slice && n > 0 {
		id = identity{v.Pointer(), n, v.Type()}
		if w, ok := c.seen[id]; ok {
			return w, nil
		}
	}
	c.owe(object.ListSize + 16*int64(n))
	l := object.NewList(nil)
	if id.p != 0 {
		c.seen[id] = object.Ref(l)
	}
	here := &place{up: at, kind: thisItem}
	for i := 0; i < n; i++ {
		here.index = i
		w, err := c.value(v.Index(i), here, depth+1)
		if err != nil {
			return object.None, err
		}
		l.Append(w)
	}
	return object.Ref(l), nil
}

// dict converts a map. Keys are str, int, float or bool; they come in sorted order, so
// that a run does not depend on the order of Go's maps.
func (c *inward) dict(v reflect.Value, at *place, depth int) (object.Value, error) {
	if v.IsNil() {
		return object.None, nil
	}
	id := identity{v.Pointer(), 0, v.Type()}
	if w, ok := c.seen[id]; ok {
		return w, nil
	}
	d := object.NewDict()
	c.seen[id] = object.Ref(d)
	c.owe(object.DictSize)
	type entry struct{ key, val reflect.Value }
	var all []entry
	for it := v.MapRange(); it.Next(); {
		all = append(all, entry{it.Key(), it.Value()})
	}
	sort.Slice(all, func(i, j int) bool { return lessKey(all[i].key, all[j].key) })
	here := &place{up: at, kind: thisHostKey}
	for _, e := range all {
		here.host = e.key
		k, err := c.value(e.key, here, depth+1)
		if err != nil {
			return object.None, err
		}
		h, ok := c.in.in.Machine.T.HashExact(k)
		if !ok {
			return object.None, here.fails(e.key.Type().String() + " cannot be a key")
		}
		w, err := c.value(e.val, here, depth+1)
		if err != nil {
			return object.None, err
		}
		c.owe(d.InsertCost())
		d.Insert(k, h, w)
	}
	return object.Ref(d), nil
}

// held is what an interface holds, or v itself.
func held(v reflect.Value) reflect.Value {
	for v.Kind() == reflect.Interface && !v.IsNil() {
		v = v.Elem()
	}
	return v
}

func lessKey(a, b reflect.Value) bool {
	a, b = held(a), held(b)
	switch {
	case a.Kind() != b.Kind():
		return a.Kind() < b.Kind()
	case a.CanInt():
		return a.Int() < b.Int()
	case a.CanUint():
		return a.Uint() < b.Uint()
	case a.CanFloat():
		return a.Float() < b.Float()
	case a.Kind() == reflect.String:
		return a.String() < b.String()
	}
	return false
}

// namespace makes what a struct becomes: an object with attributes.
func (c *inward) namespace() object.Value {
	c.owe(object.SimpleNamespaceType.InstanceSize() + 160)
	return object.Ref(object.NewInstance(object.SimpleNamespaceType, nil))
}

// fill sets the attributes of a struct's tagged fields.
func (c *inward) fill(ns object.Value, v reflect.Value, at *place, depth int) error {
	fields := fieldsOf(v.Type())
	if len(fields) == 0 {
		return at.fails(v.Type().String() + ` has no field with an adder:"name" tag`)
	}
	t := &c.in.in.Machine.T
	for _, f := range fields {
		w, err := c.value(v.FieldByIndex(f.index), &place{up: at, kind: thisField, name: f.name}, depth+1)
		if err != nil {
			return err
		}
		if err := c.in.oweCharges(func() error {
			_, _, err := t.SetAttrFast(ns, object.MakeStr(f.name), w)
			return err
		}); err != nil {
			return err
		}
	}
	return nil
}

// oweCharges runs fn, whose charges must not stop it: what they come to is owed.
func (in *Interp) oweCharges(fn func() error) error {
	m := &in.in.Meter
	saved := *m
	const plenty = 1 << 60
	m.Left, m.Limit, m.Trigger = plenty, plenty, plenty
	err := fn()
	fuel, bytes := plenty-m.Left, m.Bytes-saved.Bytes
	*m = saved
	m.Owe(fuel, bytes)
	return err
}

// A field is a field of a struct that crosses.
type field struct {
	name  string
	index []int
}

// fieldsOf lists the tagged fields of a struct type, those of embedded structs included.
func fieldsOf(t reflect.Type) []field {
	var out []field
	for i := 0; i < t.NumField(); i++ {
		f := t.Field(i)
		tag, ok := f.Tag.Lookup("adder")
		name, _, _ := strings.Cut(tag, ",")
		switch {
		case ok && name != "" && name != "-" && f.IsExported():
			out = append(out, field{name, []int{i}})
		case !ok && f.Anonymous && f.Type.Kind() == reflect.Struct:
			for _, g := range fieldsOf(f.Type) {
				out = append(out, field{g.name, append([]int{i}, g.index...)})
			}
		}
	}
	return out
}
