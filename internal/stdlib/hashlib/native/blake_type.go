// This file defines the classes blake2b and blake2s.

package native

import (
	"math/big"

	"github.com/adderlang/adder/internal/object"
)

func registerBlake() {
	def := &object.ModuleDef{Name: "_blake2", Doc: "BLAKE2 digests."}
	for _, small := range []bool{false, true} {
		typ, name, size, salt := blakeBType, "Blake2b", 64, 16
		if small {
			typ, name, size, salt = blakeSType, "Blake2s", 32, 8
		}
		num := func(n string, v int) row { return row{Name: n, Kind: object.Attr, Value: object.Int(int64(v))} }
		rows := append(hashRows(false), num("SALT_SIZE", salt), num("PERSON_SIZE", salt), num("MAX_KEY_SIZE", size), num("MAX_DIGEST_SIZE", size), row{
			Name: "__new__", Kind: object.Static, Rights: noRights, Charge: object.PerByte, Doc: "Begin a digest.",
			Sig:    "(cls, data=<unrepresentable>, /, *, digest_size=<unrepresentable>, key=<unrepresentable>, salt=<unrepresentable>, person=<unrepresentable>, fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=None)",
			Params: "digest_size:int32 key:buffer salt:buffer person:buffer fanout:int32 depth:int32 leaf_size:int node_offset:int node_depth:int32 inner_size:int32 last_node:bool usedforsecurity:bool",
			Step:   blakeStep(small, typ, name, size, salt),
		})
		typ.Define("A running BLAKE2 digest.", object.LayoutOf(func(*Hash, func(*value)) {}, func(*Hash) int64 { return hashSize }), rows)
		def.Consts = append(def.Consts, object.ConstDef{Name: typ.QualName, Value: object.Ref(typ)})
	}
	object.RegisterModule(def)
}

// unsigned reads an int of at most bits bits.
func unsigned(t *thread, v value, what string, bits uint) (uint64, error) {
	n, ok := v.Int64()
	var x *big.Int
	if ok {
		x = big.NewInt(n)
	} else {
		x = v.BigInt()
	}
	switch {
	case x.Sign() < 0:
		return 0, t.ValueError("Cannot convert negative int")
	case !x.IsUint64():
		if what == "leaf_size" {
			return 0, t.OverflowError("Python int too large to convert to C unsigned long")
		}
		return 0, t.OverflowError("Python int too large for C unsigned long long")
	case x.BitLen() > int(bits):
		return 0, t.OverflowError("%s is too large", what)
	}
	return x.Uint64(), nil
}

func blakeArgs(t *thread, args []value, name string, size, most int) (*blakeParams, error) {
	p := &blakeParams{size: size}
	small := size == 32
	if v := args[2]; !v.IsMissing() {
		p.size = int(v.Int())
	}
	if p.size < 1 || p.size > size {
		return nil, t.ValueError("digest_size for %s must be between 1 and %d bytes, here it is %d", name, size, p.size)
	}
	for i, x := range []struct {
		name string
		to   *[]byte
		most int
	}{{"key", &p.key, size}, {"salt", &p.salt, most}, {"person", &p.person, most}} {
		v := args[3+i]
		if v.IsMissing() {
			continue
		}
		b, err := t.BufferBytes(v)
		if err != nil {
			return nil, err
		}
		*x.to = b
	}
	if len(p.salt) > most {
		return nil, t.ValueError("maximum salt length is %d bytes", most)
	}
	if len(p.person) > most {
		return nil, t.ValueError("maximum person length is %d bytes", most)
	}
	p.fanout, p.depth = int(args[6].Int()), int(args[7].Int())
	if p.fanout < 0 || p.fanout > 255 {
		return nil, t.ValueError("fanout must be between 0 and 255")
	}
	if p.depth < 1 || p.depth > 255 {
		return nil, t.ValueError("depth must be between 1 and 255")
	}
	leaf, err := unsigned(t, args[8], "leaf_size", 32)
	if err != nil {
		return nil, err
	}
	bits := uint(64)
	if small {
		bits = 48
	}
	if p.nodeOffset, err = unsigned(t, args[9], "node_offset", bits); err != nil {
		return nil, err
	}
	p.leafSize = uint32(leaf)
	p.nodeDepth, p.innerSize = int(args[10].Int()), int(args[11].Int())
	if p.nodeDepth < 0 || p.nodeDepth > 255 {
		return nil, t.ValueError("node_depth must be between 0 and 255")
	}
	if p.innerSize < 0 || p.innerSize > size {
		return nil, t.ValueError("inner_size must be between 0 and is %d", size)
	}
	if len(p.key) > size {
		return nil, t.ValueError("maximum key length is %d bytes", size)
	}
	p.last = args[12].Bool()
	return p, nil
}

// blakeStep is __new__: Vals then get the data and the digest.
func blakeStep(small bool, typ *object.Type, name string, size, most int) object.Step {
	a := byName(typ.QualName)
	return func(t *thread, f *frame) action {
		if f.PC == 0 {
			if _, err := t.NewClass(typ, f.Vals[0]); err != nil {
				return t.Fail(err)
			}
			data, err := pick(t, f.Vals[1], f.Vals[14])
			if err != nil {
				return t.Fail(err)
			}
			p, err := blakeArgs(t, f.Vals, name, size, most)
			if err != nil {
				return t.Fail(err)
			}
			h, err := newHash(t, typ, a)
			if err != nil {
				return t.Fail(err)
			}
			h.d = newBlake2(small, p)
			f.Vals = append(f.Vals, data, object.Ref(h))
			f.PC = 1
			f.Commit(t)
			if data.IsMissing() {
				f.Out = f.Vals[len(f.Vals)-1]
				return done
			}
		}
		n := len(f.Vals)
		act, over := takeSteps(t, f, as(f.Vals[n-1]), n-2, 1)
		if over {
			f.Out = f.Vals[n-1]
		}
		return act
	}
}
