// This file defines compress and the objects of compressobj.

package zlib

import (
	"strings"

	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

var compressType = object.Declare("zlib.Compress", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew))

// A Compress is what compressobj returns.
type Compress struct {
	object.Header
	d *deflater
}

// held is what a stream takes: deflaterSize, or more while much input waits.
func (d *deflater) held() int64 {
	n := int64(96)
	for _, size := range []int{cap(d.buf), 4 * cap(d.head), 4 * cap(d.prev), 4 * cap(d.tokens), cap(d.out)} {
		n += object.RoundUp(int64(size))
	}
	return max(n+160, deflaterSize)
}

// step is the number of bytes that one step compresses.
const step = 8 << 10

func (d *deflater) fuel(n int) int64 {
	if d.level == 0 {
		return meter.PerUnit(int64(n), 16)
	}
	return 2*int64(n) + 16
}

// take compresses in[N:] by steps. over: it is in.
func (d *deflater) take(t *thread, f *frame, in []byte) (act action, over bool) {
	if int(f.N) >= len(in) {
		return done, true
	}
	part := in[f.N:min(int(f.N)+step, len(in))]
	if err := t.Charge(d.fuel(len(part)), int64(len(part))+16); err != nil {
		return t.Fail(err), false
	}
	d.write(part)
	f.N += int64(len(part))
	f.Commit(t)
	return object.Again, false
}

// pending is the fuel of a flush.
func (d *deflater) pending() int64 { return d.fuel(len(d.buf)-d.pos) + int64(len(d.tokens))/8 + 64 }

// output takes what has come out, as bytes; it has been paid for.
func (d *deflater) output() value {
	out := d.out
	d.out = nil
	return object.NewBytes(out)
}

// compressState is a compress() under way.
type compressState struct{ d *deflater }

func (s *compressState) Refs(func(*value)) {}
func (s *compressState) Size() int64       { return s.d.held() }
func (s *compressState) Clone() object.FrameState {
	return &compressState{s.d.clone()}
}

func (d *deflater) clone() *deflater {
	c := *d
	c.buf = append([]byte(nil), d.buf...)
	c.head = append([]int32(nil), d.head...)
	c.prev = append([]int32(nil), d.prev...)
	c.tokens = append([]uint32(nil), d.tokens...)
	c.out = append([]byte(nil), d.out...)
	return &c
}

func compressStep(t *thread, f *frame) action {
	in, err := ownInput(t, f, 0)
	if err != nil {
		return t.Fail(err)
	}
	if f.State == nil {
		if err := t.Charge(1024, deflaterSize); err != nil {
			return t.Fail(err)
		}
		d, ok := newDeflater(f.Vals[1].Int(), f.Vals[2].Int(), 0)
		if !ok {
			return t.Fail(fail(t, "Bad compression level"))
		}
		f.State = &compressState{d}
		f.Commit(t)
	}
	d := f.State.(*compressState).d
	if act, over := d.take(t, f, in); !over {
		return act
	}
	if err := t.Charge(d.pending(), object.BytesSize(len(d.out)+2*(len(d.buf)-d.pos)+64)); err != nil {
		return t.Fail(err)
	}
	d.flush(finish)
	f.Out = d.output()
	return done
}

func newCompress(t *thread, args []value) (value, error) {
	if err := t.Charge(1024, deflaterSize+96); err != nil {
		return value{}, err
	}
	d, ok := newDeflater(args[0].Int(), args[2].Int(), args[4].Int())
	if !ok || args[1].Int() != 8 || args[3].Int() < 1 || args[3].Int() > 9 {
		return value{}, t.ValueError("Invalid initialization option")
	}
	if !args[5].IsMissing() {
		b, err := t.BufferBytes(args[5])
		if err != nil {
			return value{}, err
		}
		if err := t.Charge(meter.PerUnit(int64(len(b)), 8), 0); err != nil {
			return value{}, err
		}
		d.setDictionary(b)
	}
	c := &Compress{d: d}
	c.Type = compressType
	return object.Ref(c), nil
}

func (c *Compress) ended(t *thread, doing string) error {
	if c.d.ended {
		return fail(t, "Error -2 while %s: inconsistent stream state", doing)
	}
	return nil
}

func compressMethod(t *thread, f *frame) action {
	c := object.As[Compress](f.Vals[0])
	in, err := ownInput(t, f, 1)
	if err != nil {
		return t.Fail(err)
	}
	if err := c.ended(t, "compressing data"); err != nil {
		return t.Fail(err)
	}
	if act, over := c.d.take(t, f, in); !over {
		return act
	}
	if err := t.Charge(0, object.BytesSize(len(c.d.out)+16)); err != nil {
		return t.Fail(err)
	}
	c.d.begin()
	f.Out = c.d.output()
	return done
}

func flushMethod(t *thread, args []value) (value, error) {
	c := object.As[Compress](args[0])
	mode := args[1].Int()
	if mode == noFlush {
		return object.NewBytes(nil), t.Charge(0, object.BytesSize(0))
	}
	if mode < 0 || mode > blockFlush {
		return value{}, fail(t, "Error -2 while flushing: inconsistent stream state")
	}
	if err := c.ended(t, "flushing"); err != nil {
		return value{}, err
	}
	d := c.d
	if err := t.Charge(d.pending(), object.BytesSize(len(d.out)+2*(len(d.buf)-d.pos)+2*len(d.tokens)+64)); err != nil {
		return value{}, err
	}
	d.flush(int(mode))
	return d.output(), nil
}

func copyCompress(t *thread, args []value) (value, error) {
	c := object.As[Compress](args[0])
	if c.d.ended {
		return value{}, t.ValueError("Inconsistent stream state")
	}
	if err := t.Charge(1024, deflaterSize+96); err != nil {
		return value{}, err
	}
	n := &Compress{d: c.d.clone()}
	n.Type = compressType
	return object.Ref(n), nil
}

func noPickle(t *thread, args []value) (value, error) {
	return value{}, t.TypeError("cannot pickle '%s' object", args[0].Type().Name)
}

// noReduce is noPickle for protocols 0 and 1, which name the type alone.
func noReduce(t *thread, args []value) (value, error) {
	name := args[0].Type().Name
	return value{}, t.TypeError("cannot pickle '%s' object", name[strings.LastIndexByte(name, '.')+1:])
}

// pickleRows refuse to be pickled.
func pickleRows() []row {
	return []row{
		{Name: "__reduce__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: noReduce, Doc: "Streams cannot be pickled."},
		{Name: "__reduce_ex__", Sig: "($self, protocol, /)", Rights: noRights, Charge: object.Constant, Fast: noPickle, Doc: "Streams cannot be pickled."},
	}
}

func init() {
	compressType.Define("A stream that is compressed.", object.LayoutOf(func(*Compress, func(*value)) {}, func(c *Compress) int64 { return c.d.held() + 96 }), append(pickleRows(),
		row{Name: "compress", Sig: "($self, data, /)", Params: "data:buffer", Rights: noRights, Charge: object.PerByte, Step: compressMethod,
			Doc: "Take data in, and return what has come out."},
		row{Name: "flush", Sig: "($self, mode=4, /)", Params: "mode:int32", Rights: noRights, Charge: object.PerByte, Fast: flushMethod,
			Doc: "Write what waits, and return what has come out. With Z_FINISH, the default, the stream\nends."},
		row{Name: "copy", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: copyCompress, Doc: "A copy that goes on by itself."},
		row{Name: "__copy__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: copyCompress, Doc: "A copy that goes on by itself."},
		row{Name: "__deepcopy__", Sig: "($self, memo, /)", Rights: noRights, Charge: object.Constant, Fast: copyCompress, Doc: "A copy that goes on by itself."},
	))
}
