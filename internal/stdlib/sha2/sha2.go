// Package sha2 implements Python's private module _sha2: SHA-224, 256, 384 and 512. It
// holds no authority.
package sha2

import (
	"crypto/sha256"
	"crypto/sha512"
	"encoding"
	"encoding/hex"
	"hash"

	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

// A Hash is a running digest.
type Hash struct {
	object.Header
	kind *kind `clone:"share"`
	h    hash.Hash
}

type kind struct {
	name string
	typ  *object.Type
	make func() hash.Hash
}

var (
	type224 = object.Declare("_sha2.SHA224Type", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew))
	type256 = object.Declare("_sha2.SHA256Type", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew))
	type384 = object.Declare("_sha2.SHA384Type", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew))
	type512 = object.Declare("_sha2.SHA512Type", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew))
)

var kinds = []*kind{
	{"sha224", type224, sha256.New224}, {"sha256", type256, sha256.New},
	{"sha384", type384, sha512.New384}, {"sha512", type512, sha512.New},
}

// size is what the meter charges for a digest: Go's largest state and the object.
const size = 320

// bytesPerFuel: a unit pays for about 10 ns; SHA-2 runs at about 0.4 GB/s in pure Go.
const bytesPerFuel = 16

// copyOf copies a running digest through its own encoding: the state is not exported.
func (x *Hash) copyOf() *Hash {
	n := &Hash{kind: x.kind, h: x.kind.make()}
	n.Type = x.kind.typ
	if b, err := x.h.(encoding.BinaryMarshaler).MarshalBinary(); err == nil {
		_ = n.h.(encoding.BinaryUnmarshaler).UnmarshalBinary(b)
	}
	return n
}

// charge pays for hashing data, in pieces no longer than Steps of 1 ms allow: longer
// data is refused to the Fast form and goes by updateStep.
const most = 256 << 10

func update(t *object.Thread, args []object.Value) (object.Value, error) {
	x, data := object.As[Hash](args[0]), args[1].Buffer()
	if len(data) > most {
		return object.None, object.ErrSlow
	}
	if err := t.Charge(meter.PerUnit(int64(len(data)), bytesPerFuel), 0); err != nil {
		return object.None, err
	}
	x.h.Write(data)
	return object.None, nil
}

// updateStep: N bytes are done.
func updateStep(t *object.Thread, f *object.NFrame) object.Action {
	x, data := object.As[Hash](f.Vals[0]), f.Vals[1].Buffer()
	if int(f.N) >= len(data) {
		f.Out = object.None
		return object.Done
	}
	part := data[f.N:min(int(f.N)+most, len(data))]
	if err := t.Charge(meter.PerUnit(int64(len(part)), bytesPerFuel), 0); err != nil {
		return t.Fail(err)
	}
	x.h.Write(part)
	f.N += int64(len(part))
	f.Commit(t)
	return object.Again
}

func digest(t *object.Thread, args []object.Value) (object.Value, error) {
	if err := t.Charge(8, object.BytesSize(64)); err != nil {
		return object.None, err
	}
	return object.NewBytes(object.As[Hash](args[0]).h.Sum(nil)), nil
}

func hexdigest(t *object.Thread, args []object.Value) (object.Value, error) {
	if err := t.Charge(8, object.StrSize(128, 1)); err != nil {
		return object.None, err
	}
	return object.NewStr(hex.EncodeToString(object.As[Hash](args[0]).h.Sum(nil))), nil
}

func copyFast(t *object.Thread, args []object.Value) (object.Value, error) {
	if err := t.Charge(4, size); err != nil {
		return object.None, err
	}
	return object.Ref(object.As[Hash](args[0]).copyOf()), nil
}

func init() {
	def := &object.ModuleDef{Name: "_sha2", Doc: "SHA-2 digests."}
	for _, k := range kinds {
		def.Rows = append(def.Rows, object.Row{Name: k.name, Sig: "(string=<unrepresentable>, *, usedforsecurity=True)", Rights: object.NoRights,
			Charge: object.PerByte, Doc: "Begin a digest, with data if given.", Step: newStep(k)})
		attr := func(name, doc string, v object.Value) object.Row {
			return object.Row{Name: name, Kind: object.Getter, Rights: object.NoRights, Charge: object.Constant, Doc: doc,
				Fast: func(t *object.Thread, args []object.Value) (object.Value, error) { return v, nil }}
		}
		layout := object.LayoutOf(func(*Hash, func(*object.Value)) {}, func(*Hash) int64 { return size })
		k.typ.Define("A running SHA-2 digest.", layout, []object.Row{
			{Name: "update", Sig: "($self, obj, /)", Params: "obj:buffer", Rights: object.NoRights, Charge: object.PerByte,
				Fast: update, Step: updateStep, Doc: "Take in more data."},
			{Name: "digest", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Fast: digest, Doc: "Return the digest of the data so far."},
			{Name: "hexdigest", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Fast: hexdigest, Doc: "Return the digest in hexadecimal."},
			{Name: "copy", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Fast: copyFast, Doc: "Return a copy of the running digest."},
			attr("name", "Name of the algorithm.", object.Ref(object.Intern(k.name))),
			attr("digest_size", "Bytes of the digest.", object.Int(int64(k.make().Size()))),
			attr("block_size", "Bytes of a block.", object.Int(int64(k.make().BlockSize()))),
		})
	}
	object.RegisterModule(def)
}

// newStep makes a digest and lets update take the data in.
func newStep(k *kind) object.Step {
	return func(t *object.Thread, f *object.NFrame) object.Action {
		switch f.PC {
		case 0:
			if err := t.Charge(4, size); err != nil {
				return t.Fail(err)
			}
			x := &Hash{kind: k, h: k.make()}
			x.Type = k.typ
			f.Vals = append(f.Vals, object.Ref(x))
			f.PC = 1
			f.Commit(t)
			fallthrough
		case 1:
			f.PC = 2
			if f.Vals[0].IsMissing() {
				f.Out = f.Vals[2]
				return object.Done
			}
			if act := t.GetAttrOp(f, f.Vals[2], object.Intern("update")); act != object.Done {
				return act
			}
			fallthrough
		case 2:
			f.PC = 3
			if act := t.CallValue(f, f.In, f.Vals[0]); act != object.Done {
				return act
			}
		}
		f.Out = f.Vals[2]
		return object.Done
	}
}
