package syntax

// This file writes trees in the format of CPython's ast.dump, for tests and debugging.

// dumpDepth is where Dump gives up on a deep tree and writes "…".
const dumpDepth = 2000

// Dump writes a node as ast.dump does, with positions if attributes is true.
func Dump(n Node, attributes bool) string {
	d := &dumper{attrs: attributes}
	d.node(n)
	return string(d.out)
}

type dumper struct {
	out   []byte
	attrs bool
	depth int
	first bool // no field of the current node was written yet
}

func (d *dumper) str(s string) { d.out = append(d.out, s...) }

func (d *dumper) open(name string) {
	d.str(name)
	d.str("(")
	d.first = true
}

func (d *dumper) field(name string) {
	if !d.first {
		d.str(", ")
	}
	d.first = false
	d.str(name)
	d.str("=")
}

func (d *dumper) close(pos *Pos) {
	if d.attrs && pos != nil {
		d.field("lineno")
		d.str(itoa(int(pos.Line)))
		d.field("col_offset")
		d.str(itoa(int(pos.Col)))
		d.field("end_lineno")
		d.str(itoa(int(pos.EndLine)))
		d.field("end_col_offset")
		d.str(itoa(int(pos.EndCol)))
	}
	d.str(")")
	d.first = false
}

func (d *dumper) text(name, s string) {
	d.field(name)
	d.out = appendRepr(d.out, s)
}

func (d *dumper) optText(name, s string) {
	if s != "" {
		d.text(name, s)
	}
}

func (d *dumper) word(name, s string) {
	d.field(name)
	d.str(s)
	d.str("()")
}

func (d *dumper) num(name string, n int) {
	d.field(name)
	d.str(itoa(n))
}

func (d *dumper) one(name string, n Node) {
	d.field(name)
	d.node(n)
}

func (d *dumper) opt(name string, e Expr) {
	if e != nil {
		d.one(name, e)
	}
}

// list writes a field that is a list; an empty one is left out.
func list[T Node](d *dumper, name string, items []T) {
	if len(items) == 0 {
		return
	}
	d.field(name)
	d.str("[")
	for i, it := range items {
		if i > 0 {
			d.str(", ")
		}
		if any(it) == nil {
			d.str("None")
			continue
		}
		d.node(it)
	}
	d.str("]")
	d.first = false
}

func (d *dumper) names(name string, items []string) {
	if len(items) == 0 {
		return
	}
	d.field(name)
	d.str("[")
	for i, it := range items {
		if i > 0 {
			d.str(", ")
		}
		d.out = appendRepr(d.out, it)
	}
	d.str("]")
}

var (
	ctxNames    = [...]string{"Load", "Store", "Del"}
	boolNames   = [...]string{"And", "Or"}
	binNames    = [...]string{"Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr", "BitXor", "BitAnd", "FloorDiv"}
	unaryNames  = [...]string{"Invert", "Not", "UAdd", "USub"}
	compareName = [...]string{"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"}
)

func (d *dumper) node(n Node) {
	d.depth++
	defer func() { d.depth-- }()
	if d.depth > dumpDepth {
		d.str("…")
		return
	}
	switch n := n.(type) {
	case Stmt:
		d.stmt(n)
	case Expr:
		d.expr(n)
	case Pattern:
		d.pattern(n)
	default:
		d.part(n)
	}
	d.first = false
}

func (d *dumper) part(n Node) {
	pos := n.Span()
	switch n := n.(type) {
	case *Module:
		d.open("Module")
		list(d, "body", n.Body)
		pos = nil
	case *Interactive:
		d.open("Interactive")
		list(d, "body", n.Body)
		pos = nil
	case *Expression:
		d.open("Expression")
		d.one("body", n.Body)
		pos = nil
	case *ExceptHandler:
		d.open("ExceptHandler")
		d.opt("type", n.Type)
		d.optText("name", n.Name)
		list(d, "body", n.Body)
	case *WithItem:
		d.open("withitem")
		d.one("context_expr", n.ContextExpr)
		d.opt("optional_vars", n.OptionalVars)
		pos = nil
	case *Alias:
		d.open("alias")
		d.text("name", n.Name)
		d.optText("asname", n.AsName)
	case *Arguments:
		d.arguments(n)
		pos = nil
	case *Arg:
		d.open("arg")
		d.text("arg", n.Name)
		d.opt("annotation", n.Annotation)
	case *Keyword:
		d.open("keyword")
		d.optText("arg", n.Arg)
		d.one("value", n.Value)
	case *MatchCase:
		d.open("match_case")
		d.one("pattern", n.Pattern)
		d.opt("guard", n.Guard)
		list(d, "body", n.Body)
		pos = nil
	case *Comprehension:
		d.open("comprehension")
		d.one("target", n.Target)
		d.one("iter", n.Iter)
		list(d, "ifs", n.Ifs)
		d.num("is_async", bit(n.IsAsync))
		pos = nil
	case *TypeVar:
		d.open("TypeVar")
		d.text("name", n.Name)
		d.opt("bound", n.Bound)
		d.opt("default_value", n.Default)
	case *ParamSpec:
		d.open("ParamSpec")
		d.text("name", n.Name)
		d.opt("default_value", n.Default)
	case *TypeVarTuple:
		d.open("TypeVarTuple")
		d.text("name", n.Name)
		d.opt("default_value", n.Default)
	}
	d.close(pos)
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (d *dumper) arguments(n *Arguments) {
	d.open("arguments")
	list(d, "posonlyargs", n.PosOnly)
	list(d, "args", n.Args)
	if n.Vararg != nil {
		d.one("vararg", n.Vararg)
	}
	list(d, "kwonlyargs", n.KwOnly)
	list(d, "kw_defaults", n.KwDefaults)
	if n.Kwarg != nil {
		d.one("kwarg", n.Kwarg)
	}
	list(d, "defaults", n.Defaults)
}

func (d *dumper) function(kind, name string, args *Arguments, body []Stmt, decs []Expr, returns Expr, tps []TypeParam) {
	d.open(kind)
	d.text("name", name)
	d.one("args", args)
	list(d, "body", body)
	list(d, "decorator_list", decs)
	d.opt("returns", returns)
	list(d, "type_params", tps)
}

func (d *dumper) loop(kind string, target, iter Expr, body, orelse []Stmt) {
	d.open(kind)
	d.one("target", target)
	d.one("iter", iter)
	list(d, "body", body)
	list(d, "orelse", orelse)
}

func (d *dumper) branch(kind string, test Expr, body, orelse []Stmt) {
	d.open(kind)
	d.one("test", test)
	list(d, "body", body)
	list(d, "orelse", orelse)
}

func (d *dumper) stmt(n Stmt) {
	switch n := n.(type) {
	case *FunctionDef:
		d.function("FunctionDef", n.Name, n.Args, n.Body, n.Decorators, n.Returns, n.TypeParams)
	case *AsyncFunctionDef:
		d.function("AsyncFunctionDef", n.Name, n.Args, n.Body, n.Decorators, n.Returns, n.TypeParams)
	case *ClassDef:
		d.open("ClassDef")
		d.text("name", n.Name)
		list(d, "bases", n.Bases)
		list(d, "keywords", n.Keywords)
		list(d, "body", n.Body)
		list(d, "decorator_list", n.Decorators)
		list(d, "type_params", n.TypeParams)
	case *For:
		d.loop("For", n.Target, n.Iter, n.Body, n.Orelse)
	case *AsyncFor:
		d.loop("AsyncFor", n.Target, n.Iter, n.Body, n.Orelse)
	case *While:
		d.branch("While", n.Test, n.Body, n.Orelse)
	case *If:
		d.branch("If", n.Test, n.Body, n.Orelse)
	case *With:
		d.open("With")
		list(d, "items", n.Items)
		list(d, "body", n.Body)
	case *AsyncWith:
		d.open("AsyncWith")
		list(d, "items", n.Items)
		list(d, "body", n.Body)
	case *Match:
		d.open("Match")
		d.one("subject", n.Subject)
		list(d, "cases", n.Cases)
	case *Try:
		d.open("Try")
		if n.IsStar {
			d.out = append(d.out[:len(d.out)-1], "Star("...)
		}
		list(d, "body", n.Body)
		list(d, "handlers", n.Handlers)
		list(d, "orelse", n.Orelse)
		list(d, "finalbody", n.Finalbody)
	default:
		d.simple(n)
	}
	d.close(n.Span())
}

func (d *dumper) simple(n Stmt) {
	switch n := n.(type) {
	case *Return:
		d.open("Return")
		d.opt("value", n.Value)
	case *Delete:
		d.open("Delete")
		list(d, "targets", n.Targets)
	case *Assign:
		d.open("Assign")
		list(d, "targets", n.Targets)
		d.one("value", n.Value)
	case *TypeAlias:
		d.open("TypeAlias")
		d.one("name", n.Name)
		list(d, "type_params", n.TypeParams)
		d.one("value", n.Value)
	case *AugAssign:
		d.open("AugAssign")
		d.one("target", n.Target)
		d.word("op", binNames[n.Op])
		d.one("value", n.Value)
	case *AnnAssign:
		d.open("AnnAssign")
		d.one("target", n.Target)
		d.one("annotation", n.Annotation)
		d.opt("value", n.Value)
		d.num("simple", bit(n.Simple))
	case *Raise:
		d.open("Raise")
		d.opt("exc", n.Exc)
		d.opt("cause", n.Cause)
	case *Assert:
		d.open("Assert")
		d.one("test", n.Test)
		d.opt("msg", n.Msg)
	case *Import:
		d.open("Import")
		list(d, "names", n.Names)
	case *ImportFrom:
		d.open("ImportFrom")
		d.optText("module", n.Module)
		list(d, "names", n.Names)
		d.num("level", n.Level)
	case *Global:
		d.open("Global")
		d.names("names", n.Names)
	case *Nonlocal:
		d.open("Nonlocal")
		d.names("names", n.Names)
	case *ExprStmt:
		d.open("Expr")
		d.one("value", n.Value)
	case *Pass:
		d.open("Pass")
	case *Break:
		d.open("Break")
	case *Continue:
		d.open("Continue")
	}
}

func (d *dumper) expr(n Expr) {
	switch n := n.(type) {
	case *BoolOp:
		d.open("BoolOp")
		d.word("op", boolNames[n.Op])
		list(d, "values", n.Values)
	case *NamedExpr:
		d.open("NamedExpr")
		d.one("target", n.Target)
		d.one("value", n.Value)
	case *BinOp:
		d.open("BinOp")
		d.one("left", n.Left)
		d.word("op", binNames[n.Op])
		d.one("right", n.Right)
	case *UnaryOp:
		d.open("UnaryOp")
		d.word("op", unaryNames[n.Op])
		d.one("operand", n.Operand)
	case *Lambda:
		d.open("Lambda")
		d.one("args", n.Args)
		d.one("body", n.Body)
	case *IfExp:
		d.open("IfExp")
		d.one("test", n.Test)
		d.one("body", n.Body)
		d.one("orelse", n.Orelse)
	case *Compare:
		d.open("Compare")
		d.one("left", n.Left)
		d.field("ops")
		d.str("[")
		for i, op := range n.Ops {
			if i > 0 {
				d.str(", ")
			}
			d.str(compareName[op] + "()")
		}
		d.str("]")
		list(d, "comparators", n.Comparators)
	case *Call:
		d.open("Call")
		d.one("func", n.Func)
		list(d, "args", n.Args)
		list(d, "keywords", n.Keywords)
	case *Await:
		d.open("Await")
		d.one("value", n.Value)
	case *Yield:
		d.open("Yield")
		d.opt("value", n.Value)
	case *YieldFrom:
		d.open("YieldFrom")
		d.one("value", n.Value)
	case *Dict:
		d.open("Dict")
		list(d, "keys", n.Keys)
		list(d, "values", n.Values)
	case *Set:
		d.open("Set")
		list(d, "elts", n.Elts)
	case *ListComp:
		d.open("ListComp")
		d.one("elt", n.Elt)
		list(d, "generators", n.Generators)
	case *SetComp:
		d.open("SetComp")
		d.one("elt", n.Elt)
		list(d, "generators", n.Generators)
	case *DictComp:
		d.open("DictComp")
		d.one("key", n.Key)
		d.one("value", n.Value)
		list(d, "generators", n.Generators)
	case *GeneratorExp:
		d.open("GeneratorExp")
		d.one("elt", n.Elt)
		list(d, "generators", n.Generators)
	default:
		d.atom(n)
	}
	d.close(n.Span())
}

func (d *dumper) atom(n Expr) {
	switch n := n.(type) {
	case *Constant:
		d.open("Constant")
		d.field("value")
		d.value(n.Value)
		if n.U {
			d.field("kind")
			d.str("'u'")
		}
	case *Name:
		d.open("Name")
		d.text("id", n.ID)
		d.word("ctx", ctxNames[n.Ctx])
	case *Attribute:
		d.open("Attribute")
		d.one("value", n.Value)
		d.text("attr", n.Attr)
		d.word("ctx", ctxNames[n.Ctx])
	case *Subscript:
		d.open("Subscript")
		d.one("value", n.Value)
		d.one("slice", n.Slice)
		d.word("ctx", ctxNames[n.Ctx])
	case *Starred:
		d.open("Starred")
		d.one("value", n.Value)
		d.word("ctx", ctxNames[n.Ctx])
	case *List:
		d.open("List")
		list(d, "elts", n.Elts)
		d.word("ctx", ctxNames[n.Ctx])
	case *Tuple:
		d.open("Tuple")
		list(d, "elts", n.Elts)
		d.word("ctx", ctxNames[n.Ctx])
	case *Slice:
		d.open("Slice")
		d.opt("lower", n.Lower)
		d.opt("upper", n.Upper)
		d.opt("step", n.Step)
	case *JoinedStr:
		d.open("JoinedStr")
		list(d, "values", n.Values)
	case *TemplateStr:
		d.open("TemplateStr")
		list(d, "values", n.Values)
	case *FormattedValue:
		d.open("FormattedValue")
		d.one("value", n.Value)
		d.num("conversion", n.Conversion)
		if n.FormatSpec != nil {
			d.one("format_spec", n.FormatSpec)
		}
	case *Interpolation:
		d.open("Interpolation")
		d.one("value", n.Value)
		d.text("str", n.Text)
		d.num("conversion", n.Conversion)
		if n.FormatSpec != nil {
			d.one("format_spec", n.FormatSpec)
		}
	}
}

func (d *dumper) pattern(n Pattern) {
	switch n := n.(type) {
	case *MatchValue:
		d.open("MatchValue")
		d.one("value", n.Value)
	case *MatchSingleton:
		d.open("MatchSingleton")
		d.field("value")
		d.value(n.Value)
	case *MatchSequence:
		d.open("MatchSequence")
		list(d, "patterns", n.Patterns)
	case *MatchMapping:
		d.open("MatchMapping")
		list(d, "keys", n.Keys)
		list(d, "patterns", n.Patterns)
		d.optText("rest", n.Rest)
	case *MatchClass:
		d.open("MatchClass")
		d.one("cls", n.Cls)
		list(d, "patterns", n.Patterns)
		d.names("kwd_attrs", n.KwdAttrs)
		list(d, "kwd_patterns", n.KwdPatterns)
	case *MatchStar:
		d.open("MatchStar")
		d.optText("name", n.Name)
	case *MatchAs:
		d.open("MatchAs")
		if n.Pattern != nil {
			d.one("pattern", n.Pattern)
		}
		d.optText("name", n.Name)
	case *MatchOr:
		d.open("MatchOr")
		list(d, "patterns", n.Patterns)
	}
	d.close(n.Span())
}
