// Package thread implements _thread: green threads, which take turns, locks that they wait
// for, and attributes of a thread's own. It holds no authority but for waiting, which asks
// the granted clock. Departures: docs/differences/_thread.md.
//
//	thread.go  the module, starting threads, interrupting the main one
//	handle.go  _ThreadHandle: waiting for a thread to end
//	lock.go    lock and RLock
//	local.go   _local
package thread

import (
	"github.com/adderlang/adder/internal/object"
)

// Names of package object that the tables here use most.
type (
	thread = object.Thread
	value  = object.Value
	row    = object.Row
	nframe = object.NFrame
	action = object.Action
)

const noRights = object.NoRights

// timeoutMax is the longest time that can be waited for, in seconds: 2^63 ns.
const timeoutMax = 9223372036

func quick(name, sig, params, doc string, f object.Fast) row {
	return row{Name: name, Sig: sig, Params: params, Rights: noRights, Charge: object.Constant, Fast: f, Doc: doc}
}

func steps(name, sig, params, doc string, catches bool, s object.Step) row {
	return row{Name: name, Sig: sig, Params: params, Rights: noRights, Charge: object.Custom, Step: s, Doc: doc, Catches: catches}
}

func constant(v value) object.Fast {
	return func(t *thread, args []value) (value, error) { return v, nil }
}

func identity(t *thread, args []value) (value, error) { return object.Int(t.Sched().Ident()), nil }

func exit(t *thread, args []value) (value, error) { return value{}, t.RaiseExit() }

func init() {
	object.RegisterModule(&object.ModuleDef{Name: "_thread", Doc: "Threads that take turns, and locks.",
		Consts: []object.ConstDef{
			{Name: "LockType", Value: object.Ref(lockType)}, {Name: "lock", Value: object.Ref(lockType)}, {Name: "RLock", Value: object.Ref(rlockType)},
			{Name: "_local", Value: object.Ref(object.LocalType)}, {Name: "error", Value: object.Ref(object.RuntimeErrorType)},
			{Name: "_ThreadHandle", Value: object.Ref(handleType)},
			{Name: "TIMEOUT_MAX", Value: object.Float(timeoutMax)}, {Name: "_NAME_MAXLEN", Value: object.Int(15)},
		},
		Rows: []row{
			quick("get_ident", "()", "", "The number of the thread that runs.", identity),
			quick("get_native_id", "()", "", "The number of the thread that runs.", identity),
			quick("_get_main_thread_ident", "()", "", "The number of the main thread.", constant(object.Int(mainIdent))),
			quick("_is_main_interpreter", "()", "", "True.", constant(object.True)),
			quick("_count", "()", "", "How many threads run besides the main one.", count),
			{Name: "_now", Sig: "()", Rights: object.Power, Charge: object.Constant, Step: now,
				Doc: "The seconds that waits are counted by: of the granted clock, or of the threads' own."},
			quick("daemon_threads_allowed", "()", "", "True.", constant(object.True)),
			quick("stack_size", "(size=0, /)", "size:index", "The size that was set, which changes nothing: stacks are as large as they have to be.", stackSize),
			quick("allocate_lock", "()", "", "Make a lock.", func(t *thread, args []value) (value, error) { return newLock(t, lockType) }),
			quick("allocate", "()", "", "Make a lock.", func(t *thread, args []value) (value, error) { return newLock(t, lockType) }),
			quick("set_name", "(name)", "", "Nothing: the machine's threads have no names.", constant(object.None)),
			quick("_get_name", "()", "", "The empty name: the machine's threads have none.", constant(object.Ref(object.Intern("")))),
			quick("exit_thread", "()", "", "Raise SystemExit: the thread ends.", exit),
			quick("exit", "()", "", "Raise SystemExit: the thread ends.", exit),
			{Name: "start_new_thread", Sig: "(function, args, kwargs=<unrepresentable>, /)", Rights: noRights, Charge: object.Custom, Step: startNew,
				Doc: "Call function(*args, **kwargs) in a new thread; returns its number."},
			{Name: "start_new", Sig: "(function, args, kwargs=<unrepresentable>, /)", Rights: noRights, Charge: object.Custom, Step: startNew,
				Doc: "The same as start_new_thread."},
			steps("start_joinable_thread", "(function, handle=None, daemon=True)", "daemon:bool", "Call function() in a new thread; returns its handle.", false, startJoinable),
			quick("_make_thread_handle", "(ident, /)", "ident:index", "A handle of the thread with this number.", makeHandle),
			steps("_shutdown", "()", "", "Wait for the threads that are no daemons.", true, shutdown),
			steps("interrupt_main", "(signum=2, /)", "signum:index", "Do in the main thread what a signal would do: its handler is called.", false, interruptMain),
		}})
}

// mainIdent is the number of the main thread.
const mainIdent = 1

func count(t *thread, args []value) (value, error) {
	if !t.Sched().Several() {
		return object.Int(0), nil
	}
	return object.Int(int64(len(t.Sched().Threads()) - 1)), nil
}

// stackSize checks what CPython checks, and remembers it.
func stackSize(t *thread, args []value) (value, error) {
	s := waitedFor(t)
	old, n := s.stackSize, args[0].Int()
	if n != 0 && n < 53248 {
		return value{}, t.ValueError("size must be at least 53248 bytes")
	}
	s.stackSize = n
	return object.Int(old), nil
}

// startFuel is what starting a thread costs.
const startFuel = 20

// startNew starts a thread. Its number is in Vals when the driver has looked after it.
func startNew(t *thread, f *nframe) action {
	if f.PC == 1 {
		f.Out = f.Vals[len(f.Vals)-1]
		return object.Done
	}
	args, kw := f.Vals[1], f.Vals[2]
	switch {
	case !object.IsCallable(f.Vals[0]):
		return t.Fail(t.TypeError("first arg must be callable"))
	case args.Kind() != object.KindTuple:
		return t.Fail(t.TypeError("2nd arg must be a tuple"))
	case kw == object.Missing:
		kw = object.None
	case kw.Kind() != object.KindDict:
		return t.Fail(t.TypeError("optional 3rd arg must be a dictionary"))
	}
	if err := t.Charge(startFuel, object.GreenSize); err != nil {
		return t.Fail(err)
	}
	g := t.Sched().Spawn(threadRow, f.Vals[0], args, kw, object.None)
	f.Vals = append(f.Vals, object.Int(g.ID))
	f.PC = 1
	return t.Yield(f)
}

// startJoinable starts a thread with a handle.
func startJoinable(t *thread, f *nframe) action {
	if f.PC == 1 {
		f.Out = f.Vals[1]
		return object.Done
	}
	fn, hv, daemon := f.Vals[0], f.Vals[1], f.Vals[2].Bool()
	switch {
	case !object.IsCallable(fn):
		return t.Fail(t.TypeError("thread function must be callable"))
	case hv.IsNone():
	case hv.Type() != handleType:
		return t.Fail(t.TypeError("'handle' must be a _ThreadHandle"))
	case asHandle(hv).state != notStarted:
		return t.Fail(t.Raise(object.RuntimeErrorType, "thread already started"))
	}
	if err := t.Charge(startFuel, object.GreenSize+handleSize); err != nil {
		return t.Fail(err)
	}
	if hv.IsNone() {
		hv = object.Ref(object.Alloc[handle](t, handleType))
	}
	h := asHandle(hv)
	h.green = t.Sched().Spawn(threadRow, fn, object.Ref(object.MakeTuple(nil)), object.None, hv)
	h.state, h.ident = running, h.green.ID
	if !daemon {
		waitedFor(t).add(h)
	}
	f.Vals[1] = hv
	f.PC = 1
	return t.Yield(f)
}

// threadRow is what stands lowest in a thread. Vals are the function, its positional and
// keyword arguments, and the handle or None. PC 1 has the result; 2 the text of the function
// for the program's own sys.unraisablehook, 3 what that is called with; 4 has told of the
// exception that nobody caught, which stands behind with its traceback.
var threadRow = object.RegisterRow(&row{Name: "thread", Catches: true})

func init() { threadRow.Step = threadStep }

func threadStep(t *thread, f *nframe) action {
	for {
		switch f.PC {
		case 0:
			f.PC = 1
			var kw *object.Dict
			if !f.Vals[2].IsNone() {
				kw = object.As[object.Dict](f.Vals[2])
			}
			if act := t.CallSpread(f, f.Vals[0], object.As[object.Tuple](f.Vals[1]).Items, kw); act != object.Done {
				return act
			}
		case 1:
			f.PC = 4
			e := f.Exc
			if e.P == nil || object.As[object.Exception](e).Type.Is(object.SystemExitType) {
				continue
			}
			f.Vals = append(f.Vals, e)
			if _, own := t.OwnSysHook("unraisablehook"); own {
				f.PC = 2
				f.Exc = value{}
				f.Vals = append(f.Vals, t.TracebackOf(object.As[object.Exception](e)))
				f.Commit(t) // what that costs is owed once
				if act := t.ReprOp(f, f.Vals[0]); act != object.Done {
					return act
				}
				continue
			}
			f.Exc = value{}
			if act := t.ReportIgnored(f, f.Vals[0], e, "in thread started by"); act != object.Done {
				return act
			}
		case 2:
			f.PC = 3
			what := "<repr failed>"
			if f.Exc.P == nil {
				what = object.As[object.Str](f.In).Go()
			}
			f.Exc = value{}
			if act := t.Unraisable(f, f.Vals[4], f.Vals[5], "Exception ignored in thread started by "+what); act != object.Done {
				return act
			}
		case 3:
			f.PC = 4
			hook, _ := t.OwnSysHook("unraisablehook")
			if f.Exc.P != nil || hook.IsUnbound() {
				continue
			}
			if act := t.CallValue(f, hook, f.In); act != object.Done {
				return act
			}
		default:
			f.Exc = value{}
			if h := f.Vals[3]; !h.IsNone() {
				asHandle(h).over(t)
			}
			f.Out = object.None
			return object.Done
		}
	}
}

// now shows the time that waits are counted by.
func now(t *thread, f *nframe) action {
	switch f.PC {
	case 0:
		clock, err := t.GrantOf("clock")
		if err != nil {
			return t.Fail(err)
		}
		if clock.P == nil {
			f.Out = object.Float(t.Sched().Now())
			return object.Done
		}
		f.PC = 1
		if act := t.GetAttrOp(f, clock, monotonicStr); act != object.Done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		if act := t.CallValue(f, f.In); act != object.Done {
			return act
		}
	}
	s, err := t.ClockShows(f.In)
	if err != nil {
		return t.Fail(err)
	}
	f.Out = object.Float(s + *t.Sched().Ahead())
	return object.Done
}

var monotonicStr = object.Intern("monotonic")

// interruptMain has the main thread call the handler of a signal, as if one had come. PC 3
// has the handler, 4 has done its part.
func interruptMain(t *thread, f *nframe) action {
	switch f.PC {
	case 0:
		if n := f.Vals[0].Int(); n < 1 || n > 64 {
			return t.Fail(t.ValueError("signal number out of range"))
		}
		fallthrough
	case 1, 2:
		if act := t.CallLibraryOp(f, "_signal", "_handler", f.Vals[0]); act != object.Done {
			return act
		}
		fallthrough
	case 3:
		f.PC = 4
		h := f.In
		switch {
		case h.IsNone():
		case t.Sched().Ident() == mainIdent:
			if act := t.CallValue(f, h, f.Vals[0], object.None); act != object.Done {
				return act
			}
		default:
			if err := t.Charge(1, signalSize); err != nil {
				return t.Fail(err)
			}
			t.Sched().Signal(h, f.Vals[0])
			return t.Yield(f)
		}
	}
	f.Out = object.None
	return object.Done
}

const signalSize = 64
