// This file defines what happens when a proxy is called or used by an operator: the gate
// is asked, the operation is done on the target, and the result is passed on.

package ocap

import "github.com/adderlang/adder/internal/object"

// operate is the special method sp of all proxies. Vals are the proxy, its arguments and,
// of calls, the keywords. PC 0 ask the gate, 1 its answer, 2 do it, 3 the result.
func operate(sp object.Special) object.Step {
	name := object.Ref(object.Intern(object.SpecialNames[sp]))
	return func(t *thread, f *frame) action {
		p := object.As[proxy](f.Vals[0])
		g := p.gate
		if g.link != nil {
			if f.PC == 0 {
				if err := proxies.lets(t, f.Vals[0], sp); err != nil {
					return t.Fail(err)
				}
			}
			args, kw := arguments(sp, f)
			return g.link.operate(t, f, p, operation(sp), object.None, args, kw)
		}
		if f.Caught() != nil {
			return g.raised(t, f, p)
		}
		switch f.PC {
		case 0:
			if err := proxies.lets(t, f.Vals[0], sp); err != nil {
				return t.Fail(err)
			}
			if err := g.alive(t); err != nil {
				if out, ok := p.identity(t, f, sp); ok {
					t.Exc = nil
					f.Out = out
					return done
				}
				return t.Fail(err)
			}
			if f.PC = 2; g.asks {
				f.PC = 1
				args, kw := arguments(sp, f)
				if act := g.admit(t, f, p.shown(name), args, kw); act != done {
					return act
				}
			}
		}
		if f.PC == 1 {
			args, _ := arguments(sp, f)
			if err := g.admitted(t, f.In, p.shown(name), args); err != nil {
				return t.Fail(err)
			}
			f.PC = 2
			f.Commit(t)
		}
		if f.PC == 2 {
			f.PC = 3
			if act := p.forward(t, f, sp); act != done {
				return act
			}
			f.Commit(t) // it is done: an item that was taken is not taken again
		}
		if f.PC == 3 && f.In.IsUnbound() { // the end of an iteration; others end theirs before a stop is over
			f.Vals = append(f.Vals, t.Eval.GenResult())
			f.PC = 4
			f.Commit(t)
		}
		if f.PC == 4 {
			t.Eval.SetGenResult(f.Vals[len(f.Vals)-1])
		}
		if err := g.alive(t); err != nil {
			return t.Fail(err)
		}
		out, err := g.result(t, p, sp, f.In)
		if err != nil {
			return t.Fail(err)
		}
		f.Out = out
		return done
	}
}

// shown is the name that logs show: of a method its own, else that of the special method.
func (p *proxy) shown(special value) value {
	if p.of != nil {
		return p.name
	}
	return special
}

// forward does the operation on the target.
func (p *proxy) forward(t *thread, f *frame, sp object.Special) action {
	args, kw := arguments(sp, f)
	if p.gate.kind == membraneGate {
		inward, err := p.gate.across.crossAll(t, args, !p.gate.inner)
		if err != nil {
			return t.Fail(err)
		}
		args = inward
	}
	switch {
	case sp == object.SpCall:
		return p.call(t, f, args, kw)
	case sp == object.SpHash && p.hash.P != nil:
		f.In = p.hash
		return done
	case sp == object.SpSetAttr, sp == object.SpDelAttr:
		return p.store(t, f, sp, args)
	}
	return operated(t, f, sp, p.target, args, kw)
}

func (p *proxy) call(t *thread, f *frame, args []value, kw value) action {
	var names *object.Tuple
	if !kw.IsMissing() {
		first := len(args)
		all, n, err := t.KwArgs(append([]value(nil), args...), object.As[object.Dict](kw))
		if err != nil {
			return t.Fail(err)
		}
		if p.gate.kind == membraneGate {
			inward, err := p.gate.across.crossAll(t, all[first:], !p.gate.inner)
			if err != nil {
				return t.Fail(err)
			}
			copy(all[first:], inward)
		}
		args, names = all, n
	}
	if p.method {
		// what AttrMethod stands for takes its object first; Vals have room for the arguments
		n := len(f.Vals)
		f.Vals = append(append(f.Vals, p.of.target), args...)
		return t.CallKw(f, p.target, f.Vals[n:], names)
	}
	return t.CallKw(f, p.target, args, names)
}

// store writes or deletes a public attribute of the target.
func (p *proxy) store(t *thread, f *frame, sp object.Special, args []value) action {
	if args[0].Type() != object.StrType || p.of != nil || !isPublic(object.As[object.Str](args[0])) {
		return t.Fail(t.Raise(object.AttributeErrorType, "only public attributes can be written through a proxy"))
	}
	name := object.As[object.Str](args[0])
	if sp == object.SpDelAttr {
		return t.DelAttrOp(f, p.target, name)
	}
	return t.SetAttrOp(f, p.target, name, args[1])
}

// result is what the holder gets of an operation.
func (g *gate) result(t *thread, p *proxy, sp object.Special, v value) (value, error) {
	if v.IsUnbound() { // the end of an iteration: what a coroutine returns goes beside it
		end, err := g.result(t, p, object.SpCall, t.Eval.GenResult())
		if err == nil {
			t.Eval.SetGenResult(end)
		}
		return value{}, err
	}
	if sp == object.SpHash {
		p.hash = v
		return v, nil
	}
	switch {
	case g.kind == membraneGate, g.kind == readGate:
		return g.deliver(t, p, v)
	case v == p.target && p.of == nil:
		return object.Ref(p), nil
	case p.of != nil && v == p.of.target:
		return object.Ref(p.of), nil
	case sp == object.SpIter || sp == object.SpReversed || sp == object.SpAIter || sp == object.SpAwait:
		// what iterates could be asked for what it goes through
		return g.alloc(t, v, "", iterating.and(specialsOf(v)))
	}
	return v, g.received(t, v)
}

// iterating are the special methods of what goes through something.
var iterating = setOf([]object.Special{object.SpIter, object.SpNext, object.SpAIter, object.SpANext, object.SpAwait})

// identity is what hash and == of a revoked membrane's proxy fall back to.
func (p *proxy) identity(t *thread, f *frame, sp object.Special) (value, bool) {
	if p.gate.kind != membraneGate {
		return value{}, false
	}
	args, _ := arguments(sp, f)
	same := len(args) == 1 && args[0] == object.Ref(p)
	switch sp {
	case object.SpHash:
		if p.hash.P == nil {
			p.hash = object.Int(t.ID(object.Ref(p)) >> 4)
		}
		return p.hash, true
	case object.SpEQ:
		return object.Bool(same), true
	case object.SpNE:
		return object.Bool(!same), true
	}
	return value{}, false
}

// deliver is how a membrane or a read-only view passes a value on to the holder.
func (g *gate) deliver(t *thread, p *proxy, v value) (value, error) {
	if g.kind == membraneGate {
		return g.across.cross(t, v, g.inner)
	}
	switch {
	case v == p.target:
		return object.Ref(p), nil
	case isLeaf(v) || v == object.NotImplemented || v.Kind() == object.KindType && v.Header().Word&object.StaticBit != 0:
		return v, nil
	case v.Type().Is(proxyType) && object.As[proxy](v).gate.kind == readGate:
		return v, nil
	}
	return g.newProxy(t, v)
}
