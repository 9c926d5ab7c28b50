// This file defines replacements: read once, then filled in for each match.

package native

import (
	"strings"

	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/re"
)

// A template is a replacement: texts, each followed by a group, -1 after the last.
type template struct {
	src    value
	bytes  bool
	texts  []value
	groups []int
}

func (x *template) refs(visit func(*value)) {
	visit(&x.src)
	for i := range x.texts {
		visit(&x.texts[i])
	}
}

func (x *template) clone() *template {
	n := *x
	n.texts = append([]value(nil), x.texts...)
	return &n
}

// literal is the replacement that is put in as it stands.
func literal(v value) *template {
	return &template{src: v, bytes: v.Kind() != object.KindStr, texts: []value{v}, groups: []int{-1}}
}

// hasBackslash tells whether a replacement must be read.
func hasBackslash(v value) bool {
	if v.Kind() == object.KindStr {
		s := object.As[object.Str](v)
		if s.Width() == 1 {
			return strings.IndexByte(s.Raw(), '\\') >= 0
		}
		for i, n := 0, s.Len(); i < n; i++ {
			if s.At(i) == '\\' {
				return true
			}
		}
		return false
	}
	for _, c := range v.Buffer() {
		if c == '\\' {
			return true
		}
	}
	return false
}

// sameText tells whether two replacements are the same.
func sameText(a, b value) bool {
	if a.Type() != b.Type() {
		return false
	}
	if a.Type() == object.StrType {
		return object.As[object.Str](a).Equal(object.As[object.Str](b))
	}
	return a.Type() == object.BytesType && object.As[object.Bytes](a).Text() == object.As[object.Bytes](b).Text()
}

// templateCost is what a template of n characters costs beside its reading.
func templateCost(n int) int64 { return 256 + 80*int64(n) }

func newTemplate(src value, pieces []re.Piece) *template {
	x := &template{src: src, bytes: src.Kind() != object.KindStr}
	for _, p := range pieces {
		var v value
		if x.bytes {
			b := make([]byte, len(p.Text))
			for i, r := range p.Text {
				b[i] = byte(r)
			}
			v = object.NewBytes(b)
		} else {
			v = object.Ref(object.FromRunes(p.Text))
		}
		x.texts = append(x.texts, v)
		x.groups = append(x.groups, p.Group)
	}
	return x
}

// A reading is the state of a replacement being read, beside the search it is for.
type reading struct {
	c    *re.Template
	paid int64
	read *template // the result: what comes after may stop
}

func (r *reading) refs(visit func(*value)) {
	if r.read != nil {
		r.read.refs(visit)
	}
}

func (r *reading) clone() reading {
	n := *r
	if r.c != nil {
		n.c = r.c.Clone()
	}
	if r.read != nil {
		n.read = r.read.clone()
	}
	return n
}

// template reads the replacement src for p, in steps: PC stays as it is until it returns
// done with the template.
func (r *reading) template(t *thread, f *frame, p *pattern, src value) (*template, action) {
	if r.read != nil {
		return r.read, done
	}
	if r.c == nil {
		n := textLen(src)
		if err := t.Charge(int64(n/16), templateCost(n)); err != nil {
			return nil, t.Fail(err)
		}
		r.c = re.NewTemplate(textRunes(src), src.Kind() == object.KindStr, p.prog)
		f.Commit(t)
	}
	for {
		if owed := r.c.Used/16 - r.paid; owed > 0 {
			if err := t.Charge(owed, 0); err != nil {
				return nil, t.Fail(err)
			}
			r.paid += owed
			f.Commit(t)
		}
		pieces, err := r.c.Run(int(min(boutUnits, unitsLeft(t)+16)))
		switch {
		case err != nil && err.Kind == re.IndexError:
			return nil, t.Fail(t.IndexError("%s", err.Msg))
		case err != nil:
			return nil, t.PushRow(f, errorRow, object.NewStr(err.Msg), src, object.Int(int64(err.Pos)))
		case pieces != nil:
			r.read = newTemplate(src, pieces)
			f.Commit(t)
			return r.read, done
		}
		if r.c.Used/16 == r.paid {
			continue
		}
		return nil, object.Again
	}
}

// errorRow raises re.PatternError: Vals are the message, the text and the position. PC 1
// has the module, 2 the class, 3 the exception.
var errorRow *row

func init() {
	errorRow = object.RegisterRow(&row{Name: "pattern error", Sig: "(*args)", Step: func(t *thread, f *frame) action {
		if f.PC < 3 {
			if act := t.CallLibraryOp(f, "re", "PatternError", f.Vals...); act != done {
				return act
			}
		}
		if f.In.Kind() != object.KindException {
			return t.Fail(t.TypeError("exceptions must derive from BaseException"))
		}
		return t.Fail(t.Throw(object.As[object.Exception](f.In)))
	}})
}

// checkTemplate refuses what cannot be a replacement, as the caches and decoders of
// CPython do.
func checkTemplate(t *thread, v value) error {
	switch v.Kind() {
	case object.KindStr, object.KindBytes, object.KindMemoryView:
		return nil
	}
	if h := v.Type().Special(object.SpHash); h.P == nil || h.IsNone() {
		return t.TypeError("unhashable type: '%s'", v.Type().Name)
	}
	return t.TypeError("decoding to str: need a bytes-like object, %s found", v.Type().Name)
}

// An expanding is the state of expandStep.
type expanding struct{ reading }

// Refs visits the template.
func (x *expanding) Refs(visit func(*value)) { x.refs(visit) }

// Size is that of the template.
func (*expanding) Size() int64 { return 256 }

// Clone copies the reader.
func (x *expanding) Clone() object.FrameState { return &expanding{x.clone()} }

// expandStep: Vals are the match and the replacement.
func expandStep(t *thread, f *frame) action {
	m, src := asMatch(f.Vals[0]), f.Vals[1]
	p := m.pattern()
	if err := checkTemplate(t, src); err != nil {
		return t.Fail(err)
	}
	if f.State == nil {
		f.State = &expanding{}
	}
	x, act := f.State.(*expanding).template(t, f, p, src)
	if act != done {
		return act
	}
	s, err := m.subject(t)
	if err != nil {
		return t.Fail(err)
	}
	if len(x.groups) == 1 {
		f.Out = x.texts[0]
		return done
	}
	var o output
	o.bytes = s.v.Kind() != object.KindStr
	if x.bytes != o.bytes {
		return t.Fail(o.mismatch(t, 0, x.texts[0]))
	}
	fuel, bytes := o.cost(x, &s, 0, m.spans(), true)
	if err := t.Charge(fuel, bytes); err != nil {
		return t.Fail(err)
	}
	o.fill(x, &s, m.spans())
	f.Out = o.value()
	return done
}
