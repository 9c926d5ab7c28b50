// This file defines the scanner: it reads one JSON value. The containers it is in stand
// on a stack in the frame's state; what was read is committed value by value.

package native

import (
	"strconv"

	"github.com/adderlang/adder/internal/object"
)

var scannerType = object.Declare("_json.Scanner", object.KindOther, object.ObjectType)

// A scanner holds the settings of a decoder. Hooks are None if there are none.
type scanner struct {
	object.Header
	strict                                                     bool
	objectHook, pairsHook, parseFloat, parseInt, parseConstant value
}

const scannerSize = 144

// scannerAttrs are read from the decoder, in CPython's order.
var scannerAttrs = []string{"strict", "object_hook", "object_pairs_hook", "parse_float", "parse_int", "parse_constant"}

func (s *scanner) attr(i int) *value {
	return [...]*value{nil, &s.objectHook, &s.pairsHook, &s.parseFloat, &s.parseInt, &s.parseConstant}[i]
}

func init() {
	rows := []row{
		{Name: "__new__", Sig: "(cls, /, *args, **kwargs)", Params: "kwargs:lazy", Kind: object.Static, Rights: noRights, Charge: object.Constant, Step: scannerNew, Doc: "Take over the settings of a decoder."},
		{Name: "__call__", Sig: "($self, /, *args, **kwargs)", Params: "kwargs:lazy", Rights: noRights, Charge: object.PerByte, Step: scanStep,
			Doc: "Read the value that begins at string[idx]: the value and the position after it.\n\nRaises StopIteration with the position where a value should be and none begins."},
		{Name: "strict", Kind: object.Getter, Rights: noRights, Charge: object.Constant, Params: "member", Fast: func(t *thread, args []value) (value, error) {
			return object.Bool(object.As[scanner](args[0]).strict), nil
		}, Doc: "Whether control characters are refused in strings."},
	}
	for i, name := range scannerAttrs[1:] {
		rows = append(rows, row{Name: name, Kind: object.Getter, Rights: noRights, Charge: object.Constant, Params: "member", Fast: func(t *thread, args []value) (value, error) {
			return *object.As[scanner](args[0]).attr(i + 1), nil
		}, Doc: "A setting of the decoder."})
	}
	scannerType.Define("make_scanner(context)\n--\n\nA function that reads JSON values.", object.LayoutOf(func(s *scanner, visit func(*value)) {
		for i := 1; i < len(scannerAttrs); i++ {
			visit(s.attr(i))
		}
	}, func(*scanner) int64 { return scannerSize }), rows)
}

// scannerNew: Vals are the class, the context and the keywords, then the attributes. PC 1 has the next
// one, 2 the truth of strict.
func scannerNew(t *thread, f *frame) action {
	if _, err := t.NewClass(scannerType, f.Vals[0]); err != nil {
		return t.Fail(err)
	}
	if f.PC == 0 && f.N == 0 {
		args, err := named(t, "make_scanner", f.Vals[1], f.Vals[2], "context")
		if err != nil {
			return t.Fail(err)
		}
		f.Vals[1], f.Vals[2] = args[0], object.Missing
		f.PC = 9
		f.Commit(t)
	}
	if f.PC == 9 {
		f.PC = 0
	}
	for int(f.N) < len(scannerAttrs) {
		if f.PC == 0 {
			f.PC = 1
			if act := t.GetAttrOp(f, f.Vals[1], object.Intern(scannerAttrs[f.N])); act != done {
				return act
			}
		}
		if f.PC == 1 && f.N == 0 {
			f.PC = 2
			if act := t.BoolOp(f, f.In); act != done {
				return act
			}
		}
		f.Vals = append(f.Vals, f.In)
		f.PC, f.N = 0, f.N+1
		f.Commit(t)
	}
	if err := t.Charge(0, scannerSize); err != nil {
		return t.Fail(err)
	}
	s := &scanner{Header: object.Header{Type: scannerType}, strict: f.Vals[3].Bool()}
	for i := 1; i < len(scannerAttrs); i++ {
		*s.attr(i) = f.Vals[3+i]
	}
	f.Out = object.Ref(s)
	return done
}

// A scanLevel is a container in progress: a list (of items, or of pairs), or a dict; and
// the key in hand.
type scanLevel struct {
	v      value
	key    value // None in arrays
	object bool
}

// A scanState is the stack of a scan.
type scanState struct {
	pos    int
	levels []scanLevel
	memo   map[string]value // keys seen: equal ones are one object
}

// Refs visits containers and keys.
func (s *scanState) Refs(visit func(*value)) {
	for i := range s.levels {
		visit(&s.levels[i].v)
		visit(&s.levels[i].key)
	}
}

// Size is the stack's.
func (s *scanState) Size() int64 { return 96 + 40*int64(cap(s.levels)) }

// Clone copies the stack; the memo is only a saving.
func (s *scanState) Clone() object.FrameState {
	c := *s
	c.levels = append([]scanLevel(nil), s.levels...)
	c.memo = nil
	return &c
}

// Where a scan is. Values arrive in f.In.
const (
	scanBegin  = 3 + iota
	scanValue  // a value begins at pos
	scanGot    // a value is complete
	scanHook   // an object is complete, but for its hook
	scanStored // the value is in its container
	scanKey    // a key begins at pos, or the object ends
	scanFail   // an error was raised
)

// scanStep: Vals are self, arguments, keywords, then the string and, in N, the position.
// PC 1 has the position.
func scanStep(t *thread, f *frame) action {
	if f.PC < scanBegin {
		if act := scanArgs(t, f); act != done {
			return act
		}
		if f.N < 0 {
			return t.Fail(t.ValueError("idx cannot be negative"))
		}
		if err := t.Charge(0, 96); err != nil {
			return t.Fail(err)
		}
		f.State = &scanState{pos: int(min(f.N, 1<<62))}
		f.PC = scanValue
		f.Commit(t)
	}
	c := &scan{t: t, f: f, sc: object.As[scanner](f.Vals[0]), s: object.As[object.Str](f.Vals[3]), st: f.State.(*scanState)}
	return c.run()
}

// scanArgs binds (string, idx).
func scanArgs(t *thread, f *frame) action {
	if len(f.Vals) == 3 {
		args, err := named(t, "scan_once", f.Vals[1], f.Vals[2], "string", "idx")
		if err != nil {
			return t.Fail(err)
		}
		f.Vals = append(f.Vals, args...)
		f.PC = 0
	}
	if f.PC == 0 {
		f.PC = 1
		if act := t.IndexOp(f, f.Vals[4]); act != done {
			return act
		}
	}
	n, ok := f.In.Int64()
	if !ok {
		return t.Fail(t.OverflowError("Python int too large to convert to C ssize_t"))
	}
	if f.Vals[3].Kind() != object.KindStr {
		return t.Fail(t.TypeError("first argument must be a string, not %s", f.Vals[3].Type().Name))
	}
	f.N = n
	return done
}

// A scan is one activation of scanStep.
type scan struct {
	t     *thread
	f     *frame
	sc    *scanner
	s     *object.Str
	st    *scanState
	steps int
}

// run goes on until something must be asked, or the value is complete.
func (c *scan) run() action {
	for {
		if c.steps++; c.steps > 2000 {
			return object.Again
		}
		act := done
		switch c.f.PC {
		case scanValue:
			act = c.begin()
		case scanGot:
			if len(c.st.levels) == 0 {
				return c.finish()
			}
			act = c.store()
		case scanHook:
			act = c.hook()
		case scanStored:
			act = c.delimiter()
		case scanKey:
			act = c.key()
		}
		if act != done {
			return act
		}
	}
}

// finish returns the value and the position after it.
func (c *scan) finish() action {
	if err := c.t.Charge(0, object.TupleSize(2)); err != nil {
		return c.t.Fail(err)
	}
	c.f.Out = object.NewTuple([]value{c.f.In, object.Int(int64(c.st.pos))})
	return done
}

// stop raises StopIteration: no value begins here.
func (c *scan) stop(at int) action {
	return c.t.Fail(c.t.RaiseArgs(object.StopIterationType, object.Int(int64(at))))
}

func (c *scan) fail(msg string, at int) action {
	c.f.PC = scanFail
	return raise(c.t, c.f, msg, c.f.Vals[3], at)
}

// got commits a complete value and the position after it.
func (c *scan) got(v value, pos int) action {
	c.f.In, c.st.pos = v, pos
	c.f.PC = scanGot
	c.f.Commit(c.t)
	return done
}

// at is the character at i, or -1 beyond the end.
func (c *scan) at(i int) rune {
	if i < 0 || i >= c.s.Len() {
		return -1
	}
	return c.s.At(i)
}

func (c *scan) skip(i int) int {
	for {
		switch c.at(i) {
		case ' ', '\t', '\n', '\r':
			i++
		default:
			return i
		}
	}
}

func (c *scan) word(i int, w string) bool {
	if i+len(w) > c.s.Len() {
		return false
	}
	for k := range w {
		if c.s.At(i+k) != rune(w[k]) {
			return false
		}
	}
	return true
}

// begin reads the value at pos, or enters a container.
func (c *scan) begin() action {
	i := c.st.pos
	switch ch := c.at(i); ch {
	case '"':
		lit := scanLiteral(c.s, i+1, c.sc.strict)
		if lit.msg != "" {
			return c.fail(lit.msg, lit.at)
		}
		text, err := lit.text(c.t, c.s)
		if err != nil {
			return c.t.Fail(err)
		}
		return c.got(object.Ref(text), lit.end)
	case '{', '[':
		return c.enter(ch == '{', i+1)
	case 'n':
		if c.word(i, "null") {
			return c.got(object.None, i+4)
		}
	case 't':
		if c.word(i, "true") {
			return c.got(object.True, i+4)
		}
	case 'f':
		if c.word(i, "false") {
			return c.got(object.False, i+5)
		}
	case 'N':
		if c.word(i, "NaN") {
			return c.constant("NaN", i)
		}
	case 'I':
		if c.word(i, "Infinity") {
			return c.constant("Infinity", i)
		}
	case '-':
		if c.word(i, "-Infinity") {
			return c.constant("-Infinity", i)
		}
	}
	return c.number(i)
}

func (c *scan) constant(w string, i int) action {
	c.st.pos, c.f.PC = i+len(w), scanGot
	return c.called(c.t.CallValue(c.f, c.sc.parseConstant, object.Ref(object.Intern(w))), i)
}

// maxNumber is the length of a number that is read here; longer ones go to int.
const maxNumber = 18

// number reads a number: 1 fuel per 32 characters.
func (c *scan) number(start int) action {
	i := start
	if c.at(i) == '-' {
		i++
	}
	var stopped error
	digits := func() {
		for ch := c.at(i); ch >= '0' && ch <= '9' && stopped == nil; ch = c.at(i) {
			i++
			stopped = c.t.PollAt(i - start)
		}
	}
	switch ch := c.at(i); {
	case ch >= '1' && ch <= '9':
		digits()
	case ch == '0':
		i++
	default:
		return c.stop(start)
	}
	isFloat := false
	if ch := c.at(i + 1); c.at(i) == '.' && ch >= '0' && ch <= '9' {
		isFloat = true
		i += 2
		digits()
	}
	if e := c.at(i); e == 'e' || e == 'E' {
		at := i
		i++
		if s := c.at(i); s == '-' || s == '+' {
			i++
		}
		from := i
		if digits(); i > from {
			isFloat = true
		} else {
			i = at
		}
	}
	if stopped != nil {
		return c.t.Fail(stopped)
	}
	fn := c.sc.parseInt
	if isFloat {
		fn = c.sc.parseFloat
	}
	if err := c.t.Charge(int64(i-start)/32, 0); err != nil {
		return c.t.Fail(err)
	}
	switch {
	case isFloat && fn == object.Ref(object.FloatType):
		x, _, err := c.t.ParseFloat(c.ascii(start, i))
		if err != nil {
			return c.t.Fail(err)
		}
		return c.got(object.Float(x), i)
	case !isFloat && fn == object.Ref(object.IntType) && i-start <= maxNumber:
		n, _ := strconv.ParseInt(c.ascii(start, i), 10, 64)
		return c.got(object.Int(n), i)
	}
	if err := c.t.Charge(0, object.StrSize(i-start, 1)); err != nil {
		return c.t.Fail(err)
	}
	c.st.pos, c.f.PC = i, scanGot
	return c.called(c.t.CallValue(c.f, fn, object.NewStr(c.ascii(start, i))), start)
}

// called ends a call for the value that began at start: pos is behind it already.
func (c *scan) called(act action, start int) action {
	switch act {
	case object.Stop:
		c.st.pos = start
	case done:
		c.f.Commit(c.t)
	}
	return act
}

// ascii is a part of the text that is known to be ASCII.
func (c *scan) ascii(i, j int) string {
	if c.s.Width() == 1 {
		return c.s.Raw()[i:j]
	}
	b := make([]byte, 0, j-i)
	for ; i < j; i++ {
		b = append(b, byte(c.s.At(i)))
	}
	return string(b)
}

// enter begins a container whose content is at i.
func (c *scan) enter(isObject bool, i int) action {
	what := "array"
	if isObject {
		what = "object"
	}
	if c.t.Eval.Depth()+len(c.st.levels) >= c.t.S.MaxDepth {
		return c.t.Fail(c.t.Raise(object.RecursionErrorType, "maximum recursion depth exceeded while decoding a JSON %s from a unicode string", what))
	}
	cost := int64(object.ListSize)
	if isObject && c.sc.pairsHook.IsNone() {
		cost = object.DictSize
	}
	next := c.skip(i)
	if err := c.t.Charge(int64(next-c.st.pos)/32, cost+80); err != nil {
		return c.t.Fail(err)
	}
	v := object.Ref(object.NewList(nil))
	if isObject && c.sc.pairsHook.IsNone() {
		v = object.Ref(object.NewDict())
	}
	c.st.levels = append(c.st.levels, scanLevel{v: v, key: object.None, object: isObject})
	c.st.pos = next
	switch {
	case isObject && c.at(c.st.pos) == '}', !isObject && c.at(c.st.pos) == ']':
		return c.leave()
	case isObject:
		c.f.PC = scanKey
	default:
		c.f.PC = scanValue
	}
	c.f.Commit(c.t)
	return done
}

// key reads a key and its colon.
func (c *scan) key() action {
	i := c.st.pos
	if c.at(i) != '"' {
		return c.fail("Expecting property name enclosed in double quotes", i)
	}
	lit := scanLiteral(c.s, i+1, c.sc.strict)
	if lit.msg != "" {
		return c.fail(lit.msg, lit.at)
	}
	k, err := c.memoized(&lit)
	if err != nil {
		return c.t.Fail(err)
	}
	i = c.skip(lit.end)
	if c.at(i) != ':' {
		return c.fail("Expecting ':' delimiter", i)
	}
	next := c.skip(i + 1)
	if err := c.t.Charge(int64(next-lit.end)/32, 0); err != nil {
		return c.t.Fail(err)
	}
	c.st.levels[len(c.st.levels)-1].key = k
	c.st.pos = next
	c.f.PC = scanValue
	c.f.Commit(c.t)
	return done
}

// memoized is a key as a str: the one seen before, if it is equal.
func (c *scan) memoized(lit *literal) (value, error) {
	short := lit.plain && c.s.IsASCII() && lit.n <= 64
	if short {
		if k, ok := c.st.memo[c.s.Raw()[lit.start:lit.end-1]]; ok {
			return k, c.t.Charge(int64(lit.n)/32, 0)
		}
		if err := c.t.Charge(0, 64); err != nil {
			return value{}, err
		}
	}
	text, err := lit.text(c.t, c.s)
	if err != nil {
		return value{}, err
	}
	k := object.Ref(text)
	if short && len(c.st.memo) < 4096 {
		if c.st.memo == nil {
			c.st.memo = map[string]value{}
		}
		c.st.memo[text.Raw()] = k
	}
	return k, nil
}

// store puts the value into the container in hand.
func (c *scan) store() action {
	top := &c.st.levels[len(c.st.levels)-1]
	v := c.f.In
	switch {
	case !top.object:
		l := object.As[object.List](top.v)
		if err := c.t.Charge(1, l.GrowCost(v, 1)); err != nil {
			return c.t.Fail(err)
		}
		l.Append(v)
	case top.v.Kind() == object.KindList:
		l := object.As[object.List](top.v)
		pair := object.NewTuple([]value{top.key, v})
		if err := c.t.Charge(1, object.TupleSize(2)+l.GrowCost(pair, 1)); err != nil {
			return c.t.Fail(err)
		}
		l.Append(pair)
	default:
		c.f.PC = scanStored
		if err := c.t.Charge(1, 0); err != nil {
			return c.t.Fail(err)
		}
		act := c.t.DictSetOp(c.f, object.As[object.Dict](top.v), top.key, v)
		if act == done {
			c.f.Commit(c.t)
		}
		return act
	}
	c.f.PC = scanStored
	c.f.Commit(c.t)
	return done
}

// delimiter looks at what follows a value in a container.
func (c *scan) delimiter() action {
	top := &c.st.levels[len(c.st.levels)-1]
	i := c.skip(c.st.pos)
	end, what, next := rune(']'), "array", scanValue
	if top.object {
		end, what, next = '}', "object", scanKey
	}
	switch c.at(i) {
	case end:
		if err := c.t.Charge(int64(i-c.st.pos)/32, 0); err != nil {
			return c.t.Fail(err)
		}
		c.st.pos = i
		return c.leave()
	case ',':
	default:
		return c.fail("Expecting ',' delimiter", i)
	}
	j := c.skip(i + 1)
	if c.at(j) == end {
		return c.fail("Illegal trailing comma before end of "+what, i)
	}
	if err := c.t.Charge(int64(j-c.st.pos)/32, 0); err != nil {
		return c.t.Fail(err)
	}
	c.st.pos = j
	c.f.PC = next
	c.f.Commit(c.t)
	return done
}

// leave ends the container in hand, whose closing character is at pos.
func (c *scan) leave() action {
	top := c.st.levels[len(c.st.levels)-1]
	c.st.levels[len(c.st.levels)-1] = scanLevel{}
	c.st.levels = c.st.levels[:len(c.st.levels)-1]
	c.st.pos++
	c.f.In = top.v
	hook := object.None
	if top.object {
		if hook = c.sc.pairsHook; hook.IsNone() {
			hook = c.sc.objectHook
		}
	}
	c.f.PC = scanGot
	if !hook.IsNone() {
		c.f.PC = scanHook
	}
	c.f.Commit(c.t)
	return done
}

// hook calls the hook with the object in f.In.
func (c *scan) hook() action {
	hook := c.sc.pairsHook
	if hook.IsNone() {
		hook = c.sc.objectHook
	}
	c.f.PC = scanGot
	return c.called(c.t.CallValue(c.f, hook, c.f.In), c.st.pos)
}
