// This file defines Pattern.sub and subn.

package native

import (
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/re"
)

// An output gathers the new text.
type output struct {
	bytes bool
	b     object.StrBuilder
	w     int // the widest characters it was paid for
	raw   []byte
	items int // how many pieces CPython would have gathered: errors show the number
}

// measure is the length and width of what a template puts in the place of a match.
func (x *template) measure(s *subject, sp []int) (n, w int) {
	for i, v := range x.texts {
		if x.bytes {
			n += len(v.Buffer())
		} else {
			t := object.As[object.Str](v)
			n += t.Len()
			w = max(w, t.Width())
		}
		if g := x.groups[i]; g >= 0 && sp[2*g] >= 0 {
			n += sp[2*g+1] - sp[2*g]
		}
	}
	return n, w
}

// cost is what it costs to append the text from last up to a match, and the replacement.
func (o *output) cost(x *template, s *subject, last int, sp []int, alone bool) (fuel, bytes int64) {
	n, w := x.measure(s, sp)
	if !alone {
		n += sp[0] - last
	}
	return o.room(n, max(w, s.text.Width))
}

// room is what n more characters of a width cost: growth doubles, and what stands there
// already is widened once.
func (o *output) room(n, w int) (fuel, bytes int64) {
	if o.bytes {
		return int64(n / 64), 2 * int64(n)
	}
	bytes = 2 * int64(n) * int64(max(w, o.w))
	if w > o.w {
		bytes += 2 * int64(o.b.Len()) * int64(w)
	}
	if w > 1 {
		return int64(n / 16), bytes
	}
	return int64(n / 64), bytes
}

// text appends a part of the subject.
func (o *output) text(s *subject, i, j int) {
	if o.bytes {
		o.raw = append(o.raw, s.text.Data[i:j]...)
	} else {
		o.w = max(o.w, s.text.Width)
		o.b.WriteSlice(object.As[object.Str](s.v), i, j)
	}
}

// put appends a str or bytes-like object.
func (o *output) put(v value) {
	if o.bytes {
		o.raw = append(o.raw, v.Buffer()...)
	} else {
		x := object.As[object.Str](v)
		o.w = max(o.w, x.Width())
		o.b.WriteStr(x)
	}
}

// fill appends what a template puts in the place of a match.
func (o *output) fill(x *template, s *subject, sp []int) {
	for i, v := range x.texts {
		o.put(v)
		if g := x.groups[i]; g >= 0 && sp[2*g] >= 0 {
			o.text(s, sp[2*g], sp[2*g+1])
		}
	}
}

func (o *output) value() value {
	if o.bytes {
		if len(o.raw) == 0 {
			return object.EmptyBytes()
		}
		return object.NewBytes(o.raw)
	}
	return object.Ref(o.b.Str())
}

// mismatch is the error of putting v among text of the other kind.
func (o *output) mismatch(t *thread, item int, v value) error {
	if o.bytes {
		return t.TypeError("sequence item %d: expected a bytes-like object, %s found", item, v.Type().Name)
	}
	return t.TypeError("sequence item %d: expected str instance, %s found", item, v.Type().Name)
}

// fits tells whether v can be put among the text.
func (o *output) fits(v value) bool {
	switch v.Kind() {
	case object.KindStr:
		return !o.bytes
	case object.KindBytes, object.KindByteArray, object.KindMemoryView:
		return o.bytes
	}
	return false
}

// result is what sub or subn returns.
func subResult(t *thread, v value, n int, pair bool) (value, error) {
	if !pair {
		return v, nil
	}
	if err := t.Charge(0, object.TupleSize(2)); err != nil {
		return value{}, err
	}
	return object.NewTuple([]value{v, object.Int(int64(n))}), nil
}

// quickTemplate is the template of an exact str or bytes, read at once if it is short.
// fuel and bytes are what that costs; x is nil if it takes steps.
func quickTemplate(p *pattern, v value) (x *template, fuel, bytes int64) {
	if v.Type() != object.StrType && v.Type() != object.BytesType {
		return nil, 0, 0
	}
	n := textLen(v)
	if n > 1000 {
		return nil, 0, 0
	}
	if !hasBackslash(v) {
		return literal(v), int64(n / 64), 0
	}
	if p.last != nil && sameText(p.last.src, v) {
		return p.last, int64(n / 64), 0
	}
	c := re.NewTemplate(textRunes(v), v.Kind() == object.KindStr, p.prog)
	pieces, err := c.Run(2000)
	if err != nil || pieces == nil {
		return nil, 0, 0
	}
	return newTemplate(v, pieces), int64(n/16) + c.Used/16, templateCost(n)
}

// subFast replaces a few matches by text; all else is done by steps.
func subFast(pair bool) object.Fast {
	return func(t *thread, args []value) (value, error) {
		p := asPattern(args[0])
		x, fuel, bytes := quickTemplate(p, args[1])
		if x == nil {
			return value{}, object.ErrSlow
		}
		s, err := subjectOf(t, p, args[2])
		if err != nil {
			return value{}, err
		}
		o := output{bytes: s.v.Kind() != object.KindStr}
		limit := args[3].Int()
		if o.bytes != x.bytes || limit < 0 {
			return value{}, object.ErrSlow
		}
		m := quick()
		defer giveBack(m)
		m.Start(p.prog, s.text, 0, s.text.N, re.Search, false)
		var buf [64]int
		spans, ok := quickAll(m, int(min(limit, quickMatches+1)), buf[:0])
		if !ok {
			return value{}, object.ErrSlow
		}
		w := 2 * (p.prog.Groups + 1)
		n := len(spans) / w
		fuel += m.Used / 16
		if n == 0 {
			a, b := s.cost(0, s.text.N)
			if s.v.Type() == object.StrType || s.v.Type() == object.BytesType {
				a, b = 0, 0
			}
			if err := t.Charge(fuel+a, bytes+b); err != nil {
				return value{}, err
			}
			v, err := subResult(t, s.piece(t, 0, s.text.N), 0, pair)
			if err == nil && bytes > 0 {
				p.remember(x)
			}
			return v, err
		}
		size, wide, last := 0, s.text.Width, 0
		for i := 0; i < n; i++ {
			sp := spans[i*w : (i+1)*w]
			k, kw := x.measure(&s, sp)
			size += k + sp[0] - last
			wide = max(wide, kw)
			last = sp[1]
		}
		size += s.text.N - last
		a, b := o.room(size, wide)
		if err := t.Charge(fuel+a+int64(n/8), bytes+b+64); err != nil {
			return value{}, err
		}
		if o.bytes {
			o.raw = make([]byte, 0, size)
		} else if wide == 1 {
			o.b.Grow(size)
		}
		last = 0
		for i := 0; i < n; i++ {
			sp := spans[i*w : (i+1)*w]
			o.text(&s, last, sp[0])
			o.fill(x, &s, sp)
			last = sp[1]
		}
		o.text(&s, last, s.text.N)
		v, err := subResult(t, o.value(), n, pair)
		if err == nil && bytes > 0 {
			p.remember(x)
		}
		return v, err
	}
}

// remember keeps a template for the next call: calls in a loop give the same text.
func (p *pattern) remember(x *template) {
	if p.Word&object.StaticBit == 0 {
		p.last = x
	}
}

// A subState is the state of sub in steps.
type subState struct {
	gather
	reading
	out  output
	tmpl *template // nil: a function is called
	cur  value     // its argument
	what string    // the type of a result of another kind: an error at the end
	item int       // and its number
}

// Refs visits the template.
func (s *subState) Refs(visit func(*value)) {
	s.run.Refs(visit)
	if s.cur.P != nil {
		visit(&s.cur)
	}
	if s.tmpl != nil {
		s.tmpl.refs(visit)
	}
}

// Size is that of the matcher and of the text so far.
func (s *subState) Size() int64 {
	return s.gather.Size() + int64(s.out.b.Bytes()) + int64(cap(s.out.raw)) + 256
}

// Clone copies matcher and text.
func (s *subState) Clone() object.FrameState {
	c := *s
	c.gather = *s.gather.Clone().(*gather)
	c.out.b = s.out.b.Clone()
	c.out.raw = append([]byte(nil), s.out.raw...)
	c.reading = s.reading.clone()
	if c.tmpl != nil {
		c.tmpl = c.tmpl.clone()
	}
	return &c
}

// subStep: Vals are the pattern, the replacement, the string and the count. PC 2 begins,
// 3 reads the replacement, 4 goes on to the next match, 6 calls the function for it, 5 has
// what that returned.
func subStep(pair bool) object.Step {
	return func(t *thread, f *frame) action {
		if act := askBuffer(t, f, 2); act != done {
			return act
		}
		p := asPattern(f.Vals[0])
		if f.PC == 2 {
			if act := subBegin(t, f, p); act != done {
				return act
			}
		}
		s := f.State.(*subState)
		for {
			switch f.PC {
			case 3:
				x, act := s.template(t, f, p, f.Vals[1])
				if act != done {
					return act
				}
				s.tmpl, s.reading.read = x, nil
				if x.bytes == (f.Vals[1].Type() == object.BytesType) && (x.bytes || f.Vals[1].Type() == object.StrType) {
					p.remember(x)
				}
				f.PC = 4
				f.Commit(t)
			case 4:
				limit := f.Vals[3].Int()
				if limit < 0 || limit != 0 && int64(s.n) >= limit {
					return s.end(t, f, pair)
				}
				if s.tmpl != nil {
					if act := s.fill(t, f, p, limit); act != done {
						return act
					}
					if len(s.found) == 0 {
						return s.end(t, f, pair)
					}
					if act := s.replace(t, f, p); act != done {
						return act
					}
					continue
				}
				if act := s.next(t, f); act != done {
					return act
				}
				if !s.pending {
					return s.end(t, f, pair)
				}
				if act := s.matched(t, f, p); act != done {
					return act
				}
			case 6:
				f.PC = 5
				if act := t.CallValue(f, f.Vals[1], s.cur); act != done {
					return act
				}
			case 5:
				f.Commit(t) // the function is not called again
				if err := s.returned(t, f); err != nil {
					return t.Fail(err)
				}
			}
		}
	}
}

// subBegin looks at the replacement and starts the search.
func subBegin(t *thread, f *frame, p *pattern) action {
	repl := f.Vals[1]
	fn := object.Callable(repl)
	lit := false
	if !fn {
		switch repl.Kind() {
		case object.KindStr, object.KindBytes, object.KindByteArray, object.KindMemoryView:
			if err := t.Charge(int64(textLen(repl)/64), 0); err != nil {
				return t.Fail(err)
			}
			lit = !hasBackslash(repl)
		}
		if !lit {
			if err := checkTemplate(t, repl); err != nil {
				return t.Fail(err)
			}
		}
	}
	r, err := begin(t, f, p, f.Vals[2], object.Int(0), object.Int(1<<63-1), re.Search)
	if err == nil {
		err = t.Charge(0, 512)
	}
	if err != nil {
		return t.Fail(err)
	}
	s := &subState{gather: gather{run: *r}}
	s.out.bytes = r.s.v.Kind() != object.KindStr
	f.PC = 4
	switch {
	case fn:
	case lit:
		s.tmpl = literal(repl)
	case p.last != nil && sameText(p.last.src, repl):
		s.tmpl = p.last
	default:
		f.PC = 3
	}
	f.State = s
	f.Commit(t)
	return done
}

// replace deals with the matches found, by the template.
func (s *subState) replace(t *thread, f *frame, p *pattern) action {
	w := s.width(p)
	if s.tmpl.bytes != s.out.bytes && s.what == "" { // an error at the end
		s.what, s.item = s.tmpl.src.Type().Name, b2i(s.found[0] > s.last)
	}
	for i := 0; i < len(s.found); i += w {
		sp := s.found[i : i+w]
		if s.what == "" {
			fuel, bytes := s.out.cost(s.tmpl, &s.s, s.last, sp, false)
			if err := t.Charge(fuel+object.Half(int64(s.n)), bytes); err != nil {
				return s.stop(t, f, i, err)
			}
			s.out.text(&s.s, s.last, sp[0])
			s.out.fill(s.tmpl, &s.s, sp)
		}
		s.last = sp[1]
		s.n++
	}
	return s.dealt(t, f)
}

// matched makes the match that the function is called with.
func (s *subState) matched(t *thread, f *frame, p *pattern) action {
	if err := t.Charge(0, matchBytes(p)); err != nil {
		return t.Fail(err)
	}
	sp := s.m.Spans(s.found[:0])
	if err := s.before(t, sp[0]); err != nil {
		return t.Fail(err)
	}
	s.cur = newMatch(p, &s.s, s.m, 0, s.s.text.N)
	s.found, s.last = sp[:0], sp[1]
	s.n++
	s.pending = false
	s.m.Again()
	f.PC = 6
	f.Commit(t)
	return done
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// before appends what stands before a match.
func (s *subState) before(t *thread, to int) error {
	n := to - s.last
	if n == 0 {
		return nil
	}
	fuel, bytes := s.out.room(n, s.s.text.Width)
	if err := t.Charge(fuel, bytes); err != nil {
		return err
	}
	s.out.text(&s.s, s.last, to)
	s.out.items++
	return nil
}

// returned takes up what the function returned; None stands for nothing.
func (s *subState) returned(t *thread, f *frame) error {
	v := f.In
	f.PC = 4
	if v.IsNone() {
		f.Commit(t)
		return nil
	}
	if !s.out.fits(v) {
		if s.what == "" {
			s.what, s.item = v.Type().Name, s.out.items
		}
	} else {
		n, w := 0, 1
		if v.Kind() == object.KindStr {
			x := object.As[object.Str](v)
			n, w = x.Len(), x.Width()
		} else {
			b, err := t.BufferBytes(v)
			if err != nil {
				return err
			}
			n = len(b)
		}
		fuel, bytes := s.out.room(n, w)
		if err := t.Charge(fuel+1, bytes); err != nil {
			return err
		}
		s.out.put(v)
	}
	s.out.items++
	f.Commit(t)
	return nil
}

// end appends the rest.
func (s *subState) end(t *thread, f *frame, pair bool) action {
	if s.what != "" {
		if s.out.bytes {
			return t.Fail(t.TypeError("sequence item %d: expected a bytes-like object, %s found", s.item, s.what))
		}
		return t.Fail(t.TypeError("sequence item %d: expected str instance, %s found", s.item, s.what))
	}
	var v value
	if s.n == 0 {
		fuel, bytes := s.s.cost(0, s.s.text.N)
		if typ := s.s.v.Type(); typ == object.StrType || typ == object.BytesType {
			fuel, bytes = 0, 0
		}
		if err := t.Charge(fuel, bytes+object.TupleSize(2)); err != nil {
			return t.Fail(err)
		}
		v = s.s.piece(t, 0, s.s.text.N)
	} else {
		fuel, bytes := s.out.room(s.s.text.N-s.last, s.s.text.Width)
		if err := t.Charge(fuel, bytes+object.TupleSize(2)); err != nil {
			return t.Fail(err)
		}
		s.out.text(&s.s, s.last, s.s.text.N)
		v = s.out.value()
	}
	f.Out = v
	if pair {
		f.Out = object.NewTuple([]value{v, object.Int(int64(s.n))})
	}
	return done
}
