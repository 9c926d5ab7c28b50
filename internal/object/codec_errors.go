// This file defines the error handlers that guests register, and what they may return.

package object

// codecErrors are the handlers of a compartment.
type codecErrors struct {
	handlers *Dict // made at the first
	coder    Value // what codes for encodings that programs registered; unbound: there are none
}

// Refs visits the handlers.
func (c *codecErrors) Refs(visit func(*Value)) {
	VisitDict(c.handlers, visit)
	if c.coder.P != nil {
		visit(&c.coder)
	}
}

func (t *Thread) errorHandlers() *Dict {
	c, _ := t.Comp.Kept("codecs").(*codecErrors)
	if c == nil {
		return nil
	}
	return c.handlers
}

// RegisterErrorHandler is codecs.register_error.
func (t *Thread) RegisterErrorHandler(name *Str, fn Value) error {
	if err := t.Charge(1, DictSize+128); err != nil {
		return err
	}
	c := t.codecState()
	if c.handlers == nil {
		c.handlers = NewDict()
	}
	c.handlers.SetStr(name, fn)
	return nil
}

// callHandler calls the guest's handler of a name with an exception.
func (t *Thread) callHandler(f *NFrame, name string, exc Value) Action {
	if d := t.errorHandlers(); d != nil {
		if fn, ok := d.GetStr(MakeStr(name)); ok {
			return t.CallValue(f, fn, exc)
		}
	}
	return t.Fail(t.Raise(LookupErrorType, "unknown error handler name '%s'", name))
}

// replacement checks what a handler returned: (replacement, position).
func (t *Thread) replacement(v Value, want string, n int) (rep Value, pos int, err error) {
	wrong := func() error {
		return t.TypeError("%s error handler must return (%s, int) tuple", map[bool]string{true: "encoding", false: "decoding"}[want != "str"], want)
	}
	if v.Kind() != KindTuple || len(As[Tuple](v).Items) != 2 {
		return rep, 0, wrong()
	}
	items := As[Tuple](v).Items
	rep = items[0]
	if rep.Kind() != KindStr && (want == "str" || rep.Kind() != KindBytes) || items[1].Kind() != KindInt {
		return rep, 0, wrong()
	}
	p, fits := items[1].Int64()
	at := p
	if at < 0 {
		at += int64(n)
	}
	if !fits || at < 0 || at > int64(n) {
		return rep, 0, t.IndexError("position %d from error handler out of bounds", p)
	}
	return rep, int(at), nil
}

// takeReplacement writes what a handler returned for the bad characters.
func (s *encodeState) takeReplacement(t *Thread, v Value) error {
	rep, pos, err := t.replacement(v, "str/bytes", As[Str](s.str).Len())
	if err != nil {
		return err
	}
	if rep.Kind() == KindBytes {
		b := As[Bytes](rep).B
		if unit := s.c.unit(); len(b)%unit != 0 {
			return s.raise(t)
		}
		if err := t.Charge(fuelBytes(len(b)), 2*int64(len(b))); err != nil {
			return err
		}
		s.out = append(s.out, b...)
	} else {
		x := As[Str](rep)
		if !x.ascii && s.c.kind >= codecUTF8 && s.c.kind <= codecUTF32 {
			return s.raise(t)
		}
		inner := *s
		inner.str, inner.pos, inner.out = rep, 0, nil
		if x.Len() > 0 {
			if err := inner.chunk(t, x.Len()); err != nil {
				return err
			}
			if inner.bad1 > inner.bad0 {
				return s.raise(t)
			}
			if err := t.Charge(0, 2*int64(len(inner.out))); err != nil {
				return err
			}
			s.out = append(s.out, inner.out...)
		}
	}
	s.pos = pos
	return nil
}

// unit is the bytes of a unit.
func (c *textCodec) unit() int {
	switch c.kind {
	case codecUTF16:
		return 2
	case codecUTF32:
		return 4
	}
	return 1
}

// takeReplacement writes what a handler returned for the bad bytes.
func (s *decodeState) takeReplacement(t *Thread, v Value) error {
	if err := s.takeObject(t); err != nil {
		return err
	}
	rep, pos, err := t.replacement(v, "str", s.end())
	if err != nil {
		return err
	}
	x := As[Str](rep)
	if err := t.Charge(fuelBytes(len(x.data)), s.b.cost(x.Len(), x.Width())); err != nil {
		return err
	}
	s.b.WriteStr(x)
	s.pos = pos
	return nil
}

// takeObject goes on with other bytes if the handler put them into the exception.
func (s *decodeState) takeObject(t *Thread) error {
	if s.exc.P == nil {
		return nil
	}
	obj := As[Exception](s.exc).field(uniObject)
	if obj.P == nil {
		return t.TypeError("UnicodeError 'object' attribute is not set")
	}
	if obj.Kind() != KindBytes {
		return t.TypeError("UnicodeError 'object' attribute must be a bytes")
	}
	if obj != s.kept {
		s.data, s.skip, s.paid = obj, 0, 0
	}
	s.exc, s.kept = Value{}, Value{}
	return nil
}

// ErrorHandler is the handler that the acting compartment registered under a name, or None.
func (t *Thread) ErrorHandler(name *Str) Value {
	if d := t.errorHandlers(); d != nil {
		if fn, ok := d.GetStr(name); ok {
			return fn
		}
	}
	return None
}

// ForgetErrorHandler undoes RegisterErrorHandler; it tells whether there was one.
func (t *Thread) ForgetErrorHandler(name *Str) bool {
	d := t.errorHandlers()
	return d != nil && d.DelStr(name)
}

func (t *Thread) codecState() *codecErrors {
	c, _ := t.Comp.Kept("codecs").(*codecErrors)
	if c == nil {
		c = &codecErrors{}
		t.Comp.Keep("codecs", c)
	}
	return c
}

// SetCoder says what is called for encodings that are not built in: with what is to be
// coded, the encoding, the error handling and "encode" or "decode".
func (t *Thread) SetCoder(fn Value) { t.codecState().coder = fn }

// coder is what SetCoder set, for an encoding that was not found; the error of that is
// dropped then.
func (t *Thread) coder() (Value, bool) {
	c, _ := t.Comp.Kept("codecs").(*codecErrors)
	if c == nil || c.coder.P == nil || t.Exc == nil || !t.Exc.Type.Is(LookupErrorType) {
		return Value{}, false
	}
	t.Exc = nil
	return c.coder, true
}

// pcCoded is the step of encoding and decoding that has the coder's result.
const pcCoded = 9

// codeByCoder leaves a step to the coder.
func (t *Thread) codeByCoder(f *NFrame, fn, v Value, encoding, errors, verb string) Action {
	f.PC = pcCoded
	if act := t.CallValue(f, fn, v, NewStr(encoding), NewStr(errors), NewStr(verb)); act != Done {
		return act
	}
	f.Out = f.In
	return Done
}
