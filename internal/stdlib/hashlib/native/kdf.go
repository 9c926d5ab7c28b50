// This file defines the slow derivations of keys: PBKDF2 and scrypt. Both go by steps of
// some 0.2 ms, each paid for before.

package native

import (
	"encoding/binary"
	"math"
	"math/bits"

	"github.com/adderlang/adder/internal/object"
)

// hmacKey is what HMAC makes of a key: a block for the inner and one for the outer hash.
func hmacKey(a *algo, key []byte) (inner, outer digester) {
	d := a.make()
	if len(key) > d.BlockSize() {
		d.Write(key)
		key = d.Sum(0)
	}
	pad := make([]byte, d.BlockSize())
	for i := range pad {
		pad[i] = 0x36
	}
	for i, b := range key {
		pad[i] ^= b
	}
	inner, outer = a.make(), a.make()
	inner.Write(pad)
	for i := range pad {
		pad[i] ^= 0x36 ^ 0x5c
	}
	outer.Write(pad)
	return
}

func hmacSum(inner, outer digester, parts ...[]byte) []byte {
	i, o := inner.clone(), outer.clone()
	for _, p := range parts {
		i.Write(p)
	}
	o.Write(i.Sum(0))
	return o.Sum(0)
}

// pbkdf2State is a derivation under way: block counts from 1, round within it.
type pbkdf2State struct {
	algo          *algo `clone:"share"`
	key, salt     []byte
	rounds, round int64
	block, want   int
	u, x, out     []byte
}

func (s *pbkdf2State) Refs(func(*value)) {}
func (s *pbkdf2State) Size() int64 {
	return 256 + object.RoundUp(int64(len(s.key)+len(s.salt)+s.want))
}
func (s *pbkdf2State) Clone() object.FrameState {
	c := *s
	c.u, c.x, c.out = append([]byte(nil), s.u...), append([]byte(nil), s.x...), append([]byte(nil), s.out...)
	return &c
}

// roundCost is the fuel of one round: four blocks.
func (a *algo) roundCost() int64 { return 4*int64(a.make().BlockSize())/a.bytesPerFuel + 8 }

// run does up to n rounds.
func (s *pbkdf2State) run(n int64) {
	inner, outer := hmacKey(s.algo, s.key)
	for ; n > 0 && len(s.out) < s.want; n-- {
		if s.round == 0 {
			var i [4]byte
			binary.BigEndian.PutUint32(i[:], uint32(s.block))
			s.u = hmacSum(inner, outer, s.salt, i[:])
			s.x = append([]byte(nil), s.u...)
		} else {
			s.u = hmacSum(inner, outer, s.u)
			for i, b := range s.u {
				s.x[i] ^= b
			}
		}
		if s.round++; s.round == s.rounds {
			s.out = append(s.out, s.x...)
			s.round, s.block = 0, s.block+1
		}
	}
}

func kdfRow() row {
	return row{Name: "pbkdf2_hmac", Sig: "(hash_name, password, salt, iterations, dklen=None)", Params: "hash_name:str password:buffer salt:buffer iterations:index",
		Rights: noRights, Charge: object.Custom, Step: pbkdf2Step, Doc: "A key of dklen bytes, derived from a password by PBKDF2 with HMAC."}
}

// pbkdf2Step: PC 1 has the length, 2 derives.
func pbkdf2Step(t *thread, f *frame) action {
	switch f.PC {
	case 0:
		f.PC = 1
		f.In = f.Vals[4]
		if !f.In.IsNone() {
			if act := t.IndexOp(f, f.In); act != done {
				return act
			}
		}
		fallthrough
	case 1:
		a := byName(object.As[object.Str](f.Vals[0]).Go())
		if a == nil {
			return t.Fail(t.Raise(digestErr, "[digital envelope routines] unsupported"))
		}
		rounds := f.Vals[3].Int()
		if rounds < 1 {
			return t.Fail(t.ValueError("iteration value must be greater than 0."))
		}
		if rounds > math.MaxInt32 {
			return t.Fail(t.OverflowError("iteration value is too great."))
		}
		want := int64(a.make().Size())
		if !f.In.IsNone() {
			n, ok := f.In.Int64()
			if !ok {
				return t.Fail(t.OverflowError("Python int too large to convert to C long"))
			}
			want = n
		}
		if want < 1 {
			return t.Fail(t.ValueError("key length must be greater than 0."))
		}
		if want > math.MaxInt32 {
			return t.Fail(t.OverflowError("key length is too great."))
		}
		if a.make().Size() == 0 {
			return t.Fail(t.Raise(digestErr, "[digital envelope routines] xof digests not allowed"))
		}
		key, err := t.BufferBytes(f.Vals[1])
		if err != nil {
			return t.Fail(err)
		}
		salt, err := t.BufferBytes(f.Vals[2])
		if err != nil {
			return t.Fail(err)
		}
		if err := t.Charge(int64(len(key)+len(salt))/8, object.BytesSize(int(want)+64)+int64(len(key)+len(salt))); err != nil {
			return t.Fail(err)
		}
		f.State = &pbkdf2State{algo: a, key: object.CopyBytes(key), salt: append([]byte(nil), salt...), rounds: rounds, block: 1, want: int(want)}
		f.PC = 2
		f.Commit(t)
	}
	s := f.State.(*pbkdf2State)
	if len(s.out) >= s.want {
		f.Out = object.NewBytes(s.out[:s.want])
		return done
	}
	const n = 200 // rounds of a step
	if err := t.Charge(n*s.algo.roundCost()+int64(len(s.key)+len(s.salt))/8, 0); err != nil {
		return t.Fail(err)
	}
	s.run(n)
	f.Commit(t)
	return object.Again
}

// scryptState is an scrypt under way. phase is 0 while memory is filled, 1 while it is mixed.
type scryptState struct {
	key, salt []byte
	n, r, p   int
	want      int
	b         []byte   // p blocks of 128 r bytes
	x, y      []uint32 // the block being mixed
	v         []uint32
	lane, at  int
	phase     int
}

func (s *scryptState) Refs(func(*value)) {}
func (s *scryptState) Size() int64 {
	return 512 + int64(len(s.key)+len(s.salt)+len(s.b)) + 4*int64(len(s.v)+len(s.x)+len(s.y))
}
func (s *scryptState) Clone() object.FrameState {
	c := *s
	c.b = append([]byte(nil), s.b...)
	c.x, c.y, c.v = append([]uint32(nil), s.x...), append([]uint32(nil), s.y...), append([]uint32(nil), s.v...)
	return &c
}

func scryptRow() row {
	return row{Name: "scrypt", Sig: "(password, *, salt=<unrepresentable>, n=<unrepresentable>, r=<unrepresentable>, p=<unrepresentable>, maxmem=0, dklen=64)",
		Params: "password:buffer salt:buffer n:index r:index p:index maxmem:index dklen:index", Rights: noRights, Charge: object.Custom, Step: scryptStep,
		Doc: "A key of dklen bytes, derived from a password by scrypt: n is the cost, r the size of blocks,\np the number of lanes."}
}

func scryptBegin(t *thread, args []value) (*scryptState, error) {
	for i, name := range []string{"salt", "n", "r", "p"} {
		if args[1+i].IsMissing() {
			return nil, t.TypeError("scrypt() missing required argument '%s' (pos %d)", name, i+2)
		}
	}
	n, r, p, mem, want := args[2].Int(), args[3].Int(), args[4].Int(), args[5].Int(), args[6].Int()
	if n < 2 || n&(n-1) != 0 {
		return nil, t.ValueError("n must be a power of 2.")
	}
	if mem < 0 || mem > math.MaxInt32 {
		return nil, t.ValueError("maxmem must be positive and smaller than %d", math.MaxInt32)
	}
	if want < 1 || want > math.MaxInt32 {
		return nil, t.ValueError("dklen must be greater than 0 and smaller than %d", math.MaxInt32)
	}
	if r < 1 || p < 1 || r > 1<<30 || p > (1<<30-1)/r || 16*r <= 62 && n >= 1<<uint(16*r) {
		return nil, t.ValueError("Invalid parameter combination for n, r, p, maxmem.")
	}
	if mem == 0 {
		mem = 32 << 20
	}
	if n > mem/(128*r) || 128*r*(n+p+2) > mem {
		return nil, t.ValueError("[digital envelope routines] memory limit exceeded")
	}
	key, err := t.BufferBytes(args[0])
	if err != nil {
		return nil, err
	}
	salt, err := t.BufferBytes(args[1])
	if err != nil {
		return nil, err
	}
	words := 32 * r
	bytes := 4*words*(n+2) + 128*r*p + int64(len(key)+len(salt))
	if err := t.Charge((128*r*p+int64(len(key)+len(salt)))/2, object.BytesSize(int(bytes))); err != nil {
		return nil, err
	}
	s := &scryptState{key: append([]byte(nil), key...), salt: append([]byte(nil), salt...), n: int(n), r: int(r), p: int(p), want: int(want)}
	s.b = pbkdf2Once(s.key, s.salt, 128*s.r*s.p)
	s.x, s.y, s.v = make([]uint32, words), make([]uint32, words), make([]uint32, words*n)
	s.load()
	return s, nil
}

// pbkdf2Once is PBKDF2 with HMAC-SHA-256 and one round.
func pbkdf2Once(key, salt []byte, n int) []byte {
	s := &pbkdf2State{algo: byName("sha256"), key: key, salt: salt, rounds: 1, block: 1, want: n}
	s.run(math.MaxInt64)
	return s.out[:n]
}

// load begins a lane.
func (s *scryptState) load() {
	if s.lane < s.p {
		b := s.b[s.lane*128*s.r:]
		for i := range s.x {
			s.x[i] = binary.LittleEndian.Uint32(b[4*i:])
		}
	}
}

// one mixes one block: a step of either phase.
func (s *scryptState) one() {
	words := len(s.x)
	if s.phase == 0 {
		copy(s.v[s.at*words:], s.x)
	} else {
		j := int(s.x[words-16] & uint32(s.n-1))
		for i, w := range s.v[j*words : (j+1)*words] {
			s.x[i] ^= w
		}
	}
	blockMix(s.x, s.y, s.r)
	s.x, s.y = s.y, s.x
	if s.at++; s.at < s.n {
		return
	}
	s.at = 0
	if s.phase++; s.phase == 2 {
		b := s.b[s.lane*128*s.r:]
		for i, w := range s.x {
			binary.LittleEndian.PutUint32(b[4*i:], w)
		}
		s.phase = 0
		s.lane++
		s.load()
	}
}

// blockMix mixes 2 r blocks of 16 words with Salsa20/8, even ones first.
func blockMix(in, out []uint32, r int) {
	var x [16]uint32
	copy(x[:], in[len(in)-16:])
	for i := 0; i < 2*r; i++ {
		for k, w := range in[16*i : 16*i+16] {
			x[k] ^= w
		}
		salsa8(&x)
		copy(out[16*(i/2+i%2*r):], x[:])
	}
}

func salsa8(b *[16]uint32) {
	x := *b
	quarter := func(a, b, c, d int) {
		x[b] ^= bits.RotateLeft32(x[a]+x[d], 7)
		x[c] ^= bits.RotateLeft32(x[b]+x[a], 9)
		x[d] ^= bits.RotateLeft32(x[c]+x[b], 13)
		x[a] ^= bits.RotateLeft32(x[d]+x[c], 18)
	}
	for i := 0; i < 4; i++ {
		quarter(0, 4, 8, 12)
		quarter(5, 9, 13, 1)
		quarter(10, 14, 2, 6)
		quarter(15, 3, 7, 11)
		quarter(0, 1, 2, 3)
		quarter(5, 6, 7, 4)
		quarter(10, 11, 8, 9)
		quarter(15, 12, 13, 14)
	}
	for i := range b {
		b[i] += x[i]
	}
}

func scryptStep(t *thread, f *frame) action {
	if f.State == nil {
		s, err := scryptBegin(t, f.Vals)
		if err != nil {
			return t.Fail(err)
		}
		f.State = s
		f.Commit(t)
	}
	s := f.State.(*scryptState)
	if s.lane == s.p {
		if err := t.Charge(int64(len(s.b)+2*s.want)/2, object.BytesSize(s.want)); err != nil {
			return t.Fail(err)
		}
		f.Out = object.NewBytes(pbkdf2Once(s.key, s.b, s.want))
		return done
	}
	n := max(1, 256/s.r) // blocks of a step
	if err := t.Charge(int64(n*s.r*32), 0); err != nil {
		return t.Fail(err)
	}
	for ; n > 0 && s.lane < s.p; n-- {
		s.one()
	}
	f.Commit(t)
	return object.Again
}
