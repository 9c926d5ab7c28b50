package adder

// This file defines how Python values become Go values. Only what the built-in types and
// the attributes of objects hold is read: no Python code runs, but for datetime, whose
// fields are asked for.

import (
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"time"

	"github.com/adderlang/adder/internal/object"
)

// An outward is one conversion of Python values. The same object becomes the same
// pointer, map or slice of a type.
type outward struct {
	in    *Interp
	seen  map[outIdentity]reflect.Value
	count int64          // values looked at: 2 a unit of fuel
	guest *object.Thread // whose call hands them over; nil: the host asks for them, and what they cost is owed
	made  *crossing
}

// A crossing is what conversions have made for a guest's call: it counts as the guest's until that is
// over. One str that is in a list 100,000 times becomes one string, but views of one buffer
// become as many slices.
type crossing struct{ bytes int64 }

func (x *crossing) Refs(func(*object.Value)) {}
func (x *crossing) Size() int64              { return x.bytes }
func (x *crossing) Clone() object.FrameState { return &crossing{x.bytes} }

// room pays for bytes of the host's memory before they are taken. What the host asks for is no
// more than the interpreter itself may have.
func (c *outward) room(bytes int64, at *place) error {
	if c.guest != nil {
		if err := c.guest.Charge(bytes/1024, bytes); err != nil {
			return err
		}
	} else if m := &c.in.in.Meter; c.made.bytes+bytes > max(m.Limit, m.Bytes) {
		return at.fails("the whole takes more memory than the interpreter may have")
	}
	c.made.bytes += bytes
	return nil
}

// convertPart is how many values a guest hands over between two questions whether to stop. A call
// with a list of 10 million took 2 s that nobody could end, and paid afterwards.
const convertPart = 4096

type outIdentity struct {
	v   object.Value
	typ reflect.Type
}

// Decode converts the value to what dst points at: a bool, number, string, []byte, slice,
// array, map, struct with adder:"name" tags (from a dict with str keys or an object's
// attributes), pointer to one of these, *big.Int, [time.Time], [time.Duration], [Value] or
// any. Identity and cycles are kept. Errors are [*ConvertError]; what would take more memory
// than the interpreter may have is one.
func (v Value) Decode(dst any) error {
	p := reflect.ValueOf(dst)
	if p.Kind() != reflect.Pointer || p.IsNil() {
		return &ConvertError{"", "Decode needs a pointer"}
	}
	if v.in == nil || v.v.IsUnbound() {
		p.Elem().SetZero()
		return nil
	}
	c := &outward{in: v.in, seen: map[outIdentity]reflect.Value{}, made: new(crossing)}
	err := c.value(v.v, p.Elem(), &place{}, 0)
	v.in.in.Meter.Owe(c.count/2, 0)
	return err
}

// handOver is Decode of an argument of a guest's call to what p points at; it may stop.
func (in *Interp) handOver(t *object.Thread, made *crossing, v object.Value, p reflect.Value) error {
	c := &outward{in: in, seen: map[outIdentity]reflect.Value{}, guest: t, made: made}
	if err := c.value(v, p.Elem(), &place{}, 0); err != nil {
		return err
	}
	return t.Charge(c.count%convertPart/2, 0)
}

// Interface converts the value to a Go value of the nearest type: nil, bool, int64,
// *big.Int, float64, complex128, string, []byte, []any, map[string]any (map[any]any if a
// key is not a str), time.Time, time.Duration; any other object is a [Value].
func (v Value) Interface() (any, error) {
	var x any
	err := v.Decode(&x)
	return x, err
}

func (c *outward) value(v object.Value, dst reflect.Value, at *place, depth int) error {
	if depth > maxNesting {
		return at.fails("nested too deeply")
	}
	if err := c.looked(1); err != nil {
		return err
	}
	t := dst.Type()
	switch {
	case t == valueType:
		dst.Set(reflect.ValueOf(Value{c.in, v}))
		return nil
	case t.Kind() == reflect.Interface && t.NumMethod() == 0:
		return c.natural(v, dst, at, depth)
	case t == bigIntType:
		if v.IsNone() {
			dst.SetZero()
			return nil
		}
		if v.Kind() != object.KindInt {
			return c.mismatch(v, t, at)
		}
		x, err := c.bigInt(v, at)
		dst.Set(reflect.ValueOf(x))
		return err
	case t == timeType:
		x, err := c.in.fromDatetime(v)
		if err != nil {
			return c.mismatch(v, t, at)
		}
		dst.Set(reflect.ValueOf(x))
		return nil
	case t == durationType && v.Kind() == object.KindInstance:
		x, err := c.in.fromTimedelta(v)
		if err != nil {
			return c.mismatch(v, t, at)
		}
		dst.SetInt(int64(x))
		return nil
	case t.Kind() == reflect.Pointer:
		return c.pointer(v, dst, at, depth)
	}
	return c.scalar(v, dst, at, depth)
}

// looked counts the values looked at; a guest pays for each convertPart of them.
func (c *outward) looked(n int) error {
	before := c.count / convertPart
	c.count += int64(n)
	if parts := c.count/convertPart - before; c.guest != nil && parts > 0 {
		if err := c.guest.Charge(parts*(convertPart/2), 0); err != nil {
			return err
		}
		return c.guest.Polled()
	}
	return nil
}

func (c *outward) mismatch(v object.Value, t reflect.Type, at *place) error {
	return at.fails("Python " + v.Type().Name + " does not convert to Go " + t.String())
}

func (c *outward) scalar(v object.Value, dst reflect.Value, at *place, depth int) error {
	t := dst.Type()
	switch t.Kind() {
	case reflect.Bool:
		if v.IsBool() {
			dst.SetBool(v.Bool())
			return nil
		}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		if v.Kind() == object.KindInt && !v.IsBool() {
			n, ok := v.Int64()
			if !ok || dst.OverflowInt(n) {
				return at.fails("int does not fit in " + t.String())
			}
			dst.SetInt(n)
			return nil
		}
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		if v.Kind() == object.KindInt && !v.IsBool() {
			x := v.BigInt()
			if !x.IsUint64() || dst.OverflowUint(x.Uint64()) {
				return at.fails("int does not fit in " + t.String())
			}
			dst.SetUint(x.Uint64())
			return nil
		}
	case reflect.Float32, reflect.Float64:
		switch {
		case v.Kind() == object.KindFloat:
			dst.SetFloat(v.FloatOf())
			return nil
		case v.Kind() == object.KindInt && !v.IsBool():
			f, _ := new(big.Float).SetInt(v.BigInt()).Float64()
			dst.SetFloat(f)
			return nil
		}
	case reflect.Complex64, reflect.Complex128:
		if v.Kind() == object.KindComplex {
			dst.SetComplex(object.As[object.Complex](v).C)
			return nil
		}
	case reflect.String:
		if v.Kind() == object.KindStr {
			s, err := c.text(v, at)
			dst.SetString(s)
			return err
		}
	case reflect.Slice, reflect.Array:
		return c.list(v, dst, at, depth)
	case reflect.Map:
		return c.dict(v, dst, at, depth)
	case reflect.Struct:
		return c.record(v, dst, at, depth)
	}
	return c.mismatch(v, t, at)
}

// text is a str's, the same for the same object: those that are not ASCII are copies.
func (c *outward) text(v object.Value, at *place) (string, error) {
	s := object.As[object.Str](v)
	if s.IsASCII() {
		return s.Go(), nil
	}
	id := outIdentity{v, reflect.TypeFor[string]()}
	if x, ok := c.seen[id]; ok {
		return x.String(), nil
	}
	if err := c.room(4*int64(s.Len()), at); err != nil {
		return "", err
	}
	text := s.Go()
	c.seen[id] = reflect.ValueOf(text)
	return text, nil
}

func (c *outward) bigInt(v object.Value, at *place) (*big.Int, error) {
	x := v.BigInt()
	id := outIdentity{v, bigIntType}
	if p, ok := c.seen[id]; ok {
		return p.Interface().(*big.Int), nil
	}
	if err := c.room(64+int64(x.BitLen()/8), at); err != nil {
		return nil, err
	}
	p := new(big.Int).Set(x)
	c.seen[id] = reflect.ValueOf(p)
	return p, nil
}

func (c *outward) pointer(v object.Value, dst reflect.Value, at *place, depth int) error {
	if v.IsNone() {
		dst.SetZero()
		return nil
	}
	id := outIdentity{v, dst.Type()}
	if p, ok := c.seen[id]; ok {
		dst.Set(p)
		return nil
	}
	p := reflect.New(dst.Type().Elem())
	if !v.IsInt() && !v.IsFloat() && !v.IsBool() {
		c.seen[id] = p
	}
	dst.Set(p)
	return c.value(v, p.Elem(), at, depth+1)
}

// length is how many items a built-in container has; ok is false for other values.
func length(v object.Value) (n int, ok bool) {
	switch v.Kind() {
	case object.KindList:
		return object.As[object.List](v).Len(), true
	case object.KindTuple:
		return len(object.As[object.Tuple](v).Items), true
	case object.KindSet:
		return object.As[object.Set](v).D.Len(), true
	}
	return 0, false
}

func items(v object.Value) []object.Value {
	switch v.Kind() {
	case object.KindList:
		return object.As[object.List](v).Values()
	case object.KindTuple:
		return object.As[object.Tuple](v).Items
	}
	d := &object.As[object.Set](v).D
	list := make([]object.Value, 0, d.Len())
	for i := 0; i < d.NEntries(); i++ {
		if k, _, ok := d.Entry(i); ok {
			list = append(list, k)
		}
	}
	return list
}

func (c *outward) list(v object.Value, dst reflect.Value, at *place, depth int) error {
	t := dst.Type()
	if v.IsNone() && t.Kind() == reflect.Slice {
		dst.SetZero()
		return nil
	}
	if k := v.Kind(); t.Elem().Kind() == reflect.Uint8 && (k == object.KindBytes || k == object.KindByteArray || k == object.KindMemoryView) {
		b := v.Buffer()
		if t.Kind() == reflect.Array && t.Len() != len(b) {
			return at.fails(fmt.Sprintf("%d bytes do not fit in %s", len(b), t))
		}
		if t.Kind() == reflect.Slice {
			id := outIdentity{v, t}
			if s, ok := c.seen[id]; ok {
				dst.Set(s)
				return nil
			}
			if err := c.room(int64(len(b)), at); err != nil {
				return err
			}
			s := reflect.MakeSlice(t, len(b), len(b))
			c.seen[id] = s
			dst.Set(s)
		}
		reflect.Copy(dst, reflect.ValueOf(b))
		return nil
	}
	n, ok := length(v)
	if !ok {
		return c.mismatch(v, t, at)
	}
	id := outIdentity{v, t}
	if s, ok := c.seen[id]; ok {
		dst.Set(s)
		return nil
	}
	if t.Kind() == reflect.Array && t.Len() != n {
		return at.fails(fmt.Sprintf("%d items do not fit in %s", n, t))
	}
	if err := c.room(256+int64(n)*(32+int64(t.Elem().Size())), at); err != nil { // the items, what an any holds, and the slice
		return err
	}
	all := items(v)
	if t.Kind() == reflect.Slice {
		s := reflect.MakeSlice(t, len(all), len(all))
		c.seen[id] = s
		dst.Set(s)
		dst = s
	}
	here := &place{up: at, kind: thisItem}
	for i, x := range all {
		here.index = i
		if err := c.value(x, dst.Index(i), here, depth+1); err != nil {
			return err
		}
	}
	return nil
}

func (c *outward) dict(v object.Value, dst reflect.Value, at *place, depth int) error {
	t := dst.Type()
	if v.IsNone() {
		dst.SetZero()
		return nil
	}
	if v.Kind() != object.KindDict {
		return c.mismatch(v, t, at)
	}
	id := outIdentity{v, t}
	if m, ok := c.seen[id]; ok {
		dst.Set(m)
		return nil
	}
	d := object.As[object.Dict](v)
	if err := c.room(256+int64(d.Len())*(32+2*int64(t.Key().Size()+t.Elem().Size())), at); err != nil {
		return err
	}
	m := reflect.MakeMapWithSize(t, d.Len())
	c.seen[id] = m
	dst.Set(m)
	here := &place{up: at, kind: thisKey}
	for i := 0; i < d.NEntries(); i++ {
		k, x, ok := d.Entry(i)
		if !ok {
			continue
		}
		here.key = k
		key, val := reflect.New(t.Key()).Elem(), reflect.New(t.Elem()).Elem()
		if err := c.value(k, key, here, depth+1); err != nil {
			return err
		}
		if !key.Comparable() {
			return here.fails("the key cannot be a key in Go")
		}
		if err := c.value(x, val, here, depth+1); err != nil {
			return err
		}
		m.SetMapIndex(key, val)
	}
	return nil
}

// record fills a struct from a dict with str keys or from an object's attributes. Fields
// that are not there stay zero.
func (c *outward) record(v object.Value, dst reflect.Value, at *place, depth int) error {
	t := dst.Type()
	fields := fieldsOf(t)
	if len(fields) == 0 {
		return at.fails(t.String() + ` has no field with an adder:"name" tag`)
	}
	if v.Kind() != object.KindDict && (object.AttrsOf(v) == nil || v.Kind() == object.KindModule || v.Kind() == object.KindType) {
		return c.mismatch(v, t, at)
	}
	for _, f := range fields {
		x, ok, err := c.named(v, object.MakeStr(f.name))
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		if err := c.value(x, dst.FieldByIndex(f.index), &place{up: at, kind: thisField, name: f.name}, depth+1); err != nil {
			return err
		}
	}
	return nil
}

// named is what a dict has at a key, or an object as its attribute. All that they have was looked
// at until one object in a list 100,000 times, with as many attributes, took minutes.
func (c *outward) named(v object.Value, name *object.Str) (x object.Value, ok bool, err error) {
	if v.Kind() != object.KindDict {
		x, ok = object.OwnAttr(v, name)
		return x, ok, c.looked(1)
	}
	d := object.As[object.Dict](v)
	p := d.StartProbe(object.Ref(name), name.Hash())
	for paid := -1; ; paid = p.Same {
		found := p.Next()
		if err := c.looked(p.Same - paid); err != nil {
			return x, false, err
		}
		if found == object.Absent {
			return x, false, nil
		}
		k, x, _ := d.Entry(p.Entry)
		if found == object.Found || found == object.NeedEq && k.Kind() == object.KindStr && object.As[object.Str](k).Equal(name) {
			return x, true, nil
		}
	}
}

// natural chooses the Go type by the value: what Interface documents.
func (c *outward) natural(v object.Value, dst reflect.Value, at *place, depth int) error {
	set := func(x any) error {
		dst.Set(reflect.ValueOf(x))
		return nil
	}
	as := func(t reflect.Type) error {
		x := reflect.New(t).Elem()
		if err := c.value(v, x, at, depth); err != nil {
			return err
		}
		dst.Set(x)
		return nil
	}
	if v.IsNone() {
		dst.SetZero()
		return nil
	}
	switch v.Kind() {
	case object.KindInt:
		if v.IsBool() {
			return set(v.Bool())
		}
		if n, ok := v.Int64(); ok {
			return set(n)
		}
		x, err := c.bigInt(v, at)
		if err != nil {
			return err
		}
		return set(x)
	case object.KindFloat:
		return set(v.FloatOf())
	case object.KindComplex:
		return as(reflect.TypeFor[complex128]())
	case object.KindStr:
		s, err := c.text(v, at)
		if err != nil {
			return err
		}
		return set(s)
	case object.KindBytes, object.KindByteArray:
		return as(reflect.TypeFor[[]byte]())
	case object.KindList, object.KindTuple, object.KindSet:
		return as(reflect.TypeFor[[]any]())
	case object.KindDict:
		d := object.As[object.Dict](v)
		for i := 0; i < d.NEntries(); i++ {
			if k, _, ok := d.Entry(i); ok && k.Kind() != object.KindStr {
				return as(reflect.TypeFor[map[any]any]())
			}
		}
		return as(reflect.TypeFor[map[string]any]())
	case object.KindInstance:
		switch typ := v.Type(); {
		case typ.Module == "datetime" && typ.QualName == "datetime":
			return as(timeType)
		case typ.Module == "datetime" && typ.QualName == "timedelta":
			return as(durationType)
		}
	}
	return set(Value{c.in, v})
}

// datetime makes an aware datetime in UTC.
func (in *Interp) datetime(x time.Time) (object.Value, error) {
	x = x.UTC()
	mod, err := in.importModule("datetime")
	if err != nil {
		return object.None, err
	}
	zone, err := in.attr(mod, "UTC")
	if err != nil {
		return object.None, err
	}
	cls, err := in.attr(mod, "datetime")
	if err != nil {
		return object.None, err
	}
	var args []object.Value
	for _, n := range []int{x.Year(), int(x.Month()), x.Day(), x.Hour(), x.Minute(), x.Second(), x.Nanosecond() / 1000} {
		args = append(args, object.Int(int64(n)))
	}
	return in.host(cls, append(args, zone)...)
}

func (in *Interp) timedelta(d time.Duration) (object.Value, error) {
	mod, err := in.importModule("datetime")
	if err != nil {
		return object.None, err
	}
	cls, err := in.attr(mod, "timedelta")
	if err != nil {
		return object.None, err
	}
	us := int64(d / time.Microsecond)
	return in.host(cls, object.Int(0), object.Int(us/1_000_000), object.Int(us%1_000_000))
}

// fromDatetime reads a datetime (naive ones count as UTC) or a date.
func (in *Interp) fromDatetime(v object.Value) (time.Time, error) {
	if v.Kind() != object.KindInstance || v.Type().Module != "datetime" {
		return time.Time{}, &ConvertError{"", "not a datetime"}
	}
	m, err := in.attr(v, "isoformat")
	if err != nil {
		return time.Time{}, err
	}
	s, err := in.host(m)
	if err != nil || s.Kind() != object.KindStr {
		return time.Time{}, &ConvertError{"", "not a datetime"}
	}
	text := object.As[object.Str](s).Go()
	for _, layout := range []string{"2006-01-02T15:04:05.999999999Z07:00", "2006-01-02T15:04:05.999999999Z07:00:00", "2006-01-02T15:04:05.999999999", "2006-01-02"} {
		if x, err := time.Parse(layout, text); err == nil {
			if strings.HasSuffix(text, "+00:00") {
				x = x.UTC()
			}
			return x, nil
		}
	}
	return time.Time{}, &ConvertError{"", "not a datetime"}
}

func (in *Interp) fromTimedelta(v object.Value) (time.Duration, error) {
	if v.Type().Module != "datetime" || v.Type().QualName != "timedelta" {
		return 0, &ConvertError{"", "not a timedelta"}
	}
	total := int64(0)
	for _, x := range []struct {
		name string
		unit int64
	}{{"days", 86_400_000_000}, {"seconds", 1_000_000}, {"microseconds", 1}} {
		n, err := in.attr(v, x.name)
		if err != nil || !n.IsInt() {
			return 0, &ConvertError{"", "not a timedelta"}
		}
		total += n.Int() * x.unit
	}
	if total > (1<<63-1)/1000 || total < -(1<<63-1)/1000 {
		return 0, &ConvertError{"", "the timedelta is too long"}
	}
	return time.Duration(total) * time.Microsecond, nil
}
