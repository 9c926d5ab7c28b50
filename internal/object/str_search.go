// This file defines searching in texts, chunk by chunk and in linear time.

package object

import "strings"

// A findWork looks for a needle in a text, forwards or backwards, place after place.
type findWork struct {
	data string // the text
	w    int
	f    finder
	m    int // units of the needle, at least 1
	rev  bool
	pos  int // where the search goes on: places from there on, or that end there at most
	k    int // units of the needle matched so far (of the failure table's search)
}

// newFind makes a search of a needle of the text's width.
func newFind(t *Thread, data, needle string, w int, rev bool) (findWork, error) {
	f, err := newFinder(t, needle, w, rev)
	s := findWork{data: data, w: w, f: f, m: len(needle) / w, rev: rev}
	if rev {
		s.pos = len(data) / w
	}
	return s, err
}

// next is the next place; done is false if the budget ran out before there was one.
func (s *findWork) next(budget *int) (at int, done bool) {
	switch {
	case s.f.fail != nil:
		return s.table(budget)
	case s.rev:
		return s.before(budget)
	}
	n := len(s.data) / s.w
	for s.pos+s.m <= n {
		if *budget <= 0 {
			return -1, false
		}
		stop := n // of the places looked at
		if *budget < n-s.pos {
			stop = s.pos + *budget
		}
		end := min(stop+s.m-1, n)
		i := s.first(s.data[s.pos*s.w : end*s.w])
		if i >= 0 {
			at = s.pos + i
			*budget -= i + 1
			s.pos = at + s.m
			return at, true
		}
		*budget -= stop - s.pos
		s.pos = stop
	}
	return -1, true
}

// first is the first place in a window, in units.
func (s *findWork) first(h string) int {
	if s.w == 1 {
		return strings.Index(h, s.f.n)
	}
	if s.m == 1 {
		c := unitAt(s.f.n, s.w, 0)
		for i, n := 0, len(h)/s.w; i < n; i++ {
			if unitAt(h, s.w, i) == c {
				return i
			}
		}
		return -1
	}
	for at := 0; ; at++ {
		i := strings.Index(h[at:], s.f.n)
		if i < 0 {
			return -1
		}
		if at += i; at%s.w == 0 {
			return at / s.w
		}
	}
}

// before is next from the right.
func (s *findWork) before(budget *int) (at int, done bool) {
	for s.pos >= s.m {
		if *budget <= 0 {
			return -1, false
		}
		begin := 0 // the window has the places from begin on that end by pos
		if *budget < s.pos-s.m {
			begin = s.pos - s.m - *budget + 1
		}
		h := s.data[begin*s.w : s.pos*s.w]
		for {
			i := strings.LastIndex(h, s.f.n)
			if i < 0 {
				break
			}
			if i%s.w == 0 {
				at = begin + i/s.w
				*budget -= s.pos - at
				s.pos = at
				return at, true
			}
			h = h[:i+len(s.f.n)-1]
		}
		*budget -= s.pos - begin
		if begin == 0 {
			s.pos = 0
			return -1, true
		}
		s.pos = begin + s.m - 1
	}
	return -1, true
}

// table searches with the failure table, in either direction.
func (s *findWork) table(budget *int) (at int, done bool) {
	n, m, k := len(s.data)/s.w, s.m, s.k
	needle, fail := s.f.n, s.f.fail
	for {
		if s.rev && s.pos == 0 || !s.rev && s.pos == n {
			s.k = k
			return -1, true
		}
		if *budget <= 0 {
			s.k = k
			return -1, false
		}
		i := s.pos
		if s.rev {
			i--
			s.pos--
		} else {
			if k == 0 && s.w == 1 { // to where the needle may begin
				j := min(n-i, *budget)
				x := strings.IndexByte(s.data[i:i+j], needle[0])
				if x < 0 {
					s.pos += j
					*budget -= j
					continue
				}
				i += x
				*budget -= x
			}
			s.pos = i + 1
		}
		*budget--
		at := func(k int) uint32 {
			if s.rev {
				k = m - 1 - k
			}
			return unitAt(needle, s.w, k)
		}
		c := unitAt(s.data, s.w, i)
		for k > 0 && at(k) != c {
			k = int(fail[k-1])
		}
		if at(k) == c {
			k++
		}
		if k == m {
			s.k = 0
			if s.rev {
				return i, true
			}
			return i - m + 1, true
		}
	}
}

// A searchKind says what a search is for.
type searchKind uint8

const (
	searchFind searchKind = iota
	searchIndex
	searchContains
	searchCount
)

// A searchWork is find, index, in or count.
type searchWork struct {
	x    text
	find findWork
	off  int // units before the part that is searched
	kind searchKind
	n    int // count, or the place
}

// Refs visits the text.
func (s *searchWork) Refs(visit func(*Value)) { s.x.Refs(visit) }

// Size is the failure table.
func (s *searchWork) Size() int64 { return 192 + 4*int64(len(s.find.f.fail)) }

// Clone shares the table: nobody writes to it.
func (s *searchWork) Clone() FrameState { c := *s; return &c }

func (s *searchWork) work(t *Thread, budget int) (bool, error) {
	for {
		at, done := s.find.next(&budget)
		switch {
		case !done:
			return false, nil
		case s.kind != searchCount:
			s.n = at
			return true, nil
		case at < 0:
			return true, nil
		}
		s.n++
	}
}

func (s *searchWork) result(t *Thread) (Value, error) {
	if s.kind == searchCount {
		return Int(int64(s.n)), nil
	}
	if s.n >= 0 {
		s.n += s.off
	}
	return t.foundAt(s.x, s.n, s.kind)
}

// foundAt is the result of a search.
func (t *Thread) foundAt(x text, at int, kind searchKind) (Value, error) {
	switch kind {
	case searchContains:
		return Bool(at >= 0), nil
	case searchIndex:
		if at < 0 && x.isStr() {
			return Value{}, t.ValueError("substring not found")
		}
		if at < 0 {
			return Value{}, t.ValueError("subsection not found")
		}
	}
	return Int(int64(at)), nil
}

// search begins a search of needle in units i to j of x.
func (t *Thread) search(x text, needle text, i, j int, rev bool, kind searchKind, fast bool) (textWork, Value, error) {
	m := needle.len()
	if j-i < m || needle.w > x.w {
		if kind == searchCount {
			return nil, Int(0), nil
		}
		v, err := t.foundAt(x, -1, kind)
		return nil, v, err
	}
	if m == 0 {
		at := i
		if rev {
			at = j
		}
		if kind == searchCount {
			return nil, Int(int64(j - i + 1)), nil
		}
		v, err := t.foundAt(x, at, kind)
		return nil, v, err
	}
	if fast && j-i > textChunk {
		return nil, Value{}, ErrSlow
	}
	fuel, bytes := finderCost((j-i)*x.w, m*x.w)
	if err := t.Charge(fuel, bytes); err != nil {
		return nil, Value{}, err
	}
	if fast && x.w == 1 && m <= shortNeedle {
		at := quickFind(x.data[i:j], needle.data, rev, kind)
		if kind == searchCount {
			return nil, Int(int64(at)), nil
		}
		if at >= 0 {
			at += i
		}
		v, err := t.foundAt(x, at, kind)
		return nil, v, err
	}
	s := searchWork{x: x, off: i, kind: kind}
	var err error
	if s.find, err = newFind(t, x.cut(i, j), widened(needle.data, needle.w, x.w), x.w, rev); err != nil {
		return nil, Value{}, err
	}
	if fast {
		s.work(t, unlimited)
		v, err := s.result(t)
		return nil, v, err
	}
	w := s
	return &w, Value{}, nil
}

// strSearch makes find, index and the others of str: self, sub, start, end.
func strSearch(rev bool, kind searchKind) textOp {
	return func(t *Thread, args []Value, fast bool) (textWork, Value, error) {
		x := textOf(args[0])
		i, j := span(args[2], args[3], x.len())
		return t.search(x, textOf(args[1]), i, j, rev, kind, fast)
	}
}

// bytesSearch makes them for bytes, which also look for a byte by its number.
func bytesSearch(rev bool, kind searchKind) textOp {
	return func(t *Thread, args []Value, fast bool) (textWork, Value, error) {
		n, err := t.byteNeedle(args[1])
		if err != nil {
			return nil, Value{}, err
		}
		x := textOf(args[0])
		i, j := span(args[2], args[3], x.len())
		return t.search(x, text{args[1], n, 1}, i, j, rev, kind, fast)
	}
}

func strContains(t *Thread, args []Value, fast bool) (textWork, Value, error) {
	if args[1].Kind() != KindStr {
		return nil, Value{}, t.TypeError("'in <string>' requires string as left operand, not %s", args[1].Type().Name)
	}
	x := textOf(args[0])
	return t.search(x, textOf(args[1]), 0, x.len(), false, searchContains, fast)
}

func bytesContains(t *Thread, args []Value, fast bool) (textWork, Value, error) {
	v := args[1]
	if !isBuffer(v) && v.Kind() != KindInt && v.Type().Special(SpIndex).P == nil && v.Type().Special(SpBuffer).P == nil {
		return nil, Value{}, t.TypeError("a bytes-like object is required, not '%s'", v.Type().Name)
	}
	n, err := t.byteNeedle(v)
	if err != nil {
		return nil, Value{}, err
	}
	x := textOf(args[0])
	return t.search(x, text{v, n, 1}, 0, x.len(), false, searchContains, fast)
}

// A replaceWork counts the places, then builds the text.
type replaceWork struct {
	x, by   text
	find    findWork // counting, then building; a copy begins anew
	limit   int      // -1: none
	count   int
	counted bool
	build   textWork
}

// Refs visits the texts.
func (r *replaceWork) Refs(visit func(*Value)) {
	r.x.Refs(visit)
	r.by.Refs(visit)
	if r.build != nil {
		r.build.Refs(visit)
	}
}

// Size is the failure table and the new text.
func (r *replaceWork) Size() int64 {
	n := 256 + 4*int64(len(r.find.f.fail))
	if r.build != nil {
		n += r.build.Size()
	}
	return n
}

// Clone copies the new text.
func (r *replaceWork) Clone() FrameState {
	c := *r
	if r.build != nil {
		c.build = r.build.Clone().(textWork)
	}
	return &c
}

func (r *replaceWork) work(t *Thread, budget int) (bool, error) {
	for !r.counted {
		if r.limit >= 0 && r.count >= r.limit {
			r.counted = true
			break
		}
		at, done := r.find.next(&budget)
		if !done {
			return false, nil
		}
		if at < 0 {
			r.counted = true
			break
		}
		r.count++
	}
	if r.build == nil {
		if r.count == 0 {
			return true, nil
		}
		if err := t.startReplace(r); err != nil {
			return false, err
		}
	}
	return r.build.work(t, budget)
}

func (r *replaceWork) result(t *Thread) (Value, error) {
	if r.build == nil {
		return r.x.whole(t)
	}
	return r.build.result(t)
}

// startReplace sizes and pays for the new text.
func (t *Thread) startReplace(r *replaceWork) error {
	n, m, k := r.x.len(), r.find.m, r.by.len()
	if d := k - m; d > 0 && r.count > (1<<62)/32/d {
		if r.x.isStr() {
			return t.OverflowError("replace string is too long")
		}
		return t.OverflowError("replace bytes is too long")
	}
	w := max(r.x.w, r.by.w)
	if err := t.Charge(perItems(r.count), 0); err != nil {
		return err
	}
	again := r.find
	again.pos, again.k = 0, 0
	c, err := t.newCopy(r.x, n+r.count*(k-m), w, &replaceParts{x: r.x, by: r.by, find: again, count: r.count})
	if err != nil {
		return err
	}
	r.build = c
	if r.x.isStr() {
		s, by := As[Str](r.x.v), As[Str](r.by.v)
		if c.ascii = s.ascii && by.ascii; !c.ascii {
			r.build = thinned(c)
		}
	}
	return nil
}

// replaceParts alternates what stands between the places and what is put there.
type replaceParts struct {
	x, by text
	find  findWork
	count int
	i     int
	from  int  // end of the last place
	put   bool // the replacement comes next
	end   bool
}

func (r *replaceParts) next(budget *int) (p copyPart, ok, wait bool) {
	if *budget <= 0 {
		return p, false, true
	}
	*budget -= 4
	if r.put {
		r.put = false
		return copyPart{r.by.data, r.by.w, 1}, true, false
	}
	if r.end {
		return p, false, false
	}
	to := r.x.len()
	if r.i < r.count {
		if r.find.m == 0 { // before every unit, and at the end
			to = r.i
		} else {
			at, done := r.find.next(budget)
			if !done {
				return p, false, true
			}
			if at >= 0 { // always, unless a bytearray changed meanwhile
				to = at
			}
		}
		r.i++
		r.put = true
	} else {
		r.end = true
	}
	p = copyPart{r.x.cut(r.from, max(to, r.from)), r.x.w, 1}
	r.from = min(to+r.find.m, r.x.len())
	return p, true, false
}

func (r *replaceParts) Refs(visit func(*Value)) {
	r.x.Refs(visit)
	r.by.Refs(visit)
}

func (r *replaceParts) clone() partSource { c := *r; return &c }

// replace begins x.replace(old, by, limit).
func (t *Thread) replace(x, old, by text, limit int64, fast bool) (textWork, Value, error) {
	n, m := x.len(), old.len()
	if limit == 0 || m > n || old.w > x.w || n == 0 && limit > 0 && m > 0 {
		v, err := x.whole(t)
		return nil, v, err
	}
	if fast && (n > textChunk || n*by.len() > moveChunk*8) {
		return nil, Value{}, ErrSlow
	}
	if m == 0 {
		r := &replaceWork{x: x, by: by, limit: int(min(limit, 1<<40))}
		if r.count = n + 1; limit >= 0 {
			r.count = min(r.count, r.limit)
		}
		r.counted = true
		r.find = findWork{data: x.data, w: x.w}
		return r, Value{}, t.Charge(0, 256)
	}
	fuel, bytes := finderCost(len(x.data), m*x.w)
	if err := t.Charge(2*fuel, bytes+256); err != nil {
		return nil, Value{}, err
	}
	if fast && limit < 0 && n <= quickText && x.w == 1 && by.w == 1 && m <= shortNeedle {
		ascii := x.isStr() && As[Str](x.v).ascii && As[Str](by.v).ascii
		v, err := t.quickReplace(x, old.data, by.data, ascii)
		return nil, v, err
	}
	r := &replaceWork{x: x, by: by, limit: int(min(limit, 1<<40))}
	var err error
	r.find, err = newFind(t, x.data, widened(old.data, old.w, x.w), x.w, false)
	return r, Value{}, err
}

func strReplace(t *Thread, args []Value, fast bool) (textWork, Value, error) {
	return t.replace(textOf(args[0]), textOf(args[1]), textOf(args[2]), args[3].Int(), fast)
}

func bytesReplace(t *Thread, args []Value, fast bool) (textWork, Value, error) {
	old, err := t.bytesArg(args[1])
	if err != nil {
		return nil, Value{}, err
	}
	by, err := t.bytesArg(args[2])
	if err != nil {
		return nil, Value{}, err
	}
	return t.replace(textOf(args[0]), text{args[1], old, 1}, text{args[2], by, 1}, args[3].Int(), fast)
}
