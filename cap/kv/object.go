// This file defines the store as Python sees it.

package kv

import (
	"strings"
	"syscall"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/internal/bond"
	"github.com/adderlang/adder/internal/object"
)

// maxScan is how many pairs scan gives at once.
const maxScan = 1000

// A storeObject is the object of a Store.
type storeObject struct {
	object.Header
	s    *Store
	name string // of the grant
	own  int64  // bytes that the program pays for beside the bond
}

const objectSize = 144

var storeType = object.Declare("adder.Store", object.KindOther, object.ObjectType, object.Flagged(object.FlagGranted|object.FlagWeakref))

// Grant implements adder.Capability.
func (s *Store) Grant(g *adder.Granter) (object.Value, error) {
	return object.Ref(&storeObject{object.Header{Type: storeType}, s, g.Name, 0}), nil
}

func of(v object.Value) *storeObject { return object.As[storeObject](v) }

func weaker(v object.Value, s *Store) object.Value {
	return object.Ref(&storeObject{object.Header{Type: storeType}, s, of(v).name, objectSize + int64(len(s.prefix))})
}

var maker = &bond.Maker{What: "the store", Items: []string{"reads", "writes", "bytes"}, Size: objectSize,
	Of:   func(v object.Value) *bond.Bond { return &of(v).s.bond },
	Make: func(v object.Value, b bond.Bond) object.Value { return weaker(v, of(v).s.with(b)) }}

func init() {
	row := func(name, sig, params, doc string, fast object.Fast) object.Row {
		return object.Row{Name: name, Sig: "($self, " + sig + ")", Params: params, Rights: object.NoRights, Charge: object.PerByte, Doc: doc, Fast: fast}
	}
	storeType.Define("A granted store of keys and values.", object.LayoutOf(nil, func(x *storeObject) int64 { return 64 + x.own + x.s.bond.Cost() }), append([]object.Row{
		{Name: "__capability__", Kind: object.Attr, Value: object.Ref(object.Intern("kv"))},
		row("get", "key, default=None, /", "", "Return the value of a key, or the default.", get),
		row("put", "key, value, /", "value:buffer", "Set the value of a key.", putValue),
		row("delete", "key, /", "", "Remove a key; return whether it was there.", remove),
		row("scan", "prefix='', /, *, start=None, limit=1000", "limit:index", "Return pairs whose key begins with a prefix, in order, from a key on: 1000 at most.", scan),
		row("sub", "prefix, /", "", "Return the part of the store under a prefix, which is not part of its keys.", sub),
		row("read_only", "/", "", "Return the store without the right to change it.", func(t *object.Thread, args []object.Value) (object.Value, error) {
			b, err := maker.Same(t, args[0])
			if err == nil {
				err = t.Charge(0, int64(len(of(args[0]).s.prefix)))
			}
			if err != nil {
				return object.None, err
			}
			w := of(args[0]).s.with(b)
			w.write = false
			return weaker(args[0], w), nil
		}),
		row("__repr__", "/", "", "Show the name of the grant.", func(t *object.Thread, args []object.Value) (object.Value, error) {
			s := "<store " + object.ReprStr(object.MakeStr(of(args[0]).name)).Go() + ">"
			if err := t.Charge(1, object.StrSize(len(s), 4)); err != nil {
				return object.None, err
			}
			return object.NewStr(s), nil
		}),
	}, maker.Rows()...))
}

// keyOf is a key as it is in the table.
func (x *storeObject) keyOf(t *object.Thread, v object.Value) (string, error) {
	var key string
	switch {
	case v.Kind() == object.KindStr:
		s := object.As[object.Str](v)
		if s.Len() > MaxKey {
			return "", t.ValueError("a key has at most %d bytes", MaxKey)
		}
		key = s.Go()
		if strings.ToValidUTF8(key, "") != key {
			return "", t.ValueError("a key that is str cannot have surrogates")
		}
	case v.Kind() == object.KindBytes:
		key = string(object.As[object.Bytes](v).B)
	default:
		return "", t.TypeError("a key must be str or bytes, not %s", v.Type().Name)
	}
	if len(x.s.prefix)+len(key) > MaxKey {
		return "", t.ValueError("a key has at most %d bytes", MaxKey)
	}
	return x.s.prefix + key, t.Charge(1, 0)
}

// use is the gate of a use: it takes n of an item.
func (x *storeObject) use(t *object.Thread, op, key string, item int, n int64) error {
	b := &x.s.bond
	if err := b.Use(t, x.name, op, key); err != nil {
		return err
	}
	if item != reads && !x.s.write {
		return b.Fail(t, x.name, op, shown(key), 13, "Permission denied")
	}
	if !b.Account.Take(item, n) {
		return b.Fail(t, x.name, op, shown(key), 122, "Quota exceeded")
	}
	return nil
}

// shown is a key as text.
func shown(key string) string { return strings.ToValidUTF8(key, "\ufffd") }

func get(t *object.Thread, args []object.Value) (object.Value, error) {
	x := of(args[0])
	key, err := x.keyOf(t, args[1])
	if err != nil {
		return object.None, err
	}
	value, ok := x.s.table.get(key)
	if err := t.Charge(int64(len(value))/64, object.BytesSize(len(value))); err != nil {
		return object.None, err
	}
	if err := x.use(t, "get", key, reads, 1); err != nil {
		return object.None, err
	}
	x.s.bond.Heard(x.name, "get", shown(key), "")
	if !ok {
		return args[2], nil
	}
	return object.NewBytes([]byte(value)), nil
}

// moved is what it costs to make room for a pair, or to close the gap: pairs are in one piece.
func (x *storeObject) moved() int64 { return int64(x.s.table.count()) / 64 }

func putValue(t *object.Thread, args []object.Value) (object.Value, error) {
	x := of(args[0])
	key, err := x.keyOf(t, args[1])
	if err != nil {
		return object.None, err
	}
	value, err := t.BufferBytes(args[2])
	if err != nil {
		return object.None, err
	}
	if len(value) > MaxValue {
		return object.None, t.ValueError("a value has at most %d bytes", MaxValue)
	}
	n := int64(len(key) + len(value))
	if err := t.Charge(10+n/64+x.moved(), 0); err != nil {
		return object.None, err
	}
	if err := x.use(t, "put", key, writes, 1); err != nil {
		return object.None, err
	}
	b := &x.s.bond
	if !b.Account.Take(bytesPut, n) {
		b.Account.Give(writes, 1)
		return object.None, b.Fail(t, x.name, "put", shown(key), 122, "Quota exceeded")
	}
	if err := x.s.table.put(key, string(value)); err != nil {
		b.Account.Give(writes, 1)
		b.Account.Give(bytesPut, n)
		return object.None, x.fail(t, "put", key, err)
	}
	b.Heard(x.name, "put", shown(key), "")
	return object.None, nil
}

func remove(t *object.Thread, args []object.Value) (object.Value, error) {
	x := of(args[0])
	key, err := x.keyOf(t, args[1])
	if err != nil {
		return object.None, err
	}
	if err := t.Charge(10+x.moved(), 0); err != nil {
		return object.None, err
	}
	if err := x.use(t, "delete", key, writes, 1); err != nil {
		return object.None, err
	}
	there, err := x.s.table.drop(key)
	if err != nil {
		return object.None, x.fail(t, "delete", key, err)
	}
	x.s.bond.Heard(x.name, "delete", shown(key), "")
	return object.Bool(there), nil
}

// fail raises what the machine says, without its path.
func (x *storeObject) fail(t *object.Thread, op, key string, err error) error {
	number, text := int64(5), "Input/output error"
	switch err {
	case ErrFull:
		number, text = 28, "No space left on device"
	case syscall.EBADF:
		number, text = 9, "Bad file descriptor"
	}
	return x.s.bond.Fail(t, x.name, op, shown(key), number, text)
}

func scan(t *object.Thread, args []object.Value) (object.Value, error) {
	x := of(args[0])
	prefix, err := x.keyOf(t, args[1])
	start := prefix
	if err == nil && !args[2].IsNone() {
		start, err = x.keyOf(t, args[2])
	}
	if err == nil && args[3].Int() < 0 {
		err = t.ValueError("a limit cannot be negative")
	}
	if err != nil {
		return object.None, err
	}
	pairs := x.s.table.scan(prefix, start, int(min(args[3].Int(), maxScan)))
	size := int64(0)
	for _, p := range pairs {
		size += object.TupleSize(2) + object.BytesSize(len(p.key)) + object.BytesSize(len(p.value))
	}
	if err := t.Charge(1+int64(len(pairs))/8+size/64, size); err != nil {
		return object.None, err
	}
	if err := x.use(t, "scan", prefix, reads, max(1, int64(len(pairs)))); err != nil {
		return object.None, err
	}
	x.s.bond.Heard(x.name, "scan", shown(prefix), "")
	items := make([]object.Value, len(pairs))
	for i, p := range pairs {
		items[i] = object.NewTuple([]object.Value{object.NewBytes([]byte(p.key[len(x.s.prefix):])), object.NewBytes([]byte(p.value))})
	}
	return t.ListOf(items)
}

func sub(t *object.Thread, args []object.Value) (object.Value, error) {
	x := of(args[0])
	prefix, err := x.keyOf(t, args[1])
	if err != nil {
		return object.None, err
	}
	b, err := maker.Same(t, args[0])
	if err == nil {
		err = t.Charge(0, int64(len(prefix)))
	}
	if err != nil {
		return object.None, err
	}
	w := x.s.with(b)
	w.prefix = prefix
	return weaker(args[0], w), nil
}
