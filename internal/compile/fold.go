package compile

import (
	"math"
	"math/big"
	"strings"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines constant folding: which expressions have a value known now. Nothing
// that would raise or warn is folded, and nothing whose value is large (CPython's limits), so
// that source text cannot make the compiler work hard. Float powers and remainders are left
// to the machine, whose elementary functions are the only ones allowed.

// Size limits of folded values.
const (
	maxIntBits   = 128
	maxStrSize   = 4096
	maxTupleSize = 256
)

// constant returns the value of e if it is known at compile time.
func (c *compiler) constant(e syntax.Expr) (code.Const, bool) {
	switch n := e.(type) {
	case *syntax.Constant:
		return constValue(n.Value), true
	case *syntax.Name:
		if n.ID == "__debug__" && n.Ctx == syntax.Load {
			return c.opts.Optimize == 0, true
		}
	case *syntax.UnaryOp:
		return c.constUnary(n)
	case *syntax.BinOp:
		return c.constBinary(n)
	case *syntax.Tuple:
		if n.Ctx != syntax.Load {
			return nil, false
		}
		return c.constTuple(n.Elts)
	case *syntax.Subscript:
		if n.Ctx == syntax.Load {
			return c.constItem(n)
		}
	}
	return nil, false
}

func constValue(v any) code.Const {
	switch v := v.(type) {
	case syntax.Str:
		return code.Str(v)
	case syntax.Bytes:
		return code.Bytes(v)
	case syntax.EllipsisType:
		return code.Ellipsis{}
	case int:
		return int64(v)
	}
	return v
}

func (c *compiler) constTuple(elts []syntax.Expr) (code.Const, bool) {
	if len(elts) == 0 {
		return code.Tuple{}, true
	}
	var t code.Tuple
	for i, e := range elts { // each once: looking at the first twice took 2^n for n tuples
		c.passed(i)
		k, ok := c.constant(e)
		if !ok {
			return nil, false
		}
		if i == 0 { // most that are not constant end before
			t = make(code.Tuple, 0, len(elts))
		}
		t = append(t, k)
	}
	return t, true
}

func (c *compiler) constItem(n *syntax.Subscript) (code.Const, bool) {
	switch n.Value.(type) { // not a chain of subscripts, which may be long
	case *syntax.Constant, *syntax.Tuple:
	default:
		return nil, false
	}
	if !constShape(n.Slice) {
		return nil, false
	}
	v, ok := c.constant(n.Value)
	if !ok {
		return nil, false
	}
	k, ok := c.constant(n.Slice)
	if !ok {
		return nil, false
	}
	i, ok := k.(int64)
	if !ok {
		return nil, false
	}
	switch v := v.(type) {
	case code.Tuple:
		if i < 0 {
			i += int64(len(v))
		}
		if i >= 0 && i < int64(len(v)) {
			return v[i], true
		}
	case code.Str:
		if !ascii(string(v)) {
			return nil, false
		}
		if i < 0 {
			i += int64(len(v))
		}
		if i >= 0 && i < int64(len(v)) {
			return v[i : i+1], true
		}
	}
	return nil, false
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// constShape is a cheap first look that spares a walk of what cannot be constant.
func constShape(e syntax.Expr) bool {
	switch e.(type) {
	case *syntax.Constant, *syntax.UnaryOp, *syntax.BinOp, *syntax.Tuple, *syntax.Subscript, *syntax.Name:
		return true
	}
	return false
}

func (c *compiler) constUnary(n *syntax.UnaryOp) (code.Const, bool) {
	var ops []syntax.UnaryOperator
	var e syntax.Expr = n
	for {
		u, ok := e.(*syntax.UnaryOp)
		if !ok {
			break
		}
		ops = append(ops, u.Op)
		e = u.Operand
	}
	if !constShape(e) {
		return nil, false
	}
	k, ok := c.constant(e)
	for i := len(ops) - 1; ok && i >= 0; i-- {
		k, ok = foldUnary(ops[i], k)
	}
	return k, ok
}

func foldUnary(op syntax.UnaryOperator, k code.Const) (code.Const, bool) {
	if op == syntax.Not {
		return !truth(k), true
	}
	if b, ok := k.(bool); ok {
		if op == syntax.Invert {
			return nil, false // a DeprecationWarning at run time
		}
		k = boolInt(b)
	}
	switch v := k.(type) {
	case int64:
		switch op {
		case syntax.USub:
			if v == math.MinInt64 {
				return new(big.Int).Neg(big.NewInt(v)), true
			}
			return -v, true
		case syntax.Invert:
			return ^v, true
		}
		return v, true
	case *big.Int:
		switch op {
		case syntax.USub:
			return normal(new(big.Int).Neg(v)), true
		case syntax.Invert:
			return normal(new(big.Int).Not(v)), true
		}
		return v, true
	case float64:
		if op == syntax.USub {
			return -v, true
		}
		return v, op == syntax.UAdd
	case complex128:
		if op == syntax.USub {
			return complex(-real(v), -imag(v)), true
		}
		return v, op == syntax.UAdd
	}
	return nil, false
}

func boolInt(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// truth is bool(k).
func truth(k code.Const) bool {
	switch v := k.(type) {
	case nil:
		return false
	case bool:
		return v
	case int64:
		return v != 0
	case *big.Int:
		return v.Sign() != 0
	case float64:
		return v != 0
	case complex128:
		return v != 0
	case code.Str:
		return v != ""
	case code.Bytes:
		return v != ""
	case code.Tuple:
		return len(v) > 0
	case code.FrozenSet:
		return len(v) > 0
	}
	return true
}

// constBinary folds a chain of operators from its innermost left operand out.
func (c *compiler) constBinary(n *syntax.BinOp) (code.Const, bool) {
	if !constShape(n.Right) {
		return nil, false
	}
	base := len(c.spineOps)
	var left syntax.Expr = n
	for {
		b, ok := left.(*syntax.BinOp)
		if !ok {
			break
		}
		c.spineOps = append(c.spineOps, b)
		left = b.Left
	}
	defer func() { c.spineOps = c.spineOps[:base] }()
	if !constShape(left) {
		return nil, false
	}
	k, ok := c.constant(left)
	for i := len(c.spineOps) - 1; ok && i >= base; i-- {
		b := c.spineOps[i]
		if ok = constShape(b.Right); ok {
			var r code.Const
			if r, ok = c.constant(b.Right); ok {
				k, ok = foldBinary(b.Op, k, r)
			}
		}
	}
	return k, ok
}

func foldBinary(op syntax.Operator, l, r code.Const) (code.Const, bool) {
	if b, ok := l.(bool); ok {
		if rb, ok := r.(bool); ok {
			switch op {
			case syntax.BitAnd:
				return b && rb, true
			case syntax.BitOr:
				return b || rb, true
			case syntax.BitXor:
				return b != rb, true
			}
		}
		l = boolInt(b)
	}
	if b, ok := r.(bool); ok {
		r = boolInt(b)
	}
	switch a := l.(type) {
	case int64:
		if b, ok := r.(int64); ok {
			if k, ok := foldSmall(op, a, b); ok {
				return k, true
			}
		}
	case code.Str:
		return foldStr(op, a, r)
	case code.Bytes:
		return foldBytes(op, a, r)
	case code.Tuple:
		return foldTuple(op, a, r)
	}
	if x, ok := asBig(l); ok {
		if y, ok := asBig(r); ok {
			return foldBig(op, x, y)
		}
		if op == syntax.Mult {
			if k, ok := foldRepeat(r, l); ok {
				return k, true
			}
		}
	}
	return foldFloat(op, l, r)
}

func asBig(k code.Const) (*big.Int, bool) {
	switch v := k.(type) {
	case int64:
		return big.NewInt(v), true
	case *big.Int:
		return v, true
	}
	return nil, false
}

// normal gives the smallest form of an int constant.
func normal(v *big.Int) code.Const {
	if v.IsInt64() {
		return v.Int64()
	}
	return v
}

// foldSmall does what stays well inside int64.
func foldSmall(op syntax.Operator, a, b int64) (code.Const, bool) {
	const lim = 1 << 31
	if a >= lim || a <= -lim || b >= lim || b <= -lim {
		return nil, false
	}
	switch op {
	case syntax.Add:
		return a + b, true
	case syntax.Sub:
		return a - b, true
	case syntax.Mult:
		return a * b, true
	case syntax.BitAnd:
		return a & b, true
	case syntax.BitOr:
		return a | b, true
	case syntax.BitXor:
		return a ^ b, true
	case syntax.Div:
		if b != 0 {
			return float64(a) / float64(b), true
		}
	}
	return nil, false
}

func foldBig(op syntax.Operator, x, y *big.Int) (code.Const, bool) {
	z := new(big.Int)
	switch op {
	case syntax.Add:
		z.Add(x, y)
	case syntax.Sub:
		z.Sub(x, y)
	case syntax.Mult:
		if x.BitLen()+y.BitLen() > maxIntBits {
			return nil, false
		}
		z.Mul(x, y)
	case syntax.FloorDiv, syntax.Mod:
		if y.Sign() == 0 {
			return nil, false
		}
		m := new(big.Int)
		z.DivMod(x, y, m) // Euclidean: the remainder is never negative
		if m.Sign() != 0 && y.Sign() < 0 {
			z.Sub(z, big.NewInt(1))
			m.Add(m, y)
		}
		if op == syntax.Mod {
			z = m
		}
	case syntax.Pow:
		if y.Sign() < 0 || !y.IsInt64() || y.Int64() > maxIntBits ||
			int64(x.BitLen())*y.Int64() > maxIntBits {
			return nil, false
		}
		z.Exp(x, y, nil)
	case syntax.LShift:
		if y.Sign() < 0 || !y.IsInt64() || y.Int64() > maxIntBits ||
			int64(x.BitLen())+y.Int64() > maxIntBits {
			return nil, false
		}
		z.Lsh(x, uint(y.Int64()))
	case syntax.RShift:
		if y.Sign() < 0 || !y.IsInt64() {
			return nil, false
		}
		z.Rsh(x, uint(min(y.Int64(), 1<<20)))
	case syntax.BitAnd:
		z.And(x, y)
	case syntax.BitOr:
		z.Or(x, y)
	case syntax.BitXor:
		z.Xor(x, y)
	case syntax.Div:
		if y.Sign() == 0 || x.BitLen() > 1000 || y.BitLen() > 1000 {
			return nil, false
		}
		if x.Sign() == 0 {
			return math.Copysign(0, float64(y.Sign())), true
		}
		f, _ := new(big.Rat).SetFrac(x, y).Float64()
		return f, !math.IsInf(f, 0)
	default:
		return nil, false
	}
	return normal(z), true
}

// foldFloat does arithmetic where one side at least is a float or complex. What has no value is
// left to the machine, which knows which NaN that is.
func foldFloat(op syntax.Operator, l, r code.Const) (code.Const, bool) {
	k, ok := foldNumbers(op, l, r)
	return k, ok && k == k
}

func foldNumbers(op syntax.Operator, l, r code.Const) (code.Const, bool) {
	a, aok := asFloat(l)
	b, bok := asFloat(r)
	if aok && bok {
		switch op {
		case syntax.Add:
			return a + b, true
		case syntax.Sub:
			return a - b, true
		case syntax.Mult:
			return a * b, true
		case syntax.Div:
			if b != 0 {
				return a / b, true
			}
		}
		return nil, false
	}
	x, xok := l.(complex128)
	y, yok := r.(complex128)
	switch {
	case aok && yok && op == syntax.Add:
		return complex(a+real(y), imag(y)), true
	case aok && yok && op == syntax.Sub:
		return complex(a-real(y), -imag(y)), true
	case xok && bok && op == syntax.Add:
		return complex(real(x)+b, imag(x)), true
	case xok && bok && op == syntax.Sub:
		return complex(real(x)-b, imag(x)), true
	case xok && yok && op == syntax.Add:
		return complex(real(x)+real(y), imag(x)+imag(y)), true
	case xok && yok && op == syntax.Sub:
		return complex(real(x)-real(y), imag(x)-imag(y)), true
	}
	return nil, false
}

func asFloat(k code.Const) (float64, bool) {
	switch v := k.(type) {
	case float64:
		return v, true
	case int64:
		return float64(v), true
	case *big.Int:
		f, _ := new(big.Float).SetInt(v).Float64()
		return f, !math.IsInf(f, 0)
	}
	return 0, false
}

func foldStr(op syntax.Operator, a code.Str, r code.Const) (code.Const, bool) {
	switch op {
	case syntax.Add:
		if b, ok := r.(code.Str); ok && len(a)+len(b) <= maxStrSize && !splitsPair(a, b) {
			return a + b, true
		}
	case syntax.Mult:
		return foldRepeat(a, r)
	}
	return nil, false
}

// splitsPair reports whether joining would put two lone surrogates side by side that
// UTF-8 readers could take for one character; they stay two, so nothing is lost by waiting.
func splitsPair(a, b code.Str) bool {
	return len(a) > 0 && len(b) > 0 && strings.Contains(string(a[max(0, len(a)-3):]), "\xed")
}

func foldBytes(op syntax.Operator, a code.Bytes, r code.Const) (code.Const, bool) {
	switch op {
	case syntax.Add:
		if b, ok := r.(code.Bytes); ok && len(a)+len(b) <= maxStrSize {
			return a + b, true
		}
	case syntax.Mult:
		return foldRepeat(a, r)
	}
	return nil, false
}

func foldTuple(op syntax.Operator, a code.Tuple, r code.Const) (code.Const, bool) {
	switch op {
	case syntax.Add:
		if b, ok := r.(code.Tuple); ok && len(a)+len(b) <= maxTupleSize {
			return append(append(code.Tuple{}, a...), b...), true
		}
	case syntax.Mult:
		return foldRepeat(a, r)
	}
	return nil, false
}

// foldRepeat is sequence * count.
func foldRepeat(seq, count code.Const) (code.Const, bool) {
	n, ok := count.(int64)
	if !ok {
		return nil, false
	}
	n = max(n, 0)
	switch v := seq.(type) {
	case code.Str:
		if n == 0 || int64(len(v)) <= maxStrSize/n {
			return code.Str(strings.Repeat(string(v), int(n))), n <= maxStrSize
		}
	case code.Bytes:
		if n == 0 || int64(len(v)) <= maxStrSize/n {
			return code.Bytes(strings.Repeat(string(v), int(n))), n <= maxStrSize
		}
	case code.Tuple:
		if n <= maxTupleSize && int64(len(v))*n <= maxTupleSize {
			var t code.Tuple = make(code.Tuple, 0, int(n)*len(v))
			for range n {
				t = append(t, v...)
			}
			return t, true
		}
	}
	return nil, false
}
