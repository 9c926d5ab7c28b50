// Package sys implements Python's sys module, tamed: what it shows is the compartment's
// own (argv, modules, streams, limits), and nothing of the host's.
package sys

import (
	"math"

	"github.com/adderlang/adder/internal/importer"
	"github.com/adderlang/adder/internal/object"
)

var (
	versionType = object.DeclareStructSeq("sys.version_info", []string{"major", "minor", "micro", "releaselevel", "serial"}).Unmakeable()
	floatType   = object.DeclareStructSeq("sys.float_info", []string{"max", "max_exp", "max_10_exp", "min", "min_exp",
		"min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds"})
	intType   = object.DeclareStructSeq("sys.int_info", []string{"bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"})
	hashType  = object.DeclareStructSeq("sys.hash_info", []string{"width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff"})
	flagsType = object.DeclareStructSeq("sys.flags", []string{"debug", "inspect", "interactive", "optimize",
		"dont_write_bytecode", "no_user_site", "no_site", "ignore_environment", "verbose", "bytes_warning", "quiet",
		"hash_randomization", "isolated", "dev_mode", "utf8_mode", "warn_default_encoding", "safe_path", "int_max_str_digits"}).Unmakeable()
)

func init() {
	object.RegisterModule(&object.ModuleDef{Name: "sys", Doc: "The interpreter as a program may see it.", Rows: append(rows, hookRows...), Init: setup})
}

var rows = []object.Row{
	{Name: "exit", Sig: "(status=None, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Raise SystemExit(status).",
		Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			if args[0].IsNone() {
				return object.None, t.RaiseExit()
			}
			return object.None, t.RaiseExit(args[0])
		}},
	{Name: "getrecursionlimit", Sig: "()", Rights: object.NoRights, Charge: object.Constant, Doc: "Return the limit of nested calls.",
		Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			return object.Int(int64(t.S.Recursion)), nil
		}},
	{Name: "setrecursionlimit", Sig: "(limit, /)", Params: "limit:int32", Rights: object.Power, Charge: object.Constant,
		Doc: "Set the limit of nested calls; it cannot pass the host's.", Fast: setRecursion},
	{Name: "get_int_max_str_digits", Sig: "()", Rights: object.NoRights, Charge: object.Constant,
		Doc: "Return the digits an int may have in text; 0 means no limit.",
		Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			return object.Int(int64(t.S.IntDigits)), nil
		}},
	{Name: "set_int_max_str_digits", Sig: "(maxdigits)", Params: "maxdigits:int32", Rights: object.Power, Charge: object.Constant,
		Doc: "Set the digits an int may have in text.", Fast: setDigits},
	{Name: "intern", Sig: "(string, /)", Params: "string:str", Rights: object.NoRights, Charge: object.Constant,
		Doc: "Return the string: equal strings need not be one object here.",
		Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			if args[0].Type() != object.StrType {
				return object.None, t.TypeError("can't intern %s", args[0].Type().Name)
			}
			return args[0], nil
		}},
	{Name: "exception", Sig: "()", Rights: object.FrameRead, Charge: object.Constant, Doc: "Return the exception being handled, or None.",
		Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			if err := t.AtHome("sys.exception()"); err != nil {
				return object.None, err
			}
			if e := t.Eval.Handled(); e != nil {
				return object.Ref(e), nil
			}
			return object.None, nil
		}},
	{Name: "exc_info", Sig: "()", Rights: object.FrameRead, Charge: object.Constant,
		Doc: "Return class, exception and traceback of the exception being handled, or three Nones.", Fast: excInfo},
	{Name: "getdefaultencoding", Sig: "()", Rights: object.NoRights, Charge: object.Constant, Doc: "Return 'utf-8'.", Fast: utf8},
	{Name: "getfilesystemencoding", Sig: "()", Rights: object.NoRights, Charge: object.Constant, Doc: "Return 'utf-8'.", Fast: utf8},
	{Name: "getfilesystemencodeerrors", Sig: "()", Rights: object.NoRights, Charge: object.Constant, Doc: "Return 'surrogateescape'.",
		Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			return object.Ref(object.Intern("surrogateescape")), nil
		}},
	{Name: "getsizeof", Sig: "(object, default=<unrepresentable>)", Rights: object.NoRights, Charge: object.Constant,
		Doc: "Return the bytes the meter counts for the object itself.",
		Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			if m, ok := args[0].Type().Lookup(strSizeof); ok && m.Kind() != object.KindNative {
				return object.Value{}, object.ErrSlow
			}
			return object.Int(max(16, object.SizeOf(args[0]))), nil
		}, Step: sizeofStep, Catches: true},
	{Name: "is_finalizing", Sig: "()", Rights: object.NoRights, Charge: object.Constant, Doc: "Return False.",
		Fast: func(t *object.Thread, args []object.Value) (object.Value, error) { return object.False, nil }},
	{Name: "gettrace", Sig: "()", Rights: object.NoRights, Charge: object.Constant, Doc: "Return None: there is no tracing.",
		Fast: func(t *object.Thread, args []object.Value) (object.Value, error) { return object.None, nil }},
	{Name: object.DisplayHookName, Sig: "(value, /)", Rights: object.Power, Charge: object.PerByte, Doc: "Print repr(value) unless it is None.",
		Step: func(t *object.Thread, f *object.NFrame) object.Action {
			if f.PC == 0 {
				f.PC = 1
				if act := t.DisplayOp(f, f.Vals[0]); act != object.Done {
					return act
				}
			}
			f.Out = object.None
			return object.Done
		}},
	{Name: "_getframemodulename", Sig: "(depth=0)", Params: "depth:index", Rights: object.FrameRead, Charge: object.Constant,
		Doc: "Return the name of the module of a calling frame, or None.",
		Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			if err := t.AtHome("sys._getframemodulename()"); err != nil {
				return object.None, err
			}
			v := t.Eval.ModuleAt(int(min(args[0].Int(), 1<<20)))
			if v.IsUnbound() {
				return object.None, nil
			}
			return v, nil
		}},
}

func utf8(t *object.Thread, args []object.Value) (object.Value, error) {
	return object.Ref(object.Intern("utf-8")), nil
}

// programs refuses a limit of the interpreter to compartments: each would break the others.
func programs(t *object.Thread, limit string) error {
	if t.Comp.Number == 0 {
		return nil
	}
	return t.Raise(object.CapabilityErrorType, "%s is the program's: a compartment cannot change it", limit)
}

func setRecursion(t *object.Thread, args []object.Value) (object.Value, error) {
	n := int(args[0].Int())
	if n < 1 {
		return object.None, t.ValueError("recursion limit must be greater or equal than 1")
	}
	if depth := t.Eval.Depth() - 1; n <= depth { // the program itself stands on one frame
		return object.None, t.Raise(object.RecursionErrorType, "cannot set the recursion limit to %d at the recursion depth %d: the limit is too low", n, depth)
	}
	if n >= t.S.Recursion && t.Comp.Number != 0 { // as if it were the host's, which nobody can pass
		return object.None, nil
	}
	if err := programs(t, "the recursion limit"); err != nil {
		return object.None, err
	}
	t.S.Recursion = min(n, t.S.MaxDepth)
	t.Eval.DepthChanged()
	return object.None, nil
}

func setDigits(t *object.Thread, args []object.Value) (object.Value, error) {
	n := int(args[0].Int())
	if n != 0 && n < 640 {
		return object.None, t.ValueError("maxdigits must be >= 640 or 0 for unlimited")
	}
	if n == t.S.IntDigits {
		return object.None, nil
	}
	if err := programs(t, "the limit of digits"); err != nil {
		return object.None, err
	}
	t.S.IntDigits = n
	return object.None, nil
}

func excInfo(t *object.Thread, args []object.Value) (object.Value, error) {
	if err := t.Charge(0, object.TupleSize(3)); err != nil {
		return object.None, err
	}
	if err := t.AtHome("sys.exc_info()"); err != nil {
		return object.None, err
	}
	e := t.Eval.Handled()
	if e == nil {
		return object.NewTuple([]object.Value{object.None, object.None, object.None}), nil
	}
	return object.NewTuple([]object.Value{t.TokenFor(object.Ref(e.Header.Type)), object.Ref(e), t.ShownTraceback(e)}), nil
}

func setup(t *object.Thread, ns *object.Dict) error {
	set := func(name string, v object.Value) { ns.SetStr(object.Intern(name), v) }
	str := func(s string) object.Value { return object.Ref(object.Intern(s)) }
	ints := func(n ...int64) []object.Value {
		out := make([]object.Value, len(n))
		for i, x := range n {
			out[i] = object.Int(x)
		}
		return out
	}
	set("version", str("3.14.6 (Adder, Jan 1 2026, 00:00:00) [Go]"))
	set("version_info", object.NewStructSeq(versionType, append(ints(3, 14, 6), str("final"), object.Int(0))...))
	set("hexversion", object.Int(0x030e06f0))
	set("api_version", object.Int(1013))
	set("copyright", str("Adder"))
	set("platform", str("adder"))
	set("byteorder", str("little"))
	set("maxsize", object.Int(math.MaxInt64))
	set("maxunicode", object.Int(0x10ffff))
	set("executable", str(""))
	set("prefix", str(""))
	set("base_prefix", str(""))
	set("exec_prefix", str(""))
	set("float_repr_style", str("short"))
	set("dont_write_bytecode", object.True)
	set("float_info", object.NewStructSeq(floatType, object.Float(math.MaxFloat64), object.Int(1024), object.Int(308),
		object.Float(2.2250738585072014e-308), object.Int(-1021), object.Int(-307), object.Int(15), object.Int(53),
		object.Float(2.220446049250313e-16), object.Int(2), object.Int(1)))
	set("int_info", object.NewStructSeq(intType, ints(30, 4, 4300, 640)...))
	set("hash_info", object.NewStructSeq(hashType, append(ints(64, 1<<61-1, 314159, 0, 1000003), str("siphash13"), object.Int(64), object.Int(128), object.Int(0))...))
	flags := ints(0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 1)
	set("flags", object.NewStructSeq(flagsType, append(flags, object.False, object.Int(1), object.Int(0), object.True, object.Int(int64(t.S.IntDigits)))...))
	set("modules", object.Ref(importer.Modules(t)))
	set("builtin_module_names", object.Ref(object.MakeTuple(nil)))
	set("warnoptions", object.Ref(object.NewList(nil)))
	var path []object.Value
	for _, name := range importer.RootNames(t) {
		path = append(path, object.NewStr(name))
	}
	set("path", object.Ref(object.NewList(path)))
	set("meta_path", object.Ref(object.NewList(nil)))
	set("path_hooks", object.Ref(object.NewList(nil)))
	argv := []object.Value{}
	for _, a := range t.Comp.Argv {
		argv = append(argv, object.NewStr(a))
	}
	if len(argv) == 0 {
		argv = append(argv, str(""))
	}
	set("argv", object.Ref(object.NewList(argv)))
	for _, x := range []struct {
		name string
		v    object.Value
	}{{"stdin", t.Comp.Stdin}, {"stdout", t.Comp.Stdout}, {"stderr", t.Comp.Stderr}} {
		if x.v.IsUnbound() {
			x.v = object.None
		}
		set(x.name, x.v)
		set("__"+x.name+"__", x.v)
	}
	return setupRest(t, ns)
}

var strSizeof = object.Intern("__sizeof__")

// sizeofStep asks a __sizeof__ of Python code. A TypeError gives the default.
func sizeofStep(t *object.Thread, f *object.NFrame) object.Action {
	if f.Exc.P != nil {
		if e := object.As[object.Exception](f.Exc); f.Vals[1].IsMissing() || !e.Type.Is(object.TypeErrorType) {
			t.Exc = e
			return object.Raise
		}
		f.Out = f.Vals[1]
		return object.Done
	}
	if f.PC == 0 {
		f.PC = 1
		m, _ := f.Vals[0].Type().Lookup(strSizeof)
		if act := t.CallBound(f, m, f.Vals[0]); act != object.Done {
			return act
		}
	}
	if f.In.Kind() != object.KindInt {
		return t.Fail(t.TypeError("an integer is required"))
	}
	n, small := f.In.Int64()
	switch {
	case small && n < 0:
		return t.Fail(t.ValueError("__sizeof__() should return >= 0"))
	case !small:
		return t.Fail(t.OverflowError("Python int too large to convert to C ssize_t"))
	}
	f.Out = object.Int(n)
	return object.Done
}
