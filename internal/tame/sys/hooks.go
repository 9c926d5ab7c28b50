// This file defines the parts of sys that the library asks for and that change little here:
// hooks, tracing, and facts about the implementation.

package sys

import (
	"slices"

	"sort"
	"sync"

	"github.com/adderlang/adder/internal/object"
)

var (
	threadType = object.DeclareStructSeq("sys.thread_info", []string{"name", "lock", "version"})
	hooksType  = object.DeclareStructSeq("asyncgen_hooks", []string{"firstiter", "finalizer"})
)

// settings are what a compartment may set and ask for again.
type settings struct {
	interval float64
	origin   int64 // coroutine origin tracking depth
	hooks    []asyncHooks
}

// asyncHooks are the hooks of a thread for asynchronous generators.
type asyncHooks struct {
	ident              int64
	firstiter, finaliz object.Value
	hooker             *object.Compartment // who set them
}

// of gives the hooks of the thread that runs.
func (s *settings) of(t *object.Thread) asyncHooks {
	me := t.Sched().Ident()
	for _, h := range s.hooks {
		if h.ident == me {
			return h
		}
	}
	return asyncHooks{ident: me, firstiter: object.None, finaliz: object.None}
}

// set replaces the hooks of a thread; a thread without any takes no room.
func (s *settings) set(h asyncHooks) {
	s.hooks = slices.DeleteFunc(s.hooks, func(x asyncHooks) bool { return x.ident == h.ident })
	if !h.firstiter.IsNone() || !h.finaliz.IsNone() {
		s.hooks = append(s.hooks, h)
	}
}

// AsyncFirstIter is the hook for asynchronous generators of a compartment: those of others
// are not shown to it.
func (s *settings) AsyncFirstIter(t *object.Thread, c *object.Compartment) object.Value {
	if h := s.of(t); c == h.hooker {
		return h.firstiter
	}
	return object.None
}

// AsyncFinalizer is the hook for abandoned asynchronous generators of a compartment.
func (s *settings) AsyncFinalizer(t *object.Thread, c *object.Compartment) object.Value {
	if h := s.of(t); c == h.hooker {
		return h.finaliz
	}
	return object.None
}

func (s *settings) Refs(visit func(*object.Value)) {
	for i := range s.hooks {
		visit(&s.hooks[i].firstiter)
		visit(&s.hooks[i].finaliz)
		object.VisitCompartment(s.hooks[i].hooker, visit)
	}
}

const settingsKey = "sys.settings"

func settingsOf(t *object.Thread) *settings {
	s, _ := t.Comp.Kept(settingsKey).(*settings)
	if s == nil {
		s = &settings{interval: 0.005}
		t.Comp.Keep(settingsKey, s)
	}
	return s
}

var hookRows = []object.Row{
	{Name: "audit", Sig: "(event, /, *args)", Params: "event:str args:ignore", Rights: object.NoRights, Charge: object.Constant,
		Doc: "Nothing: there are no audit hooks.", Fast: none},
	{Name: "_getframe", Sig: "(depth=0, /)", Params: "depth:index", Rights: object.FrameRead, Charge: object.PerItem, Fast: getFrame,
		Doc: "Return where a calling frame is: a husk that shows code, line and the module's name."},
	{Name: "getswitchinterval", Sig: "()", Rights: object.NoRights, Charge: object.Constant, Doc: "Return what setswitchinterval set.",
		Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			return object.Float(settingsOf(t).interval), nil
		}},
	{Name: "setswitchinterval", Sig: "(interval, /)", Params: "interval:float", Rights: object.NoRights, Charge: object.Constant,
		Doc: "Remember an interval; threads switch by fuel.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			x := args[0].Float()
			if !(x > 0) {
				return object.None, t.ValueError("switch interval must be strictly positive")
			}
			settingsOf(t).interval = x
			return object.None, nil
		}},
	{Name: "settrace", Sig: "(function, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Only None: there is no tracing.", Fast: untraced},
	{Name: "setprofile", Sig: "(function, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Only None: there is no profiling.", Fast: untraced},
	{Name: "getprofile", Sig: "()", Rights: object.NoRights, Charge: object.Constant, Doc: "Return None: there is no profiling.", Fast: none},
	{Name: "_clear_type_cache", Sig: "()", Rights: object.NoRights, Charge: object.Constant, Doc: "Nothing: caches clear themselves.", Fast: none},
	{Name: "_clear_internal_caches", Sig: "()", Rights: object.NoRights, Charge: object.Constant, Doc: "Nothing: caches clear themselves.", Fast: none},
	{Name: "_is_gil_enabled", Sig: "()", Rights: object.NoRights, Charge: object.Constant, Doc: "Return True: one thread runs at a time.",
		Fast: func(t *object.Thread, args []object.Value) (object.Value, error) { return object.True, nil }},
	{Name: "get_coroutine_origin_tracking_depth", Sig: "()", Rights: object.NoRights, Charge: object.Constant, Doc: "Return what was set.",
		Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			return object.Int(settingsOf(t).origin), nil
		}},
	{Name: "set_coroutine_origin_tracking_depth", Sig: "(depth)", Params: "depth:int32", Rights: object.NoRights, Charge: object.Constant,
		Doc: "Remember a depth; origins are not tracked.", Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			if args[0].Int() < 0 {
				return object.None, t.ValueError("depth must be >= 0")
			}
			settingsOf(t).origin = args[0].Int()
			return object.None, nil
		}},
	{Name: "get_asyncgen_hooks", Sig: "()", Rights: object.NoRights, Charge: object.Constant, Doc: "Return the hooks that were set.",
		Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
			if err := t.Charge(0, object.TupleSize(2)); err != nil {
				return object.None, err
			}
			h := settingsOf(t).of(t)
			return object.StructSeqOf(hooksType, h.firstiter, h.finaliz), nil
		}},
	{Name: "set_asyncgen_hooks", Sig: "(firstiter=<unrepresentable>, finalizer=<unrepresentable>)", Rights: object.NoRights, Charge: object.Constant,
		Doc: "Set hooks of asynchronous generators.", Fast: setAsyncHooks},
	{Name: "excepthook", Sig: "(exctype, value, traceback, /)", Rights: object.Power, Charge: object.PerByte,
		Doc: "Print an exception to sys.stderr.", Step: exceptHook},
	{Name: "unraisablehook", Sig: "(unraisable, /)", Rights: object.Power, Charge: object.PerByte,
		Doc: "Print an exception that nobody could be told of.", Step: exceptHook},
}

// getFrame answers for frames of the compartment that asks: the first other one is the end.
func getFrame(t *object.Thread, args []object.Value) (object.Value, error) {
	n := min(max(args[0].Int(), 0), int64(t.Eval.Depth())+1)
	if err := t.Charge(n/16, 128); err != nil {
		return object.None, err
	}
	if err := t.AtHome("sys._getframe()"); err != nil {
		return object.None, err
	}
	c, ok := t.Eval.FrameOut(int(n))
	if !ok || c.Comp != t.Comp {
		return object.None, t.ValueError("call stack is not deep enough")
	}
	return object.Ref(&object.FrameHusk{Header: object.Header{Type: object.FrameType},
		Entry: object.TraceEntry{Code: c.Code, PC: c.PC, Comp: c.Comp, Ns: c.Globals}}), nil
}

func none(t *object.Thread, args []object.Value) (object.Value, error) { return object.None, nil }

func untraced(t *object.Thread, args []object.Value) (object.Value, error) {
	if !args[0].IsNone() {
		return object.None, t.Raise(object.RuntimeErrorType, "there is no tracing here")
	}
	return object.None, nil
}

func setAsyncHooks(t *object.Thread, args []object.Value) (object.Value, error) {
	for i, name := range []string{"firstiter", "finalizer"} {
		if v := args[i]; !v.IsMissing() && !v.IsNone() && !object.Callable(v) {
			return object.None, t.TypeError("callable %s expected, got %s", name, v.Type().Name)
		}
	}
	if err := t.Charge(0, 64); err != nil {
		return object.None, err
	}
	s := settingsOf(t)
	h := s.of(t)
	h.hooker = t.Comp
	if !args[0].IsMissing() {
		h.firstiter = args[0]
	}
	if !args[1].IsMissing() {
		h.finaliz = args[1]
	}
	s.set(h)
	return object.None, nil
}

// exceptHook leaves the work to the module traceback: PC 2 has its function, 3 is
// done. unraisablehook takes one object with the parts of the exception.
func exceptHook(t *object.Thread, f *object.NFrame) object.Action {
	switch f.PC {
	case 0, 1:
		if act := t.ImportFromOp(f, "traceback", "print_exception"); act != object.Done {
			return act
		}
		fallthrough
	case 2:
		if len(f.Vals) == 1 {
			f.Vals = append(f.Vals, f.In)
			f.PC = 4
			if act := t.GetAttrOp(f, f.Vals[0], object.Intern("exc_value")); act != object.Done {
				return act
			}
			return exceptHook(t, f)
		}
		f.PC = 3
		if act := t.CallValue(f, f.In, f.Vals[0], f.Vals[1], f.Vals[2]); act != object.Done {
			return act
		}
	case 4:
		f.PC = 3
		if act := t.CallValue(f, f.Vals[1], f.In); act != object.Done {
			return act
		}
	}
	f.Out = object.None
	return object.Done
}

// setupRest fills in what the library reads beside the common names.
func setupRest(t *object.Thread, ns *object.Dict) error {
	set := func(name string, v object.Value) { ns.SetStr(object.Intern(name), v) }
	get := func(name string) object.Value {
		v, _ := ns.GetStr(object.Intern(name))
		return v
	}
	str := func(s string) object.Value { return object.Ref(object.Intern(s)) }
	for _, n := range []string{"abiflags", "base_exec_prefix", "_base_executable", "_framework"} {
		set(n, str(""))
	}
	set("platlibdir", str("lib"))
	for _, n := range []string{"pycache_prefix", "_home", "_stdlib_dir"} {
		set(n, object.None)
	}
	set("_xoptions", object.Ref(object.NewDict()))
	set("path_importer_cache", object.Ref(object.NewDict()))
	set("orig_argv", object.Ref(object.NewList(nil)))
	set("_git", object.NewTuple([]object.Value{str("Adder"), str(""), str("")}))
	set("thread_info", object.NewStructSeq(threadType, str("adder"), object.None, object.None))
	set("__displayhook__", get("displayhook"))
	set("__excepthook__", get("excepthook"))
	set("__unraisablehook__", get("unraisablehook"))
	facts.Do(func() {
		var builtin []string
		object.NativeModules(func(m *object.ModuleDef) { builtin = append(builtin, m.Name) })
		sort.Strings(builtin)
		builtinNames = object.MakeStatic(object.NewTuple(strs(append(builtin, "builtins"))))
		stdlibNames = object.MakeStatic(object.FrozenSetOf(strs(object.StdlibNames())))
	})
	set("builtin_module_names", builtinNames)
	set("stdlib_module_names", stdlibNames)
	impl := object.Ref(object.NewInstance(object.SimpleNamespaceType, t.Comp))
	for _, x := range []struct {
		name string
		v    object.Value
	}{{"name", str("adder")}, {"cache_tag", object.None}, {"version", get("version_info")}, {"hexversion", get("hexversion")}} {
		if _, _, err := t.StoreGeneric(impl, object.Intern(x.name), x.v); err != nil {
			return err
		}
	}
	set("implementation", impl)
	monitoring, err := monitoringOf(t)
	set("monitoring", monitoring)
	return err
}

// monitoringOf is sys.monitoring: its numbers, which debuggers read when they are imported.
// Nothing can be monitored.
func monitoringOf(t *object.Thread) (object.Value, error) {
	space := func(names []string, value func(i int) object.Value) (object.Value, error) {
		v := object.Ref(object.NewInstance(object.SimpleNamespaceType, t.Comp))
		for i, n := range names {
			if _, _, err := t.StoreGeneric(v, object.Intern(n), value(i)); err != nil {
				return v, err
			}
		}
		return v, nil
	}
	events, err := space([]string{"PY_START", "PY_RESUME", "PY_RETURN", "PY_YIELD", "CALL", "LINE", "INSTRUCTION", "JUMP",
		"BRANCH_LEFT", "BRANCH_RIGHT", "STOP_ITERATION", "RAISE", "EXCEPTION_HANDLED", "PY_UNWIND", "PY_THROW", "RERAISE",
		"C_RETURN", "C_RAISE", "BRANCH", "NO_EVENTS"}, func(i int) object.Value {
		if i == 19 {
			return object.Int(0)
		}
		return object.Int(1 << i)
	})
	if err != nil {
		return events, err
	}
	ids := []int64{0, 1, 2, 5}
	return space([]string{"DEBUGGER_ID", "COVERAGE_ID", "PROFILER_ID", "OPTIMIZER_ID", "events"}, func(i int) object.Value {
		if i < len(ids) {
			return object.Int(ids[i])
		}
		return events
	})
}

// The names of modules, which are the same for all interpreters.
var (
	facts                     sync.Once
	builtinNames, stdlibNames object.Value
)

func strs(names []string) []object.Value {
	out := make([]object.Value, len(names))
	for i, n := range names {
		out[i] = object.Ref(object.Intern(n))
	}
	return out
}
