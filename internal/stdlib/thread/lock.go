// This file defines lock and RLock. A lock that is given back goes to whoever has waited
// longest, so that nobody waits for ever because turns always end while another has it.

package thread

import (
	"math"

	"github.com/adderlang/adder/internal/object"
)

var (
	lockType  = object.Declare("_thread.lock", object.KindOther, object.ObjectType, object.Flagged(object.FlagWeakref))
	rlockType = object.Declare("_thread.RLock", object.KindOther, object.ObjectType, object.Flagged(object.FlagBase|object.FlagWeakref))
)

// A lock is a lock or an RLock: n is how often it is held, owner by which thread.
type lock struct {
	object.Header
	n, owner int64
	line     *object.WaitLine
}

const lockSize = 64

func asLock(v value) *lock { return object.As[lock](v) }

func (l *lock) re() bool { return l.Type.Is(rlockType) }

func init() {
	layout := object.LayoutOf(nil, func(l *lock) int64 { return lockSize + l.line.Size() })
	taking := func(name, sig, params, doc string) row {
		return row{Name: name, Sig: sig, Params: params, Rights: noRights, Charge: object.Constant, Fast: acquire, Step: acquireStep, Catches: true, Doc: doc}
	}
	const how = "($self, /, blocking=True, timeout=-1)"
	common := []row{
		taking("acquire", how, "blocking:bool timeout:float", "Take the lock, wait for it if need be. Returns whether it was taken."),
		taking("__enter__", "($self, /)", "", "Take the lock."),
		quick("locked", "($self, /)", "", "Whether the lock is taken.", locked),
		quick("__exit__", "($self, /, *exc_info)", "exc_info:ignore", "Give the lock back.", release),
		quick("release", "($self, /)", "", "Give the lock back.", release),
		quick("_at_fork_reinit", "($self, /)", "", "Give the lock back entirely.", func(t *thread, args []value) (value, error) {
			asLock(args[0]).give(t)
			return object.None, nil
		}),
		quick("__repr__", "($self, /)", "", "The lock as text.", lockRepr),
	}
	lockType.Define("lock()\n--\n\nA lock that is taken or not.", layout, append([]row{
		constructor("__new__", "(cls, /)", "Make a lock.", func(t *thread, args []value) (value, error) {
			if _, err := t.NewClass(lockType, args[0]); err != nil {
				return value{}, err
			}
			return newLock(t, lockType)
		}),
		taking("acquire_lock", how, "blocking:bool timeout:float", "The same as acquire."),
		quick("locked_lock", "($self, /)", "", "The same as locked.", locked),
		quick("release_lock", "($self, /)", "", "The same as release.", release),
	}, common...))
	object.SubclassAttrs[lock](rlockType)
	rlockType.Define("A lock that its holder may take again.", layout, append([]row{
		constructor("__new__", "(cls, /, *args, **kwargs)", "Make a lock.", func(t *thread, args []value) (value, error) {
			typ, err := t.NewClass(rlockType, args[0])
			if err != nil {
				return value{}, err
			}
			return newLock(t, typ)
		}),
		quick("_is_owned", "($self, /)", "", "Whether the thread that asks has the lock.", func(t *thread, args []value) (value, error) {
			return object.Bool(asLock(args[0]).mine(t)), nil
		}),
		quick("_recursion_count", "($self, /)", "", "How often the thread that asks has the lock.", func(t *thread, args []value) (value, error) {
			if l := asLock(args[0]); l.mine(t) {
				return object.Int(l.n), nil
			}
			return object.Int(0), nil
		}),
		quick("_release_save", "($self, /)", "", "Give the lock back entirely; returns what _acquire_restore takes.", releaseSave),
		{Name: "_acquire_restore", Sig: "($self, state, /)", Rights: noRights, Charge: object.Constant, Step: acquireRestore, Catches: true,
			Doc: "Take the lock as often as it was."},
	}, common...))
}

// constructor is the row of a __new__ whose arguments, if there may be any, are ignored.
func constructor(name, sig, doc string, f object.Fast) row {
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

func (l *lock) mine(t *thread) bool { return l.n > 0 && l.owner == t.Sched().Ident() }

// give gives the lock away: to the first who waits, or to nobody.
func (l *lock) give(t *thread) {
	l.n, l.owner = 0, 0
	if w := l.line.Grant(t); w != nil {
		l.n, l.owner = 1, w.G.ID
	}
}

// timeouts are the arguments of acquire: without any, it waits as long as it takes.
func timeouts(t *thread, args []value) (blocking bool, timeout float64, err error) {
	if len(args) < 3 {
		return true, -1, nil
	}
	blocking, timeout = args[1].Bool(), args[2].Float()
	switch {
	case !blocking && timeout != -1:
		err = t.ValueError("can't specify a timeout for a non-blocking call")
	case timeout < 0 && timeout != -1 || timeout != timeout:
		err = t.ValueError("timeout value must be a non-negative number")
	case timeout > timeoutMax || math.IsInf(timeout, 0):
		err = t.OverflowError("timeout value is too large")
	}
	return blocking, timeout, err
}

// acquire takes a lock if that can be said at once.
func acquire(t *thread, args []value) (value, error) {
	l := asLock(args[0])
	blocking, timeout, err := timeouts(t, args)
	switch {
	case err != nil:
		return value{}, err
	case l.n == 0:
		l.n, l.owner = 1, t.Sched().Ident()
	case l.re() && l.mine(t):
		l.n++
	case !blocking || timeout == 0:
		return object.False, nil
	default:
		return value{}, object.ErrSlow
	}
	return object.True, nil
}

// acquireStep waits for a lock. PC 1 waits.
func acquireStep(t *thread, f *nframe) action {
	l := asLock(f.Vals[0])
	if f.PC == 0 {
		v, err := acquire(t, f.Vals)
		if err == nil {
			f.Out = v
			return object.Done
		}
		if err != object.ErrSlow {
			return t.Fail(err)
		}
		_, timeout, _ := timeouts(t, f.Vals)
		f.PC = 1
		if err := t.BeginWait(f, &l.line, timeout >= 0, timeout); err != nil {
			return t.Fail(err)
		}
	}
	if act := l.wait(t, f); act != object.Done {
		return act
	}
	f.Out = f.In
	return object.Done
}

// wait goes on with a wait for the lock. Who is interrupted after he got it gives it back.
func (l *lock) wait(t *thread, f *nframe) action {
	if w, ok := f.State.(*object.Wait); ok && f.Exc.P != nil && w.Granted { // not if the wait could not begin
		l.give(t)
	}
	return t.WaitOp(f)
}

func locked(_ *thread, args []value) (value, error) { return object.Bool(asLock(args[0]).n > 0), nil }

func release(t *thread, args []value) (value, error) {
	l := asLock(args[0])
	if l.re() {
		if !l.mine(t) {
			return value{}, t.Raise(object.RuntimeErrorType, "cannot release un-acquired lock")
		}
		if l.n > 1 {
			l.n--
			return object.None, nil
		}
	} else if l.n == 0 {
		return value{}, t.Raise(object.RuntimeErrorType, "release unlocked lock")
	}
	l.give(t)
	return object.None, nil
}

func lockRepr(t *thread, args []value) (value, error) {
	l := asLock(args[0])
	text := "<unlocked "
	if l.n > 0 {
		text = "<locked "
	}
	text += l.Type.Module + "." + l.Type.QualName + " object "
	if l.re() {
		text += "owner=" + object.ReprText(object.Int(l.owner)) + " count=" + object.ReprText(object.Int(l.n)) + " "
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
	state := object.NewTuple([]value{object.Int(l.n), object.Int(l.owner)})
	l.give(t)
	return state, nil
}

// acquireRestore takes a lock as often as a state says. PC 1 waits.
func acquireRestore(t *thread, f *nframe) action {
	l, state := asLock(f.Vals[0]), f.Vals[1]
	if f.PC == 0 {
		if state.Kind() != object.KindTuple || len(object.As[object.Tuple](state).Items) != 2 {
			return t.Fail(t.TypeError("_acquire_restore() argument 1 must be 2-item tuple"))
		}
		for _, v := range object.As[object.Tuple](state).Items {
			if !v.IsInt() {
				return t.Fail(t.TypeError("'%s' object cannot be interpreted as an integer", v.Type().Name))
			}
		}
		f.PC = 1
		if l.n > 0 {
			if err := t.BeginWait(f, &l.line, false, 0); err != nil {
				return t.Fail(err)
			}
		}
	}
	if f.State != nil {
		if act := l.wait(t, f); act != object.Done {
			return act
		}
	}
	items := object.As[object.Tuple](state).Items
	l.n, l.owner = items[0].Int(), items[1].Int()
	f.Out = object.None
	return object.Done
}
