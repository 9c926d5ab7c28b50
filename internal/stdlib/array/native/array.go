// This file defines the storage of arrays. The bytes are those of a bytearray that nobody
// else holds, so that memoryviews of arrays are views of it. Moving costs 1 fuel for 64
// bytes, going over items 1 for 16.

package native

import (
	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

var (
	arrayType = object.Declare("array.array", object.KindOther, object.ObjectType, object.Flagged(object.FlagBase|object.FlagSequence|object.FlagWeakref))
	iterType  = object.Declare("array.arrayiterator", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew))
)

// An Array has the items of k in store.
type Array struct {
	object.Header
	k     *kind `clone:"share"`
	store *object.ByteArray
}

const arraySize = 64 + object.ByteArraySize

// Items that one step handles.
const chunk = 8192

func as(v value) *Array { return object.As[Array](v) }

func isArray(v value) bool { return v.Type().IsSub(arrayType) }

func (a *Array) len() int          { return len(a.store.B) / a.k.size }
func (a *Array) item(i int) []byte { return a.store.B[i*a.k.size : (i+1)*a.k.size] }

func (a *Array) at(t *thread, i int) (value, error) {
	if err := t.Charge(0, a.k.cost()); err != nil {
		return value{}, err
	}
	return a.k.get(t, a.item(i))
}

func items(n int) int64 { return meter.PerUnit(int64(n), 16) }
func moved(n int) int64 { return meter.PerUnit(int64(n), 64) }

// newArray makes an array of a class, with room for n items of its own.
func newArray(t *thread, typ *object.Type, k *kind, n int) (*Array, error) {
	if int64(n) > (1<<50)/int64(k.size) {
		return nil, t.RaiseArgs(object.MemoryErrorType)
	}
	if err := t.ChargeNew(typ, moved(n*k.size), arraySize+object.RoundUp(int64(n*k.size))); err != nil {
		return nil, err
	}
	a := object.Alloc[Array](t, typ)
	a.k, a.store = k, object.NewByteArray(make([]byte, 0, n*k.size))
	return a, nil
}

// resizable refuses a change of the length while there are views.
func (a *Array) resizable(t *thread) error {
	if err := t.Mutable(&a.Header, "resize"); err != nil {
		return err
	}
	err := t.Resizable(a.store)
	if err == object.ErrRaised {
		t.Exc = nil
		return t.Raise(object.BufferErrorType, "cannot resize an array that is exporting buffers")
	}
	return err
}

// grow makes room for n more items, paid, and adds them as they lie in memory.
func (a *Array) grow(t *thread, n int) error {
	if n == 0 {
		return nil
	}
	if err := a.resizable(t); err != nil {
		return err
	}
	return a.room(t, n)
}

func (a *Array) room(t *thread, n int) error {
	if int64(n) > (1<<50)/int64(a.k.size) {
		return t.RaiseArgs(object.MemoryErrorType)
	}
	return t.Room(a.store, n*a.k.size)
}

// addBits adds an item for which there is room.
func (a *Array) addBits(x uint64) {
	n := len(a.store.B)
	a.store.B = a.store.B[:n+a.k.size]
	a.k.putRaw(a.store.B[n:], x)
}

// add appends a value that needs no conversion.
func (a *Array) add(t *thread, v value) error {
	x, err := a.k.bits(t, v)
	if err != nil {
		return err
	}
	if err := a.grow(t, 1); err != nil {
		return err
	}
	a.addBits(x)
	return nil
}

// addBytes appends the bytes of items.
func (a *Array) addBytes(t *thread, b []byte) error {
	if len(b)%a.k.size != 0 {
		return t.ValueError("bytes length not a multiple of item size")
	}
	if err := a.grow(t, len(b)/a.k.size); err != nil {
		return err
	}
	n := len(a.store.B)
	a.store.B = a.store.B[:n+len(b)]
	object.MoveLong(a.store.B[n:], b)
	return nil
}

// addStr appends the characters of a str.
func (a *Array) addStr(t *thread, s *object.Str) error {
	if err := t.Charge(items(s.Len()), 0); err != nil {
		return err
	}
	if err := a.grow(t, s.Len()); err != nil {
		return err
	}
	for i := 0; i < s.Len(); i++ {
		a.addBits(uint64(s.At(i)))
	}
	return nil
}

// replace puts b in the place of the items i to j; what moves has been paid by the caller.
func (a *Array) replace(t *thread, i, j int, b []byte) error {
	k := a.k.size
	old := len(a.store.B)
	if d := len(b)/k - (j - i); d != 0 {
		if err := a.resizable(t); err != nil {
			return err
		}
		if err := t.Charge(moved(old-j*k), 0); err != nil {
			return err
		}
		if d > 0 {
			if err := a.room(t, d); err != nil {
				return err
			}
			a.store.B = a.store.B[:old+d*k]
			object.MoveUp(a.store.B, j*k, old, d*k)
		} else {
			object.MoveLong(a.store.B[j*k+d*k:], a.store.B[j*k:])
		}
		a.store.B = a.store.B[:old+d*k]
	}
	object.MoveLong(a.store.B[i*k:], b)
	return nil
}

// slice is a new array of the items that a key selects.
func (a *Array) slice(t *thread, key value) (value, error) {
	start, step, count, err := t.SliceRange(key, a.len())
	if err != nil {
		return value{}, err
	}
	c, err := newArray(t, arrayType, a.k, count)
	if err != nil {
		return value{}, err
	}
	k := a.k.size
	if step == 1 {
		c.store.B = c.store.B[:count*k]
		return object.Ref(c), object.CopyLong(t, c.store.B, a.store.B[start*k:])
	}
	if err := t.Charge(items(count), 0); err != nil {
		return value{}, err
	}
	for i := 0; i < count; i++ {
		c.store.B = append(c.store.B, a.item(start+i*step)...)
		object.GiveWay(i)
	}
	return object.Ref(c), nil
}

func init() {
	object.SubclassAttrs[Array](arrayType)
	arrayType.Define("array(typecode [, initializer])\n--\n\nA sequence of numbers or characters of one C type.", &object.Layout{
		Refs: func(v value, visit func(*value)) {
			s := object.Ref(as(v).store)
			visit(&s)
			as(v).store = object.As[object.ByteArray](s)
		},
		Size: func(value) int64 { return 64 },
		Go:   object.GoOf[Array](),
	}, arrayRows())
	iterType.Define("", object.LayoutOf(func(x *arrayIter, visit func(*value)) { visit(&x.a) }, func(*arrayIter) int64 { return 48 }), iterRows())
	codes := ""
	for _, k := range kinds {
		codes += string(k.code)
	}
	object.RegisterModule(&object.ModuleDef{Name: "_array", Doc: "The class of the array module.",
		Consts: []object.ConstDef{{Name: "array", Value: object.Ref(arrayType)}, {Name: "ArrayType", Value: object.Ref(arrayType)}, {Name: "typecodes", Value: object.Ref(object.Intern(codes))}},
		Rows: []row{{Name: "_array_reconstructor", Sig: "(arraytype, typecode, mformat_code, items, /)", Params: "mformat_code:int32", Rights: noRights,
			Charge: object.PerByte, Step: rebuildStep, Doc: "Make an array from the bytes of another machine's: what pickle calls."}}})
}
