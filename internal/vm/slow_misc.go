// This file defines the slow operations on imports, exceptions, with, await and
// pattern matching.

package vm

import (
	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/object"
)

func (m *Machine) slowLoadCommon(in *code.Instr) status {
	switch in.X {
	case code.CommonAssertionError:
		return m.store(in, object.Ref(object.AssertionErrorType), nil)
	case code.CommonNotImplementedError:
		return m.store(in, object.Ref(object.NotImplementedErrorType), nil)
	case code.CommonStopAsyncIteration:
		return m.store(in, object.Ref(object.StopAsyncIterationType), nil)
	}
	return m.store(in, object.Ref(object.BuildClassNative()), nil)
}

// slowImport does import statements through the `__import__` of the builtins.
func (m *Machine) slowImport(op code.Op, in *code.Instr) status {
	t := &m.T
	if !m.pay(1) {
		return stStop
	}
	b := m.fr.bind
	switch op {
	case code.OpImportFrom:
		return m.pushRowN(importFromRow, *m.reg(in.B), m.kC(in))
	case code.OpImportStar:
		ns := object.Ref(b.Ns)
		if b.Code.NSReg >= 0 {
			ns = *m.regK(0, b.Code.NSReg)
		}
		return m.pushRowN(importStarRow, *m.reg(in.B), ns)
	}
	fn := m.builtinCell(b, object.Intern("__import__"))
	if fn == nil || fn.V.P == nil {
		return m.fail(t.Raise(object.ImportErrorType, "__import__ not found"))
	}
	level := object.Int(int64(in.X))
	if in.X == 255 {
		level = *m.reg(in.A)
	}
	locals := object.None
	if b.Code.NSReg >= 0 {
		locals = *m.regK(0, b.Code.NSReg)
	} else if b.Code.Flags&code.Optimized == 0 {
		locals = object.Ref(b.Ns)
	}
	args := []object.Value{m.kB(in), object.Ref(b.Ns), locals, m.kC(in), level}
	return m.pushGeneric(fn.V, args, nil)
}

// importFromRow: Vals are module and name. A missing attribute may be a submodule.
var importFromRow = object.RegisterRow(&object.Row{Name: "import from", Catches: true, Step: func(t *object.Thread, f *object.NFrame) object.Action {
	if f.Exc.P != nil {
		e := object.As[object.Exception](f.Exc)
		if !e.Type.Is(object.AttributeErrorType) {
			t.Exc = e
			return object.Raise
		}
		return t.ImportFromMissing(f, f.Vals[0], object.As[object.Str](f.Vals[1]))
	}
	if f.PC == 0 {
		f.PC = 1
		if act := t.GetAttrOp(f, f.Vals[0], object.As[object.Str](f.Vals[1])); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}})

// importStarRow: Vals are module and namespace; then the list of names.
var importStarRow = object.RegisterRow(&object.Row{Name: "import star", Catches: true, Step: importStarStep})

func importStarStep(t *object.Thread, f *object.NFrame) object.Action {
	mod, ns := f.Vals[0], f.Vals[1]
	if f.Exc.P != nil {
		e := object.As[object.Exception](f.Exc)
		if f.PC == 1 && e.Type.Is(object.AttributeErrorType) && mod.Kind() == object.KindModule {
			f.M = 1 // no __all__: all public names
			f.PC = 2
			f.In = object.Ref(object.As[object.Module](mod).Dict)
			if act := t.CollectOp(f, f.In); act != object.Done {
				return act
			}
		} else {
			t.Exc = e
			return object.Raise
		}
	}
	for {
		switch f.PC {
		case 0:
			f.PC = 1
			if act := t.GetAttrOp(f, mod, object.Intern("__all__")); act != object.Done {
				return act
			}
		case 1:
			f.PC = 2
			if act := t.CollectOp(f, f.In); act != object.Done {
				return act
			}
		case 2:
			f.Vals = append(f.Vals, f.In)
			f.PC = 3
		case 3:
			names := object.As[object.List](f.Vals[2])
			if int(f.N) >= names.Len() {
				f.Out = object.None
				return object.Done
			}
			name := names.Get(int(f.N))
			if name.Kind() != object.KindStr {
				return t.Fail(t.TypeError("Item in %s.__all__ must be str, not %s", t.ModuleName(mod), name.Type().Name))
			}
			if f.M == 1 && object.As[object.Str](name).Len() > 0 && object.As[object.Str](name).At(0) == '_' {
				f.N++
				continue
			}
			f.PC = 4
			if act := t.GetAttrOp(f, mod, object.As[object.Str](name)); act != object.Done {
				return act
			}
		case 4:
			name := object.As[object.List](f.Vals[2]).Get(int(f.N))
			v := f.In
			f.PC = 5
			if ns.Type() == object.DictType {
				d := object.As[object.Dict](ns)
				if err := t.Charge(1, d.InsertCost()+cellSize); err != nil {
					return t.Fail(err)
				}
				d.SetStr(object.As[object.Str](name), v)
				f.In = object.None
			} else if act := t.SetItemOp(f, ns, name, v); act != object.Done {
				return act
			}
		case 5:
			f.PC = 3
			f.N++
			f.Commit(t)
		}
	}
}

// slowIntrinsic does the operations of type parameters, through the _typing module,
// and the display hook of interactive code.
func (m *Machine) slowIntrinsic(op code.Op, in *code.Instr) status {
	if !m.pay(1) {
		return stStop
	}
	if op == code.OpPrintExpr {
		return m.sub(m.T.DisplayHookOp(&m.scratch, *m.reg(in.A)))
	}
	args := m.regs(in.B, int(in.C))
	switch in.X {
	case code.IntrinSetTypeParams:
		if fn := args[0]; fn.Kind() == object.KindFunction {
			f := object.As[object.Function](fn)
			if err := m.T.Charge(0, f.ExtendCost()); err != nil {
				return m.fail(err)
			}
			f.Extend().TypeParams = args[1]
		}
		return m.store(in, args[0], nil)
	}
	full := append([]object.Value{object.Int(int64(in.X))}, args...)
	return m.pushRowN(intrinsicRow, full...)
}

var intrinsicNames = [code.NumIntrinsics]string{
	code.IntrinTypeVar: "_make_typevar", code.IntrinParamSpec: "_make_paramspec",
	code.IntrinTypeVarTuple: "_make_typevartuple", code.IntrinTypeAlias: "_make_typealias",
	code.IntrinSubscriptGeneric: "_subscript_generic",
}

// intrinsicRow calls a function of the embedded _typing module. Vals are the
// intrinsic's number and its arguments.
var intrinsicRow = object.RegisterRow(&object.Row{Name: "intrinsic", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC < 3 {
		if act := t.CallLibraryOp(f, "_typing", intrinsicNames[f.Vals[0].Int()], f.Vals[1:]...); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}})

func (m *Machine) slowExcept(op code.Op, in *code.Instr) status {
	t := &m.T
	switch op {
	case code.OpExcMatch:
		ok, err := t.ExcMatches(*m.reg(in.B), *m.reg(in.C))
		return m.store(in, object.Bool(ok), err)
	case code.OpExcInfo:
		if !m.holds(*m.reg(in.B), object.KindException, op) {
			return stStop
		}
		e := object.As[object.Exception](*m.reg(in.B))
		tb := t.ShownTraceback(e)
		*m.regK(in.A, 1), *m.regK(in.A, 2) = object.Ref(e), tb
		return m.store(in, t.TokenFor(object.Ref(e.Header.Type)), nil)
	}
	if b := *m.reg(in.B); !b.IsNone() && !m.holds(b, object.KindException, op) || !m.pay(1) {
		return stStop
	}
	if op == code.OpExcStarMatch {
		return m.pushRowN(object.ExcStarMatchRow, *m.reg(in.B), *m.reg(in.C))
	}
	return m.pushRowN(object.ExcStarEndRow, *m.reg(in.B), *m.reg(in.C))
}

// slowGetSpecial looks up __enter__ and its like on the type.
func (m *Machine) slowGetSpecial(in *code.Instr) status {
	t := &m.T
	if !m.pay(1) {
		return stStop
	}
	v := *m.reg(in.B)
	typ := v.Type()
	sp := [...]object.Special{object.SpEnter, object.SpExit, object.SpAEnter, object.SpAExit}[in.X]
	meth := typ.Special(sp)
	if meth.P == nil {
		return m.fail(t.WithError(typ, sp))
	}
	switch typ := meth.Type(); {
	case typ == object.FunctionType && !t.S.Several():
		*m.reg(in.A), *m.regK(in.A, 1) = meth, v
		m.fr.pc++
		return stNext
	case typ == object.BuiltinType || typ == object.MethodWrapperType: // it has its receiver
		return m.deliver(t.Special(meth, v))
	case typ == object.StaticMethodType:
		return m.deliver(t.Special(object.As[object.StaticMethod](meth).Fn, v))
	case meth.Kind() == object.KindFunction || meth.Kind() == object.KindNative:
		r, err := t.BoundMethod(meth, v)
		if err != nil {
			return m.fail(err)
		}
		return m.deliver(r)
	}
	get := meth.Type().Special(object.SpGet)
	if get.P == nil {
		return m.deliver(meth)
	}
	return m.sub(t.CallBound(&m.scratch, get, meth, v, object.Ref(typ)))
}

// slowAwait does the operations of await and async for.
func (m *Machine) slowAwait(op code.Op, in *code.Instr) status {
	t := &m.T
	if !m.pay(1) {
		return stStop
	}
	v := *m.reg(in.B)
	switch op {
	case code.OpGetYieldIter:
		switch v.Type() {
		case object.GeneratorType:
			return m.store(in, v, nil)
		case object.CoroutineType:
			const ok = code.Coroutine | code.IterableCoroutine
			if m.fr.bind.Code.Flags&ok == 0 {
				return m.fail(t.TypeError("cannot 'yield from' a coroutine object in a non-coroutine generator"))
			}
			return m.store(in, v, nil)
		}
		it, ok, err := t.GetIterFast(v)
		if err != nil || ok {
			return m.store(in, it, err)
		}
		return m.sub(t.IterOp(&m.scratch, v))
	case code.OpGetAwaitable:
		if v.Type() == object.CoroutineType {
			g := object.As[object.Generator](v)
			if g.State == object.GenRunning || g.State == object.GenSuspended && m.awaiting(g) {
				return m.fail(t.Raise(object.RuntimeErrorType, "coroutine is being awaited already"))
			}
			return m.store(in, v, nil)
		}
		return m.pushRowN(object.AwaitRow, v, object.Int(int64(in.X)))
	case code.OpGetAIter:
		return m.pushRowN(object.AIterRow, v)
	}
	return m.pushRowN(object.ANextRow, v)
}

// awaiting tells whether a suspended coroutine waits inside another one's await.
func (m *Machine) awaiting(g *object.Generator) bool {
	i := int(m.fr.i)
	defer func() { m.searched(i) }()
	for ; i > 0; i-- {
		if o := m.frames[i].gen; o != nil && o == g {
			return true
		}
	}
	return false
}

func (m *Machine) slowMatch(op code.Op, in *code.Instr) status {
	t := &m.T
	v := *m.reg(in.B)
	switch op {
	case code.OpMatchSeq:
		return m.store(in, object.Bool(v.Type().Flags&object.FlagSequence != 0), nil)
	case code.OpMatchMap:
		return m.store(in, object.Bool(v.Type().Flags&object.FlagMapping != 0), nil)
	}
	if (op == code.OpMatchKeys || op == code.OpMatchRest) && !m.holds(*m.reg(in.C), object.KindTuple, op) || !m.pay(1) {
		return stStop
	}
	switch op {
	case code.OpGetLen:
		return m.sub(t.LenOp(&m.scratch, v))
	case code.OpMatchKeys:
		return m.pushRowN(matchKeysRow, v, *m.reg(in.C))
	case code.OpMatchRest:
		return m.pushRowN(matchRestRow, v, *m.reg(in.C))
	}
	return m.pushRowN(matchClassRow, v, *m.regK(in.B, 1), m.kC(in), object.Int(int64(in.X)))
}
