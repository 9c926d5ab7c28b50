// Package thread implements _thread for programs that have one thread: locks count, and
// no thread can be started. It holds no authority. Departures: docs/differences/_thread.md.
package thread

import (
	"math"

	"github.com/adderlang/adder/internal/object"
)

// Names of package object that the tables here use most.
type (
	thread = object.Thread
	value  = object.Value
	row    = object.Row
)

const noRights = object.NoRights

var (
	lockType  = object.Declare("_thread.lock", object.KindOther, object.ObjectType, object.Flagged(object.FlagWeakref))
	rlockType = object.Declare("_thread.RLock", object.KindOther, object.ObjectType, object.Flagged(object.FlagBase|object.FlagWeakref))
	localType = object.Declare("_thread._local", object.KindInstance, object.ObjectType, object.Flagged(object.FlagBase|object.FlagDict|object.FlagWeakref))
)

// A lock is a lock or an RLock: n is how often it is held.
type lock struct {
	object.Header
	n int64
}

const lockSize = 32

// ident is the identity of the one thread.
const ident = 1

func asLock(v value) *lock { return object.As[lock](v) }

func quick(name, sig, params, doc string, f object.Fast) row {
	return row{Name: name, Sig: sig, Params: params, Rights: noRights, Charge: object.Constant, Fast: f, Doc: doc}
}

func constant(v value) object.Fast {
	return func(t *thread, args []value) (value, error) { return v, nil }
}

func init() {
	object.RegisterModule(&object.ModuleDef{Name: "_thread", Doc: "Locks, for programs with one thread.",
		Consts: []object.ConstDef{
			{Name: "LockType", Value: object.Ref(lockType)}, {Name: "lock", Value: object.Ref(lockType)}, {Name: "RLock", Value: object.Ref(rlockType)},
			{Name: "_local", Value: object.Ref(localType)}, {Name: "error", Value: object.Ref(object.RuntimeErrorType)},
			{Name: "TIMEOUT_MAX", Value: object.Float(9223372036)},
		},
		Rows: []row{
			quick("get_ident", "()", "", "The identity of the one thread.", constant(object.Int(ident))),
			quick("get_native_id", "()", "", "The identity of the one thread.", constant(object.Int(ident))),
			quick("_get_main_thread_ident", "()", "", "The identity of the one thread.", constant(object.Int(ident))),
			quick("_is_main_interpreter", "()", "", "True.", constant(object.True)),
			quick("_count", "()", "", "0: no thread was started.", constant(object.Int(0))),
			quick("daemon_threads_allowed", "()", "", "False: no thread can be started.", constant(object.False)),
			quick("stack_size", "(size=0, /)", "size:index", "0: the size cannot be set.", constant(object.Int(0))),
			quick("allocate_lock", "()", "", "Make a lock.", func(t *thread, args []value) (value, error) { return newLock(t, lockType) }),
			quick("allocate", "()", "", "Make a lock.", func(t *thread, args []value) (value, error) { return newLock(t, lockType) }),
			quick("set_name", "(name)", "", "Nothing: the machine's threads have no names.", constant(object.None)),
			quick("_shutdown", "()", "", "Nothing is to be waited for.", constant(object.None)),
			quick("exit_thread", "()", "", "Raise SystemExit.", func(t *thread, args []value) (value, error) { return value{}, t.RaiseExit() }),
			quick("start_new", "(function, args, kwargs={}, /)", "", "Refused.", noThread),
			quick("exit", "()", "", "Raise SystemExit.", func(t *thread, args []value) (value, error) { return value{}, t.RaiseExit() }),
			quick("start_new_thread", "(function, args, kwargs={}, /)", "", "Refused.", noThread),
			quick("start_joinable_thread", "(function, handle=None, daemon=True)", "", "Refused.", noThread),
		}})
	layout := object.LayoutOf(nil, func(*lock) int64 { return lockSize })
	common := []row{
		quick("acquire", "($self, /, blocking=True, timeout=-1)", "blocking:bool timeout:float", "Take the lock. Returns whether it was taken.", acquire),
		quick("locked", "($self, /)", "", "Whether the lock is taken.", func(t *thread, args []value) (value, error) { return object.Bool(asLock(args[0]).n > 0), nil }),
		quick("__enter__", "($self, /)", "", "Take the lock.", func(t *thread, args []value) (value, error) {
			return acquire(t, []value{args[0], object.True, object.Float(-1)})
		}),
		quick("__exit__", "($self, /, *exc_info)", "exc_info:ignore", "Give the lock back.", release),
		quick("release", "($self, /)", "", "Give the lock back.", release),
		quick("_at_fork_reinit", "($self, /)", "", "Give the lock back entirely.", func(t *thread, args []value) (value, error) {
			asLock(args[0]).n = 0
			return object.None, nil
		}),
		quick("__repr__", "($self, /)", "", "The lock as text.", lockRepr),
	}
	lockType.Define("lock()\n--\n\nA lock that is taken or not.", layout, append([]row{
		quick2("__new__", "(cls, /)", "Make a lock.", func(t *thread, args []value) (value, error) {
			if _, err := t.NewClass(lockType, args[0]); err != nil {
				return value{}, err
			}
			return newLock(t, lockType)
		}),
		quick("acquire_lock", "($self, /, blocking=True, timeout=-1)", "blocking:bool timeout:float", "The same as acquire.", acquire),
		quick("locked_lock", "($self, /)", "", "The same as locked.", func(t *thread, args []value) (value, error) { return object.Bool(asLock(args[0]).n > 0), nil }),
		quick("release_lock", "($self, /)", "", "The same as release.", release),
	}, common...))
	object.SubclassAttrs[lock](rlockType)
	rlockType.Define("A lock that its holder may take again.", layout, append([]row{
		quick2("__new__", "(cls, /, *args, **kwargs)", "Make a lock.", func(t *thread, args []value) (value, error) {
			typ, err := t.NewClass(rlockType, args[0])
			if err != nil {
				return value{}, err
			}
			return newLock(t, typ)
		}),
		quick("_is_owned", "($self, /)", "", "Whether the lock is taken.", func(t *thread, args []value) (value, error) { return object.Bool(asLock(args[0]).n > 0), nil }),
		quick("_recursion_count", "($self, /)", "", "How often the lock is taken.", func(t *thread, args []value) (value, error) { return object.Int(asLock(args[0]).n), nil }),
		quick("_release_save", "($self, /)", "", "Give the lock back entirely; returns what _acquire_restore takes.", releaseSave),
		quick("_acquire_restore", "($self, state, /)", "", "Take the lock as often as it was.", acquireRestore),
	}, common...))
	dict := object.DictRow()
	dict.Set, dict.Del = fixedDict, fixedDict
	localType.Define("_local()\n--\n\nAttributes of a thread: of the one there is.", nil, []row{
		quick2("__new__", "(cls, /, *args, **kwargs)", "Make a place for attributes.", func(t *thread, args []value) (value, error) {
			typ, err := t.NewClass(localType, args[0])
			if err != nil {
				return value{}, err
			}
			if args[1].Int()+args[2].Int() > 0 && typ.Special(object.SpInit) == object.ObjectType.Special(object.SpInit) {
				return value{}, t.TypeError("Initialization arguments are not supported")
			}
			if err := t.Charge(0, typ.InstanceSize()); err != nil {
				return value{}, err
			}
			return object.Ref(object.NewInstance(typ, t.Comp)), nil
		}),
		dict,
	})
}

// fixedDict refuses another __dict__.
func fixedDict(t *thread, args []value) (value, error) {
	return value{}, t.Raise(object.AttributeErrorType, "'%s' object attribute '__dict__' is read-only", args[0].Type().Name)
}

// quick2 is a constructor.
func quick2(name, sig, doc string, f object.Fast) row {
	params := ""
	if sig != "(cls, /)" {
		params = "args:ignore kwargs:ignore"
	}
	return row{Name: name, Sig: sig, Params: params, Kind: object.Static, Rights: noRights, Charge: object.Constant, Fast: f, Doc: doc}
}

func newLock(t *thread, typ *object.Type) (value, error) {
	if err := t.ChargeNew(typ, 0, lockSize); err != nil {
		return value{}, err
	}
	return object.Ref(object.Alloc[lock](t, typ)), nil
}

func noThread(t *thread, args []value) (value, error) {
	return value{}, t.Raise(object.RuntimeErrorType, "can't start new thread")
}

// acquire takes a lock. Waiting for a lock that the one thread holds would never end:
// without a timeout it is an error, with one it fails at once.
func acquire(t *thread, args []value) (value, error) {
	l, blocking, timeout := asLock(args[0]), args[1].Bool(), args[2].Float()
	switch {
	case !blocking && timeout != -1:
		return value{}, t.ValueError("can't specify a timeout for a non-blocking call")
	case timeout < 0 && timeout != -1 || timeout != timeout:
		return value{}, t.ValueError("timeout value must be a non-negative number")
	case timeout > 9223372036 || math.IsInf(timeout, 0):
		return value{}, t.OverflowError("timeout value is too large")
	case l.n == 0 || l.Type.Is(rlockType):
		l.n++
		return object.True, nil
	case blocking && timeout == -1:
		return value{}, t.Raise(object.RuntimeErrorType, "deadlock: the lock is held by this thread, and there is no other")
	}
	return object.False, nil
}

func release(t *thread, args []value) (value, error) {
	l := asLock(args[0])
	if l.n == 0 {
		if l.Type.Is(rlockType) {
			return value{}, t.Raise(object.RuntimeErrorType, "cannot release un-acquired lock")
		}
		return value{}, t.Raise(object.RuntimeErrorType, "release unlocked lock")
	}
	l.n--
	return object.None, nil
}

func lockRepr(t *thread, args []value) (value, error) {
	l := asLock(args[0])
	text := "<unlocked "
	if l.n > 0 {
		text = "<locked "
	}
	text += l.Type.Module + "." + l.Type.QualName + " object "
	if l.Type.Is(rlockType) {
		owner := 0
		if l.n > 0 {
			owner = ident
		}
		text += "owner=" + t.ReprText(object.Int(int64(owner))) + " count=" + t.ReprText(object.Int(l.n)) + " "
	}
	text += "at " + t.AddressText(args[0]) + ">"
	if err := t.Charge(0, object.StrSize(len(text), 1)); err != nil {
		return value{}, err
	}
	return object.NewStr(text), nil
}

func releaseSave(t *thread, args []value) (value, error) {
	l := asLock(args[0])
	if l.n == 0 {
		return value{}, t.Raise(object.RuntimeErrorType, "cannot release un-acquired lock")
	}
	if err := t.Charge(0, object.TupleSize(2)); err != nil {
		return value{}, err
	}
	n := l.n
	l.n = 0
	return object.NewTuple([]value{object.Int(n), object.Int(ident)}), nil
}

func acquireRestore(t *thread, args []value) (value, error) {
	if args[1].Kind() != object.KindTuple || len(object.As[object.Tuple](args[1]).Items) != 2 || !object.As[object.Tuple](args[1]).Items[0].IsInt() {
		return value{}, t.TypeError("_acquire_restore() argument 1 must be 2-item tuple")
	}
	asLock(args[0]).n = object.As[object.Tuple](args[1]).Items[0].Int()
	return object.None, nil
}
