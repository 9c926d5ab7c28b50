// This file defines split, rsplit, splitlines, strip and partition, for str and bytes.

package object

import (
	"strings"

	"github.com/adderlang/adder/internal/ucd"
)

func strClone(s string) string { return strings.Clone(s) }

func isSpaceASCII(c byte) bool {
	return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c && c <= 0x1f
}

// isSpaceByte is white space as bytes see it.
func isSpaceByte(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }

// space tells whether unit i is white space.
func (x *text) space(i int) bool {
	switch {
	case x.w > 1:
		return ucd.IsSpace(rune(unitAt(x.data, x.w, i)))
	case x.isStr():
		c := x.data[i]
		return isSpaceASCII(c) || c == 0x85 || c == 0xa0
	}
	return isSpaceByte(x.data[i])
}

// lineBreak tells whether a line ends at unit i.
func (x *text) lineBreak(i int) bool {
	switch {
	case x.w > 1:
		return ucd.IsLineBreak(rune(unitAt(x.data, x.w, i)))
	case x.isStr():
		c := x.data[i]
		return c >= '\n' && c <= '\r' || c >= 0x1c && c <= 0x1e || c == 0x85
	}
	return x.data[i] == '\n' || x.data[i] == '\r'
}

// A splitKind says where a text is cut.
type splitKind uint8

const (
	splitSep splitKind = iota
	splitSpace
	splitLines
	splitKeep // lines with their ends
)

// A splitter yields the pieces of a text one by one, from the left or from the right.
type splitter struct {
	x     *text
	kind  splitKind
	rev   bool
	find  findWork // for a separator
	max   int      // splits still allowed; -1: any
	pos   int      // what is left begins here, or from the right ends here
	scan  int      // units looked at
	inner bool     // pos is the beginning of a word
	end   bool
}

// splitter begins a split.
func (x *text) splitter(kind splitKind, rev bool, limit int) splitter {
	p := splitter{x: x, kind: kind, rev: rev, max: limit}
	if rev {
		p.pos = x.len()
	}
	p.scan = p.pos
	return p
}

// next is the next piece. wait: the budget ran out before; end: there is none.
func (p *splitter) next(budget *int) (i, j int, wait, end bool) {
	if p.end {
		return 0, 0, false, true
	}
	switch {
	case p.kind == splitSep:
		return p.bySep(budget)
	case p.kind != splitSpace:
		return p.line(budget)
	case p.rev:
		return p.wordBefore(budget)
	}
	return p.word(budget)
}

func (p *splitter) bySep(budget *int) (i, j int, wait, end bool) {
	at := -1
	if p.max != 0 {
		done := false
		if at, done = p.find.next(budget); !done {
			return 0, 0, true, false
		}
	}
	i, j = p.pos, p.x.len()
	if p.rev {
		i, j = 0, p.pos
	}
	if at < 0 {
		p.end = true
		return i, j, false, false
	}
	p.max--
	if p.rev {
		i, p.pos = at+p.find.m, at
	} else {
		j, p.pos = at, at+p.find.m
	}
	return i, j, false, false
}

func (p *splitter) word(budget *int) (i, j int, wait, end bool) {
	x, n := p.x, p.x.len()
	for !p.inner {
		if p.scan == n {
			p.end = true
			return 0, 0, false, true
		}
		if *budget--; *budget < 0 {
			return 0, 0, true, false
		}
		if !x.space(p.scan) {
			p.pos, p.inner = p.scan, true
		}
		p.scan++
	}
	if p.max == 0 {
		p.end = true
		return p.pos, n, false, false
	}
	for p.scan < n && !x.space(p.scan) {
		if *budget--; *budget < 0 {
			return 0, 0, true, false
		}
		p.scan++
	}
	p.max--
	p.inner = false
	return p.pos, p.scan, false, false
}

func (p *splitter) wordBefore(budget *int) (i, j int, wait, end bool) {
	x := p.x
	for !p.inner {
		if p.scan == 0 {
			p.end = true
			return 0, 0, false, true
		}
		if *budget--; *budget < 0 {
			return 0, 0, true, false
		}
		if p.scan--; !x.space(p.scan) {
			p.pos, p.inner = p.scan+1, true
		}
	}
	if p.max == 0 {
		p.end = true
		return 0, p.pos, false, false
	}
	for p.scan > 0 && !x.space(p.scan-1) {
		if *budget--; *budget < 0 {
			return 0, 0, true, false
		}
		p.scan--
	}
	p.max--
	p.inner = false
	return p.scan, p.pos, false, false
}

// line is the next line; "\r\n" ends one line, not two.
func (p *splitter) line(budget *int) (i, j int, wait, end bool) {
	x, n := p.x, p.x.len()
	if p.pos >= n {
		p.end = true
		return 0, 0, false, true
	}
	for p.scan < n && !x.lineBreak(p.scan) {
		if *budget--; *budget < 0 {
			return 0, 0, true, false
		}
		p.scan++
	}
	i, j = p.pos, p.scan
	if p.scan < n {
		if unitAt(x.data, x.w, p.scan) == '\r' && p.scan+1 < n && unitAt(x.data, x.w, p.scan+1) == '\n' {
			p.scan++
		}
		p.scan++
	}
	if p.pos = p.scan; p.kind == splitKeep {
		j = p.scan
	}
	return i, j, false, false
}

// A splitWork counts the pieces, pays for them, then makes them.
type splitWork struct {
	x      text
	count  splitter
	make   splitter
	n      int // pieces
	units  int // in them
	items  []Value
	k      int
	whole  Value
	making bool
}

// Refs visits the pieces made so far.
func (s *splitWork) Refs(visit func(*Value)) {
	s.x.Refs(visit)
	visit(&s.whole)
	for i := range s.items {
		visit(&s.items[i])
	}
}

// Size is the list's.
func (s *splitWork) Size() int64 { return 512 + 16*int64(cap(s.items)) }

// Clone copies the list.
func (s *splitWork) Clone() FrameState {
	c := *s
	c.items = append([]Value(nil), s.items...)
	c.count.x, c.make.x = &c.x, &c.x
	return &c
}

func (s *splitWork) work(t *Thread, budget int) (bool, error) {
	for !s.making {
		i, j, wait, end := s.count.next(&budget)
		if wait {
			return false, nil
		}
		if end {
			return s.begin(t)
		}
		s.n++
		s.units += j - i
		budget -= 2
		if budget <= 0 {
			return false, nil
		}
	}
	for s.k < s.n {
		i, j, wait, end := s.make.next(&budget)
		if wait {
			return false, nil
		}
		if end { // of a bytearray that changed meanwhile
			s.items, s.n = s.items[:s.k], s.k
			break
		}
		at := s.k
		if s.make.rev {
			at = s.n - 1 - s.k
		}
		s.items[at] = s.piece(t, i, j)
		s.k++
		if budget -= 8 + (j-i)/8; budget <= 0 {
			return s.k == s.n, nil
		}
	}
	return true, nil
}

// begin pays for the pieces, or finds that there is only the text itself.
func (s *splitWork) begin(t *Thread) (bool, error) {
	n, w := s.n, s.x.w
	if n == 1 && s.units == s.x.len() {
		if err := t.chargeItems(1); err != nil {
			return false, err
		}
		v, err := s.x.whole(t)
		if err != nil {
			return false, err
		}
		s.items, s.making = []Value{v}, true
		s.k, s.n = 1, 1
		return true, nil
	}
	if err := t.chargePieces(n, s.units*w); err != nil {
		return false, err
	}
	s.items, s.making = make([]Value, n), true
	return n == 0, nil
}

func (s *splitWork) piece(t *Thread, i, j int) Value {
	if s.x.isStr() {
		return t.Substr(As[Str](s.x.v), i, j)
	}
	return s.x.bytesPiece(i, j)
}

func (s *splitWork) result(t *Thread) (Value, error) { return Ref(NewList(s.items)), nil }

// split begins a split of x; sep is its separator, if the kind wants one.
func (t *Thread) split(x, sep text, kind splitKind, rev bool, limit int64, fast bool) (textWork, Value, error) {
	n := x.len()
	if fast && n > textChunk/2 {
		return nil, Value{}, ErrSlow
	}
	quick := fast && limit < 0 && n <= quickText && x.w == 1
	m := 0
	fuel, bytes := fuelChars(n), int64(0)
	if kind == splitSep {
		if m = sep.len(); m == 0 {
			return nil, Value{}, t.ValueError("empty separator")
		}
		fuel, bytes = finderCost(len(x.data), m*x.w)
		fuel *= 2
	}
	if err := t.Charge(fuel, bytes); err != nil {
		return nil, Value{}, err
	}
	switch {
	case quick && !rev && kind == splitSep && m <= shortNeedle && sep.w == 1:
		v, err := t.quickSplit(x, sep.data)
		return nil, v, err
	case quick && kind == splitSpace:
		v, err := t.quickWords(x)
		return nil, v, err
	}
	s := &splitWork{x: x}
	s.count = s.x.splitter(kind, rev, int(min(max(limit, -1), 1<<40)))
	if kind != splitSep {
		s.make = s.count
		return s, Value{}, nil
	}
	if sep.w > x.w {
		s.count.max = 0
	} else {
		var err error
		if s.count.find, err = newFind(t, x.data, widened(sep.data, sep.w, x.w), x.w, rev); err != nil {
			return nil, Value{}, err
		}
	}
	s.make = s.count
	return s, Value{}, nil
}

func splitStr(rev bool) textOp {
	return func(t *Thread, args []Value, fast bool) (textWork, Value, error) {
		x := textOf(args[0])
		if args[1].IsNone() {
			return t.split(x, text{}, splitSpace, rev, args[2].Int(), fast)
		}
		if args[1].Kind() != KindStr {
			return nil, Value{}, t.TypeError("must be str or None, not %s", args[1].Type().Name)
		}
		return t.split(x, textOf(args[1]), splitSep, rev, args[2].Int(), fast)
	}
}

func bytesSplit(rev bool) textOp {
	return func(t *Thread, args []Value, fast bool) (textWork, Value, error) {
		x := textOf(args[0])
		if args[1].IsNone() {
			return t.split(x, text{}, splitSpace, rev, args[2].Int(), fast)
		}
		sep, err := t.bytesArg(args[1])
		if err != nil {
			return nil, Value{}, err
		}
		return t.split(x, text{args[1], sep, 1}, splitSep, rev, args[2].Int(), fast)
	}
}

// splitLinesOp cuts at line breaks.
func splitLinesOp(t *Thread, args []Value, fast bool) (textWork, Value, error) {
	kind := splitLines
	if args[1].Bool() {
		kind = splitKeep
	}
	return t.split(textOf(args[0]), text{}, kind, false, -1, fast)
}

// A charSet is a set of characters: bitmaps of 256 each, the first one at hand. With a map of
// characters a set of 60,000 took 8 ms to make.
type charSet struct {
	low  [4]uint64
	high map[uint32]*[4]uint64 // by the number of the 256
}

func newCharSet(x text) *charSet {
	c := &charSet{}
	for i, n := 0, x.len(); i < n; i++ {
		r := unitAt(x.data, x.w, i)
		page := &c.low
		if r >= 256 {
			if c.high == nil {
				c.high = map[uint32]*[4]uint64{}
			}
			if page = c.high[r>>8]; page == nil {
				page = &[4]uint64{}
				c.high[r>>8] = page
			}
		}
		page[r>>6&3] |= 1 << (r & 63)
	}
	return c
}

func (c *charSet) has(r uint32) bool {
	page := &c.low
	if r >= 256 {
		if page = c.high[r>>8]; page == nil {
			return false
		}
	}
	return page[r>>6&3]>>(r&63)&1 != 0
}

// A stripWork looks for the ends of what stays, then copies it.
type stripWork struct {
	x           text
	set         *charSet // nil: white space
	left, right bool     // ends still to be looked at
	i, j        int
	build       textWork
}

// Refs visits the text.
func (s *stripWork) Refs(visit func(*Value)) {
	s.x.Refs(visit)
	if s.build != nil {
		s.build.Refs(visit)
	}
}

// Size is the new text's.
func (s *stripWork) Size() int64 {
	if s.build != nil {
		return 128 + s.build.Size()
	}
	return 128
}

// Clone shares the set: nobody writes to it.
func (s *stripWork) Clone() FrameState {
	c := *s
	if s.build != nil {
		c.build = s.build.Clone().(textWork)
	}
	return &c
}

func (s *stripWork) drop(i int) bool {
	if s.set == nil {
		return s.x.space(i)
	}
	return s.set.has(unitAt(s.x.data, s.x.w, i))
}

func (s *stripWork) work(t *Thread, budget int) (bool, error) {
	for s.left && s.i < s.j && s.drop(s.i) {
		if budget--; budget < 0 {
			return false, nil
		}
		s.i++
	}
	s.left = false
	for s.right && s.i < s.j && s.drop(s.j-1) {
		if budget--; budget < 0 {
			return false, nil
		}
		s.j--
	}
	if s.right = false; s.build == nil {
		gone := s.x.len() - (s.j - s.i)
		if gone == 0 {
			return true, nil
		}
		if err := t.Charge(fuelChars(gone), 0); err != nil {
			return false, err
		}
		c, err := t.slice(s.x, s.i, s.j)
		if err != nil {
			return false, err
		}
		s.build = c
	}
	return s.build.work(t, budget)
}

func (s *stripWork) result(t *Thread) (Value, error) {
	if s.build == nil {
		return s.x.whole(t)
	}
	return s.build.result(t)
}

// slice begins the copy of units i to j, as narrow as it can be.
func (t *Thread) slice(x text, i, j int) (textWork, error) {
	c, err := t.newCopy(x, j-i, x.w, &listParts{parts: [3]copyPart{{x.cut(i, j), x.w, 1}}, held: [3]Value{x.v}})
	if err != nil {
		return nil, err
	}
	if !x.isStr() {
		return c, nil
	}
	if As[Str](x.v).ascii {
		c.ascii = true
		return c, nil
	}
	return &thinWork{copy: c}, nil
}

// part is x[i:j]: at once if it is short.
func (t *Thread) part(x text, i, j int, fast bool) (textWork, Value, error) {
	if i == 0 && j == x.len() {
		v, err := x.whole(t)
		return nil, v, err
	}
	if n := (j - i) * x.w; n <= moveChunk/4 {
		var v Value
		var err error
		if x.isStr() {
			v, err = t.sub(As[Str](x.v), i, j)
		} else {
			v, err = t.subBytes(x.v, i, j)
		}
		return nil, v, err
	}
	if fast {
		return nil, Value{}, ErrSlow
	}
	w, err := t.slice(x, i, j)
	return w, Value{}, err
}

// strip begins the stripping of x; set is nil for white space.
func (t *Thread) strip(x text, set *charSet, left, right, fast bool) (textWork, Value, error) {
	if fast { // looks without a copy: most texts lose little
		s := stripWork{x: x, set: set, left: left, right: right, j: x.len()}
		budget := textChunk
		for left && s.i < s.j && s.drop(s.i) && budget > 0 {
			s.i++
			budget--
		}
		for right && s.i < s.j && s.drop(s.j-1) && budget > 0 {
			s.j--
			budget--
		}
		if budget == 0 {
			return nil, Value{}, ErrSlow
		}
		if gone := x.len() - (s.j - s.i); gone > 0 {
			if err := t.Charge(fuelChars(gone), 0); err != nil {
				return nil, Value{}, err
			}
		}
		return t.part(x, s.i, s.j, true)
	}
	return &stripWork{x: x, set: set, left: left, right: right, j: x.len()}, Value{}, nil
}

// tight tells whether an ASCII text has no white space at the ends that matter.
func (s *Str) tight(left, right bool) bool {
	d := s.data
	return s.ascii && len(d) > 0 && !(left && isSpaceASCII(d[0])) && !(right && isSpaceASCII(d[len(d)-1]))
}

func strStrip(name string, left, right bool) textOp {
	return func(t *Thread, args []Value, fast bool) (textWork, Value, error) {
		var set *charSet
		if args[1].IsNone() {
			if v := args[0]; v.Type() == StrType && As[Str](v).tight(left, right) {
				return nil, v, nil
			}
		} else {
			if args[1].Kind() != KindStr {
				return nil, Value{}, t.TypeError("%s arg must be None or str", name)
			}
			chars := textOf(args[1])
			if fast && chars.len() > textChunk/8 {
				return nil, Value{}, ErrSlow
			}
			if err := t.Charge(fuelChars(chars.len()), 48+32*int64(len(chars.data)-chars.len())); err != nil {
				return nil, Value{}, err
			}
			set = newCharSet(chars)
		}
		return t.strip(textOf(args[0]), set, left, right, fast)
	}
}

func bytesStrip(left, right bool) textOp {
	return func(t *Thread, args []Value, fast bool) (textWork, Value, error) {
		var set *charSet
		if !args[1].IsNone() {
			chars, err := t.bytesArg(args[1])
			if err == nil {
				err = t.Charge(fuelChars(len(chars)), 48)
			}
			if err != nil {
				return nil, Value{}, err
			}
			set = newCharSet(text{args[1], chars, 1})
		}
		return t.strip(textOf(args[0]), set, left, right, fast)
	}
}

// A partitionWork looks for the separator, then copies what stands around it.
type partitionWork struct {
	x, sep text
	mid    Value // what stands in the middle; unbound: a copy of the separator
	find   findWork
	at     int
	rev    bool
	found  bool
	parts  [2]textWork
	out    [2]Value
	k      int
}

// Refs visits the texts.
func (p *partitionWork) Refs(visit func(*Value)) {
	p.x.Refs(visit)
	p.sep.Refs(visit)
	visit(&p.mid)
	for i := range p.parts {
		visit(&p.out[i])
		if p.parts[i] != nil {
			p.parts[i].Refs(visit)
		}
	}
}

// Size is the new texts'.
func (p *partitionWork) Size() int64 {
	n := 384 + 4*int64(len(p.find.f.fail))
	for _, w := range p.parts {
		if w != nil {
			n += w.Size()
		}
	}
	return n
}

// Clone copies the new texts.
func (p *partitionWork) Clone() FrameState {
	c := *p
	for i, w := range p.parts {
		if w != nil {
			c.parts[i] = w.Clone().(textWork)
		}
	}
	return &c
}

func (p *partitionWork) work(t *Thread, budget int) (bool, error) {
	if !p.found {
		at, done := p.find.next(&budget)
		if !done {
			return false, nil
		}
		p.at, p.found = at, true
	}
	if p.at < 0 {
		return true, nil
	}
	for p.k < 2 {
		if p.parts[p.k] == nil {
			i, j := 0, p.at
			if p.k == 1 {
				i, j = p.at+p.find.m, p.x.len()
			}
			w, v, err := t.part(p.x, i, j, false)
			if err != nil {
				return false, err
			}
			if p.out[p.k] = v; w == nil {
				p.k++
			} else {
				p.parts[p.k] = w
			}
			return false, nil // the step commits what was paid, before the next charge
		}
		if done, err := p.parts[p.k].work(t, budget); !done || err != nil {
			return false, err
		}
		v, err := p.parts[p.k].result(t)
		if err != nil {
			return false, err
		}
		p.out[p.k] = v
		p.k++
		return false, nil
	}
	return true, nil
}

func (p *partitionWork) result(t *Thread) (Value, error) {
	if err := t.Charge(0, TupleSize(3)+2*64); err != nil {
		return Value{}, err
	}
	if p.at >= 0 {
		mid := p.mid
		if mid.P == nil {
			mid = newBytesLike(p.x.v, []byte(p.sep.data))
		}
		return TupleOf([]Value{p.out[0], mid, p.out[1]}), nil
	}
	whole, err := p.x.whole(t)
	empty := func() Value {
		if p.x.isStr() {
			return Ref(emptyStr)
		}
		return newBytesLike(p.x.v, nil)
	}
	if p.rev {
		return TupleOf([]Value{empty(), empty(), whole}), err
	}
	return TupleOf([]Value{whole, empty(), empty()}), err
}

// partition begins x.partition(sep).
func (t *Thread) partition(x, sep text, mid Value, rev, fast bool) (textWork, Value, error) {
	m := sep.len()
	if m == 0 {
		return nil, Value{}, t.ValueError("empty separator")
	}
	if fast && x.len() > textChunk {
		return nil, Value{}, ErrSlow
	}
	fuel, bytes := finderCost(len(x.data), m*x.w)
	if err := t.Charge(fuel, bytes); err != nil {
		return nil, Value{}, err
	}
	if fast { // the work stays on Go's stack
		p := partitionWork{x: x, sep: sep, mid: mid, rev: rev, at: -1}
		if err := p.start(t); err != nil {
			return nil, Value{}, err
		}
		for done := false; !done; {
			var err error
			if done, err = p.work(t, unlimited); err != nil {
				return nil, Value{}, err
			}
		}
		v, err := p.result(t)
		return nil, v, err
	}
	p := &partitionWork{x: x, sep: sep, mid: mid, rev: rev, at: -1}
	if err := p.start(t); err != nil {
		return nil, Value{}, err
	}
	return p, Value{}, nil
}

// start makes ready what finds the separator.
func (p *partitionWork) start(t *Thread) (err error) {
	if p.sep.w > p.x.w {
		p.found = true
		return nil
	}
	p.find, err = newFind(t, p.x.data, widened(p.sep.data, p.sep.w, p.x.w), p.x.w, p.rev)
	return err
}

func strPartition(rev bool) textOp {
	return func(t *Thread, args []Value, fast bool) (textWork, Value, error) {
		if args[1].Kind() != KindStr {
			return nil, Value{}, t.TypeError("must be str, not %s", args[1].Type().Name)
		}
		mid, err := t.plain(As[Str](args[1]))
		if err != nil {
			return nil, Value{}, err
		}
		return t.partition(textOf(args[0]), textOf(args[1]), mid, rev, fast)
	}
}

func bytesPartition(rev bool) textOp {
	return func(t *Thread, args []Value, fast bool) (textWork, Value, error) {
		sep, err := t.bytesArg(args[1])
		if err != nil {
			return nil, Value{}, err
		}
		mid := args[1]
		if args[0].Kind() == KindByteArray {
			mid = Value{}
		}
		return t.partition(textOf(args[0]), text{args[1], sep, 1}, mid, rev, fast)
	}
}

// removeAffix begins removeprefix or removesuffix.
func removeAffix(end bool) textOp {
	return func(t *Thread, args []Value, fast bool) (textWork, Value, error) {
		x := textOf(args[0])
		var p text
		if x.isStr() {
			p = textOf(args[1])
		} else {
			raw, err := t.bytesArg(args[1])
			if err != nil {
				return nil, Value{}, err
			}
			p = text{args[1], raw, 1}
		}
		n, m := x.len(), p.len()
		i, j := m, n
		at := 0
		if end {
			at, i, j = n-m, 0, n-m
		}
		if err := t.Charge(fuelBytes(len(p.data)), 0); err != nil {
			return nil, Value{}, err
		}
		if m == 0 || at < 0 || m > n || p.w > x.w || x.cut(at, at+m) != widened(p.data, p.w, x.w) {
			v, err := x.whole(t)
			return nil, v, err
		}
		return t.part(x, i, j, fast)
	}
}
