// This file defines what looks at every unit of a text and builds nothing: the
// predicates isX, comparison and hash.

package object

import "github.com/adderlang/adder/internal/ucd"

// A textScan looks at units i to j of a text: state goes in and out, ok is false when
// the answer is False. end is the answer after the last unit.
type textScan struct {
	empty bool // answer for an empty text
	run   func(x text, i, j int, state int64) (int64, bool)
	end   func(state int64) bool
}

// row fills in both forms of a predicate. N is the position, M the state.
func (sc textScan) row(name, doc string) Row {
	cost := func(x text) int64 {
		if x.isStr() {
			return fuelChars(x.len())
		}
		return fuelBytes(x.len())
	}
	return Row{Name: name, Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Doc: doc,
		Fast: func(t *Thread, args []Value) (Value, error) {
			x := textOf(args[0])
			n := x.len()
			switch {
			case n == 0:
				return Bool(sc.empty), nil
			case n > textChunk:
				return Value{}, ErrSlow
			}
			if err := t.Charge(cost(x), 0); err != nil {
				return Value{}, err
			}
			state, ok := sc.run(x, 0, n, 0)
			return Bool(ok && sc.end(state)), nil
		},
		Step: func(t *Thread, f *NFrame) Action {
			x := textOf(f.Vals[0])
			if f.PC == 0 {
				if err := t.Charge(cost(x), 0); err != nil {
					return t.Fail(err)
				}
				f.PC = 1
				f.Commit(t)
			}
			i := min(int(f.N), x.len())
			j := min(i+textChunk/2, x.len())
			state, ok := sc.run(x, i, j, f.M)
			f.N, f.M = int64(j), state
			f.Commit(t)
			if ok && j < x.len() {
				return Again
			}
			f.Out = Bool(ok && sc.end(state))
			return Done
		}}
}

func yes(int64) bool { return true }

// every holds if all units pass, and there are some (or, for empty, none).
func every(ok func(rune) bool, empty bool) textScan {
	var ascii [128]bool
	for r := range ascii {
		ascii[r] = ok(rune(r))
	}
	return textScan{empty, func(x text, i, j int, state int64) (int64, bool) {
		for ; i < j; i++ {
			u := unitAt(x.data, x.w, i)
			if u < 128 && !ascii[u] || u >= 128 && !ok(rune(u)) {
				return 0, false
			}
		}
		return 0, true
	}, yes}
}

// everyByte is every for bytes.
func everyByte(ok func(byte) bool) textScan {
	var table [256]bool
	for c := range table {
		table[c] = ok(byte(c))
	}
	return textScan{false, func(x text, i, j int, state int64) (int64, bool) {
		for ; i < j; i++ {
			if !table[x.data[i]] {
				return 0, false
			}
		}
		return 0, true
	}, yes}
}

// The cases of a unit.
const (
	caseless = iota
	inUpper
	inLower
)

// casing gives the case of a unit, that of Latin-1 by a table.
func casing(upper, lower func(rune) bool) func(u uint32) uint8 {
	of := func(r rune) uint8 {
		switch {
		case upper(r):
			return inUpper
		case lower(r):
			return inLower
		}
		return caseless
	}
	var table [256]uint8
	for r := range table {
		table[r] = of(rune(r))
	}
	return func(u uint32) uint8 {
		if u < 256 {
			return table[u]
		}
		return of(rune(u))
	}
}

// someCased holds if there is a unit in one case and none in the other: islower, isupper.
func someCased(upper, lower func(rune) bool, want uint8) textScan {
	of := casing(upper, lower)
	return textScan{false, func(x text, i, j int, state int64) (int64, bool) {
		for ; i < j; i++ {
			switch of(unitAt(x.data, x.w, i)) {
			case want:
				state = 1
			case caseless:
			default:
				return 0, false
			}
		}
		return state, true
	}, func(state int64) bool { return state != 0 }}
}

// titled holds if upper case begins words and stands nowhere else. The state has bit 0
// if a cased unit stands before, bit 1 if there was one.
func titled(upper, lower func(rune) bool) textScan {
	of := casing(upper, lower)
	return textScan{false, func(x text, i, j int, state int64) (int64, bool) {
		for ; i < j; i++ {
			switch of(unitAt(x.data, x.w, i)) {
			case inUpper:
				if state&1 != 0 {
					return 0, false
				}
				state = 3
			case inLower:
				if state&1 == 0 {
					return 0, false
				}
				state = 3
			default:
				state &^= 1
			}
		}
		return state, true
	}, func(state int64) bool { return state&2 != 0 }}
}

func isUpperOrTitle(r rune) bool { return ucd.IsUpper(r) || ucd.IsTitle(r) }

func isLowerOrTitle(r rune) bool { return ucd.IsLower(r) || ucd.IsTitle(r) }

func isUpperByte(r rune) bool { return r >= 'A' && r <= 'Z' }

func isLowerByte(r rune) bool { return r >= 'a' && r <= 'z' }

func isDigitByte(c byte) bool { return c >= '0' && c <= '9' }

var identifierScan = textScan{false, func(x text, i, j int, state int64) (int64, bool) {
	for ; i < j; i++ {
		r := rune(unitAt(x.data, x.w, i))
		if i == 0 && r != '_' && !ucd.IsXIDStart(r) || i > 0 && !ucd.IsXIDContinue(r) {
			return 0, false
		}
	}
	return 0, true
}, yes}

// IsIdentifier tells whether s could be a name; keywords count.
func IsIdentifier(s *Str) bool {
	x := text{Value{}, s.data, int(s.width)}
	_, ok := identifierScan.run(x, 0, x.len(), 0)
	return ok && x.len() > 0
}

func strIsASCII(t *Thread, args []Value) (Value, error) { return Bool(As[Str](args[0]).ascii), nil }

var bytesASCIIScan = textScan{true, func(x text, i, j int, state int64) (int64, bool) {
	n := asciiPrefix(stringBytes(x.v.Buffer()[i:j]))
	return 0, n == j-i
}, yes}

// orderHolds tells whether the result of a three-way comparison satisfies an operator.
func orderHolds(op, c int) bool {
	switch op {
	case CmpLT:
		return c < 0
	case CmpLE:
		return c <= 0
	case CmpEQ:
		return c == 0
	case CmpNE:
		return c != 0
	case CmpGT:
		return c > 0
	}
	return c >= 0
}

// compareTexts compares units i to j of two texts of at least j units.
func compareTexts(a, b *text, i, j int) int {
	if a.w == 1 && b.w == 1 {
		x, y := a.data[i:j], b.data[i:j]
		switch {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	}
	for ; i < j; i++ {
		if p, q := unitAt(a.data, a.w, i), unitAt(b.data, b.w, i); p != q {
			if p < q {
				return -1
			}
			return 1
		}
	}
	return 0
}

// comparands checks the operands of a comparison; done is true if no text need be read.
func (t *Thread) comparands(op int, va, vb Value) (a, b text, v Value, done bool, err error) {
	if va.Kind() == KindStr {
		if vb.Kind() != KindStr {
			return a, b, NotImplemented, true, nil
		}
	} else {
		if !isBuffer(vb) || vb.Kind() != KindBytes && va.Kind() == KindBytes {
			if va.Kind() == KindByteArray && !isBuffer(vb) && vb.Type().Special(SpBuffer).P != nil {
				return a, b, Value{}, false, ErrSlow
			}
			return a, b, NotImplemented, true, nil
		}
		if _, err := t.BufferBytes(vb); err != nil {
			t.Exc = nil
			return a, b, NotImplemented, true, nil
		}
	}
	a, b = textOf(va), textOf(vb)
	equal := op == CmpEQ || op == CmpNE
	if equal && (a.w != b.w || len(a.data) != len(b.data)) {
		return a, b, Bool(op == CmpNE), true, nil
	}
	if va == vb {
		return a, b, Bool(orderHolds(op, 0)), true, nil
	}
	return a, b, Value{}, false, nil
}

// compareFuel is what comparing two texts costs.
func compareFuel(a, b *text) int64 {
	n := fuelBytes(min(len(a.data), len(b.data)))
	if a.w > 1 || b.w > 1 {
		n *= 4
	}
	return n
}

func textCompare(t *Thread, op int, va, vb Value) (Value, error) {
	a, b, v, done, err := t.comparands(op, va, vb)
	if done || err != nil {
		return v, err
	}
	n := min(a.len(), b.len())
	if n > moveChunk || n > textChunk && (a.w > 1 || b.w > 1) {
		return Value{}, ErrSlow
	}
	if err := t.Charge(compareFuel(&a, &b), 0); err != nil {
		return Value{}, err
	}
	c := compareTexts(&a, &b, 0, n)
	if c == 0 {
		c = a.len() - b.len()
	}
	return Bool(orderHolds(op, c)), nil
}

// textCompareStep compares by chunks: N is the position.
func textCompareStep(t *Thread, f *NFrame, op int) Action {
	if f.PC < 10 {
		if act := t.askBuffers(f); act != Done {
			return act
		}
		f.PC, f.N = 10, 0
		f.Commit(t)
	}
	a, b, v, done, err := t.comparands(op, f.Vals[0], f.Vals[1])
	if err != nil {
		return t.Fail(err)
	}
	if done {
		f.Out = v
		return Done
	}
	if f.PC == 10 {
		if err := t.Charge(compareFuel(&a, &b), 0); err != nil {
			return t.Fail(err)
		}
		f.PC = 11
		f.Commit(t)
	}
	n := min(a.len(), b.len())
	i := min(int(f.N), n)
	j := min(i+textChunk/2, n)
	c := compareTexts(&a, &b, i, j)
	if c == 0 && j < n {
		f.N = int64(j)
		f.Commit(t)
		return Again
	}
	if c == 0 {
		c = a.len() - b.len()
	}
	f.Out = Bool(orderHolds(op, c))
	return Done
}

// hashBig is the number of bytes that are hashed at once without being asked to.
const hashBig = 1 << 20

// textHash is __hash__ of str and bytes.
func textHash(t *Thread, args []Value) (Value, error) {
	n := len(textOf(args[0]).data)
	if n > hashBig && *keptHash(args[0]) == 0 {
		return Value{}, ErrSlow
	}
	if err := t.Charge(fuelBytes(n), 0); err != nil {
		return Value{}, err
	}
	if args[0].Kind() == KindStr {
		return Int(As[Str](args[0]).Hash()), nil
	}
	return Int(As[Bytes](args[0]).Hash()), nil
}

// hashText is the hash of a str or bytes for tables; ok is false if it takes long and is
// not kept yet. It is paid by length even if it is kept: s += x makes long texts for
// little, each with a hash of its own, and what an operation costs must not depend on
// whether it was stopped halfway before. The cost is owed, for want of a way to stop.
func (t *Thread) hashText(v Value) (h int64, ok bool) {
	x := textOf(v)
	if len(x.data) > hashBig && *keptHash(v) == 0 {
		return 0, false
	}
	if n := fuelBytes(len(x.data)); n > 0 {
		t.Meter.Owe(n, 0)
	}
	if x.isStr() {
		return As[Str](v).Hash(), true
	}
	return As[Bytes](v).Hash(), true
}

func keptHash(v Value) *int64 {
	if v.Kind() == KindStr {
		return &As[Str](v).hash
	}
	return &As[Bytes](v).hash
}

// textHashStep hashes by chunks: N is the position.
func textHashStep(t *Thread, f *NFrame) Action {
	v := f.Vals[0]
	if h := keptHash(v); *h != 0 {
		f.Out = Int(*h)
		return Done
	}
	x := textOf(v)
	if f.State == nil {
		if err := t.Charge(fuelBytes(len(x.data)), 64); err != nil {
			return t.Fail(err)
		}
		h := newSipHash()
		f.State = &h
		f.Commit(t)
	}
	h := f.State.(*sipHash)
	i, n := int(f.N), len(x.data)
	j := min(i+textChunk, n&^7)
	h.blocks(x.data[i:j])
	f.N = int64(j)
	f.Commit(t)
	if j < n&^7 {
		return Again
	}
	sum := h.sum(x.data[j:], n)
	if x.w != 1 {
		sum = rotateHash(sum, x.w)
	}
	if v.Header().Word&StaticBit == 0 {
		*keptHash(v) = sum
	}
	f.Out = Int(sum)
	return Done
}
