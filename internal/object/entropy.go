// This file defines where native code finds the granted source of random bytes.

package object

// EntropyOp asks the granted entropy for n bytes: an exact bytes of that length arrives
// in f.In. what names the caller in the error of a missing grant. The source is a capability of
// the kind "entropy", with a method bytes(n): it is asked through the Python protocol, so it may as
// well be written in Python.
func (t *Thread) EntropyOp(f *NFrame, what string, n int64) Action {
	src, err := t.GrantOf("entropy")
	if err != nil {
		return t.Fail(err)
	}
	if src.P == nil {
		if src, err = t.WantGrant(Want{What: what, Needs: "entropy", Grant: "rnd=random", Kind: "entropy", Name: "rnd"}); err != nil {
			return t.Fail(err)
		}
	}
	return t.PushRow(f, entropyRow, src, Int(n))
}

var entropyRow = &Row{Name: "entropy", Sig: "(source, n, /)", Step: func(t *Thread, f *NFrame) Action {
	switch f.PC {
	case 0:
		f.PC = 1
		if act := t.GetAttrOp(f, f.Vals[0], Intern("bytes")); act != Done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		if act := t.CallValue(f, f.In, f.Vals[1]); act != Done {
			return act
		}
	}
	if f.In.Type() != BytesType || int64(len(As[Bytes](f.In).B)) != f.Vals[1].Int() {
		return t.Fail(t.ValueError("entropy did not give the %d bytes asked for", f.Vals[1].Int()))
	}
	f.Out = f.In
	return Done
}}

func init() { RegisterRow(entropyRow) }
