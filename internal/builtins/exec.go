// This file defines exec, eval and compile. Only source enters: a code object comes
// from compile, and from nowhere else.

package builtins

import (
	"strings"

	"github.com/adderlang/adder/internal/astobj"
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/compile"
	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/program"
	"github.com/adderlang/adder/internal/syntax"
)

// compiled is CodeObject.Src: what is needed to compile the same text again for names
// in a mapping.
type compiled struct {
	filename string
	src      []byte
	tree     *syntax.Tree // instead of src, if it came as objects
	opts     program.Options
	byName   *code.Code // made at the first exec with separate locals
}

// CompileText charges for and compiles source. Its errors are for importer.Fail.
func CompileText(t *object.Thread, filename string, src []byte, o program.Options) (*code.Code, error) {
	if err := importer.ChargeSource(t, src, 0); err != nil {
		return nil, err
	}
	o.Poll = t.Polled
	c, err := program.Compile(filename, src, o)
	if err == nil {
		c.Hold()
	}
	return c, err
}

// SourceOf gives the text of a str or bytes-like argument.
func SourceOf(t *object.Thread, v object.Value, what string) (src []byte, isText bool, err error) {
	switch v.Kind() {
	case object.KindStr:
		s := object.As[object.Str](v).Go()
		if strings.IndexByte(s, 0) >= 0 {
			return nil, false, t.Raise(object.SyntaxErrorType, "source code string cannot contain null bytes")
		}
		return []byte(s), true, nil
	case object.KindBytes, object.KindByteArray, object.KindMemoryView:
		b := v.Buffer()
		if strings.IndexByte(string(b), 0) >= 0 {
			return nil, false, t.Raise(object.SyntaxErrorType, "source code string cannot contain null bytes")
		}
		return append([]byte(nil), b...), false, nil
	}
	kind := "code"
	if strings.HasPrefix(what, "compile") {
		kind = "AST"
	}
	return nil, false, t.TypeError("%s must be a string, bytes or %s object", what, kind)
}

// Flags of compile() that CPython defines and we know.
const (
	flagFutureAnnotations = 0x1000000
	flagAllowTopAwait     = 0x2000
	flagDontImplyDedent   = 0x200
	flagOnlyAST           = 0x400
	flagTypeComments      = 0x1000
	flagIncomplete        = 0x4000
)

// compileStep: from PC 8 on the code object of source is in Vals[0]; PC 9 has shown its
// warnings.
func compileStep(t *object.Thread, f *object.NFrame) object.Action {
	switch f.PC {
	case 8:
		f.PC = 9
		if act := importer.ShowWarnings(t, f, object.As[object.CodeObject](f.Vals[0]).Code); act != object.Done {
			return act
		}
		fallthrough
	case 9:
		f.Out = f.Vals[0]
		return object.Done
	}
	source := f.Vals[0]
	if f.PC > 0 || f.Vals[3].Int()&flagOnlyAST != 0 || astobj.IsNode(t, source) {
		return compileTree(t, f)
	}
	name, o, err := compileOptions(t, f.Vals)
	if err != nil {
		return t.Fail(err)
	}
	if source.Type() == object.CodeType {
		f.Out = source
		return object.Done
	}
	src, isText, err := SourceOf(t, source, "compile() arg 1")
	if err != nil {
		return t.Fail(err)
	}
	o.IsText = isText
	c, err := CompileText(t, name, src, o)
	if err != nil {
		return importer.Fail(t, f, err)
	}
	f.Vals[0] = codeValue(c, name, src, o)
	f.PC = 8
	f.Commit(t)
	return compileStep(t, f)
}

// compileOptions checks the arguments of compile() after the first.
func compileOptions(t *object.Thread, args []object.Value) (name string, o program.Options, err error) {
	filename, mode := args[1], args[2]
	if mode.Kind() != object.KindStr {
		return name, o, t.TypeError("compile() argument 'mode' must be str, not %s", mode.Type().Name)
	}
	switch filename.Kind() {
	case object.KindStr:
		name = object.As[object.Str](filename).Go()
	case object.KindBytes:
		name = string(filename.Buffer())
	default:
		return name, o, t.TypeError("expected str, bytes or os.PathLike object, not %s", filename.Type().Name)
	}
	switch object.As[object.Str](mode).Go() {
	case "exec":
		o.Mode = syntax.ModeExec
	case "eval":
		o.Mode = syntax.ModeEval
	case "single":
		o.Mode = syntax.ModeSingle
	case "func_type":
		if args[3].Int()&flagOnlyAST == 0 {
			return name, o, t.ValueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST")
		}
		return name, o, t.ValueError("compile(): types in comments are not read")
	default:
		if args[3].Int()&flagOnlyAST != 0 {
			return name, o, t.ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
		}
		return name, o, t.ValueError("compile() mode must be 'exec', 'eval' or 'single'")
	}
	flags := args[3].Int()
	if flags&^(flagFutureAnnotations|flagDontImplyDedent|0x1ff0000|0xff0|0x2000|flagTypeComments|flagIncomplete|0x8000) != 0 {
		return name, o, t.ValueError("compile(): unrecognised flags")
	}
	o.Incomplete, o.NoDedent = flags&flagIncomplete != 0, flags&flagDontImplyDedent != 0
	if flags&flagFutureAnnotations != 0 || !args[4].Bool() && inheritsAnnotations(t) {
		o.Future |= compile.FutureAnnotations
	}
	switch n := args[5].Int(); n {
	case -1, 0, 1, 2:
		o.Optimize = int(max(n, 0))
	default:
		return name, o, t.ValueError("compile(): invalid optimize value")
	}
	return name, o, nil
}

func codeValue(c *code.Code, name string, src []byte, o program.Options) object.Value {
	v := object.NewCode(c)
	x := object.As[object.CodeObject](v)
	x.Src = &compiled{filename: name, src: src, opts: o}
	x.Held = 128 + object.BytesSize(len(src))
	return v
}

func inheritsAnnotations(t *object.Thread) bool {
	c, ok := t.Eval.Caller()
	return ok && c.Code.Flags&code.FutureAnnotations != 0
}

func execStep(t *object.Thread, f *object.NFrame) object.Action {
	return run(t, f, syntax.ModeExec, "exec")
}
func evalStep(t *object.Thread, f *object.NFrame) object.Action {
	return run(t, f, syntax.ModeEval, "eval")
}

// run does exec and eval. Vals are source, globals, locals; from PC 1 on also the
// function to run and its arguments. PC 3 shows warnings, 1 runs it, 2 has run it.
func run(t *object.Thread, f *object.NFrame, mode syntax.Mode, what string) object.Action {
	switch f.PC {
	case 3:
		f.PC = 1
		if f.Vals[0].Type() != object.CodeType {
			if act := importer.ShowWarnings(t, f, object.As[object.Function](f.Vals[3]).Binding.Code); act != object.Done {
				return act
			}
		}
		f.Commit(t)
		fallthrough
	case 1: // a stop here must not look like the end of the code
		f.PC = 2
		return pass(t, f, t.CallValue(f, f.Vals[3], f.Vals[4:]...), mode)
	case 2:
		f.Out = f.In
		if mode == syntax.ModeExec {
			f.Out = object.None
		}
		return object.Done
	}
	globals, locals := f.Vals[1], f.Vals[2]
	caller, ok := t.Eval.Caller()
	if globals.IsNone() {
		if !ok && t.S.Several() {
			return t.Fail(t.NoFrame(what + "() without namespaces"))
		}
		if !ok {
			return t.Fail(t.Raise(object.SystemErrorType, "globals and locals cannot be NULL"))
		}
		globals = object.Ref(caller.Globals)
		if locals.IsNone() {
			v, err := t.Eval.CallerLocals()
			if err != nil {
				return t.Fail(err)
			}
			locals = v
		}
	}
	if locals.IsNone() {
		locals = globals
	}
	if globals.Kind() != object.KindDict {
		if what == "exec" {
			return t.Fail(t.TypeError("exec() globals must be a dict, not %s", globals.Type().Name))
		}
		return t.Fail(t.TypeError("globals must be a dict"))
	}
	if locals.Kind() != object.KindDict && locals.Type().Special(object.SpGetItem).P == nil {
		if what == "exec" {
			return t.Fail(t.TypeError("locals must be a mapping or None, not %s", locals.Type().Name))
		}
		return t.Fail(t.TypeError("locals must be a mapping"))
	}
	ns := object.As[object.Dict](globals)
	byName := locals != globals
	c, err := runnable(t, f.Vals[0], mode, what, byName, ok && caller.Code.Flags&code.FutureAnnotations != 0)
	if err != nil {
		return importer.Fail(t, f, err)
	}
	if len(c.FreeVars) > 0 {
		return t.Fail(t.TypeError("code object passed to %s() may not contain free variables", what))
	}
	if _, has := ns.GetStr(strBuiltins); !has {
		bytes := ns.InsertCost() + 80
		if err := t.Charge(0, bytes); err != nil {
			return t.Fail(err)
		}
		t.Meter.Keep(0, bytes) // it stays if what follows stops
		ns.SetStr(strBuiltins, object.Ref(t.Comp.BuiltinsModule()))
	}
	fn, err := t.Eval.Function(c, ns)
	if err != nil {
		return t.Fail(err)
	}
	f.Vals = append(f.Vals[:3], fn)
	if byName {
		f.Vals = append(f.Vals, locals)
	}
	f.PC = 3
	f.Commit(t)
	return run(t, f, mode, what)
}

func pass(t *object.Thread, f *object.NFrame, act object.Action, mode syntax.Mode) object.Action {
	if act != object.Done {
		return act
	}
	f.Out = f.In
	if mode == syntax.ModeExec {
		f.Out = object.None
	}
	return object.Done
}

// runnable gives the Code to run for source or a code object.
func runnable(t *object.Thread, v object.Value, mode syntax.Mode, what string, byName, annotations bool) (*code.Code, error) {
	if v.Type() == object.CodeType {
		co := object.As[object.CodeObject](v)
		src, ok := co.Src.(*compiled)
		if !ok { // of a function or a frame: over other globals it would show what it holds
			return nil, t.TypeError("%s() runs what compile() gave, not the code of a function", what)
		}
		if !byName {
			return co.Code, nil
		}
		if src.byName == nil {
			o := src.opts
			o.ByName = true
			var c *code.Code
			var err error
			fuel, bytes := t.Meter.Paid()
			if src.tree != nil {
				c, err = program.CompileTree(src.tree, o)
			} else {
				c, err = CompileText(t, src.filename, src.src, o)
			}
			if err != nil {
				return nil, err
			}
			src.byName = c
			fuel2, bytes2 := t.Meter.Paid()
			t.Meter.Keep(fuel2-fuel, bytes2-bytes)
		}
		if co.HasNames() {
			if err := t.Charge(0, object.RenamedSize); err != nil {
				return nil, err
			}
		}
		return co.Renamed(src.byName), nil
	}
	text, isText, err := SourceOf(t, v, what+"() arg 1")
	if err != nil {
		return nil, err
	}
	o := program.Options{Mode: mode, ByName: byName, IsText: isText}
	if annotations {
		o.Future |= compile.FutureAnnotations
	}
	if mode == syntax.ModeEval {
		text = []byte(strings.TrimLeft(string(text), " \t"))
	}
	return CompileText(t, "<string>", text, o)
}

var strBuiltins = object.Intern("__builtins__")
