// This file defines the binder: from a call's arguments to the exact values a native
// body sees. Conversions of values that are not exact run guest code, as frames,
// before the body starts.

package object

import (
	"fmt"
	"strconv"
	"strings"
)

// A conv is what the binder does to one argument.
type conv uint8

// The conversions, as Params writes them.
const (
	convObject  conv = iota // object: as it is
	convIndex               // index: int64 through __index__; OverflowError beyond
	convSlice               // slice: None stays, else __index__ clamped to int64
	convInt                 // int: exact int of any size, through __index__
	convFloat               // float: exact float, through __float__ or __index__
	convBool                // bool: exact bool, through __bool__ or __len__
	convStr                 // str: a str or an instance of a subclass; TypeError otherwise
	convBuffer              // buffer: bytes, bytearray, memoryview (an object with __buffer__ is asked)
	convInt32               // int32: as index, OverflowError beyond C int
	convUint32              // uint32: as index, masked to 32 bits
	convOptInt              // optint: None stays, else as index
	convBound               // bound: as slice, but None is an error
	convLazy                // lazy: **kwargs is Missing when no keywords are given
	convOptSize             // optsize: as optint, with the message of stream methods
	convIgnore              // ignore: of *args and **kwargs that are not looked at: only their number is passed
	convFlat                // flat: of *args: their number is passed, and they themselves after all others
)

var convNames = map[string]conv{
	"object": convObject, "index": convIndex, "slice": convSlice, "int": convInt, "float": convFloat,
	"bool": convBool, "str": convStr, "buffer": convBuffer, "int32": convInt32, "uint32": convUint32,
	"optint": convOptInt, "bound": convBound, "optsize": convOptSize, "ignore": convIgnore, "lazy": convLazy, "flat": convFlat,
}

// An argSpec is a parsed signature.
type argSpec struct {
	names    []string
	defaults []Value // unbound: required
	conv     []conv
	self     bool // the first parameter is the receiver
	posOnly  int  // parameters that cannot be given by name
	npos     int  // parameters that can be given by position
	required int  // of the positional ones
	star     int  // index of *args or -1
	starstar int  // index of **kwargs or -1
	plain    bool // positional-only, no conversions, no stars: arguments pass as they are
	direct   int  // up to so many positional arguments pass as they are if they are exact, with the defaults of the rest; -1: never
	exact    bool // some of these must be of an exact type for that
	flat     bool // ($self, /, *args, **kwargs) with args flat and kwargs lazy
}

// parseSig reads "($self, object, /)" and "index:index".
func parseSig(r *Row) (*argSpec, error) {
	s := &argSpec{star: -1, starstar: -1, posOnly: -1}
	sig := r.Sig
	if r.Kind == Getter {
		sig = "($self, /)"
	}
	if sig == "" {
		return nil, fmt.Errorf("no signature")
	}
	if sig[0] != '(' || sig[len(sig)-1] != ')' {
		return nil, fmt.Errorf("bad signature %q", sig)
	}
	convs := map[string]conv{}
	for _, p := range strings.Fields(r.Params) {
		if r.Kind == Getter { // "member": how descr.go shows it
			break
		}
		name, kind, _ := strings.Cut(p, ":")
		c, ok := convNames[kind]
		if !ok {
			return nil, fmt.Errorf("unknown conversion %q", kind)
		}
		convs[name] = c
	}
	// the class that __new__ gets counts as a receiver
	s.self = r.Name == "__new__" && r.Kind == Static
	kwonly := false
	for _, p := range splitParams(sig[1 : len(sig)-1]) {
		switch {
		case p == "/":
			s.posOnly = len(s.names)
			continue
		case p == "*":
			kwonly = true
			continue
		case strings.HasPrefix(p, "**"):
			s.starstar = len(s.names)
			s.add(p[2:], Value{}, convs[p[2:]])
			delete(convs, p[2:])
			continue
		case strings.HasPrefix(p, "*"):
			s.star = len(s.names)
			s.add(p[1:], Value{}, convs[p[1:]])
			delete(convs, p[1:])
			kwonly = true
			continue
		}
		name, def, has := strings.Cut(p, "=")
		if strings.HasPrefix(name, "$") {
			s.self = true
			name = name[1:]
		}
		var v Value
		if has {
			v = literal(def)
		}
		c := convs[name]
		delete(convs, name)
		if c == convFloat && v.IsInt() { // timeout=-1: what equals a default is not converted
			v = Float(float64(v.Int()))
		}
		s.add(name, v, c)
		if !kwonly {
			s.npos = len(s.names)
			if !has {
				s.required = len(s.names)
			}
		}
	}
	for n := range convs {
		return nil, fmt.Errorf("conversion of unknown parameter %q", n)
	}
	if s.posOnly < 0 {
		s.posOnly = 0
		if s.self {
			s.posOnly = 1
		}
	}
	s.plain = s.star < 0 && s.starstar < 0 && s.posOnly == len(s.names)
	for _, c := range s.conv {
		if c != convObject {
			s.plain = false
		}
	}
	s.flat = s.npos == 1 && len(s.names) == 3 && s.star == 1 && s.conv[1] == convFlat && s.starstar == 2 && s.conv[2] == convLazy
	s.direct = -1
	rest := s.npos
	for ; rest < len(s.names) && s.conv[rest] == convIgnore; rest++ {
		s.defaults[rest] = Int(0) // the number of further arguments
	}
	for ; rest < len(s.names) && rest != s.star && rest != s.starstar && s.defaults[rest].P != nil; rest++ {
	}
	if rest == len(s.names) {
		for s.direct = 0; s.direct < s.npos && s.conv[s.direct] <= convBuffer; s.direct++ {
			s.exact = s.exact || s.conv[s.direct] != convObject
		}
	}
	return s, nil
}

func (s *argSpec) add(name string, def Value, c conv) {
	s.names = append(s.names, name)
	s.defaults = append(s.defaults, def)
	s.conv = append(s.conv, c)
}

// splitParams splits at top-level commas (defaults may hold tuples and strings).
func splitParams(s string) []string {
	var out []string
	depth, start := 0, 0
	quote := byte(0)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case c == '(' || c == '[' || c == '<':
			depth++
		case c == ')' || c == ']' || c == '>':
			depth--
		case c == ',' && depth == 0:
			out = append(out, strings.TrimSpace(s[start:i]))
			start = i + 1
		}
	}
	if last := strings.TrimSpace(s[start:]); last != "" {
		out = append(out, last)
	}
	return out
}

// literal reads a default as Sig writes it; what is not a simple literal is Missing.
func literal(s string) Value {
	switch s {
	case "None":
		return None
	case "True":
		return True
	case "False":
		return False
	case "()":
		return Ref(emptyTuple)
	case "sys.maxsize":
		return Int(1<<63 - 1)
	}
	if n, err := strconv.ParseInt(s, 0, 64); err == nil {
		return Int(n)
	}
	if f, err := strconv.ParseFloat(s, 64); err == nil {
		return Float(f)
	}
	if len(s) >= 2 && (s[0] == '\'' || s[0] == '"') {
		return Ref(Intern(strings.ReplaceAll(s[1:len(s)-1], `\n`, "\n")))
	}
	return Missing
}

// Bind matches a call's arguments to a row's parameters. args holds the positional
// arguments (the receiver first, for methods) and then the values of the keywords in
// names. The result aliases args or buf. done is false when a value must be converted
// by guest code: the caller pushes ConvertRow with the bound values.
func (t *Thread) Bind(r *Row, args []Value, names *Tuple, buf []Value) (bound []Value, done bool, err error) {
	s := r.args
	if s.plain && names == nil {
		n := len(args)
		if n == len(s.names) {
			return args, true, nil
		}
		if n > len(s.names) || n < s.required {
			return nil, false, t.argCount(r, n)
		}
		bound = append(append(buf[:0], args...), s.defaults[n:]...)
		return bound, true, nil
	}
	if s.flat && names == nil && len(args) > 0 {
		n := len(args) - 1
		if err := t.chargeRest(n); err != nil {
			return nil, false, err
		}
		bound = append(buf[:0], args[0], Int(int64(n)), Missing)
		return append(bound, args[1:]...), true, nil
	}
	if n := len(args); names == nil && n <= s.npos && n >= s.required && s.npos == len(s.names) && s.star < 0 && s.starstar < 0 {
		bound = append(append(buf[:0], args...), s.defaults[n:]...)
	} else if bound, err = t.match(r, args, names, buf); err != nil {
		return nil, false, err
	}
	for i, c := range s.conv {
		if c == convObject || c == convIgnore || c == convLazy || c == convFlat {
			continue
		}
		v := bound[i]
		if v.IsMissing() || v == s.defaults[i] {
			continue
		}
		w, ok, err := t.convExact(r, i, c, v)
		if err != nil {
			return nil, false, err
		}
		if !ok {
			return bound, false, nil
		}
		bound[i] = w
	}
	return bound, true, nil
}

// Direct is a row's body for positional arguments that need no binder but the defaults
// of the parameters after them; nil if there is none.
func (r *Row) Direct(args []Value) (body Fast, rest []Value) {
	if r.Many != nil {
		return r.Many, nil
	}
	s, n := r.args, len(args)
	if n < s.required || n > s.direct {
		return nil, nil
	}
	if s.exact {
		for i, v := range args {
			if !s.conv[i].keeps(v) {
				return nil, nil
			}
		}
	}
	return r.Fast, s.defaults[n:]
}

// keeps tells whether a conversion, up to convBuffer, gives back a value as it is.
func (c conv) keeps(v Value) bool {
	switch c {
	case convIndex, convInt:
		return v.IsInt()
	case convSlice:
		return v.IsInt() || v.IsNone()
	case convFloat:
		return v.IsFloat()
	case convBool:
		return v.IsBool()
	case convStr:
		return v.Kind() == KindStr
	case convBuffer:
		return v.Kind() == KindBytes || v.Kind() == KindByteArray || v.Kind() == KindMemoryView
	}
	return true
}

// match places positional and keyword arguments.
func (t *Thread) match(r *Row, args []Value, names *Tuple, buf []Value) ([]Value, error) {
	s := r.args
	nkw := 0
	if names != nil {
		nkw = len(names.Items)
	}
	npos := len(args) - nkw
	bound := append(buf[:0], s.defaults...)
	if total := len(s.names) - s.offset(); s.star < 0 && s.starstar < 0 && s.named() > 0 && len(args)-s.offset() > total && (nkw > 0 || r.qual != "int.__new__" || args[0] != Ref(IntType)) {
		keyword := ""
		if npos == s.offset() {
			keyword = "keyword "
		}
		return nil, t.TypeError("%s() takes at most %d %sargument%s (%d given)", r.callName(), total, keyword, plural(total), len(args)-s.offset())
	}
	if nkw > 0 && s.named() == 0 && s.starstar < 0 { // before the number of the others
		if r.wrapper && r.callName() == r.Name {
			return nil, t.TypeError("wrapper %s() takes no keyword arguments", r.Name)
		}
		if r.Varargs && len(s.names) == s.offset() {
			return nil, t.TypeError("%s() takes no arguments", r.Name)
		}
		if r.Varargs {
			return nil, t.TypeError("%s() takes no keyword arguments", r.Name)
		}
		return nil, t.TypeError("%s() takes no keyword arguments", r.callQual())
	}
	if npos > s.npos && s.star < 0 {
		return nil, t.argCount(r, npos)
	}
	copy(bound, args[:min(npos, s.npos)])
	if s.star >= 0 && s.conv[s.star] == convIgnore {
		bound[s.star] = Int(int64(max(npos-s.npos, 0)))
	} else if s.star >= 0 {
		rest := args[min(npos, s.npos):npos]
		if err := t.chargeRest(len(rest)); err != nil {
			return nil, err
		}
		if s.conv[s.star] == convFlat {
			bound[s.star] = Int(int64(len(rest)))
			bound = append(bound, rest...)
		} else {
			bound[s.star] = TupleOf(rest)
		}
	}
	var kw *Dict
	if s.starstar >= 0 && s.conv[s.starstar] == convIgnore {
		bound[s.starstar] = Int(int64(nkw))
		nkw = 0
	} else if s.starstar >= 0 && s.conv[s.starstar] == convLazy && nkw == 0 {
		bound[s.starstar] = Missing
	} else if s.starstar >= 0 {
		if err := t.Charge(0, DictSize); err != nil {
			return nil, err
		}
		kw = NewDict()
		bound[s.starstar] = Ref(kw)
	}
	// A keyword no parameter has, or one of a parameter that is given: reported after a
	// missing argument.
	var wrong *Str
	twice := -1
	for i := 0; i < nkw; i++ {
		name := As[Str](names.Items[i])
		v := args[npos+i]
		j := s.find(name.Go())
		switch {
		case j >= 0 && j < npos && j < s.npos:
			if wrong == nil {
				wrong, twice = name, j
			}
		case j >= 0:
			bound[j] = v
		case kw != nil:
			if err := t.SetKeyword(kw, i, name, v); err != nil {
				return nil, err
			}
		case wrong == nil:
			wrong = name
		}
	}
	for i, v := range bound {
		if v.P == nil {
			if s.named() == 0 || i < s.posOnly {
				return nil, t.argCount(r, npos)
			}
			return nil, t.TypeError("%s() missing required argument '%s' (pos %d)", r.callName(), s.names[i], i+1-s.offset())
		}
	}
	switch {
	case twice >= 0:
		return nil, t.TypeError("argument for %s() given by name ('%s') and position (%d)", r.callName(), wrong.Go(), twice+1-s.offset())
	case wrong != nil:
		return nil, t.unexpected(r, args[:npos], wrong)
	}
	return bound, nil
}

// SetKeyword puts the i-th keyword argument of a call into a new dict, charged.
func (t *Thread) SetKeyword(kw *Dict, i int, name *Str, v Value) error {
	if err := t.PollAt(i); err != nil {
		return err
	}
	if err := t.Charge(0, kw.InsertCost()); err != nil {
		return err
	}
	if kw.full() {
		if err := kw.rebuildAsked(t, kw.nextCap()); err != nil {
			return err
		}
	}
	kw.SetStr(name, v)
	return nil
}

// chargeRest pays for n arguments that *args takes.
func (t *Thread) chargeRest(n int) error {
	if n == 0 {
		return nil
	}
	return t.Charge(0, TupleSize(n))
}

// unexpected raises the TypeError of a keyword that r does not have. A few functions look
// at their positional arguments first.
func (t *Thread) unexpected(r *Row, args []Value, name *Str) error {
	own := r.callName()
	switch {
	case (own == "max" || own == "min") && len(args) == 0:
		return t.TypeError("%s expected at least 1 argument, got 0", own)
	case own == "sorted" && len(args) != 1:
		return t.TypeError("sorted expected 1 argument, got %d", len(args))
	case own == "sorted" && args[0].Type().Special(SpIter).P == nil && args[0].Type().Special(SpGetItem).P == nil:
		return t.TypeError("'%s' object is not iterable", args[0].Type().Name)
	case own == "sorted":
		own = "sort"
	case own == "enumerate":
		return t.TypeError("'%s' is an invalid keyword argument for enumerate()", name.Go())
	}
	return t.TypeError("%s() got an unexpected keyword argument '%s'", own, name.Go())
}

func (s *argSpec) offset() int {
	if s.self {
		return 1
	}
	return 0
}

// named is the number of parameters that can be given by name.
func (s *argSpec) named() int {
	n := len(s.names) - s.posOnly
	if s.star >= 0 {
		n--
	}
	if s.starstar >= 0 {
		n--
	}
	return n
}

func (s *argSpec) find(name string) int {
	for i := s.posOnly; i < len(s.names); i++ {
		if i != s.star && i != s.starstar && s.names[i] == name {
			return i
		}
	}
	return -1
}

// argCount raises the TypeError of a wrong number of arguments.
func (t *Thread) argCount(r *Row, n int) error {
	s := r.args
	off := s.offset()
	if off > 0 && n == 0 {
		if r.Kind == Static && r.Name == "__new__" {
			return t.TypeError("%s.__new__(): not enough arguments", r.callName())
		}
		return t.TypeError("unbound method %s() needs an argument", r.QualName())
	}
	n -= off
	req, npos := s.required-off, s.npos-off
	if off == 0 && r.Kind == ClassMethod {
		req, npos, n = req-1, npos-1, n-1
	}
	if r.Varargs && (npos < 0 || n > npos || n < req) {
		word, bound := "at most", npos
		switch {
		case s.star >= 0 && n < req || n < req && req < npos:
			word, bound = "at least", req
		case req == npos:
			word = "exactly"
		}
		if npos == 0 {
			return t.TypeError("%s() takes no arguments", r.Name)
		}
		return t.TypeError("%s() takes %s %d argument%s (%d given)", r.Name, word, bound, plural(bound), n)
	}
	if r.Name == "__buffer__" || r.Name == "__release_buffer__" {
		return t.TypeError("%s expected 1 argument, got %d", r.Name, n)
	}
	if r.wrapper && s.named() == 0 && r.Name != "__init__" {
		switch {
		case req == npos && req < 2:
			return t.TypeError("expected %d argument%s, got %d", req, plural(req), n)
		case r.Name == "__pow__" || r.Name == "__rpow__":
			return t.TypeError("expected 1 or 2 arguments, got %d", n)
		}
	}
	if r.Name == "__init__" && s.named() == 0 && req == npos && s.star < 0 {
		return t.TypeError("%s expected %d argument%s, got %d", r.callName(), req, plural(req), n)
	}
	if r.Name == "__pow__" || r.Name == "__rpow__" {
		return t.TypeError("expected 1 or 2 arguments, got %d", n)
	}
	if s.starstar >= 0 && s.star < 0 && npos == 0 && r.Kind == Method {
		return t.TypeError("%s() takes no positional arguments", r.Name)
	}
	given := fmt.Sprintf("(%d given)", n)
	switch {
	case s.named() > 0 && n > npos && r.qual != "int.__new__":
		switch {
		case npos == 0:
			return t.TypeError("%s() takes no positional arguments", r.callName())
		case req == npos:
			return t.TypeError("%s() takes exactly %d positional argument%s %s", r.callName(), npos, plural(npos), given)
		}
		word := "at most"
		if req == npos {
			word = "exactly"
		}
		return t.TypeError("%s() takes %s %d positional argument%s %s", r.callName(), word, npos, plural(npos), given)
	case s.named() > 0 && n < req: // of those that have no name
		low, word := min(req, s.posOnly-off), "exactly"
		if low < npos {
			word = "at least"
		}
		return t.TypeError("%s() takes %s %d positional argument%s %s", r.callName(), word, low, plural(low), given)
	case npos == 0 && s.star < 0:
		return t.TypeError("%s() takes no arguments %s", r.callQual(), given)
	case npos == 1 && req == 1 && s.star < 0 && r.Name != "__new__":
		return t.TypeError("%s() takes exactly one argument %s", r.callQual(), given)
	case req == npos && s.star < 0:
		return t.TypeError("%s expected %d argument%s, got %d", r.callName(), req, plural(req), n)
	case n < req:
		return t.TypeError("%s expected at least %d argument%s, got %d", r.callName(), req, plural(req), n)
	}
	return t.TypeError("%s expected at most %d argument%s, got %d", r.callName(), npos, plural(npos), n)
}

// callName is the name errors about a call show: a constructor's is its type's.
func (r *Row) callName() string {
	if r.Name == "__new__" || r.Name == "__init__" {
		if i := strings.LastIndexByte(r.QualName(), '.'); i >= 0 {
			return r.QualName()[:i]
		}
	}
	return r.Name
}

func (r *Row) callQual() string {
	if n := r.callName(); n != r.Name {
		return n
	}
	return r.QualName()
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}

// convExact converts a value whose type needs no guest code; ok is false if it does.
func (t *Thread) convExact(r *Row, i int, c conv, v Value) (w Value, ok bool, err error) {
	switch c {
	case convSlice, convOptInt, convOptSize:
		if v.IsNone() {
			return v, true, nil
		}
		fallthrough
	case convIndex, convInt, convInt32, convUint32, convBound:
		if v.Kind() != KindInt {
			if v.Type().Special(SpIndex).P == nil {
				if c == convSlice {
					return v, false, t.TypeError("slice indices must be integers or None or have an __index__ method")
				}
				if c == convOptSize {
					return v, false, t.TypeError("argument should be integer or None, not '%s'", v.Type().Name)
				}
				if c == convBound {
					return v, false, t.TypeError("slice indices must be integers or have an __index__ method")
				}
				return v, false, t.TypeError("'%s' object cannot be interpreted as an integer", v.Type().Name)
			}
			return v, false, nil
		}
		return t.convInteger(c, v)
	case convFloat:
		switch {
		case v.IsFloat():
			return v, true, nil
		case v.Kind() == KindFloat: // a subclass's __float__ is not asked
			return Float(v.FloatOf()), true, nil
		case v.Kind() == KindInt && v.Type().Special(SpFloat) == IntType.Special(SpFloat):
			f, err := t.IntToFloat(v)
			return Float(f), err == nil, err
		case v.Type().Special(SpFloat).P == nil && v.Type().Special(SpIndex).P == nil:
			return v, false, t.TypeError("must be real number, not %s", v.Type().Name)
		}
		return v, false, nil
	case convBool:
		if b, ok := TruthExact(v); ok {
			return Bool(b), true, nil
		}
		return v, false, nil
	case convStr:
		if v.Kind() == KindStr {
			return v, true, nil
		}
		s := r.args
		if s.named() == 0 && len(s.names)-s.offset() == 1 {
			return v, false, t.TypeError("%s() argument must be str, not %s", r.callName(), typeNameNone(v))
		}
		if i < s.posOnly {
			return v, false, t.TypeError("%s() argument %d must be str, not %s", r.callName(), i+1-s.offset(), typeNameNone(v))
		}
		return v, false, t.TypeError("%s() argument '%s' must be str, not %s", r.callName(), s.names[i], typeNameNone(v))
	case convBuffer:
		switch v.Kind() {
		case KindBytes, KindByteArray, KindMemoryView:
			return v, true, nil
		}
		if v.Type().Special(SpBuffer).P == nil {
			return v, false, t.TypeError("a bytes-like object is required, not '%s'", v.Type().Name)
		}
		return v, false, nil
	}
	return v, true, nil
}

func typeNameNone(v Value) string {
	if v.IsNone() {
		return "None"
	}
	return v.Type().Name
}

func (t *Thread) convInteger(c conv, v Value) (Value, bool, error) {
	n, fits := v.Int64()
	switch c {
	case convInt:
		return v.PlainInt(), true, nil
	case convSlice, convBound:
		if !fits {
			n = 1<<63 - 1
			if v.BigInt().Sign() < 0 {
				n = -n
			}
		}
	case convInt32:
		if !fits || n != int64(int32(n)) {
			return v, false, t.OverflowError("Python int too large to convert to C int")
		}
	case convUint32:
		if !fits {
			n = int64(v.BigInt().Bits()[0])
		}
		n &= 1<<32 - 1
	default:
		if !fits && c == convOptSize {
			return v, false, t.OverflowError("cannot fit 'int' into an index-sized integer")
		}
		if !fits {
			return v, false, t.OverflowError("Python int too large to convert to C ssize_t")
		}
	}
	return Int(n), true, nil
}

// ConvertRow runs the conversions that need guest code, then the row itself. Vals are
// the row's bound arguments; State is the row.
var ConvertRow = &Row{Name: "convert", Step: convertStep, Rights: NoRights, Charge: Constant, Sig: "(*args)"}

// A RowState names a row: the state of a frame that goes on to run it.
type RowState struct{ Row *Row }

// Refs visits nothing: a row holds no guest values.
func (*RowState) Refs(func(*Value)) {}

// Size is 0: rows are static.
func (*RowState) Size() int64 { return 0 }

// Clone shares the row.
func (s *RowState) Clone() FrameState { return s }

func convertStep(t *Thread, f *NFrame) Action {
	r := f.State.(*RowState).Row
	for {
		switch f.PC {
		case 0: // look for the next argument to convert
			i := int(f.N)
			if i == len(f.Vals) {
				f.PC = 2
				f.Raw = true
				if act := t.PushRow(f, r, f.Vals...); act != Done {
					return act
				}
				continue
			}
			c := r.args.conv[i]
			v := f.Vals[i]
			if c == convObject || v.IsMissing() || v == r.args.defaults[i] {
				f.N++
				continue
			}
			w, ok, err := t.convExact(r, i, c, v)
			if err != nil {
				return t.Fail(err)
			}
			if ok {
				f.Vals[i] = w
				f.N++
				continue
			}
			f.PC = 1
			var act Action
			switch c {
			case convFloat:
				act = t.FloatOp(f, v)
			case convBool:
				act = t.BoolOp(f, v)
			case convBuffer:
				act = t.BufferOp(f, v)
			default:
				act = t.IndexOp(f, v)
			}
			if act != Done {
				return act
			}
		case 1: // f.In is the converted value: exact, so convExact accepts it now
			f.Vals[f.N] = f.In
			f.PC = 0
		case 2:
			f.Out = f.In
			return Done
		}
	}
}
