// This file defines what Python sees of async generators: the awaitables of their
// steps, and anext().

package object

// States of the awaitables.
const (
	awaitInit = iota
	awaitIter
	awaitClosed
)

// An asyncSend is the awaitable of __anext__ and asend.
type asyncSend struct {
	Header
	Gen, Value Value
	State      int
}

// An asyncThrow is the awaitable of athrow (Args set) and aclose (Args unbound).
type asyncThrow struct {
	Header
	Gen   Value
	Args  [3]Value
	State int
}

// An anextDefault is the awaitable of anext(it, default).
type anextDefault struct {
	Header
	It, Default Value
}

var (
	asyncSendType  = Declare("async_generator_asend", KindOther, ObjectType)
	asyncThrowType = Declare("async_generator_athrow", KindOther, ObjectType)
	anextType      = Declare("anext_awaitable", KindOther, ObjectType)
)

// asyncHooks is what sys keeps of the hooks of async generators.
type asyncHooks interface {
	AsyncFirstIter(t *Thread, c *Compartment) Value
	AsyncFinalizer(t *Thread, c *Compartment) Value
}

// firstIter tells the hook of a generator that is about to be iterated for the first time:
// None if there is nobody to be told.
func (t *Thread) firstIter(g *Generator) Value {
	if !g.Hooks {
		if s, ok := g.Comp.Kept("sys.settings").(asyncHooks); ok {
			return s.AsyncFirstIter(t, g.Comp)
		}
	}
	return None
}

// announced gives a row that makes an awaitable of a generator the call of the hook before.
func announced(row Row, build func(t *Thread, args []Value) (Value, error)) Row {
	row.Fast = func(t *Thread, args []Value) (Value, error) {
		g := As[Generator](args[0])
		if !t.firstIter(g).IsNone() {
			return None, ErrSlow
		}
		v, err := build(t, args)
		if err == nil {
			g.Hooks = true
		}
		return v, err
	}
	row.Step = func(t *Thread, f *NFrame) Action {
		if f.PC == 0 {
			f.PC = 1
			g := As[Generator](f.Vals[0])
			hook := t.firstIter(g)
			g.Hooks = true
			if !hook.IsNone() {
				if act := t.CallValue(f, hook, f.Vals[0]); act != Done {
					return act
				}
			}
		}
		v, err := build(t, f.Vals)
		if err != nil {
			return t.Fail(err)
		}
		f.Out = v
		return Done
	}
	return row
}

func (t *Thread) newAsend(g, v Value) (Value, error) {
	if err := t.Charge(0, 64); err != nil {
		return None, err
	}
	return Ref(&asyncSend{Header: t.Header(asyncSendType), Gen: g, Value: v}), nil
}

// asyncResult passes on what an async generator did: a value it awaits goes out, a
// value it yields ends the awaitable, its end is StopAsyncIteration.
func (t *Thread) asyncResult(f *NFrame, g *Generator, state *int) Action {
	yielded := t.Eval.AsyncYielded()
	switch {
	case f.In.P == nil:
		g.Running, *state = false, awaitClosed
		t.Eval.GenResult()
		return t.Fail(t.RaiseArgs(StopAsyncIterationType))
	case yielded:
		g.Running, *state = false, awaitClosed
		return t.Fail(t.StopIteration(f.In))
	}
	f.Out = f.In
	return Done
}

// asendSend: Vals are the awaitable and the value sent. Catches only to note the end.
func asendSend(t *Thread, f *NFrame) Action {
	a := As[asyncSend](f.Vals[0])
	g := As[Generator](a.Gen)
	if f.Exc.P != nil {
		if f.PC == 1 && a.State == awaitIter {
			g.Running, a.State = false, awaitClosed
		}
		t.Exc = As[Exception](f.Exc)
		return Raise
	}
	if f.PC == 0 {
		v := f.Vals[1]
		switch a.State {
		case awaitClosed:
			f.PC = 2
			return t.Fail(t.Raise(RuntimeErrorType, "cannot reuse already awaited __anext__()/asend()"))
		case awaitInit:
			if g.Running {
				f.PC = 2
				a.State = awaitClosed
				return t.Fail(t.Raise(RuntimeErrorType, "anext(): asynchronous generator is already running"))
			}
			if v.IsNone() {
				v = a.Value
			}
		}
		a.State, g.Running = awaitIter, true
		f.PC = 1
		if act := t.Eval.Resume(f, g, v, nil); act != Done {
			return act
		}
	}
	f.PC = 2
	return t.asyncResult(f, g, &a.State)
}

// asendThrow: Vals are the awaitable, typ, val, tb.
func asendThrow(t *Thread, f *NFrame) Action {
	a := As[asyncSend](f.Vals[0])
	g := As[Generator](a.Gen)
	if f.Exc.P != nil {
		if f.PC == 2 {
			g.Running, a.State = false, awaitClosed
		}
		t.Exc = As[Exception](f.Exc)
		return Raise
	}
	switch f.PC {
	case 0:
		if a.State == awaitClosed {
			f.PC = 3
			return t.Fail(t.Raise(RuntimeErrorType, "cannot reuse already awaited __anext__()/asend()"))
		}
		if a.State == awaitInit && g.Running {
			f.PC = 3
			a.State = awaitClosed
			return t.Fail(t.Raise(RuntimeErrorType, "anext(): asynchronous generator is already running"))
		}
		f.PC = 1
		if act := t.throwOp(f, 1); act != Done {
			return act
		}
		fallthrough
	case 1:
		if err := t.thrown(f, f.Vals[1]); err != nil {
			f.PC = 3
			return t.Fail(err)
		}
		f.PC = 2
		a.State, g.Running = awaitIter, true
		if act := t.Eval.Resume(f, g, None, As[Exception](f.In)); act != Done {
			return act
		}
	}
	f.PC = 3
	return t.asyncResult(f, g, &a.State)
}

// athrowSend: Vals are the awaitable and the value sent. PC 0 begins, 1 has the
// exception to throw, 2 the generator's answer.
func athrowSend(t *Thread, f *NFrame) Action {
	a := As[asyncThrow](f.Vals[0])
	g := As[Generator](a.Gen)
	closing := a.Args[0].P == nil
	if f.Exc.P != nil {
		e := As[Exception](f.Exc)
		if f.PC == 2 {
			g.Running, a.State = false, awaitClosed
			if closing && (e.Type.Is(StopAsyncIterationType) || e.Type.Is(GeneratorExitType)) {
				return t.Fail(t.StopIteration(None))
			}
		}
		t.Exc = e
		return Raise
	}
	name := "athrow"
	if closing {
		name = "aclose"
	}
	for {
		switch f.PC {
		case 0:
			switch {
			case a.State == awaitClosed:
				f.PC = 3
				return t.Fail(t.Raise(RuntimeErrorType, "cannot reuse already awaited aclose()/athrow()"))
			case a.State == awaitIter:
				f.PC = 2
				if act := t.Eval.Resume(f, g, f.Vals[1], nil); act != Done {
					return act
				}
				continue
			}
			f.PC = 3
			if g.Running {
				a.State = awaitClosed
				return t.Fail(t.Raise(RuntimeErrorType, "%s(): asynchronous generator is already running", name))
			}
			if g.State == GenClosed {
				a.State = awaitClosed
				return t.Fail(t.StopIteration(None))
			}
			if !f.Vals[1].IsNone() {
				return t.Fail(t.Raise(RuntimeErrorType, "can't send non-None value to a just-started coroutine"))
			}
			if closing && g.State == GenCreated {
				t.GeneratorEnded(g)
				g.State, a.State = GenClosed, awaitClosed
				clear(g.Regs)
				return t.Fail(t.StopIteration(None))
			}
			f.PC = 1
			if closing {
				f.In = Ref(t.NewException(GeneratorExitType))
				continue
			}
			if a.Args[0].IsMissing() {
				f.PC = 3
				return t.Fail(t.TypeError("athrow expected at least 1 argument, got 0"))
			}
			f.Vals = append(f.Vals[:2], a.Args[:]...)
			if act := t.throwOp(f, 2); act != Done {
				return act
			}
		case 1:
			if err := t.thrown(f, a.Args[0]); err != nil {
				f.PC = 3
				return t.Fail(err)
			}
			a.State, g.Running = awaitIter, true
			f.PC = 2
			if act := t.Eval.Resume(f, g, None, As[Exception](f.In)); act != Done {
				return act
			}
		case 2:
			yielded := t.Eval.AsyncYielded()
			if closing && yielded && f.In.P != nil {
				f.PC = 3
				g.Running, a.State = false, awaitClosed
				return t.Fail(t.Raise(RuntimeErrorType, "async generator ignored GeneratorExit"))
			}
			if closing && f.In.P == nil {
				f.PC = 3
				g.Running, a.State = false, awaitClosed
				t.Eval.GenResult()
				return t.Fail(t.StopIteration(None))
			}
			if yielded {
				t.Eval.SetAsyncYielded()
			}
			f.PC = 3
			return t.asyncResult(f, g, &a.State)
		default:
			f.Out = f.In
			return Done
		}
	}
}

// athrowThrow: Vals are the awaitable, typ, val, tb.
func athrowThrow(t *Thread, f *NFrame) Action {
	a := As[asyncThrow](f.Vals[0])
	g := As[Generator](a.Gen)
	closing := a.Args[0].P == nil
	if f.Exc.P != nil {
		e := As[Exception](f.Exc)
		if f.PC == 2 {
			g.Running, a.State = false, awaitClosed
			if closing && (e.Type.Is(StopAsyncIterationType) || e.Type.Is(GeneratorExitType)) {
				return t.Fail(t.StopIteration(None))
			}
		}
		t.Exc = e
		return Raise
	}
	switch f.PC {
	case 0:
		if a.State == awaitClosed {
			f.PC = 3
			return t.Fail(t.Raise(RuntimeErrorType, "cannot reuse already awaited aclose()/athrow()"))
		}
		f.PC = 1
		if act := t.throwOp(f, 1); act != Done {
			return act
		}
		fallthrough
	case 1:
		if err := t.thrown(f, f.Vals[1]); err != nil {
			f.PC = 3
			return t.Fail(err)
		}
		f.PC = 2
		a.State, g.Running = awaitIter, true
		if act := t.Eval.Resume(f, g, None, As[Exception](f.In)); act != Done {
			return act
		}
	}
	f.PC = 3
	if closing && f.In.P == nil {
		g.Running, a.State = false, awaitClosed
		t.Eval.GenResult()
		return t.Fail(t.StopIteration(None))
	}
	return t.asyncResult(f, g, &a.State)
}

// anextCall is a method of the awaitable of anext(it, default): the same method of the
// iterator of what __anext__ gave, which is asked for anew each time, as in CPython. Its
// StopAsyncIteration becomes the default. Vals are the awaitable and the arguments.
func anextCall(name string) Step {
	method := Intern(name)
	return func(t *Thread, f *NFrame) Action {
		a := As[anextDefault](f.Vals[0])
		if f.Exc.P != nil {
			e := As[Exception](f.Exc)
			if f.PC < 9 && e.Type.Is(StopAsyncIterationType) {
				f.PC = 9
				return t.Fail(t.StopIteration(a.Default))
			}
			t.Exc = e
			return Raise
		}
		switch f.PC {
		case 0:
			f.PC = 1
			if act := t.PushRow(f, AwaitRow, a.It); act != Done {
				return act
			}
			fallthrough
		case 1:
			f.PC = 2
			if act := t.GetAttrOp(f, f.In, method); act != Done {
				return act
			}
			fallthrough
		case 2:
			f.PC = 3
			args := f.Vals[1:]
			for len(args) > 0 && args[len(args)-1].IsMissing() {
				args = args[:len(args)-1]
			}
			if act := t.Eval.PushCall(f, f.In, args, nil); act != Done {
				return act
			}
		}
		f.Out = f.In
		return Done
	}
}

func init() {
	next := func(step Step, catches bool) Row {
		return Row{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Catches: catches, Doc: "Send None.",
			Step: func(t *Thread, f *NFrame) Action {
				if len(f.Vals) == 1 {
					f.Vals = append(f.Vals, None)
				}
				return step(t, f)
			}}
	}
	send := func(step Step) Row {
		return Row{Name: "send", Sig: "($self, value, /)", Rights: NoRights, Charge: Constant, Step: step, Catches: true, Doc: "Go on with a value."}
	}
	throw := func(step Step) Row {
		return Row{Name: "throw", Sig: throwSig, Rights: NoRights, Charge: Constant, Step: step, Catches: true, Doc: "Raise an exception where it waits."}
	}
	self := func(name string) Row {
		return Row{Name: name, Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: selfFast, Doc: "Return self."}
	}
	closeRow := Row{Name: "close", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Doc: "End the awaitable.",
		Fast: func(t *Thread, args []Value) (Value, error) {
			switch args[0].Type() {
			case asyncSendType:
				As[asyncSend](args[0]).State = awaitClosed
			case asyncThrowType:
				As[asyncThrow](args[0]).State = awaitClosed
			}
			return None, nil
		}}
	asyncSendType.Define("The awaitable of one step of an async generator.", layoutOf(func(a *asyncSend, visit func(*Value)) {
		visit(&a.Gen)
		visit(&a.Value)
	}, func(*asyncSend) int64 { return 64 }), []Row{self("__await__"), self("__iter__"), next(asendSend, true), send(asendSend), throw(asendThrow), closeRow})
	asyncThrowType.Define("The awaitable of athrow() or aclose().", layoutOf(func(a *asyncThrow, visit func(*Value)) {
		visit(&a.Gen)
		for i := range a.Args {
			visit(&a.Args[i])
		}
	}, func(*asyncThrow) int64 { return 96 }), []Row{self("__await__"), self("__iter__"), next(athrowSend, true), send(athrowSend), throw(athrowThrow), closeRow})
	anextType.Define("The awaitable of anext() with a default.", layoutOf(func(a *anextDefault, visit func(*Value)) {
		visit(&a.It)
		visit(&a.Default)
	}, func(*anextDefault) int64 { return 64 }), []Row{self("__await__"), self("__iter__"), next(anextCall("send"), true), send(anextCall("send")), throw(anextCall("throw")),
		{Name: "close", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Step: anextCall("close"), Catches: true, Doc: "End the awaitable."}})

	AsyncGeneratorType.Define("A suspended async function that yields values.", generatorLayout, append(genRows("ag"),
		Row{Name: "ag_await", Kind: Getter, Inside: true, Rights: Reflect, Charge: Constant, Doc: "What it awaits, or None.",
			Fast: func(t *Thread, args []Value) (Value, error) { return t.Eval.Awaiting(As[Generator](args[0])), nil }},
		self("__aiter__"), classGetItemRow(),
		announced(Row{Name: "__anext__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Doc: "Return an awaitable of the next value."},
			func(t *Thread, args []Value) (Value, error) { return t.newAsend(args[0], None) }),
		announced(Row{Name: "asend", Sig: "($self, value, /)", Rights: NoRights, Charge: Constant, Doc: "Return an awaitable that sends a value."},
			func(t *Thread, args []Value) (Value, error) { return t.newAsend(args[0], args[1]) }),
		announced(Row{Name: "athrow", Sig: "($self, typ=<unrepresentable>, val=<unrepresentable>, tb=<unrepresentable>, /)", Rights: NoRights, Charge: Constant, Doc: "Return an awaitable that raises an exception in it."},
			func(t *Thread, args []Value) (Value, error) {
				if err := t.Charge(0, 96); err != nil {
					return None, err
				}
				return Ref(&asyncThrow{Header: t.Header(asyncThrowType), Gen: args[0], Args: [3]Value{args[1], args[2], args[3]}}), nil
			}),
		announced(Row{Name: "aclose", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Doc: "Return an awaitable that ends it."},
			func(t *Thread, args []Value) (Value, error) {
				if err := t.Charge(0, 96); err != nil {
					return None, err
				}
				return Ref(&asyncThrow{Header: t.Header(asyncThrowType), Gen: args[0]}), nil
			})))
}

// AsyncBuiltinRows are aiter and anext.
var AsyncBuiltinRows = []Row{
	{Name: "aiter", Sig: "(async_iterable, /)", Rights: NoRights, Charge: Constant, Doc: "Return an async iterator.",
		Step: func(t *Thread, f *NFrame) Action {
			if f.PC == 0 {
				f.PC = 1
				act, absent := t.CallSpecial(f, SpAIter, f.Vals[0])
				if absent {
					return t.Fail(t.TypeError("'%s' object is not an async iterable", f.Vals[0].Type().Name))
				}
				if act != Done {
					return act
				}
			}
			if f.In.Type().Special(SpANext).P == nil {
				return t.Fail(t.TypeError("aiter() returned not an async iterator of type '%s'", f.In.Type().Name))
			}
			f.Out = f.In
			return Done
		}},
	{Name: "anext", Sig: "(aiterator, default=<unrepresentable>, /)", Rights: NoRights, Charge: Constant,
		Doc: "Return an awaitable of the next item; with a default, that at the end.",
		Step: func(t *Thread, f *NFrame) Action {
			if f.PC == 0 {
				f.PC = 1
				act, absent := t.CallSpecial(f, SpANext, f.Vals[0])
				if absent {
					return t.Fail(t.TypeError("'%s' object is not an async iterator", f.Vals[0].Type().Name))
				}
				if act != Done {
					return act
				}
			}
			f.Out = f.In
			if d := f.Vals[1]; !d.IsMissing() {
				if err := t.Charge(0, 64); err != nil {
					return t.Fail(err)
				}
				f.Out = Ref(&anextDefault{Header: t.Header(anextType), It: f.In, Default: d})
			}
			return Done
		}},
}
