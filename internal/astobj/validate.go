// This file defines what a tree made of objects must be for the compiler, with CPython's
// words: the parser makes no others.

package astobj

import (
	"math/big"

	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/syntax"
)

// invalid is the panic that ends a validation; only validate recovers it.
type invalid struct{ err error }

type validator struct{ t *object.Thread }

func validate(t *object.Thread, root syntax.Root) (err error) {
	defer func() {
		if p := recover(); p != nil {
			s, ok := p.(invalid)
			if !ok {
				panic(p)
			}
			err = s.err
		}
	}()
	v := &validator{t}
	switch root := root.(type) {
	case *syntax.Module:
		v.stmts(root.Body)
	case *syntax.Interactive:
		v.stmts(root.Body)
	case *syntax.Expression:
		v.expr(root.Body, syntax.Load)
	}
	return nil
}

func (v *validator) fail(format string, args ...any) {
	panic(invalid{v.t.ValueError(format, args...)})
}

func (v *validator) wrong(format string, args ...any) {
	panic(invalid{v.t.TypeError(format, args...)})
}

func (v *validator) nonempty(n int, what, owner string) {
	if n == 0 {
		v.fail("empty %s on %s", what, owner)
	}
}

func (v *validator) body(list []syntax.Stmt, owner string) {
	v.nonempty(len(list), "body", owner)
	v.stmts(list)
}

func (v *validator) stmts(list []syntax.Stmt) {
	for _, s := range list {
		v.stmt(s)
	}
}

func (v *validator) exprs(list []syntax.Expr, ctx syntax.ExprContext) {
	for _, e := range list {
		v.expr(e, ctx)
	}
}

func (v *validator) opt(e syntax.Expr) {
	if e != nil {
		v.expr(e, syntax.Load)
	}
}

func (v *validator) name(names ...string) {
	for _, n := range names {
		if n == "None" || n == "True" || n == "False" {
			v.fail("identifier field can't represent '%s' constant", n)
		}
	}
}

func (v *validator) function(name string, args *syntax.Arguments, body []syntax.Stmt, decs []syntax.Expr, returns syntax.Expr, tps []syntax.TypeParam, owner string) {
	v.body(body, owner)
	v.typeParams(tps)
	v.arguments(args)
	v.exprs(decs, syntax.Load)
	v.opt(returns)
}

func (v *validator) keywords(list []*syntax.Keyword) {
	for _, k := range list {
		v.expr(k.Value, syntax.Load)
	}
}

func (v *validator) typeParams(list []syntax.TypeParam) {
	for _, p := range list {
		switch p := p.(type) {
		case *syntax.TypeVar:
			v.name(p.Name)
			v.opt(p.Bound)
			v.opt(p.Default)
		case *syntax.ParamSpec:
			v.name(p.Name)
			v.opt(p.Default)
		case *syntax.TypeVarTuple:
			v.name(p.Name)
			v.opt(p.Default)
		}
	}
}

func (v *validator) arguments(a *syntax.Arguments) {
	for _, list := range [][]*syntax.Arg{a.PosOnly, a.Args, a.KwOnly, {a.Vararg, a.Kwarg}} {
		for _, x := range list {
			if x != nil {
				v.opt(x.Annotation)
			}
		}
	}
	if len(a.Defaults) > len(a.PosOnly)+len(a.Args) {
		v.fail("more positional defaults than args on arguments")
	}
	if len(a.KwDefaults) != len(a.KwOnly) {
		v.fail("length of kwonlyargs is not the same as kw_defaults on arguments")
	}
	v.exprs(a.Defaults, syntax.Load)
	for _, e := range a.KwDefaults {
		v.opt(e)
	}
}

func (v *validator) stmt(s syntax.Stmt) {
	switch s := s.(type) {
	case *syntax.FunctionDef:
		v.function(s.Name, s.Args, s.Body, s.Decorators, s.Returns, s.TypeParams, "FunctionDef")
	case *syntax.AsyncFunctionDef:
		v.function(s.Name, s.Args, s.Body, s.Decorators, s.Returns, s.TypeParams, "AsyncFunctionDef")
	case *syntax.ClassDef:
		v.body(s.Body, "ClassDef")
		v.typeParams(s.TypeParams)
		v.exprs(s.Bases, syntax.Load)
		v.keywords(s.Keywords)
		v.exprs(s.Decorators, syntax.Load)
	case *syntax.Return:
		v.opt(s.Value)
	case *syntax.Delete:
		v.nonempty(len(s.Targets), "targets", "Delete")
		v.exprs(s.Targets, syntax.Del)
	case *syntax.Assign:
		v.nonempty(len(s.Targets), "targets", "Assign")
		v.exprs(s.Targets, syntax.Store)
		v.expr(s.Value, syntax.Load)
	case *syntax.AugAssign:
		v.expr(s.Target, syntax.Store)
		switch s.Target.(type) {
		case *syntax.Name, *syntax.Attribute, *syntax.Subscript:
		default:
			v.wrong("illegal target for augmented assignment")
		}
		v.expr(s.Value, syntax.Load)
	case *syntax.AnnAssign:
		switch s.Target.(type) {
		case *syntax.Name:
		case *syntax.Attribute, *syntax.Subscript:
			if s.Simple {
				v.wrong("AnnAssign with simple non-Name target")
			}
		default:
			v.wrong("AnnAssign with simple non-Name target")
		}
		v.expr(s.Target, syntax.Store)
		v.opt(s.Value)
		v.expr(s.Annotation, syntax.Load)
	case *syntax.TypeAlias:
		v.expr(s.Name, syntax.Store)
		v.typeParams(s.TypeParams)
		v.expr(s.Value, syntax.Load)
	case *syntax.For:
		v.loop(s.Target, s.Iter, s.Body, s.Orelse, "For")
	case *syntax.AsyncFor:
		v.loop(s.Target, s.Iter, s.Body, s.Orelse, "AsyncFor")
	case *syntax.While:
		v.expr(s.Test, syntax.Load)
		v.body(s.Body, "While")
		v.stmts(s.Orelse)
	case *syntax.If:
		v.expr(s.Test, syntax.Load)
		v.body(s.Body, "If")
		v.stmts(s.Orelse)
	case *syntax.With:
		v.with(s.Items, s.Body, "With")
	case *syntax.AsyncWith:
		v.with(s.Items, s.Body, "AsyncWith")
	case *syntax.Match:
		v.expr(s.Subject, syntax.Load)
		v.nonempty(len(s.Cases), "cases", "Match")
		for _, c := range s.Cases {
			v.pattern(c.Pattern, false)
			v.opt(c.Guard)
			v.body(c.Body, "match_case")
		}
	case *syntax.Try:
		v.try(s)
	default:
		v.simple(s)
	}
}

func (v *validator) simple(s syntax.Stmt) {
	switch s := s.(type) {
	case *syntax.Raise:
		if s.Exc == nil && s.Cause != nil {
			v.fail("Raise with cause but no exception")
		}
		v.opt(s.Exc)
		v.opt(s.Cause)
	case *syntax.Assert:
		v.expr(s.Test, syntax.Load)
		v.opt(s.Msg)
	case *syntax.Import:
		v.nonempty(len(s.Names), "names", "Import")
	case *syntax.ImportFrom:
		if s.Level < 0 {
			v.fail("Negative ImportFrom level")
		}
		v.nonempty(len(s.Names), "names", "ImportFrom")
	case *syntax.Global:
		v.nonempty(len(s.Names), "names", "Global")
	case *syntax.Nonlocal:
		v.nonempty(len(s.Names), "names", "Nonlocal")
	case *syntax.ExprStmt:
		v.expr(s.Value, syntax.Load)
	}
}

func (v *validator) loop(target, iter syntax.Expr, body, orelse []syntax.Stmt, owner string) {
	v.expr(target, syntax.Store)
	v.expr(iter, syntax.Load)
	v.body(body, owner)
	v.stmts(orelse)
}

func (v *validator) with(items []*syntax.WithItem, body []syntax.Stmt, owner string) {
	v.nonempty(len(items), "items", owner)
	for _, i := range items {
		v.expr(i.ContextExpr, syntax.Load)
		if i.OptionalVars != nil {
			v.expr(i.OptionalVars, syntax.Store)
		}
	}
	v.body(body, owner)
}

func (v *validator) try(s *syntax.Try) {
	owner := "Try"
	if s.IsStar {
		owner = "TryStar"
	}
	v.body(s.Body, owner)
	if len(s.Handlers) == 0 {
		if len(s.Finalbody) == 0 {
			v.fail("%s has neither except handlers nor finalbody", owner)
		}
		if len(s.Orelse) > 0 {
			v.fail("%s has orelse but no except handlers", owner)
		}
	}
	for i, h := range s.Handlers {
		v.opt(h.Type)
		v.body(h.Body, "ExceptHandler")
		if h.Type == nil && i < len(s.Handlers)-1 && !s.IsStar {
			continue // the compiler refuses it
		}
	}
	v.stmts(s.Orelse)
	v.stmts(s.Finalbody)
}

var contextNames = [...]string{"Load", "Store", "Del"}

// expr checks an expression that stands where its value is read, bound or deleted.
func (v *validator) expr(e syntax.Expr, ctx syntax.ExprContext) {
	own, has := syntax.Load, true
	switch e := e.(type) {
	case *syntax.Attribute:
		own = e.Ctx
	case *syntax.Subscript:
		own = e.Ctx
	case *syntax.Starred:
		own = e.Ctx
	case *syntax.Name:
		v.name(e.ID)
		own = e.Ctx
	case *syntax.List:
		own = e.Ctx
	case *syntax.Tuple:
		own = e.Ctx
	default:
		has = false
	}
	switch {
	case !has && ctx != syntax.Load:
		v.fail("expression which can't be assigned to in %s context", contextNames[ctx])
	case has && own != ctx:
		v.fail("expression must have %s context but has %s instead", contextNames[ctx], contextNames[own])
	}
	switch e := e.(type) {
	case *syntax.BoolOp:
		if len(e.Values) < 2 {
			v.fail("BoolOp with less than 2 values")
		}
		v.exprs(e.Values, syntax.Load)
	case *syntax.Dict:
		if len(e.Keys) != len(e.Values) {
			v.fail("Dict doesn't have the same number of keys as values")
		}
		for _, k := range e.Keys {
			v.opt(k)
		}
		v.exprs(e.Values, syntax.Load)
	case *syntax.Compare:
		if len(e.Comparators) == 0 {
			v.fail("Compare with no comparators")
		}
		if len(e.Comparators) != len(e.Ops) {
			v.fail("Compare has a different number of comparators and operands")
		}
		v.expr(e.Left, syntax.Load)
		v.exprs(e.Comparators, syntax.Load)
	case *syntax.Lambda:
		v.arguments(e.Args)
		v.expr(e.Body, syntax.Load)
	case *syntax.Call:
		v.expr(e.Func, syntax.Load)
		v.exprs(e.Args, syntax.Load)
		v.keywords(e.Keywords)
	case *syntax.ListComp:
		v.comprehension(e.Generators, e.Elt)
	case *syntax.SetComp:
		v.comprehension(e.Generators, e.Elt)
	case *syntax.GeneratorExp:
		v.comprehension(e.Generators, e.Elt)
	case *syntax.DictComp:
		v.comprehension(e.Generators, e.Key, e.Value)
	case *syntax.List:
		v.exprs(e.Elts, ctx)
	case *syntax.Tuple:
		v.exprs(e.Elts, ctx)
	case *syntax.Starred:
		v.expr(e.Value, ctx)
	case *syntax.NamedExpr:
		v.expr(e.Target, syntax.Store)
		v.expr(e.Value, syntax.Load)
	default:
		v.rest(e)
	}
}

// rest checks the expressions that say nothing more than that their parts are read.
func (v *validator) rest(e syntax.Expr) {
	conversion := func(n int) {
		if n != -1 && n != 's' && n != 'r' && n != 'a' {
			panic(invalid{v.t.Raise(object.SystemErrorType, "Unrecognized conversion character %d", n)})
		}
	}
	spec := func(j *syntax.JoinedStr) {
		if j != nil {
			v.expr(j, syntax.Load)
		}
	}
	switch e := e.(type) {
	case *syntax.BinOp:
		v.expr(e.Left, syntax.Load)
		v.expr(e.Right, syntax.Load)
	case *syntax.UnaryOp:
		v.expr(e.Operand, syntax.Load)
	case *syntax.IfExp:
		v.expr(e.Test, syntax.Load)
		v.expr(e.Body, syntax.Load)
		v.expr(e.Orelse, syntax.Load)
	case *syntax.Set:
		v.exprs(e.Elts, syntax.Load)
	case *syntax.Await:
		v.expr(e.Value, syntax.Load)
	case *syntax.Yield:
		v.opt(e.Value)
	case *syntax.YieldFrom:
		v.expr(e.Value, syntax.Load)
	case *syntax.FormattedValue:
		conversion(e.Conversion)
		v.expr(e.Value, syntax.Load)
		spec(e.FormatSpec)
	case *syntax.Interpolation:
		conversion(e.Conversion)
		v.expr(e.Value, syntax.Load)
		spec(e.FormatSpec)
	case *syntax.JoinedStr:
		v.exprs(e.Values, syntax.Load)
		for _, x := range e.Values {
			switch x := x.(type) {
			case *syntax.FormattedValue:
				continue
			case *syntax.Constant:
				if _, ok := x.Value.(syntax.Str); ok {
					continue
				}
			}
			v.fail("JoinedStr with a value that is neither text nor FormattedValue")
		}
	case *syntax.TemplateStr:
		v.exprs(e.Values, syntax.Load)
		for _, x := range e.Values {
			switch x := x.(type) {
			case *syntax.Interpolation:
				continue
			case *syntax.Constant:
				if _, ok := x.Value.(syntax.Str); ok {
					continue
				}
			}
			v.fail("TemplateStr with a value that is neither text nor Interpolation")
		}
	case *syntax.Attribute:
		v.expr(e.Value, syntax.Load)
	case *syntax.Subscript:
		v.expr(e.Value, syntax.Load)
		v.expr(e.Slice, syntax.Load)
	case *syntax.Slice:
		v.opt(e.Lower)
		v.opt(e.Upper)
		v.opt(e.Step)
	}
}

func (v *validator) comprehension(gens []*syntax.Comprehension, elts ...syntax.Expr) {
	if len(gens) == 0 {
		v.fail("comprehension with no generators")
	}
	for _, g := range gens {
		v.expr(g.Target, syntax.Store)
		v.expr(g.Iter, syntax.Load)
		v.exprs(g.Ifs, syntax.Load)
	}
	v.exprs(elts, syntax.Load)
}

func (v *validator) capture(name string) {
	if name == "_" {
		v.fail("can't capture name '_' in patterns")
	}
	v.name(name)
}

// pattern checks a pattern; only in a sequence may one be starred.
func (v *validator) pattern(p syntax.Pattern, starOK bool) {
	switch p := p.(type) {
	case *syntax.MatchValue:
		v.patternValue(p.Value)
	case *syntax.MatchSingleton:
		switch p.Value.(type) {
		case nil, bool:
		default:
			v.fail("MatchSingleton can only contain True, False and None")
		}
	case *syntax.MatchSequence:
		v.patterns(p.Patterns, true)
	case *syntax.MatchMapping:
		if len(p.Keys) != len(p.Patterns) {
			v.fail("MatchMapping doesn't have the same number of keys as patterns")
		}
		if p.Rest != "" {
			v.capture(p.Rest)
		}
		for _, k := range p.Keys {
			if c, ok := k.(*syntax.Constant); ok {
				switch c.Value.(type) {
				case nil, bool:
					continue
				}
			}
			v.patternValue(k)
		}
		v.patterns(p.Patterns, false)
	case *syntax.MatchClass:
		if len(p.KwdAttrs) != len(p.KwdPatterns) {
			v.fail("MatchClass doesn't have the same number of keyword attributes as patterns")
		}
		v.expr(p.Cls, syntax.Load)
		cls := p.Cls
		for {
			if a, ok := cls.(*syntax.Attribute); ok {
				cls = a.Value
				continue
			}
			if _, ok := cls.(*syntax.Name); ok {
				break
			}
			v.fail("MatchClass cls field can only contain Name or Attribute nodes.")
		}
		v.name(p.KwdAttrs...)
		v.patterns(p.Patterns, false)
		v.patterns(p.KwdPatterns, false)
	case *syntax.MatchStar:
		if !starOK {
			v.fail("can't use MatchStar here")
		}
		if p.Name != "" {
			v.capture(p.Name)
		}
	case *syntax.MatchAs:
		if p.Name != "" {
			v.capture(p.Name)
		}
		if p.Pattern != nil {
			if p.Name == "" {
				v.fail("MatchAs must specify a target name if a pattern is given")
			}
			v.pattern(p.Pattern, false)
		}
	case *syntax.MatchOr:
		if len(p.Patterns) < 2 {
			v.fail("MatchOr requires at least 2 patterns")
		}
		v.patterns(p.Patterns, false)
	}
}

func (v *validator) patterns(list []syntax.Pattern, starOK bool) {
	for _, p := range list {
		v.pattern(p, starOK)
	}
}

// patternValue checks what a pattern compares with.
func (v *validator) patternValue(e syntax.Expr) {
	v.expr(e, syntax.Load)
	switch e := e.(type) {
	case *syntax.Constant:
		switch e.Value.(type) {
		case int64, *big.Int, float64, complex128, syntax.Str, syntax.Bytes:
			return
		}
		v.fail("unexpected constant inside of a literal pattern")
	case *syntax.Attribute, *syntax.JoinedStr, *syntax.TemplateStr:
		return
	case *syntax.UnaryOp:
		if numeric(e) {
			return
		}
	case *syntax.BinOp:
		left, right := e.Left, e.Right
		c, ok := right.(*syntax.Constant)
		if ok && (e.Op == syntax.Add || e.Op == syntax.Sub) && numeric(left) {
			if _, ok := c.Value.(complex128); ok {
				return
			}
		}
	}
	v.fail("patterns may only match literals and attribute lookups")
}

// numeric tells whether an expression is a number, perhaps with a minus.
func numeric(e syntax.Expr) bool {
	if u, ok := e.(*syntax.UnaryOp); ok && u.Op == syntax.USub {
		e = u.Operand
	}
	c, ok := e.(*syntax.Constant)
	if !ok {
		return false
	}
	switch c.Value.(type) {
	case int64, *big.Int, float64, complex128:
		return true
	}
	return false
}
