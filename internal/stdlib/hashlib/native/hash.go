// This file defines the objects of running digests, and how data gets into them: up to
// 64 KiB a step, each paid for before.

package native

import (
	"encoding/hex"
	"strings"

	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

var (
	hashType   = object.Declare("_hashlib.HASH", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew))
	xofType    = object.Declare("_hashlib.HASHXOF", object.KindOther, hashType, object.Flagged(object.FlagNoNew))
	blakeBType = object.Declare("_blake2.blake2b", object.KindOther, object.ObjectType)
	blakeSType = object.Declare("_blake2.blake2s", object.KindOther, object.ObjectType)
	digestErr  = object.Declare("_hashlib.UnsupportedDigestmodError", object.KindException, object.ValueErrorType, object.Flagged(object.FlagBase|object.FlagDict))
)

// A Hash is a running digest.
type Hash struct {
	object.Header
	algo *algo `clone:"share"`
	d    digester
}

// hashSize is what the meter charges for a digest: the largest state and the object.
const hashSize = 512

// chunk is the number of bytes that one step hashes.
const chunk = 64 << 10

func as(v value) *Hash { return object.As[Hash](v) }

func newHash(t *thread, typ *object.Type, a *algo) (*Hash, error) {
	if err := t.Charge(8, hashSize); err != nil {
		return nil, err
	}
	if typ == nil {
		if typ = hashType; a.name[:2] == "sh" && a.name[2] == 'a' && a.name[3] == 'k' {
			typ = xofType
		}
	}
	h := &Hash{algo: a, d: a.make()}
	h.Type = typ
	return h, nil
}

// dataOf is the bytes of what is hashed; ErrSlow: it must be asked for its buffer.
func dataOf(t *thread, v value) ([]byte, error) {
	switch v.Kind() {
	case object.KindBytes, object.KindByteArray:
		return v.Buffer(), nil
	case object.KindMemoryView:
		return t.BufferBytes(v)
	case object.KindStr:
		return nil, t.TypeError("Strings must be encoded before hashing")
	}
	if v.Type().Special(object.SpBuffer).P == nil {
		return nil, t.TypeError("object supporting the buffer API required")
	}
	return nil, object.ErrSlow
}

// take hashes short data at once.
func (h *Hash) take(t *thread, v value) error {
	b, err := dataOf(t, v)
	if err != nil {
		return err
	}
	if len(b) > chunk {
		return object.ErrSlow
	}
	if err := t.Charge(meter.PerUnit(int64(len(b)), h.algo.bytesPerFuel), 0); err != nil {
		return err
	}
	h.d.Write(b)
	return nil
}

// takeSteps hashes the data Vals[at], N bytes of which are done. PC is pc at first, pc+1
// when a buffer was asked for, pc+2 while it hashes.
func takeSteps(t *thread, f *frame, h *Hash, at, pc int) (act action, over bool) {
	switch f.PC - pc {
	case 0:
		if _, err := dataOf(t, f.Vals[at]); err == object.ErrSlow {
			f.PC = pc + 1
			if act := t.BufferOp(f, f.Vals[at]); act != done {
				return act, false
			}
		} else if err != nil {
			return t.Fail(err), false
		} else {
			f.In = f.Vals[at]
		}
		fallthrough
	case 1:
		f.Vals[at] = f.In
		f.PC = pc + 2
		f.Commit(t)
	}
	b, err := dataOf(t, f.Vals[at])
	if err != nil {
		return t.Fail(err), false
	}
	if int(f.N) >= len(b) {
		return done, true
	}
	part := b[f.N:min(int(f.N)+chunk, len(b))]
	if err := t.Charge(meter.PerUnit(int64(len(part)), h.algo.bytesPerFuel), 0); err != nil {
		return t.Fail(err), false
	}
	h.d.Write(part)
	f.N += int64(len(part))
	f.Commit(t)
	return object.Again, false
}

func updateStep(t *thread, f *frame) action {
	act, over := takeSteps(t, f, as(f.Vals[0]), 1, 0)
	if over {
		f.Out = object.None
	}
	return act
}

// sum is the digest; length is Missing but for those of free length.
func sum(t *thread, args []value) ([]byte, error) {
	h := as(args[0])
	n := h.d.Size()
	if len(args) > 1 {
		k := args[1].Int()
		switch {
		case k < 0:
			return nil, t.Raise(object.SystemErrorType, "Negative size passed to PyBytes_FromStringAndSize")
		case k > 1<<36:
			return nil, t.RaiseArgs(object.MemoryErrorType)
		}
		n = int(k)
	}
	return nil, t.Charge(16+meter.PerUnit(int64(n), h.algo.bytesPerFuel), 0)
}

func digest(t *thread, args []value) (value, error) {
	if _, err := sum(t, args); err != nil {
		return value{}, err
	}
	n := length(args)
	if err := t.Charge(0, object.BytesSize(n)); err != nil {
		return value{}, err
	}
	out, err := sumOf(t, as(args[0]).d, n)
	if err != nil {
		return value{}, err
	}
	return object.NewBytes(out), nil
}

func hexdigest(t *thread, args []value) (value, error) {
	if _, err := sum(t, args); err != nil {
		return value{}, err
	}
	n := length(args)
	if err := t.Charge(0, object.StrSize(2*n, 1)+int64(n)); err != nil {
		return value{}, err
	}
	out, err := sumOf(t, as(args[0]).d, n)
	if err != nil {
		return value{}, err
	}
	return object.NewStr(hex.EncodeToString(out)), nil
}

func length(args []value) int {
	if len(args) > 1 {
		return int(args[1].Int())
	}
	return as(args[0]).d.Size()
}

func hashRows(xof bool) []row {
	sig, params, charge := "($self, /)", "", object.Constant
	if xof {
		sig, params, charge = "($self, /, length)", "length:index", object.PerByte
	}
	get := func(name, doc string, of func(h *Hash) value) row {
		return row{Name: name, Kind: object.Getter, Rights: noRights, Charge: object.Constant, Doc: doc,
			Fast: func(t *thread, args []value) (value, error) { return of(as(args[0])), nil }}
	}
	return []row{
		{Name: "update", Sig: "($self, obj, /)", Rights: noRights, Charge: object.PerByte, Fast: func(t *thread, args []value) (value, error) {
			return object.None, as(args[0]).take(t, args[1])
		}, Step: updateStep, Doc: "Take in more data."},
		{Name: "digest", Sig: sig, Params: params, Rights: noRights, Charge: charge, Fast: digest, Doc: "The digest of the data so far."},
		{Name: "hexdigest", Sig: sig, Params: params, Rights: noRights, Charge: charge, Fast: hexdigest, Doc: "The digest of the data so far, in hexadecimal."},
		{Name: "copy", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			if err := t.Charge(8, hashSize); err != nil {
				return value{}, err
			}
			h := &Hash{algo: as(args[0]).algo, d: as(args[0]).d.clone()}
			h.Type = args[0].Type()
			return object.Ref(h), nil
		}, Doc: "A copy that goes on by itself."},
		{Name: "__reduce__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: noReduce, Doc: "Digests cannot be pickled."},
		{Name: "__reduce_ex__", Sig: "($self, protocol, /)", Rights: noRights, Charge: object.Constant, Fast: noPickle, Doc: "Digests cannot be pickled."},
		get("name", "The name of the algorithm.", func(h *Hash) value { return object.Ref(object.Intern(h.algo.name)) }),
		get("digest_size", "The bytes of the digest.", func(h *Hash) value { return object.Int(int64(h.d.Size())) }),
		get("block_size", "The bytes of a block.", func(h *Hash) value { return object.Int(int64(h.d.BlockSize())) }),
	}
}

func noPickle(t *thread, args []value) (value, error) {
	return value{}, t.TypeError("cannot pickle '%s' object", args[0].Type().Name)
}

// noReduce is noPickle for protocols 0 and 1, which name the type alone.
func noReduce(t *thread, args []value) (value, error) {
	name := args[0].Type().Name
	return value{}, t.TypeError("cannot pickle '%s' object", name[strings.LastIndexByte(name, '.')+1:])
}

func reprHash(t *thread, args []value) (value, error) {
	if err := t.Charge(0, object.StrSize(96, 1)); err != nil {
		return value{}, err
	}
	return object.NewStr("<" + as(args[0]).algo.name + " " + args[0].Type().Name + " object @ " + t.AddressText(args[0]) + ">"), nil
}

// pick is the data of a constructor: the parameter data, or the old name string.
func pick(t *thread, data, old value) (value, error) {
	switch {
	case old.IsMissing() || old.IsNone():
		return data, nil
	case !data.IsMissing():
		return value{}, t.TypeError("'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.")
	}
	return old, nil
}

// newRow is a function that begins a digest. Vals then get the data and the digest.
func newRow(name string, a *algo) row {
	sig := "(data=<unrepresentable>, *, usedforsecurity=True, string=None)"
	i := 0
	if a == nil {
		sig, i = "(name, data=<unrepresentable>, *, usedforsecurity=True, string=None)", 1
	}
	of := func(t *thread, args []value) (*algo, error) {
		if a != nil {
			return a, nil
		}
		if b := byName(object.As[object.Str](args[0]).Go()); b != nil {
			return b, nil
		}
		return nil, t.ValueError("unsupported hash type %s", object.As[object.Str](args[0]).Go())
	}
	r := row{Name: name, Sig: sig, Params: "usedforsecurity:bool", Rights: noRights, Charge: object.PerByte, Doc: "Begin a digest, with data if given.",
		Fast: func(t *thread, args []value) (value, error) {
			a, err := of(t, args)
			if err != nil {
				return value{}, err
			}
			data, err := pick(t, args[i], args[i+2])
			if err != nil {
				return value{}, err
			}
			h, err := newHash(t, nil, a)
			if err != nil || data.IsMissing() {
				return object.Ref(h), err
			}
			return object.Ref(h), h.take(t, data)
		},
		Step: func(t *thread, f *frame) action {
			if f.PC == 0 {
				a, err := of(t, f.Vals)
				if err != nil {
					return t.Fail(err)
				}
				data, err := pick(t, f.Vals[i], f.Vals[i+2])
				if err != nil {
					return t.Fail(err)
				}
				h, err := newHash(t, nil, a)
				if err != nil {
					return t.Fail(err)
				}
				f.Vals = append(f.Vals, data, object.Ref(h))
				f.PC = 1
				f.Commit(t)
			}
			n := len(f.Vals)
			act, over := takeSteps(t, f, as(f.Vals[n-1]), n-2, 1)
			if over {
				f.Out = f.Vals[n-1]
			}
			return act
		}}
	if a == nil {
		r.Params = "name:str " + r.Params
	}
	return r
}

func init() {
	layout := func() *object.Layout {
		return object.LayoutOf(func(*Hash, func(*value)) {}, func(*Hash) int64 { return hashSize })
	}
	repr := row{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: reprHash, Doc: "The algorithm and the id."}
	hashType.Define("A running digest.", layout(), append(hashRows(false), repr))
	xofType.Define("A running digest of free length.", layout(), append(hashRows(true), repr))
	digestErr.Define("A digest that cannot be used for this.", nil, []row{{Name: "__weakref__", Kind: object.Attr, Value: object.None}})
	def := &object.ModuleDef{Name: "_hashlib", Doc: "Digests.", Consts: []object.ConstDef{
		{Name: "HASH", Value: object.Ref(hashType)}, {Name: "HASHXOF", Value: object.Ref(xofType)}, {Name: "UnsupportedDigestmodError", Value: object.Ref(digestErr)}}}
	names := object.None
	var list []value
	for _, a := range algos {
		list = append(list, object.Ref(object.Intern(a.name)))
		if a.name[0] != 'b' && a.name != "sha512_224" && a.name != "sha512_256" {
			def.Rows = append(def.Rows, newRow("openssl_"+a.name, a))
		}
	}
	names = object.MakeStatic(object.Ref(object.MakeTuple(list)))
	def.Consts = append(def.Consts, object.ConstDef{Name: "_names", Value: names})
	def.Rows = append(def.Rows, newRow("new", nil), kdfRow(), scryptRow())
	object.RegisterModule(def)
	registerBlake()
}
