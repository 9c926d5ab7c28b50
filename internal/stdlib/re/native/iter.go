// This file defines what finditer and scanner return: a search that goes on from match to
// match.

package native

import (
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/re"
)

var (
	scannerType = object.Declare("_sre.SRE_Scanner", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew))
	finderType  = object.Declare("callable_iterator", object.KindOther, object.ObjectType, object.Flagged(object.FlagNoNew))
)

// A finder is a search in progress between two matches.
type finder struct {
	object.Header
	pat         value
	s           subject
	at          int
	noEmpty     bool
	over        bool
	pos, endpos int
}

const finderSize = 144

func asFinder(v value) *finder { return object.As[finder](v) }

func init() {
	layout := object.LayoutOf(func(x *finder, visit func(*value)) {
		visit(&x.pat)
		visit(&x.s.v)
	}, func(*finder) int64 { return finderSize })
	next := func(name string, mode re.Mode, doc string) row {
		return row{Name: name, Sig: "($self, /)", Rights: noRights, Charge: object.Custom, Fast: finderFast(mode, object.None), Step: finderStep(mode, object.None), Doc: doc}
	}
	scannerType.Define("", layout, []row{
		next("match", re.Match, "The match that begins where the last one ended, or None."),
		next("search", re.Search, "The next match after the last one, or None."),
		{Name: "pattern", Kind: object.Getter, Rights: noRights, Charge: object.Constant, Params: "member", Fast: func(t *thread, args []value) (value, error) {
			return asFinder(args[0]).pat, nil
		}, Doc: "The pattern."},
	})
	nextRow := next("__next__", re.Search, "The next match.")
	nextRow.Fast, nextRow.Step = finderFast(re.Search, value{}), finderStep(re.Search, value{})
	finderType.Define("", object.LayoutOf(func(x *finder, visit func(*value)) {
		visit(&x.pat)
		visit(&x.s.v)
	}, func(*finder) int64 { return finderSize }), []row{
		object.SelfIterRow(),
		nextRow,
		{Name: "__reduce__", Sig: "($self, /)", Rights: noRights, Charge: object.Constant, Fast: func(t *thread, args []value) (value, error) {
			return value{}, t.TypeError("cannot pickle '_sre.SRE_Scanner' object")
		}, Doc: "It cannot be made again."},
	})
}

// iterStep makes a finder: Vals are the pattern, the string, pos and endpos.
func iterStep(typ *object.Type) object.Step {
	return func(t *thread, f *frame) action {
		if act := askBuffer(t, f, 1); act != done {
			return act
		}
		s, err := subjectOf(t, asPattern(f.Vals[0]), f.Vals[1])
		if err == nil {
			err = t.Charge(0, finderSize)
		}
		if err != nil {
			return t.Fail(err)
		}
		x := &finder{Header: t.Header(typ), pat: f.Vals[0], s: s}
		x.pos, x.endpos = bounds(f.Vals[2], f.Vals[3], s.text.N)
		x.at = x.pos
		f.Out = object.Ref(x)
		return done
	}
}

// found moves the finder past a match.
func (x *finder) found(m *re.Matcher) value {
	v := newMatch(asPattern(x.pat), &x.s, m, x.pos, x.endpos)
	x.at, x.noEmpty = m.Next()
	return v
}

// finderFast gives the next match; end when there is none.
func finderFast(mode re.Mode, end value) object.Fast {
	return func(t *thread, args []value) (value, error) {
		x := asFinder(args[0])
		if x.over {
			return end, nil
		}
		p := asPattern(x.pat)
		m := quick()
		m.Start(p.prog, x.s.text, x.at, x.endpos, mode, x.noEmpty)
		v, err := end, error(nil)
		switch m.Run(quickUnits) {
		case re.Matched:
			if err = t.Charge(m.Used/16, matchBytes(p)); err == nil {
				v = x.found(m)
			}
		case re.Failed:
			if err = t.Charge(m.Used/16, 0); err == nil {
				x.over = true
			}
		default:
			err = object.ErrSlow
		}
		giveBack(m)
		return v, err
	}
}

func finderStep(mode re.Mode, end value) object.Step {
	return func(t *thread, f *frame) action {
		x := asFinder(f.Vals[0])
		p := asPattern(x.pat)
		if f.PC == 0 {
			if x.over {
				f.Out = end
				return done
			}
			r, err := newRun(t)
			if err == nil {
				err = t.Charge(0, 16*int64(p.prog.Groups))
			}
			if err != nil {
				return t.Fail(err)
			}
			r.m.Start(p.prog, x.s.text, x.at, x.endpos, mode, x.noEmpty)
			r.s = x.s
			f.State = r
			f.PC = 1
			f.Commit(t)
		}
		r := f.State.(*run)
		if act := r.next(t, f); act != done {
			return act
		}
		if !r.pending {
			x.over = true
			f.Out = end
			return done
		}
		if err := t.Charge(0, matchBytes(p)); err != nil {
			return t.Fail(err)
		}
		f.Out = x.found(r.m)
		return done
	}
}
