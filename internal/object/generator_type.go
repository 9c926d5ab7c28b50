// This file defines what Python sees of generators and coroutines. Running them is the
// vm's business, through Evaluator.Resume.

package object

var coroutineWrapperType = Declare("coroutine_wrapper", KindOther, ObjectType)

// A coroutineWrapper is what a coroutine's __await__ gives.
type coroutineWrapper struct {
	Header
	Coro Value
}

func genOf(v Value) *Generator {
	if v.Type() == coroutineWrapperType {
		v = As[coroutineWrapper](v).Coro
	}
	return As[Generator](v)
}

// genKind is the word messages use.
func (g *Generator) genKind() string {
	switch g.Type {
	case CoroutineType:
		return "coroutine"
	case AsyncGeneratorType:
		return "async generator"
	}
	return "generator"
}

// genSend: Vals are generator and value.
func genSend(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.Eval.Resume(f, genOf(f.Vals[0]), f.Vals[1], nil); act != Done {
			return act
		}
	}
	if f.In.P == nil {
		return t.Fail(t.StopIteration(t.Eval.GenResult()))
	}
	f.Out = f.In
	return Done
}

// genNext is __next__: exhaustion is the unbound Value for those who ask raw.
func genNext(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.Eval.Resume(f, genOf(f.Vals[0]), None, nil); act != Done {
			return act
		}
	}
	if f.In.P == nil && !f.Raw {
		return t.Fail(t.StopIteration(t.Eval.GenResult()))
	}
	f.Out = f.In
	return Done
}

// throwOp makes the exception of a throw(typ, val, tb) in f.In. The three arguments
// begin at Vals[at].
func (t *Thread) throwOp(f *NFrame, at int) Action {
	if !f.Vals[at+1].IsMissing() {
		args := append([]Value(nil), f.Vals[at:at+3]...)
		if f.Vals[0].Type() == asyncThrowType && at == 2 {
			args = append(args, None)
		}
		return t.PushRow(f, throwRow, args...)
	}
	return t.throwMake(f, at)
}

// throwRow warns of throw() with more than one argument, then makes the exception.
var throwRow = RegisterRow(&Row{Name: "throw", Step: func(t *Thread, f *NFrame) Action {
	switch f.PC {
	case 0:
		f.PC = 1
		name := "throw"
		if len(f.Vals) > 3 {
			name = "athrow"
		}
		if act := t.WarnOp(f, DeprecationWarningType, "the (type, exc, tb) signature of "+name+"() is deprecated, use the single-arg signature instead."); act != Done {
			return act
		}
		fallthrough
	case 1:
		f.PC = 2
		if act := t.throwMake(f, 0); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}})

func (t *Thread) throwMake(f *NFrame, at int) Action {
	typ, val := f.Vals[at], f.Vals[at+1]
	if tb := f.Vals[at+2]; !tb.IsMissing() && !tb.IsNone() && tb.Type() != TracebackType {
		return t.Fail(t.TypeError("throw() third argument must be a traceback object"))
	}
	switch {
	case typ.Kind() == KindType && As[Type](typ).Is(BaseExceptionType):
		switch {
		case val.IsMissing() || val.IsNone():
			return t.CallValue(f, typ)
		case val.Kind() == KindException && val.Type().Is(As[Type](typ)):
			f.In = val
			return Done
		case val.Kind() == KindTuple:
			return t.CallValue(f, typ, As[Tuple](val).Items...)
		}
		return t.CallValue(f, typ, val)
	case typ.Kind() == KindException:
		if !val.IsMissing() && !val.IsNone() {
			return t.Fail(t.TypeError("instance exception may not have a separate value"))
		}
		f.In = typ
		return Done
	}
	return t.Fail(t.TypeError("exceptions must be classes or instances deriving from BaseException, not %s", typ.Type().Name))
}

// thrown checks what calling the class given to throw() made: f.In must be an exception.
func (t *Thread) thrown(f *NFrame, cls Value) error {
	if f.In.Kind() != KindException {
		return t.TypeError("calling %s should have returned an instance of BaseException, not %s", TypeRepr(cls), f.In.Type().Name)
	}
	return nil
}

// genThrow: Vals are generator, typ, val, tb.
func genThrow(t *Thread, f *NFrame) Action {
	switch f.PC {
	case 0:
		f.PC = 1
		if act := t.throwOp(f, 1); act != Done {
			return act
		}
		fallthrough
	case 1:
		if err := t.thrown(f, f.Vals[1]); err != nil {
			if err != ErrRaised {
				return t.Fail(err)
			}
			f.In, t.Exc = Ref(t.Exc), nil // then the error itself is thrown
		}
		f.PC = 2
		if act := t.Eval.Resume(f, genOf(f.Vals[0]), None, As[Exception](f.In)); act != Done {
			return act
		}
	}
	if f.In.P == nil {
		return t.Fail(t.StopIteration(t.Eval.GenResult()))
	}
	f.Out = f.In
	return Done
}

// genClose: Vals is the generator.
func genClose(t *Thread, f *NFrame) Action {
	g := genOf(f.Vals[0])
	if f.Exc.P != nil {
		e := As[Exception](f.Exc)
		if f.PC == 1 && (e.Type.Is(GeneratorExitType) || e.Type.Is(StopIterationType)) {
			f.Out = None
			return Done
		}
		t.Exc = e
		return Raise
	}
	if f.PC == 0 {
		f.Out = None
		switch g.State {
		case GenClosed:
			return Done
		case GenCreated:
			t.GeneratorEnded(g)
			g.State = GenClosed
			clear(g.Regs)
			return Done
		}
		f.PC = 1
		if act := t.Eval.Resume(f, g, None, t.NewException(GeneratorExitType)); act != Done {
			return act
		}
	}
	if f.In.P != nil {
		f.PC = 2
		return t.Fail(t.Raise(RuntimeErrorType, "%s ignored GeneratorExit", g.genKind()))
	}
	f.Out = t.Eval.GenResult()
	return Done
}

const throwSig = "($self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)"

func genRepr(t *Thread, args []Value) (Value, error) {
	g := As[Generator](args[0])
	s := "<" + g.Type.Name + " object " + As[Str](g.QualName()).Go() + " at " + t.hexID(args[0]) + ">"
	if err := t.Charge(1+int64(len(s)/64), TextSize(s)); err != nil {
		return None, err
	}
	return NewStr(s), nil
}

func selfFast(t *Thread, args []Value) (Value, error) { return args[0], nil }

func genName(get func(*Generator) Value, field func(*generatorNames) *Value, what string) (getter, setter Fast) {
	return func(t *Thread, args []Value) (Value, error) { return get(As[Generator](args[0])), nil },
		func(t *Thread, args []Value) (Value, error) {
			if args[1].Kind() != KindStr {
				return None, t.TypeError("%s must be set to a string object", what)
			}
			g := As[Generator](args[0])
			if g.names == nil {
				if err := t.Charge(0, generatorNamesSize); err != nil {
					return None, err
				}
				g.names = &generatorNames{g.Name(), g.QualName()}
			}
			*field(g.names) = args[1]
			return None, nil
		}
}

var generatorLayout = layoutOf(func(g *Generator, visit func(*Value)) {
	for i := range g.Regs {
		visit(&g.Regs[i])
	}
	if g.names != nil {
		visit(&g.names.name)
		visit(&g.names.qualName)
	}
	if g.Fn != nil {
		v := Ref(g.Fn)
		visit(&v)
	}
	VisitCompartment(g.Comp, visit)
}, func(g *Generator) int64 {
	n := GeneratorSize(cap(g.Regs))
	if g.names != nil {
		n += generatorNamesSize
	}
	return n
})

// genRows are the rows that generators and coroutines share; prefix is gi, cr or ag.
func genRows(prefix string) []Row {
	noName := func(what string) Fast { // del is refused in the words for a wrong type
		return func(t *Thread, args []Value) (Value, error) {
			return Value{}, t.TypeError("%s must be set to a string object", what)
		}
	}
	nameGet, nameSet := genName((*Generator).Name, func(n *generatorNames) *Value { return &n.name }, "__name__")
	qualGet, qualSet := genName((*Generator).QualName, func(n *generatorNames) *Value { return &n.qualName }, "__qualname__")
	return []Row{
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Fast: genRepr, Doc: "Return repr(self)."},
		{Name: "__name__", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: nameGet, Set: nameSet, Del: noName("__name__"), Doc: "Name of the function."},
		{Name: "__qualname__", Kind: Getter, Rights: NoRights, Charge: Constant, Fast: qualGet, Set: qualSet, Del: noName("__qualname__"), Doc: "Qualified name of the function."},
		{Name: prefix + "_running", Kind: Getter, Inside: true, Rights: NoRights, Charge: Constant, Doc: "Whether it is running.",
			Fast: func(t *Thread, args []Value) (Value, error) {
				g := As[Generator](args[0])
				return Bool(g.State == GenRunning || g.Running), nil
			}},
		{Name: prefix + "_suspended", Kind: Getter, Inside: true, Rights: NoRights, Charge: Constant, Doc: "Whether it is suspended at a yield.",
			Fast: func(t *Thread, args []Value) (Value, error) {
				return Bool(As[Generator](args[0]).State == GenSuspended), nil
			}},
		{Name: prefix + "_code", Kind: Getter, Inside: true, Rights: Reflect, Charge: Constant, Doc: "The function's code, a husk.",
			Fast: func(t *Thread, args []Value) (Value, error) {
				if err := t.Charge(0, 48); err != nil {
					return None, err
				}
				return NewCode(As[Generator](args[0]).Fn.Code), nil
			}},
	}
}

func init() {
	awaiting := func(name string) Row {
		return Row{Name: name, Kind: Getter, Inside: true, Rights: Reflect, Charge: Constant, Doc: "What it delegates to, or None.",
			Fast: func(t *Thread, args []Value) (Value, error) { return t.Eval.Awaiting(As[Generator](args[0])), nil }}
	}
	send := Row{Name: "send", Sig: "($self, value, /)", Rights: NoRights, Charge: Constant, Loop: LoopSend, Step: genSend,
		Doc: "Go on with value as the result of the yield; return the next value yielded."}
	throw := Row{Name: "throw", Sig: throwSig, Rights: NoRights, Charge: Constant, Step: genThrow,
		Doc: "Raise an exception where it waits; return the next value yielded."}
	closeRow := Row{Name: "close", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Step: genClose, Catches: true,
		Doc: "Raise GeneratorExit where it waits and expect it to end."}
	next := Row{Name: "__next__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Step: genNext, Doc: "Implement next(self)."}
	iter := Row{Name: "__iter__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: selfFast, Doc: "Return self."}
	GeneratorType.Define("A suspended function that yields values.", generatorLayout,
		append(genRows("gi"), iter, next, send, throw, closeRow, awaiting("gi_yieldfrom"), classGetItemRow()))
	CoroutineType.Define("A suspended async function.", generatorLayout,
		append(genRows("cr"), send, throw, closeRow, awaiting("cr_await"), classGetItemRow(),
			Row{Name: "__await__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Doc: "Return an iterator for await.",
				Fast: func(t *Thread, args []Value) (Value, error) {
					if err := t.Charge(0, 32); err != nil {
						return None, err
					}
					return Ref(&coroutineWrapper{Header: t.Header(coroutineWrapperType), Coro: args[0]}), nil
				}},
			Row{Name: "cr_origin", Kind: Getter, Inside: true, Rights: NoRights, Charge: Constant, Doc: "None: origins are not tracked.",
				Fast: func(t *Thread, args []Value) (Value, error) { return None, nil }}))
	coroutineWrapperType.Define("An iterator over a coroutine.", layoutOf(func(w *coroutineWrapper, visit func(*Value)) {
		visit(&w.Coro)
	}, func(*coroutineWrapper) int64 { return 32 }), []Row{iter, next, send, throw, closeRow})
}

func classGetItemRow() Row {
	return Row{Name: "__class_getitem__", Sig: "($cls, item, /)", Kind: ClassMethod, Rights: NoRights, Charge: Constant,
		Doc:  "Return a generic alias of the class.",
		Fast: func(t *Thread, args []Value) (Value, error) { return NewGenericAlias(args[0], args[1]), nil }}
}
