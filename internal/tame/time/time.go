// Package time implements Python's time module over a granted clock.
//
// What only computes with moments needs no grant. What reads a clock or waits is a
// delegate: it calls the method of the same name of the granted clock, whichever object
// that is, and raises CapabilityError without one. There is one time zone, UTC: a zone
// would tell where the machine is.
package time

import (
	"math"

	"github.com/adderlang/adder/internal/object"
)

// delegate is a function that asks the granted clock: feral in CPython, it reads the
// machine's.
func delegate(name, asks, sig, doc string) object.Row {
	return object.Row{Name: name, Sig: sig, Rights: object.Power, Charge: object.Constant, Catches: true, Doc: doc,
		Step: func(t *object.Thread, f *object.NFrame) object.Action {
			if f.PC == 0 && f.Exc.P == nil && len(f.Vals) > 0 {
				if err := checkSleep(t, f.Vals[0]); err != nil {
					return t.Fail(err)
				}
			}
			return askClock(t, f, "time."+name+"()", asks, f.Vals...)
		}}
}

// sleep has the granted clock wait if there are no other threads, which would wait too. Else
// the thread waits, and the clock is asked when no other can run.
func sleep(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 && t.Sched().Several() {
		clock, err := t.GrantOf("clock")
		if err != nil {
			return t.Fail(err)
		}
		if clock.P != nil {
			if err := checkSleep(t, f.Vals[0]); err != nil {
				return t.Fail(err)
			}
			f.PC = 2
			if act := t.PushRow(f, waitRow, f.Vals[0]); act != object.Done {
				return act
			}
		}
	}
	if f.PC == 2 {
		f.Out = object.None
		return object.Done
	}
	return alone(t, f)
}

// alone is sleep in a program with one thread.
var alone = delegate("sleep", "sleep", "(seconds, /)", "Wait.").Step

// waitRow lets the thread wait for some seconds. PC 1 has them as a float, 2 waits, 3 has let
// others run.
var waitRow = object.RegisterRow(&object.Row{Name: "wait", Catches: true, Step: func(t *object.Thread, f *object.NFrame) object.Action {
	if f.Exc.P != nil {
		t.EndWait(f)
		return t.Reraise(f)
	}
	switch f.PC {
	case 0:
		f.PC = 1
		if act := t.FloatOp(f, f.Vals[0]); act != object.Done {
			return act
		}
		fallthrough
	case 1:
		s := f.In.FloatOf()
		if s <= 0 {
			f.PC = 3
			return t.Yield(f)
		}
		f.PC = 2
		if err := t.BeginWait(f, nil, true, s); err != nil {
			return t.Fail(err)
		}
		fallthrough
	case 2:
		if act := t.WaitOp(f); act != object.Done {
			return act
		}
	}
	f.Out = object.None
	return object.Done
}})

// clockOp finds a method of the granted clock: f.In.
func clockOp(t *object.Thread, f *object.NFrame, what, method string) object.Action {
	clock, err := t.GrantOf("clock")
	if err != nil {
		return t.Fail(err)
	}
	if clock.P == nil {
		if clock, err = t.WantGrant(object.Want{What: what, Needs: "a clock", Grant: "now=clock", Kind: "clock", Name: "now"}); err != nil {
			return t.Fail(err)
		}
	}
	return t.GetAttrOp(f, clock, object.Intern(method))
}

// checkSleep refuses what no clock can wait for.
func checkSleep(t *object.Thread, v object.Value) error {
	if v.Kind() == object.KindFloat {
		switch x := v.FloatOf(); {
		case x != x:
			return t.ValueError("Invalid value NaN (not a number)")
		case x < 0:
			return t.ValueError("sleep length must be non-negative")
		case x > math.MaxInt64/1e9:
			return t.OverflowError("timestamp too large to convert to C PyTime_t")
		}
		return nil
	}
	if v.Kind() != object.KindInt {
		if v.Type().Special(object.SpIndex).P != nil {
			return nil // the clock converts it
		}
		return t.TypeError("'%s' object cannot be interpreted as an integer or float", v.Type().Name)
	}
	n, ok := v.Int64()
	switch {
	case !ok || n > math.MaxInt64/1_000_000_000:
		return t.OverflowError("timestamp too large to convert to C PyTime_t")
	case n < 0:
		return t.ValueError("sleep length must be non-negative")
	}
	return nil
}

// clockIDs are what clock_gettime knows.
var clockIDs = map[int64]string{0: "time", 1: "monotonic", 2: "process_time", 3: "thread_time", 4: "monotonic", 7: "monotonic"}

func clockGettime(name, suffix string) object.Row {
	return object.Row{Name: name, Sig: "(clk_id, /)", Params: "clk_id:int32", Rights: object.Power, Charge: object.Constant, Catches: true,
		Doc: "Return what one of the clocks shows.", Step: func(t *object.Thread, f *object.NFrame) object.Action {
			asks, ok := clockIDs[f.Vals[0].Int()]
			if !ok {
				return t.Fail(t.OSError(22, "Invalid argument", ""))
			}
			if asks != "time" {
				asks = "monotonic"
			}
			return askClock(t, f, "time."+name+"()", asks+suffix)
		}}
}

func init() {
	object.RegisterModule(&object.ModuleDef{Name: "time", Doc: "Moments: reading a granted clock, and computing with what it shows.", Rows: []object.Row{
		delegate("time", "time", "()", "Return the seconds since the Epoch."),
		delegate("time_ns", "time_ns", "()", "Return the nanoseconds since the Epoch."),
		delegate("monotonic", "monotonic", "()", "Return the seconds of a clock that never goes back."),
		delegate("monotonic_ns", "monotonic_ns", "()", "Return the nanoseconds of a clock that never goes back."),
		delegate("perf_counter", "perf_counter", "()", "Return the seconds of the finest clock."),
		delegate("perf_counter_ns", "perf_counter_ns", "()", "Return the nanoseconds of the finest clock."),
		delegate("process_time", "monotonic", "()", "Return the seconds of the clock: the processor's time is not told."),
		delegate("process_time_ns", "monotonic_ns", "()", "Return the nanoseconds of the clock."),
		delegate("thread_time", "monotonic", "()", "Return the seconds of the clock: the processor's time is not told."),
		delegate("thread_time_ns", "monotonic_ns", "()", "Return the nanoseconds of the clock."),
		{Name: "sleep", Sig: "(seconds, /)", Rights: object.Power, Charge: object.Constant, Doc: "Wait: other threads go on meanwhile.", Step: sleep},
		clockGettime("clock_gettime", ""), clockGettime("clock_gettime_ns", "_ns"),
		{Name: "clock_getres", Varargs: true, Sig: "(clk_id, /)", Params: "clk_id:int32", Rights: object.NoRights, Charge: object.Constant, Doc: "Return the resolution of a clock.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) {
				if clockIDs[args[0].Int()] == "" {
					return object.None, t.OSError(22, "Invalid argument", "")
				}
				return object.Float(1e-9), nil
			}},
		{Name: "get_clock_info", Varargs: true, Sig: "(name, /)", Params: "name:str", Rights: object.NoRights, Charge: object.Constant, Doc: "Return what is known of a clock.", Step: clockInfo},
		moment("gmtime", "GMT", gmtimeOf), moment("localtime", "UTC", gmtimeOf),
		{Name: "mktime", Sig: "(time_tuple, /)", Rights: object.NoRights, Charge: object.Constant, Doc: "Return the seconds since the Epoch of a time tuple.", Fast: mktime},
		withNow("asctime", "(time_tuple=<unrepresentable>, /)", "Format a time tuple like 'Sat Jun  6 16:26:11 1998'.", object.Custom, asctime),
		{Name: "ctime", Varargs: true, Sig: "(seconds=None, /)", Rights: object.Power, Charge: object.Constant, Doc: "Format seconds since the Epoch, or now.", Step: ctimeStep},
		withNow("strftime", "(format, time_tuple=<unrepresentable>, /)", "Format a time tuple, or now.", object.PerByte, strftime),
		{Name: "strptime", Sig: "(string, format='%a %b %d %H:%M:%S %Y', /)", Rights: object.NoRights, Charge: object.Custom, Doc: "Read a time tuple from text.", Step: strptime},
		{Name: "tzset", Sig: "()", Rights: object.NoRights, Charge: object.Constant, Doc: "Do nothing: the zone is UTC.",
			Fast: func(t *object.Thread, args []object.Value) (object.Value, error) { return object.None, nil }},
	}, Types: nil, Consts: []object.ConstDef{
		{Name: "timezone", Value: object.Int(0)}, {Name: "altzone", Value: object.Int(0)}, {Name: "daylight", Value: object.Int(0)},
		{Name: "CLOCK_REALTIME", Value: object.Int(0)}, {Name: "CLOCK_MONOTONIC", Value: object.Int(1)},
		{Name: "CLOCK_PROCESS_CPUTIME_ID", Value: object.Int(2)}, {Name: "CLOCK_THREAD_CPUTIME_ID", Value: object.Int(3)},
		{Name: "CLOCK_MONOTONIC_RAW", Value: object.Int(4)}, {Name: "CLOCK_BOOTTIME", Value: object.Int(7)},
		{Name: "_STRUCT_TM_ITEMS", Value: object.Int(11)},
	}, Init: func(t *object.Thread, ns *object.Dict) error {
		if err := t.Charge(0, object.TupleSize(2)); err != nil {
			return err
		}
		utc := object.Ref(object.Intern("UTC"))
		ns.SetStr(object.Intern("tzname"), object.NewTuple([]object.Value{utc, utc}))
		ns.SetStr(object.Intern("struct_time"), object.Ref(structTimeType))
		return nil
	}})
}

// clockInfo makes the namespace that describes a clock.
func clockInfo(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 {
		name := object.As[object.Str](f.Vals[0]).Go()
		monotonic := object.True
		switch name {
		case "time":
			monotonic = object.False
		case "monotonic", "perf_counter", "process_time", "thread_time":
		default:
			return t.Fail(t.ValueError("unknown clock"))
		}
		f.PC = 1
		str := func(s string) object.Value { return object.Ref(object.Intern(s)) }
		names := object.MakeTuple([]object.Value{str("implementation"), str("monotonic"), str("adjustable"), str("resolution")})
		args := []object.Value{str("granted clock"), monotonic, object.Bool(name == "time"), object.Float(1e-9)}
		if act := t.CallKw(f, object.Ref(object.SimpleNamespaceType), args, names); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}

// strptime is written in Python.
func strptime(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC < 3 {
		if act := t.CallLibraryOp(f, "_strptime", "_strptime_time", f.Vals...); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}
