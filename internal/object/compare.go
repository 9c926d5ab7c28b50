// This file defines binary operators and comparisons as steps: which special methods
// are tried, in which order, and what happens when all decline.

package object

// A BinOp describes a binary operator.
type BinOp struct {
	Symbol          string
	Op, Reflect, In Special
}

// Binary operators by number, in the order of code.OpAdd….
var BinOps = [...]BinOp{
	{"+", SpAdd, SpRAdd, SpIAdd}, {"-", SpSub, SpRSub, SpISub}, {"*", SpMul, SpRMul, SpIMul},
	{"/", SpTrueDiv, SpRTrueDiv, SpITrueDiv}, {"//", SpFloorDiv, SpRFloorDiv, SpIFloorDiv},
	{"%", SpMod, SpRMod, SpIMod}, {"** or pow()", SpPow, SpRPow, SpIPow},
	{"<<", SpLShift, SpRLShift, SpILShift}, {">>", SpRShift, SpRRShift, SpIRShift},
	{"&", SpAnd, SpRAnd, SpIAnd}, {"|", SpOr, SpROr, SpIOr}, {"^", SpXor, SpRXor, SpIXor},
	{"@", SpMatMul, SpRMatMul, SpIMatMul}, {"divmod()", SpDivmod, SpRDivmod, SpDivmod},
}

// Numbers of binary operators.
const (
	BinAdd = iota
	BinSub
	BinMul
	BinTrueDiv
	BinFloorDiv
	BinMod
	BinPow
	BinLShift
	BinRShift
	BinAnd
	BinOr
	BinXor
	BinMatMul
	BinDivmod
)

// Comparisons by number, in the order of code.OpLT….
const (
	CmpLT = iota
	CmpLE
	CmpEQ
	CmpNE
	CmpGT
	CmpGE
)

var cmpSpecials = [...]Special{SpLT, SpLE, SpEQ, SpNE, SpGT, SpGE}
var cmpSwapped = [...]Special{SpGT, SpGE, SpEQ, SpNE, SpLT, SpLE}
var cmpSymbols = [...]string{"<", "<=", "==", "!=", ">", ">="}

func init() {
	RegisterRow(binaryRow)
	RegisterRow(compareRow)
	RegisterRow(compareBoolRow)
}

// BinaryOp computes a op b; in tries the in-place method first.
func (t *Thread) BinaryOp(f *NFrame, op int, in bool, a, b Value) Action {
	m := Int(int64(op))
	if in {
		m = Int(int64(op) | 64)
	}
	if typ := a.Type(); typ.Kit != nil && op == BinAdd && !in && typ == b.Type() {
		switch v, err := t.addKit(a, b); err {
		case nil:
			f.In = v
			return Done
		case ErrSlow:
		default:
			return t.Fail(err)
		}
	}
	return t.PushRow(f, binaryRow, a, b, m)
}

// binaryRow: Vals are a, b, operator. PC 0 in place, 1 its result, 2 plan, 3 result of
// the first candidate, 4 result of the second.
var binaryRow = &Row{Name: "binary", Sig: "(*args)", Step: func(t *Thread, f *NFrame) Action {
	a, b := f.Vals[0], f.Vals[1]
	op := &BinOps[f.Vals[2].Int()&63]
	if f.PC == 0 && f.Vals[2].Int()&64 != 0 && ReflectedFirst(a, b, op) {
		f.PC = 5
		if act := t.CallBound(f, b.Type().Special(op.Reflect), b, a); act != Done {
			return act
		}
	}
	if f.PC == 5 {
		if !f.In.IsNotImplemented() {
			f.Out = f.In
			return Done
		}
		f.PC = 0
	}
	if f.PC == 0 {
		f.PC = 2
		if f.Vals[2].Int()&64 != 0 {
			f.PC = 1
			if act, absent := t.CallSpecial(f, op.In, a, b); absent {
				f.PC = 2
			} else if act != Done {
				return act
			}
		}
	}
	if f.PC == 1 {
		if !f.In.IsNotImplemented() {
			f.Out = f.In
			return Done
		}
		f.PC = 2
	}
	ta, tb := a.Type(), b.Type()
	left, right := ta.Special(op.Op), Value{}
	if ta != tb {
		right = tb.Special(op.Reflect)
	}
	first := RightFirst(ta, tb, op, left, right)
	for {
		switch f.PC {
		case 2:
			f.PC = 3
			var act Action
			switch {
			case first:
				act = t.CallBound(f, right, b, a)
			case left.P != nil:
				act = t.CallBound(f, left, a, b)
			default:
				f.In = NotImplemented
			}
			if act != Done {
				return act
			}
		case 3:
			if !f.In.IsNotImplemented() {
				f.Out = f.In
				return Done
			}
			f.PC = 4
			var act Action
			switch {
			case first && left.P != nil:
				act = t.CallBound(f, left, a, b)
			case !first && right.P != nil:
				act = t.CallBound(f, right, b, a)
			}
			if act != Done {
				return act
			}
		case 4:
			if !f.In.IsNotImplemented() {
				f.Out = f.In
				return Done
			}
			return t.Fail(t.binaryError(f, op))
		}
	}
}}

// RightFirst tells whether `a op b` asks b before a, where left is the method of a and right the
// reflected one of b, or unbound: if its class is derived from a's and overrides it, and if a is
// a sequence with a native + or *, which CPython tries after the operators of numbers.
func RightFirst(ta, tb *Type, op *BinOp, left, right Value) bool {
	if right.P == nil {
		return false
	}
	if tb.Is(ta) && right != ta.Special(op.Reflect) {
		return true
	}
	if op.Op != SpAdd && op.Op != SpMul || left.P == nil || left.Kind() != KindNative || right.Kind() == KindNative {
		return false
	}
	owner := As[Native](left).Owner
	return owner != nil && owner.Special(SpLen).P != nil
}

// ReflectedFirst tells whether `a op= b` asks b before a: += and *= of built-in sequences
// are not operators of numbers, and those come first.
func ReflectedFirst(a, b Value, op *BinOp) bool {
	if op.Op != SpAdd && op.Op != SpMul || b.Type().Flags&FlagStatic != 0 {
		return false
	}
	if op.Op == SpAdd && a.Type().Flags&FlagStatic == 0 { // of a derived class it is one
		return false
	}
	in := a.Type().Special(op.In)
	right := b.Type().Special(op.Reflect)
	return in.P != nil && in.Kind() == KindNative && right.P != nil && right.Kind() != KindNative
}

func (t *Thread) binaryError(f *NFrame, op *BinOp) error {
	a, b := f.Vals[0], f.Vals[1]
	sym := op.Symbol
	if f.Vals[2].Int()&64 != 0 {
		if op.Op == SpPow {
			sym = "**"
		}
		sym += "="
	}
	switch opn := int(f.Vals[2].Int() & 63); {
	case opn == BinAdd && a.Kind() >= KindStr && a.Kind() <= KindList && a.Kind() != KindMemoryView && nativeSpecial(a, SpAdd):
		if k := a.Kind(); k == KindBytes || k == KindByteArray {
			return t.TypeError("can't concat %s to %s", b.Type().Name, a.Type().Name)
		}
		return t.TypeError("can only concatenate %s (not \"%s\") to %s", seqName(a), b.Type().Name, seqName(a))
	case opn == BinAdd && a.Type() == TemplateType:
		return t.TypeError("can only concatenate string.templatelib.Template (not \"%s\") to string.templatelib.Template", b.Type().fullName())
	case opn == BinAdd && itemsOnlyByIndex(a.Type()):
		return t.TypeError("can only concatenate deque (not \"%s\") to deque", b.Type().Name)
	case opn == BinMul && isSequence(a):
		return t.TypeError("can't multiply sequence by non-int of type '%s'", b.Type().Name)
	case opn == BinMul && isSequence(b) && !(f.Vals[2].Int()&64 != 0 && isSequenceLike(a.Type())): // in place, CPython asks only a
		return t.TypeError("can't multiply sequence by non-int of type '%s'", a.Type().Name)
	}
	return t.TypeError("unsupported operand type(s) for %s: '%s' and '%s'", sym, a.Type().Name, b.Type().Name)
}

// isSequence tells whether v is of a built-in type that repeats with *: its methods
// decline other operands, and the error is made here.
func isSequence(v Value) bool {
	switch v.Kind() {
	case KindStr, KindBytes, KindByteArray, KindTuple, KindList:
		return nativeSpecial(v, SpMul) && nativeSpecial(v, SpRMul)
	case KindOther: // deque, array
		m := v.Type().Special(SpMul)
		return v.Type().Flags&FlagSequence != 0 && m.P != nil && m.Kind() == KindNative
	}
	return false
}

// nativeSpecial tells whether a type has a built-in method: a subclass that defines its own
// is no sequence to the operator any more.
func nativeSpecial(v Value, sp Special) bool {
	m := v.Type().Special(sp)
	return m.P == nil || m.Kind() == KindNative
}

// seqName is the built-in base of a str, tuple or list.
func seqName(v Value) string {
	switch v.Kind() {
	case KindStr:
		return "str"
	case KindTuple:
		return "tuple"
	}
	return "list"
}

// CompareOp computes a op b as an object.
func (t *Thread) CompareOp(f *NFrame, op int, a, b Value) Action {
	if op == CmpEQ || op == CmpNE && plainNe(a) && plainNe(b) {
		if !a.IsFloat() {
			if eq, ok := EqExact(a, b); ok && (a != b || eqKindOf(a) != eqOther) {
				f.In = Bool(eq == (op == CmpEQ))
				return Done
			}
		}
	}
	return t.PushRow(f, compareRow, a, b, Int(int64(op)))
}

// compareRow: Vals are a, b, operator.
var compareRow = &Row{Name: "compare", Sig: "(*args)", Step: compareStep}

// CompareMethods are the methods that compare a ta with a tb, and whether the right one
// is asked first.
func CompareMethods(op int, ta, tb *Type) (left, right Value, rightFirst bool) {
	left, right = ta.Special(cmpSpecials[op]), tb.Special(cmpSwapped[op])
	return left, right, ta != tb && tb.Is(ta) && right.P != nil
}

func compareStep(t *Thread, f *NFrame) Action {
	a, b := f.Vals[0], f.Vals[1]
	op := int(f.Vals[2].Int())
	left, right, first := CompareMethods(op, a.Type(), b.Type())
	for {
		switch f.PC {
		case 0:
			if a.Type() == TupleType && b.Type() == TupleType {
				// They were compared directly, in vain: eqExact visited up to exactNodes values.
				if err := t.Charge(exactNodes/16, 0); err != nil {
					return t.Fail(err)
				}
			}
			f.PC = 1
			var act Action
			switch {
			case first:
				act = t.CallBound(f, right, b, a)
			case left.P != nil:
				act = t.CallBound(f, left, a, b)
			default:
				f.In = NotImplemented
			}
			if act != Done {
				return act
			}
		case 1:
			if !f.In.IsNotImplemented() {
				f.Out = f.In
				return Done
			}
			f.PC = 2
			var act Action
			switch {
			case first && left.P != nil:
				act = t.CallBound(f, left, a, b)
			case !first && right.P != nil:
				act = t.CallBound(f, right, b, a)
			}
			if act != Done {
				return act
			}
		case 2:
			switch {
			case !f.In.IsNotImplemented():
				f.Out = f.In
			case op == CmpEQ:
				f.Out = Bool(a == b)
			case op == CmpNE:
				f.Out = Bool(a != b)
			default:
				return t.Fail(t.TypeError("'%s' not supported between instances of '%s' and '%s'", cmpSymbols[op], a.Type().Name, b.Type().Name))
			}
			return Done
		}
	}
}

// CompareBool is the truth of a op b: what sort, min, containers and conditions use.
// Identical objects are equal without being asked, as in CPython's containers.
func (t *Thread) CompareBool(f *NFrame, op int, a, b Value) Action {
	if op == CmpEQ || op == CmpNE && plainNe(a) && plainNe(b) {
		if a == b {
			f.In = Bool(op == CmpEQ)
			return Done
		}
		if eq, ok := EqExact(a, b); ok {
			f.In = Bool(eq == (op == CmpEQ))
			return Done
		}
	} else if lt, ok := OrderExact(op, a, b); ok {
		f.In = Bool(lt)
		return Done
	}
	if a.Type().Kit != nil && a.Type() == b.Type() {
		if res, ok := t.compareKit(op, a, b); ok {
			f.In = Bool(res)
			return Done
		}
	}
	return t.PushRow(f, compareBoolRow, a, b, Int(int64(op)))
}

// plainNe tells whether != of v's type is the opposite of ==.
func plainNe(v Value) bool {
	t := v.Type()
	return t.Flags&FlagStatic != 0 || t.Special(SpNE) == t.native().Special(SpNE)
}

// EqualExact is a == b or a != b where no guest code has a say.
func EqualExact(op int, a, b Value) (res, ok bool) {
	if op != CmpEQ && (op != CmpNE || !plainNe(a) || !plainNe(b)) {
		return false, false
	}
	eq, ok := EqExactOp(a, b)
	return eq == (op == CmpEQ), ok
}

// EqOp is the truth of a == b.
func (t *Thread) EqOp(f *NFrame, a, b Value) Action { return t.CompareBool(f, CmpEQ, a, b) }

// LtOp is the truth of a < b.
func (t *Thread) LtOp(f *NFrame, a, b Value) Action { return t.CompareBool(f, CmpLT, a, b) }

// compareBoolRow compares as compareRow does, in the same frame, then asks for the truth
// of the answer: PC 10 has it.
var compareBoolRow = &Row{Name: "compare bool", Sig: "(*args)", Step: func(t *Thread, f *NFrame) Action {
	if f.PC < 10 {
		if act := compareStep(t, f); act != Done {
			return act
		}
		f.In = f.Out
		f.Commit(t)
		f.PC = 10
		if act := t.BoolOp(f, f.Out); act != Done {
			return act
		}
	}
	f.Out = f.In
	return Done
}}

// OrderExact is a op b for numbers and str of exact types, where no guest code runs.
func OrderExact(op int, a, b Value) (res, ok bool) {
	nodes := orderNodes
	return orderExact(op, a, b, &nodes)
}

// OrderFew is OrderExact of values that are compared within 0.5 us or so.
func OrderFew(op int, a, b Value) (res, ok bool) {
	nodes := 16
	return orderExact(op, a, b, &nodes)
}

// orderTuples orders short tuples by their first items that differ.
func orderTuples(op int, a, b Value, nodes *int) (res, ok bool) {
	x, y := As[Tuple](a).Items, As[Tuple](b).Items
	n := min(len(x), len(y))
	if op == CmpEQ || op == CmpNE {
		return false, false
	}
	for i := range n {
		if eq, ok := eqExact(x[i], y[i], nodes); !ok {
			return false, false
		} else if !eq {
			if *nodes--; *nodes < 0 {
				return false, false
			}
			return orderExact(op, x[i], y[i], nodes)
		}
	}
	return orderInts(op, len(x), len(y)), true
}

func orderExact(op int, a, b Value, nodes *int) (res, ok bool) {
	if a.IsInt() && b.IsInt() {
		return orderInts(op, int(a.Int()), int(b.Int())), true
	}
	var c int
	switch ka, kb := eqKindOf(a), eqKindOf(b); {
	case ka == eqStr && kb == eqStr:
		x, y := As[Str](a), As[Str](b)
		if *nodes -= min(len(x.data), len(y.data)) / exactBytes; *nodes < 0 {
			return false, false // its own method pays for the length
		}
		c = x.Compare(y)
	case ka == eqNumber && kb == eqNumber:
		if a.Kind() == KindComplex || b.Kind() == KindComplex {
			return false, false
		}
		if a.Kind() == KindInt && wordsOf(a) > exactWords || b.Kind() == KindInt && wordsOf(b) > exactWords {
			return false, false // so does this
		}
		if c = CompareNum(a, b); c == 2 {
			return op == CmpNE, true
		}
	case ka == eqTuple && kb == eqTuple:
		return orderTuples(op, a, b, nodes)
	default:
		return false, false
	}
	switch op {
	case CmpLT:
		return c < 0, true
	case CmpLE:
		return c <= 0, true
	case CmpEQ:
		return c == 0, true
	case CmpNE:
		return c != 0, true
	case CmpGT:
		return c > 0, true
	}
	return c >= 0, true
}

// CompareNum orders two real numbers: -1, 0, 1, or 2 if one is NaN.
func CompareNum(a, b Value) int {
	af, bf := a.Kind() == KindFloat, b.Kind() == KindFloat
	switch {
	case af && bf:
		x, y := a.FloatOf(), b.FloatOf()
		switch {
		case x < y:
			return -1
		case x > y:
			return 1
		case x == y:
			return 0
		}
		return 2
	case af:
		if c := CompareIntFloat(b, a.FloatOf()); c != 2 {
			return -c
		}
		return 2
	case bf:
		return CompareIntFloat(a, b.FloatOf())
	}
	x, okx := a.Int64()
	y, oky := b.Int64()
	if okx && oky {
		switch {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	}
	return a.BigInt().Cmp(b.BigInt())
}
