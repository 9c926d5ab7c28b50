// This file defines print and input.

package builtins

import (
	"strings"

	"github.com/adderlang/adder/internal/object"
)

// Places in print's Vals.
const (
	prArgs = iota
	prSep
	prEnd
	prFile
	prFlush
	prWrite // the stream's write method, or None for the granted output
	prParts // first of the texts of the arguments
)

// printStep: PC 0 checks, 1 texts of the arguments, 2 the stream's write method, 3
// writes piece by piece, 4 flush. N counts arguments, then pieces.
func printStep(t *object.Thread, f *object.NFrame) object.Action {
	args := object.As[object.Tuple](f.Vals[prArgs]).Items
	if e := f.Caught(); e != nil {
		if f.PC == 2 { // a __str__ failed: what stands before it is printed all the same
			if err := printTexts(t, f, true); err != nil {
				return t.Fail(err)
			}
		}
		return t.Reraise(f)
	}
	for {
		switch f.PC {
		case 0:
			for i, name := range []string{"sep", "end"} {
				v := f.Vals[prSep+i]
				if v.IsNone() {
					f.Vals[prSep+i] = object.Ref(object.Intern([]string{" ", "\n"}[i]))
				} else if v.Kind() != object.KindStr {
					return t.Fail(t.TypeError("%s must be None or a string, not %s", name, v.Type().Name))
				}
			}
			file := f.Vals[prFile]
			if file.IsNone() {
				if file = stdout(t); file.IsNone() {
					f.Out = object.None // sys.stdout = None: silence
					return object.Done
				} else if file.IsUnbound() {
					if file = t.Comp.Stdout; file.IsUnbound() {
						if t.Comp.Root != "" {
							return t.Fail(t.NeedGrant("print()", "standard output", "stdout"))
						}
						how := "the compartment must be given stdout"
						if t.Comp.Number == 0 {
							how = "the host must set Config.Stdout"
						}
						return t.Fail(t.NoCapability("print()", "standard output", how))
					}
				}
			}
			f.Vals[prFile] = file // the stream to flush, even if a __str__ puts another in its place
			f.Vals = append(f.Vals, file)
			f.PC = 1
			if file.IsNone() || object.IsStream(file) {
				f.PC = 2
				continue
			}
			if act := t.GetAttrOp(f, file, object.Intern("write")); act != object.Done {
				return act
			}
		case 1:
			f.Vals[prWrite] = f.In
			f.PC = 3
		case 2: // the granted output: all texts first, then one write
			if n := len(f.Vals) - prParts; n < int(f.N) {
				f.Vals = append(f.Vals, f.In)
				f.Commit(t)
			}
			if int(f.N) == len(args) {
				if err := printTexts(t, f, false); err != nil {
					if err == object.ErrRaised {
						f.PC = 8 // it is printed as far as can be
					}
					return t.Fail(err)
				}
				if f.Vals[prFlush].Bool() {
					flushOutput(t, f.Vals[prFile])
				}
				f.Out = object.None
				return object.Done
			}
			f.N++
			if act := t.StrOp(f, args[f.N-1]); act != object.Done {
				return act
			}
		case 3: // pieces: text, separator, text, …, end
			i := int(f.N)
			if i >= max(2*len(args)-1, 0)+1 {
				f.PC = 6
				continue
			}
			f.PC = 4
			switch {
			case i == max(2*len(args)-1, 0):
				f.In = f.Vals[prEnd]
			case i%2 == 1:
				f.In = f.Vals[prSep]
			default:
				if act := t.StrOp(f, args[i/2]); act != object.Done {
					return act
				}
			}
		case 4:
			f.PC = 5
			if act := t.CallValue(f, f.Vals[prWrite], f.In); act != object.Done {
				return act
			}
		case 5:
			f.N++
			f.PC = 3
			f.Commit(t)
		case 6:
			f.Out = object.None
			if !f.Vals[prFlush].Bool() {
				return object.Done
			}
			f.PC = 7
			if act := t.GetAttrOp(f, f.Vals[prFile], object.Intern("flush")); act != object.Done {
				return act
			}
		case 7:
			f.PC = 8
			if act := t.CallValue(f, f.In); act != object.Done {
				return act
			}
		default:
			f.Out = object.None
			return object.Done
		}
	}
}

// printTexts writes the texts gathered so far at once. When part is set, a further
// argument had none: the separator before it is written, the end is not.
func printTexts(t *object.Thread, f *object.NFrame, part bool) error {
	fd := 1
	if s := f.Vals[prWrite]; !s.IsNone() {
		fd = object.StreamFD(s)
	}
	var b strings.Builder
	add := func(v object.Value) error {
		text, err := t.StreamText(fd, object.As[object.Str](v))
		b.WriteString(text)
		return err
	}
	var bad error // a text that cannot be encoded: what stands before it is printed
	texts := f.Vals[prParts:]
	for i, v := range texts {
		if i > 0 && bad == nil {
			bad = add(f.Vals[prSep])
		}
		if bad == nil {
			bad = add(v)
		}
	}
	switch {
	case bad != nil:
	case !part:
		bad = add(f.Vals[prEnd])
	case len(texts) > 0:
		bad = add(f.Vals[prSep])
	}
	if b.Len() == 0 && (part || bad != nil) {
		return bad
	}
	exc := t.Exc
	if err := t.Output(fd, b.String()); err != nil || bad == nil {
		return err
	}
	t.Exc = exc
	return bad
}

// flushOutput flushes the granted output. What cannot be written then shows at the next write.
func flushOutput(t *object.Thread, file object.Value) {
	fd := 1
	if !file.IsNone() {
		fd = object.StreamFD(file)
	}
	if t.S.Flush != nil {
		_ = t.S.Flush(fd)
	}
}

// stdout is the acting compartment's sys.stdout, unbound while nobody asked for sys.
func stdout(t *object.Thread) object.Value {
	if m := t.Comp.Modules; m != nil {
		if _, ok := m.GetStr(object.Intern("sys")); ok {
			return stream(t, "stdout", t.Comp.Stdout)
		}
	}
	return object.Value{}
}

// inputStep reads a line from sys.stdin, whatever the program made of it. The prompt goes
// to sys.stdout: PC 1 has its text, 2 has written it, 3 reads, 4 has the line.
func inputStep(t *object.Thread, f *object.NFrame) object.Action {
	for {
		switch f.PC {
		case 0:
			in := stream(t, "stdin", t.Comp.Stdin)
			if in.IsUnbound() {
				var err error
				if in, err = t.WantGrant(object.Want{What: "input()", Needs: "standard input", Grant: "stdin=stdin", Kind: "stdin", Name: "stdin"}); err != nil {
					return t.Fail(err)
				}
			}
			if in.IsNone() {
				return t.Fail(t.Raise(object.RuntimeErrorType, "input(): lost sys.stdin"))
			}
			f.Vals = append(f.Vals, in)
			f.PC = 1
			if act := t.StrOp(f, f.Vals[0]); act != object.Done {
				return act
			}
		case 1:
			f.PC = 3
			out := stream(t, "stdout", t.Comp.Stdout)
			prompt := object.As[object.Str](f.In)
			if prompt.Len() == 0 || out.IsUnbound() || out.IsNone() {
				continue
			}
			if object.IsStream(out) {
				text, err := t.StreamText(object.StreamFD(out), prompt)
				if err == nil {
					err = t.Output(object.StreamFD(out), text)
				}
				if err != nil {
					return t.Fail(err)
				}
				f.Commit(t)
				continue
			}
			f.Vals[0] = f.In
			f.PC = 2
			if act := t.GetAttrOp(f, out, object.Intern("write")); act != object.Done {
				return act
			}
		case 2:
			f.PC = 3
			if act := t.CallValue(f, f.In, f.Vals[0]); act != object.Done {
				return act
			}
			f.Commit(t)
		case 3:
			f.PC = 4
			if act := t.GetAttrOp(f, f.Vals[1], object.Intern("readline")); act != object.Done {
				return act
			}
		case 4:
			f.PC = 5
			if act := t.CallValue(f, f.In); act != object.Done {
				return act
			}
			f.Commit(t)
		default:
			if f.In.Kind() != object.KindStr {
				return t.Fail(t.TypeError("object.readline() returned non-string"))
			}
			line := object.As[object.Str](f.In)
			n := line.Len()
			if n == 0 {
				return t.Fail(t.Raise(object.EOFErrorType, "EOF when reading a line"))
			}
			if line.At(n-1) == '\n' {
				n--
			}
			if err := t.Charge(int64(n/64), object.StrSize(n, line.Width())); err != nil {
				return t.Fail(err)
			}
			f.Out = object.Ref(line.Substr(0, n))
			return object.Done
		}
	}
}

// stream is a standard stream as sys has it: the granted one while sys is not imported.
func stream(t *object.Thread, name string, granted object.Value) object.Value {
	if m := t.Comp.Modules; m != nil {
		if sys, ok := m.GetStr(object.Intern("sys")); ok && sys.Kind() == object.KindModule {
			v, ok := object.As[object.Module](sys).Dict.GetStr(object.Intern(name))
			if ok && v.IsNone() && granted.IsUnbound() {
				return granted
			}
			if ok {
				return v
			}
			return object.None
		}
	}
	return granted
}
