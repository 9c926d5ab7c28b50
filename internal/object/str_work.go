// This file defines long text operations: work that is done at once when it is short,
// and chunk by chunk, with the driver looking in between, when it is long. The same
// code serves both, for str and for bytes.

package object

import "math"

// A text is a str or the bytes of a buffer, as units of w bytes.
type text struct {
	v    Value // str, bytes or bytearray
	data string
	w    int
}

func textOf(v Value) text {
	if v.Kind() == KindStr {
		s := As[Str](v)
		return text{v, s.data, int(s.width)}
	}
	return text{v, rawOf(v), 1}
}

func (x *text) len() int { return len(x.data) / x.w }

func (x *text) cut(i, j int) string { return x.data[i*x.w : j*x.w] }

func (x *text) isStr() bool { return x.v.Kind() == KindStr }

// Refs visits the object whose text it is. The text itself stays: a str never changes,
// and a bytearray's bytes are what they were, or are written over.
func (x *text) Refs(visit func(*Value)) { visit(&x.v) }

// whole is the text itself as an exact object.
func (x *text) whole(t *Thread) (Value, error) {
	if x.isStr() {
		return t.plain(As[Str](x.v))
	}
	return t.sameBytes(x.v)
}

// textChunk is the number of units that a Fast body looks at: 0.3 to 1 ms one by one. With 2**18
// what asks a table for each took up to 10 ms.
const textChunk = 1 << 16

// moveChunk is the number of bytes it moves.
const moveChunk = 1 << 21

// unlimited is a budget that nothing uses up.
const unlimited = math.MaxInt / 16

// textWork is an operation under way.
type textWork interface {
	FrameState
	// work does up to budget units of work. It may charge, before it changes anything.
	work(t *Thread, budget int) (done bool, err error)
	result(t *Thread) (Value, error)
}

// A textOp begins an operation: it charges for all of it or for its first phase, or
// gives the result at once. fast says that ErrSlow is wanted for long work, before
// anything is charged.
type textOp func(t *Thread, args []Value, fast bool) (w textWork, v Value, err error)

// fast makes the Fast form.
func (op textOp) fast() Fast {
	return func(t *Thread, args []Value) (Value, error) {
		w, v, err := op(t, args, true)
		if err != nil || w == nil {
			return v, err
		}
		for done := false; !done; {
			if done, err = w.work(t, unlimited); err != nil {
				return Value{}, err
			}
		}
		return w.result(t)
	}
}

// step makes the Step form. Arguments with __buffer__ or __index__ are asked first: PC
// is 10 from then on.
func (op textOp) step() Step {
	return func(t *Thread, f *NFrame) Action {
		if f.PC < 10 {
			if act := t.askBuffers(f); act != Done {
				return act
			}
			f.PC = 10
			f.Commit(t)
		}
		if f.State == nil {
			w, v, err := op(t, f.Vals, false)
			if err == ErrSlow { // inside of a tuple: not asked
				err = t.TypeError("a bytes-like object is required")
			}
			if err != nil {
				return t.Fail(err)
			}
			if w == nil {
				f.Out = v
				return Done
			}
			f.State = w
			f.Commit(t)
		}
		w := f.State.(textWork)
		done, err := w.work(t, textChunk/2)
		if err != nil {
			return t.Fail(err)
		}
		f.Commit(t)
		if !done {
			return Again
		}
		v, err := w.result(t)
		if err != nil {
			return t.Fail(err)
		}
		f.Out = v
		return Done
	}
}

// A copyPart is a piece of text that stands in the result n times.
type copyPart struct {
	data string
	w, n int
}

// A copyWork builds a text of known size out of parts. Where they come from is in src.
type copyWork struct {
	like  text // what the result is like
	dst   []byte
	w     int // width of dst
	at    int // bytes written; the others are not set
	ascii bool
	tail  *strTail // slack behind the result, of +

	src   partSource
	cur   copyPart // part being copied
	begin int      // where it begins in dst
	left  int      // bytes of it to come
}

// A partSource yields the parts of a text in order. It may need more budget.
type partSource interface {
	next(budget *int) (p copyPart, ok, wait bool)
	Refs(visit func(*Value))
	clone() partSource
}

// Refs visits the objects that parts belong to.
func (c *copyWork) Refs(visit func(*Value)) {
	c.like.Refs(visit)
	c.src.Refs(visit)
}

// Size is the new text.
func (c *copyWork) Size() int64 { return 256 + int64(cap(c.dst)) }

// Clone copies it.
func (c *copyWork) Clone() FrameState {
	n := *c
	n.dst = make([]byte, len(c.dst))
	copy(n.dst, c.dst[:c.at])
	n.src = c.src.clone()
	n.tail = nil
	return &n
}

// newCopy pays for a text of n units of w bytes.
func (t *Thread) newCopy(like text, n, w int, src partSource) (*copyWork, error) {
	if n > math.MaxInt/32 {
		return nil, t.RaiseArgs(MemoryErrorType)
	}
	if err := t.Charge(fuelBytes(n*w), StrSize(n, w)); err != nil {
		return nil, err
	}
	return &copyWork{like: like, dst: rawBuffer(n * w), w: w, src: src}, nil
}

func (c *copyWork) work(t *Thread, budget int) (bool, error) {
	for {
		if c.left == 0 {
			if c.at == len(c.dst) {
				return true, nil
			}
			p, ok, wait := c.src.next(&budget)
			if wait {
				return false, nil
			}
			if !ok {
				c.dst = c.dst[:c.at]
				return true, nil
			}
			if p.n > 1 && p.w != c.w {
				p.data, p.w = widened(p.data, p.w, c.w), c.w
			}
			c.cur, c.begin = p, c.at
			c.left = min(len(p.data)/p.w*p.n*c.w, len(c.dst)-c.at)
			continue
		}
		if budget <= 0 {
			return false, nil
		}
		n := c.some(min(budget*8, c.left))
		c.at += n
		c.left -= n
		budget -= n/8 + 1
	}
}

// some copies about n bytes of the present part: moving is some 8 times faster than
// looking at units.
func (c *copyWork) some(n int) int {
	p := &c.cur
	to := c.dst[c.at : c.at+c.left]
	have := c.at - c.begin // bytes of the part that are there
	if p.w != c.w {
		i := have / c.w
		j := min(i+max(n/8/c.w, 1), len(p.data)/p.w)
		return copyUnits(to, c.w, p.data[i*p.w:j*p.w], p.w)
	}
	if have < len(p.data) {
		k := min(max(n, c.w), len(to))
		return copy(to[:k], p.data[have:])
	}
	// a part that repeats is copied from itself, ever longer
	off := have % len(p.data)
	return copy(to[:min(n, len(to))], c.dst[c.begin+off:c.at])
}

func (c *copyWork) result(t *Thread) (Value, error) {
	if c.tail != nil && c.tail != fromPlus { // that one is a mark, shared by all interpreters
		c.tail.buf = c.dst
	}
	if !c.like.isStr() {
		v := newBytesLike(c.like.v, c.dst)
		if c.tail != nil {
			As[Bytes](v).tail = c.tail
			As[Bytes](v).B = c.dst[:len(c.dst):len(c.dst)]
		}
		return v, nil
	}
	s := ownUnits(stringBytes(c.dst), c.w, c.ascii)
	if c.tail != nil {
		s.tail = c.tail
	}
	return Ref(s), nil
}

// listParts are parts known beforehand: of +, *, padding, slices.
type listParts struct {
	parts [3]copyPart
	i     int
	held  [3]Value
}

func (l *listParts) next(budget *int) (p copyPart, ok, wait bool) {
	for l.i < len(l.parts) {
		p = l.parts[l.i]
		if l.i++; p.n > 0 && len(p.data) > 0 {
			return p, true, false
		}
	}
	return p, false, false
}

func (l *listParts) Refs(visit func(*Value)) {
	for i := range l.held {
		visit(&l.held[i])
	}
}

func (l *listParts) clone() partSource { c := *l; return &c }

// joinParts are the items of join and what stands between them.
type joinParts struct {
	items []Value
	sep   text
	i     int
}

func (j *joinParts) next(budget *int) (p copyPart, ok, wait bool) {
	if *budget <= 0 {
		return p, false, true
	}
	*budget -= 4
	if j.i == 2*len(j.items)-1 {
		return p, false, false
	}
	x := j.sep
	if j.i&1 == 0 {
		if v := j.items[j.i/2]; v.Kind() == KindStr {
			x = textOf(v)
		} else {
			x = text{v, stringBytes(v.Buffer()), 1}
		}
	}
	j.i++
	return copyPart{x.data, x.w, 1}, true, false
}

func (j *joinParts) Refs(visit func(*Value)) {
	j.sep.Refs(visit)
	for i := range j.items {
		visit(&j.items[i])
	}
}

func (j *joinParts) clone() partSource {
	c := *j
	c.items = append([]Value(nil), j.items...)
	return &c
}

// A thinWork makes a copy of a text that is as narrow as its characters allow: 4 bytes a
// character may have become too many when some were left out.
type thinWork struct {
	copy *copyWork
	pos  int
	high uint32
	to   int // width; 0: still looking
	out  []byte
}

// Refs visits what the copy holds.
func (n *thinWork) Refs(visit func(*Value)) { n.copy.Refs(visit) }

// Size is both texts.
func (n *thinWork) Size() int64 { return n.copy.Size() + 64 + int64(cap(n.out)) }

// Clone copies both texts.
func (n *thinWork) Clone() FrameState {
	c := *n
	c.copy = n.copy.Clone().(*copyWork)
	c.out = append([]byte(nil), n.out...)
	return &c
}

func (n *thinWork) work(t *Thread, budget int) (bool, error) {
	if done, err := n.copy.work(t, budget); !done || err != nil {
		return done, err
	}
	c := n.copy
	data, units := stringBytes(c.dst), len(c.dst)/c.w
	if n.to == 0 {
		j := min(units, n.pos+max(min(budget, units), 1))
		n.high |= highUnit(data[n.pos*c.w:j*c.w], c.w)
		if n.pos = j; j < units {
			return false, nil
		}
		to := widthOf(n.high)
		if to < c.w {
			if err := t.Charge(0, StrSize(units, to)); err != nil {
				return false, err
			}
			n.out = rawBuffer(units * to)
		}
		n.to, n.pos = to, 0
	}
	if n.out == nil {
		return true, nil
	}
	for ; n.pos < units; n.pos++ {
		if budget--; budget < 0 {
			return false, nil
		}
		putUnit(n.out, n.to, n.pos, unitAt(data, c.w, n.pos))
	}
	return true, nil
}

func (n *thinWork) result(t *Thread) (Value, error) {
	if n.out != nil {
		return Ref(ownUnits(stringBytes(n.out), n.to, n.high < 0x80)), nil
	}
	n.copy.ascii = n.high < 0x80
	return n.copy.result(t)
}

// thinned wraps the building of a text that may become narrower; bytes cannot.
func thinned(c *copyWork) textWork {
	if !c.like.isStr() {
		return c
	}
	return &thinWork{copy: c}
}

// row fills in both forms of a row.
func (op textOp) row(r Row) Row {
	r.Fast, r.Step = op.fast(), op.step()
	return r
}
