// This file defines the encoder: it writes one value as JSON text. The containers it is
// in stand on a stack in the frame's state.

package native

import (
	"math"
	"strconv"

	"github.com/adderlang/adder/internal/object"
)

var encoderType = object.Declare("_json.Encoder", object.KindOther, object.ObjectType)

// An encoder holds the settings of a JSONEncoder.
type encoder struct {
	object.Header
	markers, defaultFn, encodeFn, indent, keySep, itemSep, sortKeys value
	sort, skipKeys, allowNaN                                        bool
	native                                                          int // rowEncode or rowEncodeASCII; -1: encodeFn is called
}

const encoderSize = 176

var encoderArgs = []string{"markers", "default", "encoder", "indent", "key_separator", "item_separator", "sort_keys", "skipkeys", "allow_nan"}

func init() {
	enc := func(v value) *encoder { return object.As[encoder](v) }
	attr := func(name string, get func(e *encoder) value) row {
		return row{Name: name, Kind: object.Getter, Rights: noRights, Charge: object.Constant, Params: "member", Fast: func(t *thread, args []value) (value, error) {
			return get(enc(args[0])), nil
		}, Doc: "A setting of the encoder."}
	}
	encoderType.Define("make_encoder(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)\n--\n\nA function that writes values as JSON text.", object.LayoutOf(func(e *encoder, visit func(*value)) {
		for _, v := range []*value{&e.markers, &e.defaultFn, &e.encodeFn, &e.indent, &e.keySep, &e.itemSep} {
			visit(v)
		}
	}, func(*encoder) int64 { return encoderSize }), []row{
		{Name: "__new__", Sig: "(cls, markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)",
			Params: "key_separator:str item_separator:str sort_keys:bool skipkeys:bool allow_nan:bool", Kind: object.Static, Rights: noRights, Charge: object.Constant, Fast: encoderNew, Doc: "Take over the settings of an encoder."},
		{Name: "__call__", Sig: "($self, /, *args, **kwargs)", Params: "kwargs:lazy", Rights: noRights, Charge: object.PerByte, Step: encodeStep, Catches: true,
			Doc: "The JSON text of a value, in a tuple."},
		attr("markers", func(e *encoder) value { return e.markers }),
		attr("default", func(e *encoder) value { return e.defaultFn }),
		attr("encoder", func(e *encoder) value { return e.encodeFn }),
		attr("indent", func(e *encoder) value { return e.indent }),
		attr("key_separator", func(e *encoder) value { return e.keySep }),
		attr("item_separator", func(e *encoder) value { return e.itemSep }),
		attr("sort_keys", func(e *encoder) value { return object.Bool(e.sort) }),
		attr("skipkeys", func(e *encoder) value { return object.Bool(e.skipKeys) }),
	})
}

func encoderNew(t *thread, args []value) (value, error) {
	if _, err := t.NewClass(encoderType, args[0]); err != nil {
		return value{}, err
	}
	if m := args[1]; !m.IsNone() && m.Kind() != object.KindDict {
		return value{}, t.TypeError("make_encoder() argument 1 must be dict or None, not %s", m.Type().Name)
	}
	if i := args[4]; !i.IsNone() && i.Kind() != object.KindStr {
		return value{}, t.TypeError("make_encoder() argument 4 must be str or None, not %s", i.Type().Name)
	}
	if err := t.Charge(0, encoderSize); err != nil {
		return value{}, err
	}
	e := &encoder{Header: object.Header{Type: encoderType}, markers: args[1], defaultFn: args[2], encodeFn: args[3], indent: args[4],
		keySep: args[5], itemSep: args[6], sort: args[7].Bool(), skipKeys: args[8].Bool(), allowNaN: args[9].Bool(), native: -1}
	if e.encodeFn.Kind() == object.KindNative {
		for i := range 2 {
			if object.As[object.Native](e.encodeFn).Row == &module.Rows[i] {
				e.native = i
			}
		}
	}
	return object.Ref(e), nil
}

// A level is a container in progress, or an object that default() replaces.
type level struct {
	v     value // the container as it was given, or the object
	items value // what is gone through: a list or tuple, a list of pairs, or an exact dict
	key   value // of a dict: the key in hand
	i     int   // number of the next item; of an exact dict, of the next entry
	kind  levelKind
	first bool // nothing was written yet
	value bool // the value of an item is being written: errors get a note
}

type levelKind uint8

const (
	levelList  levelKind = iota
	levelDict            // over entries
	levelPairs           // over a list of pairs
	levelDefault
)

// An encodeState is the text so far and the stack.
type encodeState struct {
	b      object.StrBuilder
	levels []level
	open   map[value]bool // what is in progress, for the circular check; nil: no check
	indent int            // level of the items of the container in hand
	err    value          // exception that gets its notes
	note   int            // level whose note comes next
}

// Refs visits containers and keys.
func (s *encodeState) Refs(visit func(*value)) {
	for i := range s.levels {
		l := &s.levels[i]
		visit(&l.v)
		visit(&l.items)
		visit(&l.key)
	}
	if s.err.P != nil {
		visit(&s.err)
	}
}

// Size is the text's and the stack's.
func (s *encodeState) Size() int64 { return 160 + int64(s.b.Bytes()) + 80*int64(cap(s.levels)) }

// Clone copies text and stack.
func (s *encodeState) Clone() object.FrameState {
	c := *s
	c.b = s.b.Clone()
	c.levels = append([]level(nil), s.levels...)
	if s.open != nil {
		c.open = make(map[value]bool, len(s.open))
		for _, l := range s.levels {
			c.open[l.v] = true
		}
	}
	return &c
}

// Where an encoder is. Values to write stand in f.Vals[3].
const (
	encValue   = 1 + iota // write the value
	encText               // f.In is the text of the value, or of a key: write it
	encNext               // the container in hand goes on
	encItems              // f.In are the items of the container to enter
	encSorted             // they are sorted
	encMethod             // f.In is the items method
	encCollect            // f.In is what items() returned
	encReplace            // f.In is what default() returned
	encKey                // the key in hand needs its text
	encKeyText            // f.In is the JSON text of a key
	encKeyStr             // f.In is the text of a key, not as JSON
	encNote               // the error gets its next note
	encNoted              // f.In is the text of a note
)

// encodeStep: Vals are self, the object and the indent level, then the value in hand.
func encodeStep(t *thread, f *frame) action {
	e := object.As[encoder](f.Vals[0])
	if f.PC == 0 && len(f.Vals) == 3 {
		args, err := named(t, "_iterencode", f.Vals[1], f.Vals[2], "obj", "_current_indent_level")
		if err != nil {
			return t.Fail(err)
		}
		if args[1].Kind() != object.KindInt {
			return t.Fail(t.TypeError("'%s' object cannot be interpreted as an integer", args[1].Type().Name))
		}
		f.Vals[1], f.Vals[2] = args[0], args[1]
		f.Vals = append(f.Vals, args[0])
		f.Commit(t)
	}
	if f.PC == 0 {
		if err := t.Charge(0, 160); err != nil {
			return t.Fail(err)
		}
		n, _ := f.Vals[2].Int64()
		s := &encodeState{indent: int(n)}
		if !e.markers.IsNone() {
			s.open = map[value]bool{}
		}
		f.State = s
		f.PC = encValue
		f.Commit(t)
	}
	c := &encode{t: t, f: f, e: e, st: f.State.(*encodeState)}
	if x := f.Caught(); x != nil {
		if f.PC == encNote || f.PC == encNoted || !c.notable() {
			return t.Reraise(f)
		}
		c.st.err, c.st.note = f.Exc, len(c.st.levels)-1
		f.Exc = value{}
		f.PC = encNote
		return object.Again
	}
	return c.run()
}

// An encode is one activation of encodeStep.
type encode struct {
	t     *thread
	f     *frame
	e     *encoder
	st    *encodeState
	steps int
}

func (c *encode) run() action {
	for {
		if c.steps++; c.steps > 2000 {
			return object.Again
		}
		act := done
		switch c.f.PC {
		case encValue:
			act = c.value(c.f.Vals[3])
		case encText:
			act = c.text()
		case encNext:
			if len(c.st.levels) == 0 {
				return c.finish()
			}
			act = c.next()
		case encMethod:
			c.f.PC = encCollect
			act = c.t.CallValue(c.f, c.f.In)
		case encCollect:
			if typ := c.f.In.Type(); typ.Special(object.SpIter).P == nil && !typ.GuestItems() {
				return c.t.Fail(c.t.TypeError("%s.items() returned a non-iterable (type %s)", c.f.Vals[3].Type().Name, typ.Name))
			}
			c.f.PC = encItems
			act = c.t.CollectOp(c.f, c.f.In)
		case encKey:
			act = c.key(c.top().key)
		case encItems:
			act = c.items()
		case encSorted:
			act = c.sorted()
		case encReplace:
			act = c.replaced()
		case encKeyText:
			act = c.keyText()
		case encKeyStr:
			act = c.keyStr()
		case encNote:
			act = c.note()
		case encNoted:
			act = c.noted()
		}
		if act != done {
			return act
		}
	}
}

// finish returns the text.
func (c *encode) finish() action {
	if err := c.t.Charge(0, object.TupleSize(1)+64); err != nil {
		return c.t.Fail(err)
	}
	c.f.Out = object.NewTuple([]value{object.Ref(c.st.b.Str())})
	return done
}

// write writes ASCII text: charged, and committed with where to go on.
func (c *encode) write(text string, pc int) action {
	if err := c.t.Charge(int64(len(text))/32+1, int64(2*len(text))); err != nil {
		return c.t.Fail(err)
	}
	c.st.b.WriteASCII(text)
	c.f.PC = pc
	c.f.Commit(c.t)
	return done
}

// writeStr writes a str.
func (c *encode) writeStr(s *object.Str, pc int) action {
	n := int64(s.Len())
	if err := c.t.Charge(n/32+1, 2*n*int64(s.Width())); err != nil {
		return c.t.Fail(err)
	}
	c.st.b.WriteStr(s)
	c.f.PC = pc
	c.f.Commit(c.t)
	return done
}

// writeJSON writes the JSON text of a str, by the encoder's function.
func (c *encode) writeJSON(v value, pc, later int) action {
	if c.e.native < 0 {
		c.f.PC = later
		return c.t.CallValue(c.f, c.e.encodeFn, v)
	}
	s := object.As[object.Str](v)
	ascii := c.e.native == rowEncodeASCII
	n, width, err := encodedLen(c.t, s, ascii)
	if err == nil {
		err = c.t.Charge(int64(n/32)+1, 2*int64(n*width))
	}
	if err == nil {
		err = c.writeString(s, ascii, n, func() {})
	}
	if err != nil {
		return c.t.Fail(err)
	}
	c.f.PC = pc
	c.f.Commit(c.t)
	return done
}

// writeString writes a string's JSON text of n characters behind what lead writes. A long one is
// made beside what is there already: if it has to stop nothing was written.
func (c *encode) writeString(s *object.Str, ascii bool, n int, lead func()) error {
	if s.Len() <= short {
		lead()
		return writeString(nil, &c.st.b, s, ascii)
	}
	var b object.StrBuilder
	b.Grow(n)
	if err := writeString(c.t, &b, s, ascii); err != nil {
		return err
	}
	lead()
	c.st.b.WriteStr(b.Str())
	return nil
}

// short is the length up to which a string is written at once.
const short = 4000

// value writes a value, or enters it.
func (c *encode) value(v value) action {
	switch k := v.Kind(); {
	case v.IsNone():
		return c.write("null", encNext)
	case v == object.True:
		return c.write("true", encNext)
	case v == object.False:
		return c.write("false", encNext)
	case k == object.KindStr:
		return c.writeJSON(v, encNext, encText)
	case v.IsInt():
		return c.write(strconv.FormatInt(v.Int(), 10), encNext)
	case k == object.KindInt:
		c.f.PC = encText
		return c.t.CallBound(c.f, object.IntType.Special(object.SpRepr), v)
	case k == object.KindFloat:
		return c.float(v, encNext, encText)
	case k == object.KindList, k == object.KindTuple, k == object.KindDict:
		return c.enter(v)
	}
	return c.replace(v)
}

// float gives the text of a float: written at once, or in f.In.
func (c *encode) float(v value, pc, later int) action {
	x := v.FloatOf()
	text := ""
	switch {
	case x != x:
		text = "NaN"
	case math.IsInf(x, 1):
		text = "Infinity"
	case math.IsInf(x, -1):
		text = "-Infinity"
	default:
		c.f.PC = later
		return c.t.CallBound(c.f, object.FloatType.Special(object.SpRepr), v)
	}
	if !c.e.allowNaN {
		r := "nan"
		if x == x {
			r = map[bool]string{true: "inf", false: "-inf"}[x > 0]
		}
		return c.t.Fail(c.t.ValueError("Out of range float values are not JSON compliant: %s", r))
	}
	if pc == encKeyStr {
		c.f.In, c.f.PC = object.NewStr(text), pc
		return done
	}
	return c.write(text, pc)
}

// text writes f.In, the text of a value.
func (c *encode) text() action {
	if c.f.In.Kind() != object.KindStr {
		return c.t.Fail(c.t.TypeError("encoder() must return a string, not %s", c.f.In.Type().Name))
	}
	return c.writeStr(object.As[object.Str](c.f.In), encNext)
}

// open notes that an object is in progress.
func (c *encode) open(v value) error {
	if c.t.Eval.Depth()+len(c.st.levels) >= c.t.S.MaxDepth {
		return c.t.Raise(object.RecursionErrorType, "maximum recursion depth exceeded while encoding a JSON object")
	}
	if c.st.open == nil {
		return nil
	}
	if c.st.open[v] {
		return c.t.ValueError("Circular reference detected")
	}
	return nil
}

func (c *encode) push(l level) {
	if c.st.open != nil {
		c.st.open[l.v] = true
	}
	if l.kind != levelDefault {
		c.st.indent++
	}
	l.key = object.None
	l.first = true
	c.st.levels = append(c.st.levels, l)
}

func (c *encode) pop() {
	n := len(c.st.levels) - 1
	if c.st.levels[n].kind != levelDefault {
		c.st.indent--
	}
	if c.st.open != nil {
		delete(c.st.open, c.st.levels[n].v)
	}
	c.st.levels[n] = level{}
	c.st.levels = c.st.levels[:n]
}

// enter begins a list, a tuple or a dict. What it goes through may have to be asked for
// first: then it is entered when that has arrived.
func (c *encode) enter(v value) action {
	typ := v.Type()
	switch {
	case typ == object.ListType || typ == object.TupleType:
		return c.begin(v, v, levelList)
	case v.Kind() != object.KindDict: // a subclass is iterated over
		c.f.PC = encItems
		return c.t.CollectOp(c.f, v)
	case object.As[object.Dict](v).Len() == 0:
		return c.write("{}", encNext)
	case typ == object.DictType && !c.e.sort:
		return c.begin(v, v, levelDict)
	case typ == object.DictType:
		d := object.As[object.Dict](v)
		n := int64(d.Len())
		if err := c.t.Charge(n/8, object.ListSize+n*(16+object.TupleSize(2))); err != nil {
			return c.t.Fail(err)
		}
		pairs := make([]value, 0, n)
		for i := 0; i < d.NEntries(); i++ {
			if k, x, ok := d.Entry(i); ok {
				pairs = append(pairs, object.NewTuple([]value{k, x}))
			}
		}
		c.f.In, c.f.PC = object.Ref(object.NewList(pairs)), encItems
		return done
	}
	c.f.PC = encMethod
	return c.t.GetAttrOp(c.f, v, object.Intern("items"))
}

// items has what a container goes through, in f.In: a list of items or of pairs.
func (c *encode) items() action {
	v := c.f.Vals[3]
	if v.Kind() != object.KindDict {
		return c.begin(v, c.f.In, levelList)
	}
	c.f.PC = encSorted
	if !c.e.sort {
		return done
	}
	sort, _ := object.ListType.Lookup(object.Intern("sort"))
	c.f.Vals = append(c.f.Vals[:4], c.f.In)
	return c.t.CallValue(c.f, sort, c.f.In)
}

func (c *encode) sorted() action {
	if c.e.sort {
		c.f.In = c.f.Vals[4]
	}
	return c.begin(c.f.Vals[3], c.f.In, levelPairs)
}

func itemsLen(v value) int {
	switch v.Kind() {
	case object.KindTuple:
		return len(object.As[object.Tuple](v).Items)
	case object.KindList:
		return object.As[object.List](v).Len()
	}
	return object.As[object.Dict](v).Len()
}

func itemAt(v value, i int) value {
	if v.Kind() == object.KindTuple {
		return object.As[object.Tuple](v).Items[i]
	}
	return object.As[object.List](v).Get(i)
}

// begin enters a container whose items are known.
func (c *encode) begin(v, items value, kind levelKind) action {
	if itemsLen(items) == 0 {
		if kind == levelList {
			return c.write("[]", encNext)
		}
		return c.write("{}", encNext)
	}
	if err := c.open(v); err != nil {
		return c.t.Fail(err)
	}
	if err := c.t.Charge(1, 160); err != nil {
		return c.t.Fail(err)
	}
	c.push(level{v: v, items: items, kind: kind})
	if kind == levelList {
		c.st.b.WriteASCII("[")
	} else {
		c.st.b.WriteASCII("{")
	}
	c.f.PC = encNext
	c.f.Commit(c.t)
	return done
}

func (c *encode) top() *level { return &c.st.levels[len(c.st.levels)-1] }

// next goes on with the container in hand: with an item, a key, or its end.
func (c *encode) next() action {
	l := c.top()
	switch l.kind {
	case levelDefault:
		c.pop()
		c.f.Commit(c.t)
		return done
	case levelList:
		if l.i >= itemsLen(l.items) {
			return c.leave("]")
		}
		if err := c.t.Charge(c.leadCost(0)); err != nil {
			return c.t.Fail(err)
		}
		c.writeLead()
		c.f.Vals[3] = itemAt(l.items, l.i)
		l.i++
		l.value = true
		c.f.PC = encValue
		c.f.Commit(c.t)
		return done
	}
	l.value = false
	var k, v value
	if l.kind == levelDict {
		d, ok := object.As[object.Dict](l.items), false
		i := l.i
		for ; i < d.NEntries() && !ok; i++ {
			k, v, ok = d.Entry(i)
		}
		if !ok {
			return c.leave("}")
		}
		l.i = i
	} else {
		if l.i >= itemsLen(l.items) {
			return c.leave("}")
		}
		pair := itemAt(l.items, l.i)
		if pair.Kind() != object.KindTuple || itemsLen(pair) != 2 {
			return c.t.Fail(c.t.ValueError("items must return 2-tuples"))
		}
		k, v = itemAt(pair, 0), itemAt(pair, 1)
		l.i++
	}
	l.key = k
	c.f.Vals[3] = v
	c.f.PC = encKey
	c.f.Commit(c.t)
	return done
}

// key gives the text of a key, as f.In.
func (c *encode) key(k value) action {
	c.f.PC = encKeyStr
	switch kind := k.Kind(); {
	case kind == object.KindStr:
		c.f.In = k
	case kind == object.KindFloat:
		return c.float(k, encKeyStr, encKeyStr)
	case k.IsNone():
		c.f.In = object.Ref(object.Intern("null"))
	case k == object.True:
		c.f.In = object.Ref(object.Intern("true"))
	case k == object.False:
		c.f.In = object.Ref(object.Intern("false"))
	case kind == object.KindInt:
		return c.t.CallBound(c.f, object.IntType.Special(object.SpRepr), k)
	case c.e.skipKeys:
		c.f.PC = encNext
		c.f.Commit(c.t)
	default:
		return c.t.Fail(c.t.TypeError("keys must be str, int, float, bool or None, not %s", k.Type().Name))
	}
	return done
}

// keyStr writes what stands before a key, the key, and what stands behind it.
func (c *encode) keyStr() action {
	if c.indented() {
		c.top().key = c.f.In // as CPython's Python encoder shows it in notes
	}
	if c.e.native < 0 {
		c.f.PC = encKeyText
		return c.t.CallValue(c.f, c.e.encodeFn, c.f.In)
	}
	s := object.As[object.Str](c.f.In)
	ascii := c.e.native == rowEncodeASCII
	n, width, err := encodedLen(c.t, s, ascii)
	if err == nil {
		err = c.t.Charge(c.leadCost(n * width))
	}
	if err == nil {
		err = c.writeString(s, ascii, n, c.writeLead)
	}
	if err != nil {
		return c.t.Fail(err)
	}
	return c.keyDone()
}

// keyText is keyStr for a key whose JSON text the encoder's function gave.
func (c *encode) keyText() action {
	if c.f.In.Kind() != object.KindStr {
		return c.t.Fail(c.t.TypeError("encoder() must return a string, not %s", c.f.In.Type().Name))
	}
	s := object.As[object.Str](c.f.In)
	if err := c.t.Charge(c.leadCost(s.Len() * s.Width())); err != nil {
		return c.t.Fail(err)
	}
	c.writeLead()
	c.st.b.WriteStr(s)
	return c.keyDone()
}

func (c *encode) keyDone() action {
	c.st.b.WriteStr(object.As[object.Str](c.e.keySep))
	c.top().value = true
	c.f.PC = encValue
	c.f.Commit(c.t)
	return done
}

func (c *encode) indented() bool { return !c.e.indent.IsNone() }

// leadCost pays for what stands before an item, a key of n bytes and the separators.
func (c *encode) leadCost(n int) (fuel, bytes int64) {
	for _, v := range []value{c.e.itemSep, c.e.keySep} {
		s := object.As[object.Str](v)
		n += s.Len() * s.Width()
	}
	n += c.indentSize(c.st.indent)
	return int64(n/32) + 1, 2 * int64(n)
}

// indentSize is the bytes of a line break and n indents.
func (c *encode) indentSize(n int) int {
	if !c.indented() {
		return 0
	}
	s := object.As[object.Str](c.e.indent)
	return (1 + n*s.Len()) * s.Width()
}

func (c *encode) writeIndent(n int) {
	if !c.indented() {
		return
	}
	c.st.b.WriteRune('\n')
	if s := object.As[object.Str](c.e.indent); s.Len() > 0 {
		for ; n > 0; n-- {
			c.st.b.WriteStr(s)
		}
	}
}

// writeLead writes what stands before an item.
func (c *encode) writeLead() {
	l := c.top()
	if !l.first {
		c.st.b.WriteStr(object.As[object.Str](c.e.itemSep))
	}
	l.first = false
	c.writeIndent(c.st.indent)
}

// leave ends the container in hand.
func (c *encode) leave(closing string) action {
	n := c.indentSize(c.st.indent - 1)
	if err := c.t.Charge(int64(n/32)+1, 2*int64(n)+2); err != nil {
		return c.t.Fail(err)
	}
	if !c.top().first {
		c.writeIndent(c.st.indent - 1)
	}
	c.st.b.WriteASCII(closing)
	c.pop()
	c.f.PC = encNext
	c.f.Commit(c.t)
	return done
}

// replace asks default() for something to write in place of an object.
func (c *encode) replace(v value) action {
	if err := c.open(v); err != nil {
		return c.t.Fail(err)
	}
	if err := c.t.Charge(1, 160); err != nil {
		return c.t.Fail(err)
	}
	c.f.PC = encReplace
	return c.t.CallValue(c.f, c.e.defaultFn, v)
}

func (c *encode) replaced() action {
	c.push(level{v: c.f.Vals[3], items: object.None, kind: levelDefault, value: true})
	c.f.Vals[3] = c.f.In
	c.f.PC = encValue
	c.f.Commit(c.t)
	return done
}

// notable tells whether an error gets notes: it came while an item was being written.
func (c *encode) notable() bool {
	for i := range c.st.levels {
		if c.st.levels[i].value {
			return true
		}
	}
	return false
}

// note makes the next note of an error: which item of which container, from the inside.
func (c *encode) note() action {
	for c.st.note >= 0 && !c.st.levels[c.st.note].value {
		c.st.note--
	}
	if c.st.note < 0 {
		c.t.Exc = object.As[object.Exception](c.st.err)
		return object.Raise
	}
	l := &c.st.levels[c.st.note]
	typ := l.v.Type()
	name := typ.DottedName()
	if c.indented() {
		name = typ.QualName // as CPython's Python encoder does
	}
	c.f.PC = encNoted
	switch l.kind {
	case levelDefault:
		return c.t.FormatText(c.f, "when serializing %S object", object.NewStr(name))
	case levelList:
		return c.t.FormatText(c.f, "when serializing %S item %R", object.NewStr(name), object.Int(int64(l.i-1)))
	}
	return c.t.FormatText(c.f, "when serializing %S item %R", object.NewStr(name), l.key)
}

func (c *encode) noted() action {
	if err := c.t.AddNote(object.As[object.Exception](c.st.err), c.f.In); err != nil {
		return c.t.Fail(err)
	}
	c.st.note--
	c.f.PC = encNote
	c.f.Commit(c.t)
	return done
}
