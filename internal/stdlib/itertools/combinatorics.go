// This file defines product, permutations, combinations and
// combinations_with_replacement: pools of items and indexes into them. A tuple costs
// 1 fuel per 16 items.

package itertools

import (
	"math"

	"github.com/adderlang/adder/internal/object"
)

var (
	productType      = declare("product")
	permutationsType = declare("permutations")
	combinationsType = declare("combinations")
	replacementType  = declare("combinations_with_replacement")
)

// A selector is any of the four. ix are the indexes of the tuple given last, or none
// before the first.
type selector struct {
	object.Header
	pools  []*object.Tuple // product: one for each place; else one for all
	r      int             // length of the tuples
	ix     []int
	cycles []int // of permutations
	begun  bool
	ended  bool
}

func (s *selector) refs(visit func(*value)) {
	for i, p := range s.pools {
		if i > 0 && p == s.pools[i-1] {
			continue
		}
		object.VisitTuple(p, visit)
	}
}

func (s *selector) size() int64 {
	return 128 + object.RoundUp(8*int64(len(s.pools))) + object.RoundUp(8*int64(cap(s.ix))) + object.RoundUp(8*int64(cap(s.cycles)))
}

func init() {
	sizeof := row{Name: "__sizeof__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
		return object.Int(object.As[selector](args[0]).size()), nil
	}, Doc: "The bytes the object takes, as the meter counts them."}
	kind := func(typ *object.Type, sig, doc, newSig, params string, fresh object.Step, next func(s *selector) bool) {
		fill := newRow(newSig, params, fresh)
		fill.Charge = object.PerItem // it takes all items at once
		define(typ, sig, doc, (*selector).refs, (*selector).size, fill,
			nextRow(object.PerItem, quick(typ, func(t *thread, it value) (value, error) { return object.As[selector](it).next(t, next) }), nil), sizeof)
	}
	kind(productType, "(*iterables, repeat=1)", "Tuples of one item of each iterable, in all ways; the last changes fastest.\n\nrepeat takes all iterables that many times.",
		"(cls, /, *iterables, repeat=1)", "repeat:index", productNew, (*selector).nextProduct)
	kind(permutationsType, "(iterable, r=None)", "All arrangements of r items, or of all, by position.", "(cls, /, iterable, r=None)", "", permutationsNew, (*selector).nextPermutation)
	kind(combinationsType, "(iterable, r)", "All choices of r items, by position, in order.", "(cls, /, iterable, r)", "r:index",
		func(t *thread, f *frame) action { return combinationsNew(t, f, combinationsType) }, (*selector).nextCombination)
	kind(replacementType, "(iterable, r)", "All choices of r items, each as often as one likes, in order.", "(cls, /, iterable, r)", "r:index",
		func(t *thread, f *frame) action { return combinationsNew(t, f, replacementType) }, (*selector).nextReplacement)
}

// next moves the indexes on and makes the tuple.
func (s *selector) next(t *thread, move func(*selector) bool) (value, error) {
	if s.ended {
		return value{}, nil
	}
	if err := t.Charge(int64(s.r/16), object.TupleSize(s.r)); err != nil {
		return value{}, err
	}
	if s.begun && !move(s) {
		s.ended = true
		return value{}, nil
	}
	s.begun = true
	var few [6]value
	out := few[:min(s.r, len(few))]
	if s.r > len(few) {
		out = make([]value, s.r)
	}
	p := s.pools
	for i := range out {
		if i > 0 && len(s.pools) > 1 {
			p = p[1:]
		}
		out[i] = p[0].Items[s.ix[i]]
	}
	if s.r > len(few) {
		return object.NewTuple(out), nil
	}
	return object.TupleOf(out), nil
}

// productNew: Vals are the class, the iterables, repeat; then the pools.
func productNew(t *thread, f *frame) action {
	typ, err := t.NewClass(productType, f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	args, repeat := object.As[object.Tuple](f.Vals[1]).Items, f.Vals[2].Int()
	switch {
	case repeat < 0:
		return t.Fail(t.ValueError("repeat argument cannot be negative"))
	case repeat == 0:
		args = nil
	case len(args) == 0:
		repeat = 0
	case repeat > math.MaxInt64/8/int64(len(args)):
		return t.Fail(t.OverflowError("repeat argument too large"))
	}
	for int(f.N) < len(args) {
		if f.PC == 0 {
			f.PC = 1
			if act := poolOp(t, f, args[f.N]); act != done {
				return act
			}
		}
		f.Vals = append(f.Vals, f.In)
		f.PC, f.N = 0, f.N+1
		f.Commit(t)
	}
	n := int64(len(args)) * repeat
	if n > 1<<40 {
		return t.Fail(t.RaiseArgs(object.MemoryErrorType))
	}
	if err := t.ChargeNew(typ, n/16, 128+3*object.RoundUp(8*n)); err != nil {
		return t.Fail(err)
	}
	s := object.Alloc[selector](t, typ)
	s.r, s.ix = int(n), make([]int, n)
	s.pools = make([]*object.Tuple, 0, n)
	for range repeat {
		for _, v := range f.Vals[3:] {
			p := object.As[object.Tuple](v)
			s.pools = append(s.pools, p)
			s.ended = s.ended || len(p.Items) == 0
		}
	}
	f.Out = object.Ref(s)
	return done
}

func (s *selector) nextProduct() bool {
	for i := s.r - 1; i >= 0; i-- {
		p := s.pools[i]
		if s.ix[i]++; s.ix[i] < len(p.Items) {
			return true
		}
		s.ix[i] = 0
	}
	return false
}

// newSelector makes an iterator over one pool, f.In.
func newSelector(t *thread, f *frame, typ *object.Type, r, indexes, cycles int64) (*selector, error) {
	if err := t.ChargeNew(typ, (r+indexes)/16, 136+object.RoundUp(8*indexes)+object.RoundUp(8*cycles)); err != nil {
		return nil, err
	}
	s := object.Alloc[selector](t, typ)
	s.pools, s.r = []*object.Tuple{object.As[object.Tuple](f.In)}, int(r)
	s.ix, s.cycles = make([]int, indexes), make([]int, cycles)
	f.Out = object.Ref(s)
	return s, nil
}

func permutationsNew(t *thread, f *frame) action {
	typ, err := t.NewClass(permutationsType, f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	if f.PC == 0 {
		f.PC = 1
		if act := poolOp(t, f, f.Vals[1]); act != done {
			return act
		}
	}
	n := int64(len(object.As[object.Tuple](f.In).Items))
	r := n
	if v := f.Vals[2]; !v.IsNone() {
		if v.Kind() != object.KindInt {
			return t.Fail(t.TypeError("Expected int as r"))
		}
		var ok bool
		if r, ok = v.Int64(); !ok {
			return t.Fail(t.OverflowError("Python int too large to convert to C ssize_t"))
		}
		if r < 0 {
			return t.Fail(t.ValueError("r must be non-negative"))
		}
	}
	if r > n {
		r = n
		f.M = 1
	}
	s, err := newSelector(t, f, typ, r, n, r)
	if err != nil {
		return t.Fail(err)
	}
	s.ended = f.M == 1
	for i := range s.ix {
		s.ix[i] = i
	}
	for i := range s.cycles {
		s.cycles[i] = int(n) - i
	}
	return done
}

func (s *selector) nextPermutation() bool {
	n := len(s.ix)
	for i := s.r - 1; i >= 0; i-- {
		s.cycles[i]--
		if s.cycles[i] == 0 { // turn the rest by one place: i moves to the end
			first := s.ix[i]
			copy(s.ix[i:], s.ix[i+1:])
			s.ix[n-1] = first
			s.cycles[i] = n - i
			continue
		}
		j := n - s.cycles[i]
		s.ix[i], s.ix[j] = s.ix[j], s.ix[i]
		return true
	}
	return false
}

func combinationsNew(t *thread, f *frame, base *object.Type) action {
	typ, err := t.NewClass(base, f.Vals[0])
	if err != nil {
		return t.Fail(err)
	}
	r := f.Vals[2].Int()
	if f.PC == 0 {
		f.PC = 1
		if act := poolOp(t, f, f.Vals[1]); act != done {
			return act
		}
	}
	if r < 0 {
		return t.Fail(t.ValueError("r must be non-negative"))
	}
	n := int64(len(object.As[object.Tuple](f.In).Items))
	ended := base == combinationsType && r > n || base == replacementType && n == 0 && r > 0
	if ended {
		r = 0
	}
	if r > 1<<40 {
		return t.Fail(t.RaiseArgs(object.MemoryErrorType))
	}
	s, err := newSelector(t, f, typ, r, r, 0)
	if err != nil {
		return t.Fail(err)
	}
	s.ended = ended
	if base == combinationsType {
		for i := range s.ix {
			s.ix[i] = i
		}
	}
	return done
}

func (s *selector) nextCombination() bool {
	n := len(s.pools[0].Items)
	i := s.r - 1
	for i >= 0 && s.ix[i] == i+n-s.r {
		i--
	}
	if i < 0 {
		return false
	}
	s.ix[i]++
	for j := i + 1; j < s.r; j++ {
		s.ix[j] = s.ix[j-1] + 1
	}
	return true
}

func (s *selector) nextReplacement() bool {
	n := len(s.pools[0].Items)
	i := s.r - 1
	for i >= 0 && s.ix[i] == n-1 {
		i--
	}
	if i < 0 {
		return false
	}
	x := s.ix[i] + 1
	for ; i < s.r; i++ {
		s.ix[i] = x
	}
	return true
}
