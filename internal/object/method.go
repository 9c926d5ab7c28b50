// This file defines bound methods and the natives' own surface. Neither shows its
// first argument: __self__ is absent (DESIGN §2 rule 3).

package object

import "strings"

func init() {
	SpecialCallRow := func(doc string) Row {
		return Row{Name: "__call__", Sig: "($self, /, *args, **kwargs)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			return t.callStep(f, f.Vals[0])
		}, Doc: doc}
	}
	defineMethod(SpecialCallRow("Call the function with the object as first argument."))
	for _, typ := range []*Type{BuiltinType, MethodDescriptorType, WrapperDescriptorType, MethodWrapperType, ClassMethodDescriptorType} {
		defineNative(typ, SpecialCallRow("Call the function."))
	}
}

func order(name string) Row {
	return Row{Name: name, Sig: "($self, value, /)", Rights: NoRights, Charge: Constant, Fast: objectOrder, Doc: "There is no order."}
}

// notEqual is __ne__ of types whose __eq__ is in eq.
func notEqual(eq Step) Row {
	return Row{Name: "__ne__", Sig: "($self, value, /)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
		act := eq(t, f)
		if act == Done && f.Out.IsBool() {
			f.Out = Bool(!f.Out.Bool())
		}
		return act
	}, Doc: "The opposite of __eq__."}
}

func defineMethod(call Row) {
	method := func(v Value) *BoundMethod { return As[BoundMethod](v) }
	MethodType.Flags |= FlagWeakref
	MethodType.Find = findInMethod
	MethodType.Define("method(function, instance, /)\n--\n\nA function with its first argument.", &Layout{
		Refs: func(v Value, visit func(*Value)) { visit(&method(v).Fn); visit(&method(v).Self) },
		Size: func(v Value) int64 { return MethodSize },
		Go:   GoOf[BoundMethod](),
	}, []Row{
		{Name: "__new__", Sig: "($type, function, instance, /)", Kind: Static, Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			if !callable(args[1]) {
				return Value{}, t.TypeError("first argument must be callable")
			}
			if args[2].IsNone() {
				return Value{}, t.TypeError("instance must not be None")
			}
			return t.NewMethod(t.lent(args[1]), args[2])
		}, Doc: "Bind a function to an object."},
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: PerByte, Catches: true, Step: methodRepr, Doc: "Show the function's name and the object."},
		{Name: "__hash__", Sig: "($self, /)", Rights: NoRights, Charge: Custom, Step: func(t *Thread, f *NFrame) Action {
			m := method(f.Vals[0])
			if f.PC == 0 {
				f.PC = 1
				if act := t.HashOp(f, m.Fn); act != Done {
					return act
				}
			}
			h := f.In.Int() ^ t.HashIdentity(m.Self)
			if h == -1 {
				h = -2
			}
			f.Out = Int(h)
			return Done
		}, Doc: "Hash the function and the object's identity."},
		call,
		{Name: "__getattribute__", Sig: "($self, name, /)", Rights: Reflect, Charge: Constant, Step: func(t *Thread, f *NFrame) Action {
			return t.getAttributeStep(f, findInMethod)
		}, Doc: "Look up an attribute of the method, else of its function."},
		order("__lt__"), order("__le__"),
		{Name: "__eq__", Sig: "($self, value, /)", Rights: NoRights, Charge: Custom, Step: methodEq, Doc: "Equal if function and object are the same."},
		notEqual(methodEq),
		order("__gt__"), order("__ge__"),
		{Name: "__get__", Sig: "($self, instance, owner=None, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			if args[1].IsNone() && args[2].IsNone() {
				return Value{}, t.TypeError("__get__(None, None) is invalid")
			}
			return args[0], nil
		}, Doc: "The method itself: it is bound already."},
		{Name: "__func__", Kind: Getter, Rights: NoRights, Charge: Constant, Params: "member", Fast: func(t *Thread, args []Value) (Value, error) {
			m := method(args[0])
			if fn := m.Fn; fn.Kind() == KindFunction && t.S.Several() && !t.Comp.covers(As[Function](fn).Binding.Comp) {
				return t.unboundOf(fn, m.Self)
			}
			return m.Fn, nil
		}, Doc: "The function."},
	})
}

// findInMethod forwards what method objects do not have to the function.
func findInMethod(t *Thread, v Value, name *Str) AttrResult {
	typ := v.Type()
	m := As[BoundMethod](v)
	if name.Equal(strDoc) {
		return t.forward(m.Fn, name)
	}
	if i, ok := typ.MethodIndex(name); ok {
		return t.bind(typ.Methods[i], v, typ, name)
	}
	return t.forward(m.Fn, name)
}

// maxBehind bounds how many objects may stand before the one that has an attribute, each
// asking the next: each is a few Go calls.
const maxBehind = 500

// FindBehind is FindAttr for an object that asks the one behind it, which may do so too.
func (t *Thread) FindBehind(v Value, name *Str) AttrResult {
	if t.behind >= maxBehind {
		return AttrResult{Kind: AttrRaise, Err: t.Raise(RecursionErrorType, "maximum recursion depth exceeded")}
	}
	t.behind++
	r := t.FindAttr(v, name)
	t.behind--
	return r
}

// forward looks a name up on another object: no cache, and methods come bound to it.
func (t *Thread) forward(v Value, name *Str) AttrResult {
	r := t.FindBehind(v, name)
	r.Cache = IC{}
	switch r.Kind {
	case AttrMethod:
		return t.found(t.BoundMethod(r.Value, v))
	case AttrNone:
		return AttrResult{Kind: AttrRaise, Err: t.NoAttribute(v, name)}
	case AttrHook, AttrProperty:
		return AttrResult{Kind: AttrGet, Value: Ref(forwarder), On: v, Owner: v.Type()}
	}
	return r
}

// forwarder stands for a lookup on another object that guest code decides: descrGet
// knows it.
var forwarder = &Cell{Header: Header{Word: StaticBit | FrozenBit}}

func (t *Thread) getAttributeStep(f *NFrame, find FindFunc) Action {
	if f.PC == 0 {
		name, err := t.AttrName(f.Vals[1])
		if err != nil {
			return t.Fail(err)
		}
		f.PC = 1
		v := f.Vals[0]
		if t.foreign(v) {
			find = (*Thread).findForeign
			if t.open(v) {
				find = (*Thread).findOpen
			}
		}
		if act := t.FinishGet(f, find(t, v, name), v, name); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

func methodEq(t *Thread, f *NFrame) Action {
	if f.PC == 0 {
		if f.Vals[1].Type() != MethodType {
			f.Out = NotImplemented
			return Done
		}
		a, b := As[BoundMethod](f.Vals[0]), As[BoundMethod](f.Vals[1])
		if a.Self != b.Self {
			f.Out = False
			return Done
		}
		f.PC = 1
		if act := t.EqOp(f, a.Fn, b.Fn); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}

// methodRepr: PC 1 has the function's __qualname__, 2 its __name__, 3 the repr of the
// object. The name is kept in Vals[1].
func methodRepr(t *Thread, f *NFrame) Action {
	m := As[BoundMethod](f.Vals[0])
	if f.PC == 0 {
		f.PC = 1
		if act := t.GetAttrOr(f, m.Fn, strQualname, None); act != Done {
			return act
		}
	}
	if f.Exc.P != nil {
		return t.Reraise(f)
	}
	if f.PC == 1 {
		f.PC = 2
		if f.In.IsNone() {
			if act := t.GetAttrOr(f, m.Fn, strName, None); act != Done {
				return act
			}
		}
	}
	if f.PC == 2 {
		f.Vals = append(f.Vals, f.In)
		f.PC = 3
		if act := t.ReprOp(f, m.Self); act != Done {
			return act
		}
	}
	name := "?"
	if f.Vals[1].Kind() == KindStr {
		name = As[Str](f.Vals[1]).Go()
	}
	out, err := t.newText("<bound method " + name + " of " + As[Str](f.In).Go() + ">")
	if err != nil {
		return t.Fail(err)
	}
	f.Out = out
	return Done
}

func nativeEq(t *Thread, args []Value) (Value, error) {
	if args[1].Type() != args[0].Type() {
		return NotImplemented, nil
	}
	a, b := As[Native](args[0]), As[Native](args[1])
	return Bool(a == b || a.Row == b.Row && a.Self == b.Self && a.Owner == b.Owner), nil
}

func nativeHash(t *Thread, args []Value) (Value, error) {
	n := As[Native](args[0])
	h := t.HashIdentity(n.Self) ^ int64(n.Row.num)*1000003
	if h == -1 {
		h = -2
	}
	return Int(h), nil
}

// qualName is the native's __qualname__.
func (n *Native) qualName() string {
	switch {
	case n.Owner == nil:
		return n.Row.Name
	case n.Row.Kind == ClassMethod && n.Self.P != nil && n.Self.Kind() == KindType:
		return As[Type](n.Self).QualName + "." + n.Row.Name
	}
	return n.Owner.QualName + "." + n.Row.Name
}

// textSig is the native's __text_signature__, "" if it has none. What the binder is told
// in Sig is the same but for natives that CPython does not generate: those are listed.
func (n *Native) textSig() string {
	s := n.Row.Sig
	name := n.Row.Name
	if n.Owner != nil {
		name = n.Owner.Name + "." + name
	} else if n.Module.P != nil && n.Module.Kind() == KindStr && As[Str](n.Module).Go() != "builtins" {
		name = As[Str](n.Module).Go() + "." + name
	}
	if sig, ok := textSigs[name]; ok {
		return sig
	}
	switch {
	case n.Row.Kind == Static && n.Row.Name == "__new__":
		return "($type, *args, **kwargs)"
	case n.Owner != nil && n.Row.Name == "__init__":
		return "($self, /, *args, **kwargs)"
	case n.Owner == BytesType || n.Owner == ByteArrayType:
		return bytesSig.Replace(s)
	case strings.Contains(s, "<unrepresentable>"):
		return ""
	case n.Owner == nil && s == "()":
		return "($module, /)"
	case n.Owner == nil && len(s) > 1 && s[1] != '$' && !strings.Contains(s, ", /") && !strings.Contains(s, "(/"):
		return "($module, /, " + s[1:]
	case n.Owner == nil && len(s) > 1 && s[1] != '$':
		return "($module, " + s[1:]
	}
	return s
}

// textSigs are signature texts that differ from what the binder goes by.
var textSigs = map[string]string{
	"datetime.date.strftime": "", "datetime.datetime.strftime": "", "datetime.time.strftime": "",
	"datetime.datetime.isoformat": "", "datetime.time.isoformat": "",
	"__build_class__":          "",
	"atexit.register":          "($module, func, /, *args, **kwargs)",
	"gc.set_threshold":         "",
	"__import__":               "($module, /, name, globals=None, locals=None, fromlist=(),\n           level=0)",
	"compile":                  "($module, /, source, filename, mode, flags=0,\n        dont_inherit=False, optimize=-1, *, _feature_version=-1)",
	"_io.open":                 "($module, /, file, mode='r', buffering=-1, encoding=None,\n     errors=None, newline=None, closefd=True, opener=None)",
	"sorted":                   "($module, iterable, /, *, key=None, reverse=False)",
	"anext":                    "($module, aiterator, default=<unrepresentable>, /)",
	"dict.pop":                 "($self, key, default=<unrepresentable>, /)",
	"memoryview.cast":          "($self, /, format, shape=<unrepresentable>)",
	"memoryview.hex":           "($self, /, sep=<unrepresentable>, bytes_per_sep=1)",
	"dict.update":              "",
	"type.__prepare__":         "($cls, name, bases, /, **kwds)",
	"object.__init_subclass__": "($type, /)",

	"_csv.reader":                    "($module, iterable, /, dialect='excel', **fmtparams)",
	"_csv.writer":                    "($module, fileobj, /, dialect='excel', **fmtparams)",
	"_csv.register_dialect":          "($module, name, /, dialect='excel', **fmtparams)",
	"_hashlib.scrypt":                "($module, /, password, *, salt, n, r, p, maxmem=0, dklen=64)",
	"_struct.pack":                   "",
	"_struct.pack_into":              "",
	"sys.displayhook":                "($module, object, /)",
	"time.clock_getres":              "",
	"time.ctime":                     "",
	"time.get_clock_info":            "",
	"time.gmtime":                    "",
	"time.localtime":                 "",
	"time.mktime":                    "($self, object, /)",
	"time.sleep":                     "($self, object, /)",
	"time.strptime":                  "",
	"collections.OrderedDict.update": "",
	"collections.deque.index":        "($self, value, [start, [stop]])",
	"functools.partial.__call__":     "($self, /, *args, **kwargs)",
	"re.Match.group":                 "",
}

var bytesSig = strings.NewReplacer("fillchar=<unrepresentable>", "fillchar=b' '", "delete=<unrepresentable>", "delete=b''")

func init() {
	for _, h := range []string{"md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256"} {
		textSigs["_hashlib.openssl_"+h] = "($module, /, data=b'', *, usedforsecurity=True, string=None)"
	}
	for _, t := range []string{"str.", "bytes.", "bytearray."} {
		for _, m := range []string{"count", "find", "index", "rfind", "rindex"} {
			textSigs[t+m] = "($self, sub[, start[, end]], /)"
		}
		textSigs[t+"startswith"] = "($self, prefix[, start[, end]], /)"
		textSigs[t+"endswith"] = "($self, suffix[, start[, end]], /)"
	}
}

func nativeRepr(t *Thread, args []Value) (Value, error) {
	n := As[Native](args[0])
	name := n.Row.Name
	switch n.Type {
	case MethodDescriptorType, ClassMethodDescriptorType:
		return t.newText("<method '" + name + "' of '" + n.Owner.Name + "' objects>")
	case WrapperDescriptorType:
		return t.newText("<slot wrapper '" + name + "' of '" + n.Owner.Name + "' objects>")
	case MethodWrapperType:
		return t.newText("<method-wrapper '" + name + "' of " + n.Self.Type().Name + " object at " + t.hexID(n.Self) + ">")
	}
	if n.Owner == nil || n.Self.P == nil || n.Self.IsNone() {
		return t.newText("<built-in function " + name + ">")
	}
	return t.newText("<built-in method " + name + " of " + n.Self.Type().Name + " object at " + t.hexID(n.Self) + ">")
}

func defineNative(typ *Type, call Row) {
	native := func(v Value) *Native { return As[Native](v) }
	get := func(name, doc, params string, fast Fast) Row {
		return Row{Name: name, Kind: Getter, Rights: NoRights, Charge: Constant, Params: params, Fast: fast, Doc: doc}
	}
	nameParams := "member"
	if typ == BuiltinType || typ == MethodWrapperType {
		nameParams = ""
	}
	bound := typ == BuiltinType || typ == MethodWrapperType
	rows := []Row{
		{Name: "__repr__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: nativeRepr, Doc: "Show the name."},
		call,
		get("__name__", "The function's name.", nameParams, func(t *Thread, args []Value) (Value, error) { return Ref(Intern(native(args[0]).Row.Name)), nil }),
		get("__qualname__", "The function's name with its class.", "", func(t *Thread, args []Value) (Value, error) { return t.newText(native(args[0]).qualName()) }),
		get("__doc__", "The function's documentation.", "", func(t *Thread, args []Value) (Value, error) { return t.docText(native(args[0]).Row.Doc) }),
		get("__text_signature__", "The function's parameters as text.", "", func(t *Thread, args []Value) (Value, error) {
			if sig := native(args[0]).textSig(); sig != "" {
				return t.newText(sig)
			}
			return None, nil
		}),
	}
	if bound {
		rows = append(rows,
			Row{Name: "__hash__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: nativeHash, Doc: "Hash the function and the object's identity."},
			order("__lt__"), order("__le__"), order("__gt__"), order("__ge__"),
			Row{Name: "__eq__", Sig: "($self, value, /)", Rights: NoRights, Charge: Constant, Fast: nativeEq, Doc: "Equal if function and object are the same."},
			Row{Name: "__ne__", Sig: "($self, value, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
				v, err := nativeEq(t, args)
				if v.IsBool() {
					v = Bool(!v.Bool())
				}
				return v, err
			}, Doc: "The opposite of __eq__."})
	} else {
		rows = append(rows, Row{Name: "__get__", Sig: "($self, instance, owner=None, /)", Rights: NoRights, Charge: Constant, Fast: nativeGet, Doc: "Bind to an instance."})
	}
	if typ == BuiltinType {
		m := get("__module__", "The module the function belongs to, or None.", "", func(t *Thread, args []Value) (Value, error) {
			if n := native(args[0]); n.Module.P != nil && n.Owner == nil {
				return n.Module, nil
			}
			return None, nil
		})
		rows = append(rows, m, Row{Name: "__reduce__", Sig: "($self, /)", Rights: NoRights, Charge: Constant, Fast: func(t *Thread, args []Value) (Value, error) {
			n := native(args[0])
			if n.Owner != nil && n.Row.Kind != Static && !(n.Row.Kind == ClassMethod) {
				return Value{}, t.TypeError("cannot pickle '%s' object", n.Type.Name)
			}
			return t.newText(n.qualName())
		}, Doc: "The name under which the module has the function."})
	} else {
		rows = append(rows, get("__objclass__", "The class the method belongs to.", "member", func(t *Thread, args []Value) (Value, error) {
			return Ref(native(args[0]).Owner), nil
		}))
	}
	typ.Define("A function written in Go.", &Layout{
		Refs: func(v Value, visit func(*Value)) {
			n := native(v)
			if n.Self.P != nil {
				visit(&n.Self)
			}
			if n.Module.P != nil {
				visit(&n.Module)
			}
			if n.Owner != nil && n.Owner.Flags&FlagStatic == 0 {
				visitRef(&n.Owner, visit)
			}
		},
		Size: func(v Value) int64 { return nativeSize },
		Go:   GoOf[Native](),
	}, rows)
}

// nativeGet binds a method, slot wrapper or class method descriptor by hand.
func nativeGet(t *Thread, args []Value) (Value, error) {
	n := As[Native](args[0])
	viaClass, err := t.descrGetArgs(args)
	if err != nil {
		return Value{}, err
	}
	if n.Type == ClassMethodDescriptorType {
		cls := args[2]
		if cls.IsNone() {
			cls = Ref(args[1].Type())
		}
		if cls.Kind() != KindType {
			return Value{}, t.TypeError("descriptor '%s' for type '%s' needs a type, not a '%s' as arg 2", n.Row.Name, n.Owner.Name, cls.Type().Name)
		}
		if !As[Type](cls).Is(n.Owner) {
			return Value{}, t.TypeError("descriptor '%s' requires a subtype of '%s' but received '%s'", n.Row.Name, n.Owner.Name, As[Type](cls).Name)
		}
		return t.BoundMethod(args[0], cls)
	}
	if viaClass {
		return args[0], nil
	}
	if err := t.descrApplies(n.Row.Name, n.Owner, args[1]); err != nil {
		return Value{}, err
	}
	m, err := t.BoundMethod(args[0], args[1])
	if err == nil && n.Word&StaticBit == 0 { // of another who looked it up: bound by hand it is not one's own
		h := &As[Native](m).Header
		h.Word = h.Word&^makerMask | n.Word&makerMask
	}
	return m, err
}
