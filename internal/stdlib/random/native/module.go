package native

import (
	"math/big"

	"github.com/adderlang/adder/internal/object"
)

// generator is an instance of _random.Random.
type generator struct {
	object.Header
	twister
}

// generatorSize is what the meter charges for one: 624 words of 4 bytes and the rest.
const generatorSize = 2688

var generatorType = object.Declare("_random.Random", object.KindOther, object.ObjectType, object.Flagged(object.FlagBase))

func init() {
	object.SubclassAttrs[generator](generatorType)
	generatorType.Define("Random() -> a generator of random numbers with a state of its own", &object.Layout{
		Refs: func(object.Value, func(*object.Value)) {},
		Size: func(object.Value) int64 { return generatorSize },
		Go:   object.GoOf[generator](),
	}, []object.Row{
		{Name: "__new__", Sig: "(cls, /, *args, **kwargs)", Params: "args:ignore kwargs:ignore", Kind: object.Static, Rights: object.NoRights, Charge: object.Constant,
			Fast: makeGenerator, Doc: "Make a generator; __init__ seeds it."},
		{Name: "__init__", Sig: "($self, n=None, /)", Rights: object.Power, Charge: object.Custom, Fast: seed, Step: seedStep, Doc: "Seed the generator: see seed."},
		{Name: "seed", Sig: "($self, n=None, /)", Rights: object.Power, Charge: object.Custom, Fast: seed, Step: seedStep,
			Doc: "Start again from n: an int, the hash of something else, or the granted entropy if it is None."},
		{Name: "random", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Fast: random, Doc: "Return the next float x, 0 <= x < 1."},
		{Name: "getrandbits", Sig: "($self, k, /)", Params: "k:int", Rights: object.NoRights, Charge: object.PerByte, Fast: getrandbits,
			Doc: "Return an int of k random bits."},
		{Name: "getstate", Sig: "($self, /)", Rights: object.NoRights, Charge: object.Constant, Fast: getstate, Doc: "Return the state; setstate() continues from it."},
		{Name: "setstate", Sig: "($self, state, /)", Rights: object.NoRights, Charge: object.Constant, Fast: setstate, Doc: "Continue from a state that getstate() returned."},
	})
	object.RegisterModule(&object.ModuleDef{
		Name:  "_random",
		Doc:   "The Mersenne Twister, and the granted entropy.",
		Types: []*object.Type{generatorType},
		Rows: []object.Row{
			{Name: "_entropy", Sig: "(n, /)", Params: "n:index", Rights: object.Power, Charge: object.PerByte, Base: 6, Step: entropyStep,
				Doc: "Return n bytes of the granted entropy."},
		},
	})
}

func self(args []object.Value) *generator { return object.As[generator](args[0]) }

func makeGenerator(t *object.Thread, args []object.Value) (object.Value, error) {
	typ, err := t.NewClass(generatorType, args[0])
	if err != nil {
		return object.None, err
	}
	if err := t.ChargeNew(typ, 0, generatorSize); err != nil {
		return object.None, err
	}
	return object.Ref(object.Alloc[generator](t, typ)), nil
}

// seed does ints; 20 fuel for the 1,900 mixing steps, and 1 for 16 words of a long key.
func seed(t *object.Thread, args []object.Value) (object.Value, error) {
	n := args[1]
	if n.Kind() != object.KindInt {
		return object.None, object.ErrSlow
	}
	if err := t.Charge(20+object.IntWords(n)/8, 4*object.IntWords(n)); err != nil {
		return object.None, err
	}
	seedInt(self(args), n.BigInt())
	return object.None, nil
}

// seedInt takes the absolute value in words of 32 bits, lowest first.
func seedInt(g *generator, n *big.Int) {
	var key []uint32
	for _, w := range n.Bits() {
		key = append(key, uint32(w), uint32(uint64(w)>>32))
	}
	for len(key) > 1 && key[len(key)-1] == 0 {
		key = key[:len(key)-1]
	}
	if len(key) == 0 {
		key = []uint32{0}
	}
	g.seed(key)
}

// seedStep hashes other objects and asks for entropy.
func seedStep(t *object.Thread, f *object.NFrame) object.Action {
	switch f.PC {
	case 0:
		if f.Vals[1].IsNone() {
			f.PC = 2
			if act := t.EntropyOp(f, "random.Random()", 4*words); act != object.Done {
				return act
			}
			return seedBytes(t, f)
		}
		f.PC = 1
		if act := t.HashOp(f, f.Vals[1]); act != object.Done {
			return act
		}
		fallthrough
	case 1:
		if err := t.Charge(20, 0); err != nil {
			return t.Fail(err)
		}
		seedInt(self(f.Vals), new(big.Int).SetUint64(uint64(f.In.Int())))
	case 2:
		return seedBytes(t, f)
	}
	f.Out = object.None
	return object.Done
}

func seedBytes(t *object.Thread, f *object.NFrame) object.Action {
	if err := t.Charge(20, 0); err != nil {
		return t.Fail(err)
	}
	b := f.In.Buffer()
	key := make([]uint32, len(b)/4)
	for i := range key {
		key[i] = uint32(b[4*i]) | uint32(b[4*i+1])<<8 | uint32(b[4*i+2])<<16 | uint32(b[4*i+3])<<24
	}
	self(f.Vals).seed(key)
	f.Out = object.None
	return object.Done
}

// random costs the unit of its call, the share of refilling included.
func random(_ *object.Thread, args []object.Value) (object.Value, error) {
	return object.Float(self(args).float()), nil
}

func getrandbits(t *object.Thread, args []object.Value) (object.Value, error) {
	k, ok := args[1].Int64()
	switch {
	case k < 0 || !ok && args[1].BigInt().Sign() < 0:
		return object.None, t.ValueError("Cannot convert negative int")
	case !ok && !args[1].BigInt().IsUint64():
		return object.None, t.OverflowError("Python int too large for C uint64_t")
	case !ok || k/8 > t.Meter.Limit:
		return object.None, t.RaiseArgs(object.MemoryErrorType)
	case k == 0:
		return object.Int(0), nil
	}
	g := self(args)
	if k <= 32 {
		return object.Int(int64(g.word() >> (32 - k))), nil
	}
	n := (k + 31) / 32
	if err := t.Charge(n/8, 2*object.BigWordsSize((k+63)/64)); err != nil {
		return object.None, err
	}
	b := make([]byte, 4*n) // highest byte first; the first word made is the lowest
	for i := len(b) - 4; i >= 0; i -= 4 {
		w := g.word()
		if i == 0 && k%32 != 0 {
			w >>= 32 - k%32
		}
		b[i], b[i+1], b[i+2], b[i+3] = byte(w>>24), byte(w>>16), byte(w>>8), byte(w)
	}
	return object.NewBig(new(big.Int).SetBytes(b)), nil
}

func getstate(t *object.Thread, args []object.Value) (object.Value, error) {
	if err := t.Charge(words/16, object.TupleSize(words+1)); err != nil {
		return object.None, err
	}
	g := self(args)
	items := make([]object.Value, words+1)
	for i, w := range g.mt {
		items[i] = object.Int(int64(w))
	}
	items[words] = object.Int(int64(g.next))
	return object.NewTuple(items), nil
}

func setstate(t *object.Thread, args []object.Value) (object.Value, error) {
	if args[1].Kind() != object.KindTuple {
		return object.None, t.TypeError("state vector must be a tuple")
	}
	items := object.As[object.Tuple](args[1]).Items
	if len(items) != words+1 {
		return object.None, t.ValueError("state vector is the wrong size")
	}
	if err := t.Charge(words/16, 0); err != nil {
		return object.None, err
	}
	var s twister
	for i, v := range items {
		if v.Kind() != object.KindInt {
			return object.None, t.TypeError("an integer is required")
		}
		n, ok := v.Int64()
		switch {
		case i == words && !ok:
			return object.None, t.OverflowError("Python int too large to convert to C long")
		case i == words && (n < 0 || n > words):
			return object.None, t.ValueError("invalid state")
		case i == words:
			s.next = int(n)
			continue
		case ok && n < 0 || !ok && v.BigInt().Sign() < 0:
			return object.None, t.OverflowError("can't convert negative value to unsigned int")
		case !ok && !v.BigInt().IsUint64():
			return object.None, t.OverflowError("Python int too large to convert to C unsigned long")
		case !ok:
			n = int64(v.BigInt().Uint64())
		}
		s.mt[i] = uint32(n)
	}
	self(args).twister = s
	return object.None, nil
}

func entropyStep(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 {
		n := f.Vals[0].Int()
		if n < 0 {
			return t.Fail(t.ValueError("negative argument not allowed"))
		}
		f.PC = 1
		if act := t.EntropyOp(f, "random.Random()", n); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}
