// This file defines decompress, the objects of decompressobj, and _ZlibDecompressor, which
// keeps the input it could not use yet.

package zlib

import (
	"math"

	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

var (
	decompressType = object.Declare("zlib.Decompress", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew))
	plainType      = object.Declare("zlib._ZlibDecompressor", object.KindOther, object.ObjectType)
)

// A job is a decompression under way: of in from at on, at most limit bytes.
type job struct {
	z     *inflater
	dict  []byte
	in    []byte
	at    int
	out   []byte
	room  int // paid for: not cap(out), which a copy need not have
	limit int
	over  bool
}

func (j *job) Refs(func(*value)) {}
func (j *job) Size() int64       { return inflaterSize + object.RoundUp(int64(j.room)) }
func (j *job) Clone() object.FrameState {
	c := *j
	z := *j.z
	c.z, c.out = &z, append([]byte(nil), j.out...)
	return &c
}

// chunk is the output of one step.
const chunk = 16 << 10

// stuck tells whether there is nothing more to do.
func (j *job) stuck(before, out int) bool {
	return j.z.state == stDone || j.z.state == stBad || j.z.state == stDict ||
		len(j.out) >= j.limit || j.at == before && len(j.out) == out
}

// steps decompresses until it is stuck.
func (j *job) steps(t *thread, f *frame) (act action, over bool, err error) {
	if j.over {
		return j.end(t)
	}
	n := min(chunk, j.limit-len(j.out), max(256, 16*(len(j.in)-j.at)+512))
	bytes := int64(0)
	size := j.room
	if len(j.out)+n > size {
		size = len(j.out) + n + len(j.out)/2
		bytes = object.RoundUp(int64(size))
	}
	if err := t.Charge(16+meter.PerUnit(int64(n), 8)+meter.PerUnit(int64(min(len(j.in)-j.at, 1<<20)), 64), bytes); err != nil {
		return 0, false, err
	}
	if size > j.room {
		j.room = size
		j.out = append(make([]byte, 0, size), j.out...)
	}
	before, had := j.at, len(j.out)
	j.at, j.out = j.z.run(j.in, j.at, j.out, n)
	if j.z.state == stDict && len(j.dict) > 0 && j.z.setDictionary(j.dict) {
		f.Commit(t)
		return object.Again, false, nil
	}
	j.over = j.stuck(before, had)
	f.Commit(t)
	if !j.over {
		return object.Again, false, nil
	}
	return j.end(t)
}

// end says what the job came to.
func (j *job) end(t *thread) (act action, over bool, err error) {
	switch j.z.state {
	case stBad:
		return 0, false, fail(t, "Error -3 while decompressing data: %s", j.z.text)
	case stDict:
		if len(j.dict) > 0 {
			return 0, false, fail(t, "Error -3 while setting zdict: invalid input data")
		}
		return 0, false, fail(t, "Error 2 while decompressing data")
	}
	return done, true, nil
}

// bytes is the output as a Python object.
func (j *job) bytes(t *thread) (value, error) {
	if err := t.Charge(meter.PerUnit(int64(len(j.out)), 64), object.BytesSize(len(j.out))); err != nil {
		return value{}, err
	}
	return object.NewBytes(object.CopyBytes(j.out)), nil
}

func decompressStep(t *thread, f *frame) action {
	in, err := ownInput(t, f, 0)
	if err != nil {
		return t.Fail(err)
	}
	if f.State == nil {
		if f.Vals[2].Int() < 0 {
			return t.Fail(t.ValueError("bufsize must be non-negative"))
		}
		z, ok := newInflater(f.Vals[1].Int())
		if !ok {
			return t.Fail(fail(t, "Error -2 while preparing to decompress data: inconsistent stream state"))
		}
		if err := t.Charge(64, inflaterSize); err != nil {
			return t.Fail(err)
		}
		f.State = &job{z: z, in: in, limit: math.MaxInt}
		f.Commit(t)
	}
	j := f.State.(*job)
	act, over, err := j.steps(t, f)
	if err != nil {
		return t.Fail(err)
	}
	if !over {
		return act
	}
	if j.z.state != stDone {
		return t.Fail(fail(t, "Error -5 while decompressing data: incomplete or truncated stream"))
	}
	out, err := j.bytes(t)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = out
	return done
}

// A Decompress is what decompressobj returns, or a _ZlibDecompressor, whose tail is its
// own.
type Decompress struct {
	object.Header
	z            *inflater
	dict         []byte
	tail, unused value // bytes: input not used for lack of room, and after the stream
	needs        bool  // _ZlibDecompressor: wants input
}

func asDec(v value) *Decompress { return object.As[Decompress](v) }

var emptyBytes = object.MakeStatic(object.NewBytes(nil))

func newDec(t *thread, typ *object.Type, wbits int64, dict []byte) (*Decompress, error) {
	z, ok := newInflater(wbits)
	if !ok {
		return nil, t.ValueError("Invalid initialization option")
	}
	if err := t.Charge(64, inflaterSize+160+object.RoundUp(int64(len(dict)))); err != nil {
		return nil, err
	}
	d := &Decompress{z: z, dict: append([]byte(nil), dict...), tail: emptyBytes, unused: emptyBytes, needs: true}
	d.Type = typ
	if wbits < 0 && len(dict) > 0 {
		z.setDictionary(d.dict)
	}
	return d, nil
}

// dictStep converts the dictionary, the last of Vals, then makes the object.
func dictStep(t *thread, f *frame, typ *object.Type, wbits int64) action {
	v := f.Vals[len(f.Vals)-1]
	if f.PC == 0 {
		f.PC = 1
		f.In = v
		if k := v.Kind(); !v.IsMissing() && k != object.KindBytes && k != object.KindByteArray && k != object.KindMemoryView {
			if v.Type().Special(object.SpBuffer).P == nil {
				return t.Fail(t.TypeError("zdict argument must support the buffer protocol"))
			}
			if act := t.BufferOp(f, v); act != done {
				return act
			}
		}
	}
	var dict []byte
	if !f.In.IsMissing() {
		var err error
		if dict, err = t.BufferBytes(f.In); err != nil {
			return t.Fail(err)
		}
	}
	d, err := newDec(t, typ, wbits, dict)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = object.Ref(d)
	return done
}

func newDecompress(t *thread, f *frame) action {
	return dictStep(t, f, decompressType, f.Vals[0].Int())
}

// add is a + b as bytes.
func add(t *thread, a value, b []byte) (value, error) {
	n := len(a.Buffer()) + len(b)
	if n == 0 {
		return emptyBytes, nil
	}
	if err := t.Charge(meter.PerUnit(int64(n), 64), object.BytesSize(n)); err != nil {
		return value{}, err
	}
	return object.NewBytes(append(append(make([]byte, 0, n), a.Buffer()...), b...)), nil
}

// finishPiece keeps what is left of the input and returns the output.
func (d *Decompress) finishPiece(t *thread, j *job) (value, error) {
	rest := j.in[j.at:]
	tail, unused := emptyBytes, d.unused
	var err error
	if d.z.state == stDone {
		unused, err = add(t, d.unused, rest)
		if err == nil && len(d.tail.Buffer()) > 0 { // CPython leaves it in both places
			tail, err = add(t, emptyBytes, rest)
		}
	} else if len(rest) > 0 {
		tail, err = add(t, emptyBytes, rest)
	}
	if err != nil {
		return value{}, err
	}
	out, err := j.bytes(t)
	if err != nil {
		return value{}, err
	}
	d.tail, d.unused = tail, unused
	return out, nil
}

// decompressMethod: Vals are self, data, max_length.
func decompressMethod(t *thread, f *frame) action {
	d := asDec(f.Vals[0])
	in, err := ownInput(t, f, 1)
	if err != nil {
		return t.Fail(err)
	}
	if f.State == nil {
		most := f.Vals[2].Int()
		if most < 0 {
			return t.Fail(t.ValueError("max_length must be non-negative"))
		}
		if most == 0 {
			most = math.MaxInt
		}
		f.State = &job{z: d.z, dict: d.dict, in: in, limit: int(most)}
		f.Commit(t)
	}
	return d.goOn(t, f)
}

// goOn runs the job of a frame to its end.
func (d *Decompress) goOn(t *thread, f *frame) action {
	j := f.State.(*job)
	act, over, err := j.steps(t, f)
	if err != nil {
		return t.Fail(err)
	}
	if !over {
		return act
	}
	out, err := d.finishPiece(t, j)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = out
	return done
}

// flushDecompress goes on with the tail, without a limit.
func flushDecompress(t *thread, f *frame) action {
	d := asDec(f.Vals[0])
	if f.State == nil {
		if f.Vals[1].Int() <= 0 {
			return t.Fail(t.ValueError("length must be greater than zero"))
		}
		f.State = &job{z: d.z, dict: d.dict, in: d.tail.Buffer(), limit: math.MaxInt}
		f.Commit(t)
	}
	return d.goOn(t, f)
}

// plainDecompress is decompress of _ZlibDecompressor: input it cannot use yet is kept.
func plainDecompress(t *thread, f *frame) action {
	d := asDec(f.Vals[0])
	data, err := ownInput(t, f, 1)
	if err != nil {
		return t.Fail(err)
	}
	if f.State == nil {
		if d.z.state == stDone {
			return t.Fail(t.Raise(object.EOFErrorType, "End of stream already reached"))
		}
		in, err := add(t, d.tail, data)
		if err != nil {
			return t.Fail(err)
		}
		most := f.Vals[2].Int()
		if most < 0 {
			most = math.MaxInt
		}
		d.tail = emptyBytes
		f.Vals = append(f.Vals, in)
		f.State = &job{z: d.z, dict: d.dict, in: in.Buffer(), limit: int(most)}
		f.Commit(t)
	}
	act := d.goOn(t, f)
	if act == done {
		j := f.State.(*job)
		d.needs = d.z.state != stDone && len(d.tail.Buffer()) == 0 && len(j.out) < j.limit
	}
	return act
}

func copyDecompress(t *thread, args []value) (value, error) {
	d := asDec(args[0])
	if err := t.Charge(512, inflaterSize+160+object.RoundUp(int64(len(d.dict)))); err != nil {
		return value{}, err
	}
	c, z := *d, *d.z
	c.Header = object.Header{Type: d.Type}
	c.z = &z
	return object.Ref(&c), nil
}

func init() {
	layout := func() *object.Layout {
		return object.LayoutOf(func(d *Decompress, visit func(*value)) {
			visit(&d.tail)
			visit(&d.unused)
		}, func(d *Decompress) int64 { return inflaterSize + 160 + object.RoundUp(int64(len(d.dict))) })
	}
	get := func(name, doc string, of func(d *Decompress) value) row {
		return row{Name: name, Kind: object.Getter, Rights: noRights, Charge: object.Constant, Params: "member", Doc: doc,
			Fast: func(t *thread, args []value) (value, error) { return of(asDec(args[0])), nil }}
	}
	eof := get("eof", "Whether the end of the stream was reached.", func(d *Decompress) value { return object.Bool(d.z.state == stDone) })
	unused := get("unused_data", "What came after the end of the stream.", func(d *Decompress) value { return d.unused })
	decompressType.Define("A stream that is decompressed.", layout(), append(pickleRows(), eof, unused,
		get("unconsumed_tail", "Input that was not used, since max_length was reached.", func(d *Decompress) value { return d.tail }),
		row{Name: "decompress", Sig: "($self, data, /, max_length=0)", Params: "data:buffer max_length:index", Rights: noRights, Charge: object.PerByte, Step: decompressMethod,
			Doc: "Take data in, and return what comes out, at most max_length bytes if that is not 0: the\nrest of the data is then unconsumed_tail."},
		row{Name: "flush", Sig: "($self, length=16384, /)", Params: "length:index", Rights: noRights, Charge: object.PerByte, Step: flushDecompress,
			Doc: "Return all that is left."},
		row{Name: "copy", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: copyDecompress, Doc: "A copy that goes on by itself."},
		row{Name: "__copy__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: copyDecompress, Doc: "A copy that goes on by itself."},
		row{Name: "__deepcopy__", Sig: "($self, memo, /)", Rights: noRights, Charge: object.Constant, Fast: copyDecompress, Doc: "A copy that goes on by itself."},
	))
	plainType.Define("A stream that is decompressed, keeping its input.", layout(), append(pickleRows(), eof, unused,
		get("needs_input", "Whether more input is needed before more comes out.", func(d *Decompress) value { return object.Bool(d.needs) }),
		row{Name: "__new__", Sig: "(cls, /, wbits=15, zdict=<unrepresentable>)", Params: "wbits:int32", Kind: object.Static, Rights: noRights, Charge: object.Constant, Step: func(t *thread, f *frame) action {
			typ, err := t.NewClass(plainType, f.Vals[0])
			if err != nil {
				return t.Fail(err)
			}
			return dictStep(t, f, typ, f.Vals[1].Int())
		}, Doc: "Begin a stream."},
		row{Name: "decompress", Sig: "($self, data, max_length=-1)", Params: "data:buffer max_length:index", Rights: noRights, Charge: object.PerByte, Step: plainDecompress,
			Doc: "Take data in, and return what comes out, at most max_length bytes if that is not negative."},
	))
}
