// This file defines Pattern.match, fullmatch and search.

package native

import (
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/re"
)

// searchFast matches with a small budget; what takes more is done by steps from the start.
// It costs 1 fuel for 16 units of the matcher, and the Match.
func searchFast(mode re.Mode) object.Fast {
	return func(t *thread, args []value) (value, error) {
		p := asPattern(args[0])
		s, err := subjectOf(t, p, args[1])
		if err != nil {
			return value{}, err
		}
		start, end := bounds(args[2], args[3], s.text.N)
		m := quick()
		m.Start(p.prog, s.text, start, end, mode, false)
		v, err := object.None, error(nil)
		switch m.Run(quickUnits) {
		case re.Matched:
			if err = t.Charge(m.Used/16, matchBytes(p)); err == nil {
				v = newMatch(p, &s, m, start, end)
			}
		case re.Failed:
			err = t.Charge(m.Used/16, 0)
		default:
			err = object.ErrSlow
		}
		giveBack(m)
		return v, err
	}
}

// searchStep: Vals are the pattern, the string, pos and endpos.
func searchStep(mode re.Mode) object.Step {
	return func(t *thread, f *frame) action {
		if act := askBuffer(t, f, 1); act != done {
			return act
		}
		p := asPattern(f.Vals[0])
		if f.PC == 2 {
			r, err := begin(t, f, p, f.Vals[1], f.Vals[2], f.Vals[3], mode)
			if err != nil {
				return t.Fail(err)
			}
			f.State = r
			f.PC = 3
			f.Commit(t)
		}
		r := f.State.(*run)
		if act := r.next(t, f); act != done {
			return act
		}
		f.Out = object.None
		if r.pending {
			if err := t.Charge(0, matchBytes(p)); err != nil {
				return t.Fail(err)
			}
			start, end := bounds(f.Vals[2], f.Vals[3], r.s.text.N)
			f.Out = newMatch(p, &r.s, r.m, start, end)
		}
		return done
	}
}

// begin makes the run of a search in steps.
func begin(t *thread, f *frame, p *pattern, v, pos, endpos value, mode re.Mode) (*run, error) {
	s, err := subjectOf(t, p, v)
	if err != nil {
		return nil, err
	}
	if err := t.Charge(0, 16*int64(p.prog.Groups)); err != nil {
		return nil, err
	}
	r, err := newRun(t)
	if err != nil {
		return nil, err
	}
	r.s = s
	start, end := bounds(pos, endpos, s.text.N)
	r.m.Start(p.prog, s.text, start, end, mode, false)
	return r, nil
}
