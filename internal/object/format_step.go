// This file defines a sub-operation that fills str() and repr() of objects into a text.

package object

// FormatText delivers format with %S replaced by str() and %R by repr() of the values
// in turn, %% by a percent sign.
func (t *Thread) FormatText(f *NFrame, format string, vals ...Value) Action {
	var buf [8]Value
	return t.PushRow(f, formatTextRow, append(append(buf[:0], NewStr(format)), vals...)...)
}

// formatTextRow: Vals are the format and the values. N is the position in the format, M
// the next value; PC 1 has its text.
var formatTextRow = &Row{Name: "format", Sig: "(*args)"}

func formatTextStep(t *Thread, f *NFrame) Action {
	if f.State == nil {
		if err := t.Charge(0, 128); err != nil {
			return t.Fail(err)
		}
		f.State = &reprState{}
		f.Commit(t)
	}
	b := &f.State.(*reprState).b
	s := As[Str](f.Vals[0])
	for {
		if f.PC == 1 {
			x := As[Str](f.In)
			if err := t.Charge(int64(x.Len()/64), int64(x.Len()*x.Width())); err != nil {
				return t.Fail(err)
			}
			b.WriteStr(x)
			f.PC = 0
			f.Commit(t)
		}
		if f.PC == 0 {
			i := int(f.N)
			for i < s.Len() && s.At(i) != '%' {
				i++
			}
			if err := t.Charge(int64(i-int(f.N))/64, int64(i-int(f.N))*int64(s.Width())); err != nil {
				return t.Fail(err)
			}
			b.WriteSlice(s, int(f.N), i)
			f.N = int64(i)
			if i+1 >= s.Len() {
				return t.reprEnd(f)
			}
			if s.At(i+1) == '%' {
				b.WriteASCII("%")
				f.N += 2
				f.Commit(t)
				continue
			}
			f.PC = 2
			f.Commit(t)
		}
		kind := s.At(int(f.N) + 1)
		v := f.Vals[1+f.M]
		f.N += 2
		f.M++
		f.PC = 1
		var act Action
		if kind == 'R' {
			act = t.ReprOp(f, v)
		} else {
			act = t.StrOp(f, v)
		}
		if act != Done {
			return act
		}
	}
}

func init() {
	formatTextRow.Step = formatTextStep
	RegisterRow(formatTextRow)
}
