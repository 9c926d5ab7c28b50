package compile

import (
	"unicode/utf8"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines chains of attributes, subscripts and calls, and calls themselves.

// maxRun is how many values a call or display takes at once; longer ones are built in parts,
// so that the window stays small.
const maxRun = 255

// trailers compiles a chain a.b(c)[d]… from its innermost part out: the chain may be as
// long as the source.
func (c *compiler) trailers(e syntax.Expr, dst int) {
	u := c.u
	mark := u.top
	base := len(c.spine)
	in := e
chain:
	for {
		switch n := in.(type) {
		case *syntax.Attribute:
			in = n.Value
		case *syntax.Subscript:
			in = n.Value
		case *syntax.Call:
			c.checkKeywords(n.Keywords) // outermost call first, as CPython reports them
			in = n.Func
		default:
			break chain
		}
		c.spine = append(c.spine, e)
		e = in
	}
	i := len(c.spine) - 1
	var left int
	if call, ok := c.spine[i].(*syntax.Call); ok {
		c.checkCall(call)
		left = -1 // the callable is evaluated where the call wants it
	} else {
		left = c.operand(in, i > base && isMethodCall(c.spine, i) || simpleTrailer(c, c.spine[i]))
	}
	for i >= base {
		var used int
		to := mark
		if method := i > base && isMethodCall(c.spine, i); method {
			used = 2
			if i-used < base {
				to = dst
			}
			c.methodCall(c.spine[i].(*syntax.Attribute), c.spine[i-1].(*syntax.Call), mark, left, to)
		} else {
			used = 1
			if i-used < base {
				to = dst
			}
			c.trailer(c.spine[i], in, mark, left, to)
		}
		i -= used
		left = to
		u.top = mark
		if i >= base {
			u.setTop(mark + 1)
		}
		if c.work++; c.work >= 4096 {
			c.charge()
		}
	}
	c.spine = c.spine[:base]
	u.top = mark
}

// atName sets the position of n, which applies attribute attr. Where the attribute's name
// is not on n's first line, the position starts at the name: chains broken over lines point
// at the link that failed.
func (c *compiler) atName(n syntax.Node, attr *syntax.Attribute) {
	c.at(n)
	l := &c.u.loc
	if l.Line != attr.EndLine {
		l.Line = attr.EndLine
		l.Col = max(attr.EndCol-int32(utf8.RuneCountInString(attr.Attr)), 0)
	}
}

// isMethodCall reports whether spine[i] is the attribute of the call spine[i-1].
func isMethodCall(spine []syntax.Expr, i int) bool {
	_, ok := spine[i].(*syntax.Attribute)
	if !ok {
		return false
	}
	call, ok := spine[i-1].(*syntax.Call)
	return ok && plainCall(call)
}

// plainCall reports whether a call has neither * nor ** and few enough arguments.
func plainCall(n *syntax.Call) bool {
	if len(n.Args)+len(n.Keywords) > maxRun {
		return false
	}
	for _, a := range n.Args {
		if _, ok := a.(*syntax.Starred); ok {
			return false
		}
	}
	for _, k := range n.Keywords {
		if k.Arg == "" {
			return false
		}
	}
	return true
}

// simpleTrailer reports whether applying a trailer evaluates nothing before it reads the
// value it applies to.
func simpleTrailer(c *compiler, e syntax.Expr) bool {
	switch n := e.(type) {
	case *syntax.Attribute:
		return true
	case *syntax.Subscript:
		_, ok := c.constant(n.Slice)
		return ok
	}
	return false
}

// trailer applies one attribute, subscript or call to the value in left; first is the
// innermost expression, the callable if left is -1.
func (c *compiler) trailer(e, first syntax.Expr, mark, left, dst int) {
	u := c.u
	switch n := e.(type) {
	case *syntax.Attribute:
		c.atName(n, n)
		u.emit(code.OpGetAttr, 0, dst, left, u.site(n.Attr))
	case *syntax.Subscript:
		c.checkSubscript(n)
		c.subscript(n, left, dst)
	case *syntax.Call:
		if left < 0 {
			c.expr(first, mark)
			u.top = mark
			u.setTop(mark + 1)
		} else {
			if left != mark {
				c.at(n)
				u.move(mark, left)
				u.setTop(mark + 1)
			}
			c.checkCall(n)
		}
		c.call(n, mark, dst)
	}
	u.wrote(dst)
}

// subscript is dst := left[n.Slice].
func (c *compiler) subscript(n *syntax.Subscript, left, dst int) {
	u := c.u
	mark := u.top
	if k, ok := c.constant(n.Slice); ok {
		if i, ok := u.smallK(k); ok {
			c.at(n)
			u.emit(code.OpGetItemK, 0, dst, left, i)
			return
		}
	}
	if s, ok := n.Slice.(*syntax.Slice); ok && s.Step == nil {
		c.bound(s.Lower, s)
		c.bound(s.Upper, s)
		c.at(n)
		u.emit(code.OpGetSlice, 0, dst, left, mark)
		u.top = mark
		return
	}
	r := c.operand(n.Slice, true)
	c.at(n)
	u.emit(code.OpGetItem, 0, dst, left, r)
	u.top = mark
}

// methodCall calls a method of the value in left; the call's registers start at base.
func (c *compiler) methodCall(attr *syntax.Attribute, n *syntax.Call, base, left, dst int) {
	u := c.u
	c.checkCall(n)
	c.atName(attr, attr)
	site := u.site(attr.Attr)
	// looked up before the arguments are evaluated, as in CPython: `x.nope(f())` raises
	// before f is called, and its error points at x.nope
	u.emit(code.OpGetMethod, 0, base, left, site)
	op := code.OpCallV
	if u.gen {
		op = code.OpCallVG
	}
	u.top = base
	u.setTop(base + 2)
	kw := c.arguments(n.Args, n.Keywords)
	c.atName(n, attr)
	c.finishCall(op, base, u.top-base-2, c.loneArgument(n), kw, dst)
}

// loneArgument is code.Lone if the only argument of a call is a new list.
func (c *compiler) loneArgument(n *syntax.Call) int {
	if len(n.Args) == 1 && len(n.Keywords) == 0 {
		return c.lone(n.Args[0])
	}
	return 0
}

// call calls the callable in R[base], which is the last temporary.
func (c *compiler) call(n *syntax.Call, base, dst int) {
	u := c.u
	if !plainCall(n) {
		c.callEx(n.Args, n.Keywords, n, base, dst)
		return
	}
	kw := c.arguments(n.Args, n.Keywords)
	c.at(n)
	op := code.OpCall
	if u.gen {
		op = code.OpCallG
	}
	c.finishCall(op, base, u.top-base-1, c.loneArgument(n), kw, dst)
}

// finishCall emits the call and leaves the temporaries at base.
func (c *compiler) finishCall(op code.Op, base, n, lone int, kw code.Tuple, dst int) {
	u := c.u
	x := 0
	if kw != nil {
		x = code.CallKw
	}
	u.emit(op, x, base, n, lone)
	if kw != nil && !u.dead {
		u.emit(code.OpKwNames, 0, 0, u.konst(kw), 0)
	}
	u.top = base
	if dst != base {
		u.setTop(base + 1)
		u.move(dst, base)
		u.top = base
	}
}

// callOp is a plain call of the n values after R[base].
func (c *compiler) callOp(base, n int) {
	op := code.OpCall
	if c.u.gen {
		op = code.OpCallG
	}
	c.finishCall(op, base, n, 0, nil, base)
}

// arguments pushes positional and keyword arguments and gives the names of the latter.
func (c *compiler) arguments(args []syntax.Expr, kws []*syntax.Keyword) code.Tuple {
	for _, a := range args {
		c.push(a)
	}
	if len(kws) == 0 {
		return nil
	}
	names := make(code.Tuple, len(kws))
	for i, k := range kws {
		c.push(k.Value)
		names[i] = code.Str(c.mangle(k.Arg))
	}
	return names
}

// callEx calls R[base] with arguments that contain * or **, or too many for one window.
func (c *compiler) callEx(args []syntax.Expr, kws []*syntax.Keyword, n syntax.Node, base, dst int) {
	u := c.u
	if len(args) == 1 && isStarred(args[0]) {
		c.push(args[0].(*syntax.Starred).Value)
	} else {
		c.listOf(args, n, u.top, base)
		u.setTop(base + 2)
	}
	x := c.keywordDict(kws, n, base)
	c.at(n)
	u.emit(code.OpCallEx, x, base, 0, 0)
	u.top = base
	if dst != base {
		u.setTop(base + 1)
		u.move(dst, base)
		u.top = base
	}
}

// keywordDict pushes the dict of keyword arguments, if there are any.
func (c *compiler) keywordDict(kws []*syntax.Keyword, n syntax.Node, base int) int {
	u := c.u
	if len(kws) == 0 {
		return 0
	}
	dict := u.top
	made, merged := false, false
	build := func(pairs int) {
		if merged { // a name may be there already, which is an error
			c.addPairs(n, dict+1, pairs, false)
			u.emit(code.OpMapUpdate, 1, dict, dict+1, base)
			u.top = dict + 1
			return
		}
		c.addPairs(n, dict, pairs, made)
		made = true
	}
	pairs := 0
	for _, k := range kws {
		if k.Arg == "" {
			if pairs > 0 || !made {
				build(pairs)
				pairs = 0
			}
			r := c.operand(k.Value, true)
			c.at(n)
			u.emit(code.OpMapUpdate, 1, dict, r, base)
			u.top = dict + 1
			merged = true
			continue
		}
		c.at(k)
		u.loadK(u.top, code.Str(c.mangle(k.Arg)))
		u.setTop(u.top + 1)
		c.push(k.Value)
		if pairs++; pairs >= maxRun/2 {
			build(pairs)
			pairs = 0
		}
	}
	if pairs > 0 || !made {
		build(pairs)
	}
	return 1
}

func isStarred(e syntax.Expr) bool {
	_, ok := e.(*syntax.Starred)
	return ok
}
