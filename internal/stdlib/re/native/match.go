// This file defines Match.

package native

import (
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/re"
)

var matchType = object.Declare("re.Match", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew))

// A match is a Match object. Places are pairs, the whole match first; -1 for groups that
// took no part.
type match struct {
	object.Header
	pat         value
	str         value
	pos, endpos int
	last        int
	n           int    // of pairs
	few         [8]int // the pairs, if there are up to 4
	many        []int
}

// spans are the places of the groups.
func (m *match) spans() []int {
	if m.n <= 4 {
		return m.few[:2*m.n]
	}
	return m.many
}

func asMatch(v value) *match { return object.As[match](v) }

func matchBytes(p *pattern) int64 {
	n := int64(192)
	if p.prog.Groups > 3 {
		n += object.RoundUp(16 * int64(p.prog.Groups+1))
	}
	return n
}

// newMatch makes the Match of what m found; it has been paid for.
func newMatch(p *pattern, s *subject, m *re.Matcher, pos, endpos int) value {
	x := &match{Header: object.Header{Type: matchType}, pat: object.Ref(p), str: s.v, pos: pos, endpos: endpos, last: m.LastGroup()}
	if x.n = p.prog.Groups + 1; x.n <= 4 {
		m.Spans(x.few[:0])
	} else {
		x.many = m.Spans(make([]int, 0, 2*x.n))
	}
	return object.Ref(x)
}

func (m *match) pattern() *pattern { return asPattern(m.pat) }
func (m *match) groups() int       { return m.n - 1 }

// subject is the string as it is now.
func (m *match) subject(t *thread) (subject, error) { return subjectOf(t, m.pattern(), m.str) }

// text is what group g matched, def if it took no part.
func (m *match) text(t *thread, s *subject, g int, def value) (value, error) {
	i, j := m.spans()[2*g], m.spans()[2*g+1]
	return s.part(t, min(i, s.text.N), min(j, s.text.N), def)
}

// group is the number of the group that a key means. ErrSlow: the key has an __index__.
func (m *match) group(t *thread, key value) (int, error) {
	if key.Kind() == object.KindInt {
		if n, ok := key.Int64(); ok && n >= 0 && n <= int64(m.groups()) {
			return int(n), nil
		}
		return 0, t.IndexError("no such group")
	}
	if key.Kind() == object.KindStr || key.Kind() == object.KindBytes {
		if e, _, ok := t.LookFast(object.As[object.Dict](m.pattern().names), key); ok && e >= 0 {
			_, v, _ := object.As[object.Dict](m.pattern().names).Entry(e)
			return int(v.Int()), nil
		}
		return 0, t.IndexError("no such group")
	}
	if key.Type().Special(object.SpIndex).P != nil {
		return 0, object.ErrSlow
	}
	return 0, t.IndexError("no such group")
}

// keyed is the step form of methods whose last argument is the key of a group.
func keyed(fast object.Fast) object.Step {
	return func(t *thread, f *frame) action {
		if f.PC == 0 {
			f.PC = 1
			if act := t.IndexOp(f, f.Vals[1]); act != done {
				return act
			}
		}
		f.Vals[1] = f.In
		v, err := fast(t, f.Vals)
		if err != nil {
			return t.Fail(err)
		}
		f.Out = v
		return done
	}
}

func init() {
	get := func(name, doc string, f func(m *match) value) row {
		return row{Name: name, Kind: object.Getter, Rights: noRights, Charge: object.Constant, Params: "member", Fast: func(t *thread, args []value) (value, error) {
			return f(asMatch(args[0])), nil
		}, Doc: doc}
	}
	key := func(name, sig, doc string, charge object.Charge, f func(t *thread, m *match, g int) (value, error)) row {
		fast := func(t *thread, args []value) (value, error) {
			m := asMatch(args[0])
			g, err := m.group(t, args[1])
			if err != nil {
				return value{}, err
			}
			return f(t, m, g)
		}
		return row{Name: name, Sig: sig, Rights: noRights, Charge: charge, Fast: fast, Step: keyed(fast), Doc: doc}
	}
	self := func(t *thread, args []value) (value, error) { return args[0], nil }
	matchType.Define("What a match found: which part of the string, and which parts its groups.\n\nIt is always true.", &object.Layout{
		Refs: func(v value, visit func(*value)) {
			m := asMatch(v)
			visit(&m.pat)
			visit(&m.str)
		},
		Size: func(v value) int64 { return matchBytes(asMatch(v).pattern()) },
		Go:   object.GoOf[match](),
	}, []row{
		{Name: "group", Varargs: true, Sig: "($self, /, *args)", Rights: noRights, Charge: object.PerByte, Fast: matchGroup, Step: matchGroupStep,
			Doc: "What groups matched: one, or a tuple for several. Group 0 is the whole match."},
		key("__getitem__", "($self, key, /)", "What a group matched.", object.PerByte, func(t *thread, m *match, g int) (value, error) {
			s, err := m.subject(t)
			if err != nil {
				return value{}, err
			}
			return m.text(t, &s, g, object.None)
		}),
		key("start", "($self, group=0, /)", "Where what a group matched begins; -1 if it took no part.", object.Constant, func(t *thread, m *match, g int) (value, error) {
			return object.Int(int64(m.spans()[2*g])), nil
		}),
		key("end", "($self, group=0, /)", "Where what a group matched ends; -1 if it took no part.", object.Constant, func(t *thread, m *match, g int) (value, error) {
			return object.Int(int64(m.spans()[2*g+1])), nil
		}),
		key("span", "($self, group=0, /)", "Where what a group matched begins and ends.", object.Constant, func(t *thread, m *match, g int) (value, error) {
			return m.span(t, g)
		}),
		{Name: "groups", Sig: "($self, /, default=None)", Rights: noRights, Charge: object.PerByte, Fast: matchGroups, Doc: "What all groups matched, default for those that took no part."},
		{Name: "groupdict", Sig: "($self, /, default=None)", Rights: noRights, Charge: object.PerByte, Fast: matchGroupDict, Doc: "What the groups with names matched, by name."},
		{Name: "expand", Sig: "($self, /, template)", Rights: noRights, Charge: object.PerByte, Base: 4, Step: expandStep, Doc: "The text that sub would put in the place of the match."},
		{Name: "__copy__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: self, Doc: "The match itself."},
		{Name: "__deepcopy__", Sig: "($self, memo, /)", Rights: noRights, Charge: object.Constant, Fast: self, Doc: "The match itself."},
		object.GenericRow(),
		{Name: "__repr__", Sig: "($self, /)", Rights: noRights, Charge: object.PerByte, Step: matchRepr, Doc: "The place and the beginning of what was found."},
		get("string", "The string that was searched.", func(m *match) value { return m.str }),
		get("re", "The pattern.", func(m *match) value { return m.pat }),
		get("pos", "Where the search began.", func(m *match) value { return object.Int(int64(m.pos)) }),
		get("endpos", "Where the string was taken to end.", func(m *match) value { return object.Int(int64(m.endpos)) }),
		get("lastindex", "The number of the group that ended last, or None.", func(m *match) value {
			if m.last == 0 {
				return object.None
			}
			return object.Int(int64(m.last))
		}),
		get("lastgroup", "The name of the group that ended last, or None.", func(m *match) value {
			if g := m.pattern().group; m.last > 0 && m.last < len(g) {
				return g[m.last]
			}
			return object.None
		}),
		{Name: "regs", Kind: object.Getter, Rights: noRights, Charge: object.PerItem, Base: 2, Fast: matchRegs, Doc: "The places of all groups, the whole match first."},
	})
}

func (m *match) span(t *thread, g int) (value, error) {
	if err := t.Charge(0, object.TupleSize(2)); err != nil {
		return value{}, err
	}
	return m.pair(g), nil
}

func (m *match) pair(g int) value {
	return object.NewTuple([]value{object.Int(int64(m.spans()[2*g])), object.Int(int64(m.spans()[2*g+1]))})
}

func matchRegs(t *thread, args []value) (value, error) {
	m := asMatch(args[0])
	n := m.groups() + 1
	if err := t.Charge(int64(n/8), object.TupleSize(n)+int64(n)*object.TupleSize(2)); err != nil {
		return value{}, err
	}
	out := make([]value, n)
	for g := range out {
		if err := t.PollAt(g); err != nil {
			return value{}, err
		}
		out[g] = m.pair(g)
	}
	return object.NewTuple(out), nil
}

// texts is what some groups matched, charged in full before any is made.
func (m *match) texts(t *thread, n int, number func(i int) int, def value, fuel, bytes int64) ([]value, error) {
	s, err := m.subject(t)
	if err != nil {
		return nil, err
	}
	for i := 0; i < n; i++ {
		if err := t.PollAt(i); err != nil {
			return nil, err
		}
		g := number(i)
		if m.spans()[2*g] >= 0 {
			a, b := s.cost(m.spans()[2*g], m.spans()[2*g+1])
			fuel, bytes = fuel+a, bytes+b
		}
	}
	if err := t.Charge(fuel+int64(n/8), bytes); err != nil {
		return nil, err
	}
	out := make([]value, n)
	for i := range out {
		if err := t.PollAt(i); err != nil {
			return nil, err
		}
		g := number(i)
		if out[i] = def; m.spans()[2*g] >= 0 {
			out[i] = s.piece(t, min(m.spans()[2*g], s.text.N), min(m.spans()[2*g+1], s.text.N))
		}
	}
	return out, nil
}

func matchGroup(t *thread, args []value) (value, error) {
	m := asMatch(args[0])
	keys := object.As[object.Tuple](args[1]).Items
	var buf [8]int
	nums := buf[:0]
	for _, k := range keys {
		g, err := m.group(t, k)
		if err != nil {
			return value{}, err
		}
		nums = append(nums, g)
	}
	if len(keys) < 2 {
		if len(keys) == 0 {
			nums = append(nums, 0)
		}
		s, err := m.subject(t)
		if err != nil {
			return value{}, err
		}
		return m.text(t, &s, nums[0], object.None)
	}
	out, err := m.texts(t, len(nums), func(i int) int { return nums[i] }, object.None, 0, object.TupleSize(len(nums)))
	if err != nil {
		return value{}, err
	}
	return object.NewTuple(out), nil
}

// matchGroupStep asks the keys for their __index__: Vals[2:] are those that were.
func matchGroupStep(t *thread, f *frame) action {
	keys := object.As[object.Tuple](f.Vals[1]).Items
	for {
		k := len(f.Vals) - 2
		if f.PC == 1 {
			f.Vals = append(f.Vals, f.In)
			f.PC = 0
			f.Commit(t)
			continue
		}
		if k == len(keys) {
			break
		}
		f.PC = 1
		f.In = keys[k]
		if kind := keys[k].Kind(); kind != object.KindStr && keys[k].Type().Special(object.SpIndex).P != nil {
			if act := t.IndexOp(f, keys[k]); act != done {
				return act
			}
		}
	}
	if err := t.Charge(0, object.TupleSize(len(keys))); err != nil {
		return t.Fail(err)
	}
	v, err := matchGroup(t, []value{f.Vals[0], object.NewTuple(append([]value(nil), f.Vals[2:]...))})
	if err != nil {
		return t.Fail(err)
	}
	f.Out = v
	return done
}

func matchGroups(t *thread, args []value) (value, error) {
	m := asMatch(args[0])
	n := m.groups()
	out, err := m.texts(t, n, func(i int) int { return i + 1 }, args[1], 0, object.TupleSize(n))
	if err != nil {
		return value{}, err
	}
	return object.NewTuple(out), nil
}

func matchGroupDict(t *thread, args []value) (value, error) {
	m := asMatch(args[0])
	names := m.pattern().prog.Names
	out, err := m.texts(t, len(names), func(i int) int { return names[i].Group }, args[1], 0, object.SizedDictSize(len(names)))
	if err != nil {
		return value{}, err
	}
	d := object.NewDict()
	for i, n := range names {
		if err := t.PollAt(i); err != nil {
			return value{}, err
		}
		d.SetStr(object.As[object.Str](m.pattern().group[n.Group]), out[i])
	}
	return object.Ref(d), nil
}

// matchRepr shows at most 50 characters of what was found.
func matchRepr(t *thread, f *frame) action {
	m := asMatch(f.Vals[0])
	if f.PC == 0 {
		s, err := m.subject(t)
		if err != nil {
			return t.Fail(err)
		}
		v, err := m.text(t, &s, 0, object.None)
		if err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		if act := t.ReprOp(f, v); act != done {
			return act
		}
	}
	if f.PC == 1 {
		s := object.As[object.Str](f.In)
		v, err := t.SubStr(s, 0, min(s.Len(), 50))
		if err != nil {
			return t.Fail(err)
		}
		f.PC = 2
		if act := t.FormatText(f, "<re.Match object; span=(%S, %S), match=%S>", object.Int(int64(m.spans()[0])), object.Int(int64(m.spans()[1])), v); act != done {
			return act
		}
	}
	f.Out = f.In
	return done
}
