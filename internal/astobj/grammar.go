// Package astobj turns syntax trees into the objects of Python's ast module and back. It
// holds no authority: the classes of the objects are made by the embedded module _ast,
// from the table here, and compile() is what uses the rest.
//
// The table (grammar.go) says for each class its base, its fields and their kinds, and
// which node of package syntax it is. encode.go makes objects of nodes, decode.go nodes
// of objects, both with stacks of their own.
package astobj

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/syntax"
)

// This file defines the table of node classes.

// A shape is how many values a field has.
type shape uint8

const (
	one  shape = iota // exactly one
	opt               // one or None
	many              // a list
	gaps              // a list that may hold None
)

// A field is a field of a node class.
type field struct {
	name  string
	kind  string // class of the value, or identifier, string, int, constant
	shape shape
	index int // of the field in the Go struct; -1: always None or []
}

// A class is a node class.
type class struct {
	name, base string
	fields     []field
	typ        reflect.Type  // of the Go node, if it has one of its own
	attrs      bool          // has a position
	names      []*object.Str // of its fields, then of its attributes
}

// A row of the table: base class, class, a node, and its fields as "name:GoField:kind" with
// ?, * or *? for the shape. A field without GoField is one that our trees do not have.
type row struct {
	base, name string
	node       any
	fields     string
}

const functionFields = "name:Name:identifier args:Args:arguments body:Body:stmt* decorator_list:Decorators:expr* returns:Returns:expr? type_comment::string? type_params:TypeParams:type_param*"

var rows = []row{
	{"mod", "Module", &syntax.Module{}, "body:Body:stmt* type_ignores::type_ignore*"},
	{"mod", "Interactive", &syntax.Interactive{}, "body:Body:stmt*"},
	{"mod", "Expression", &syntax.Expression{}, "body:Body:expr"},
	{"mod", "FunctionType", nil, "argtypes::expr* returns::expr"},

	{"stmt", "FunctionDef", &syntax.FunctionDef{}, functionFields},
	{"stmt", "AsyncFunctionDef", &syntax.AsyncFunctionDef{}, functionFields},
	{"stmt", "ClassDef", &syntax.ClassDef{}, "name:Name:identifier bases:Bases:expr* keywords:Keywords:keyword* body:Body:stmt* decorator_list:Decorators:expr* type_params:TypeParams:type_param*"},
	{"stmt", "Return", &syntax.Return{}, "value:Value:expr?"},
	{"stmt", "Delete", &syntax.Delete{}, "targets:Targets:expr*"},
	{"stmt", "Assign", &syntax.Assign{}, "targets:Targets:expr* value:Value:expr type_comment::string?"},
	{"stmt", "TypeAlias", &syntax.TypeAlias{}, "name:Name:expr type_params:TypeParams:type_param* value:Value:expr"},
	{"stmt", "AugAssign", &syntax.AugAssign{}, "target:Target:expr op:Op:operator value:Value:expr"},
	{"stmt", "AnnAssign", &syntax.AnnAssign{}, "target:Target:expr annotation:Annotation:expr value:Value:expr? simple:Simple:int"},
	{"stmt", "For", &syntax.For{}, "target:Target:expr iter:Iter:expr body:Body:stmt* orelse:Orelse:stmt* type_comment::string?"},
	{"stmt", "AsyncFor", &syntax.AsyncFor{}, "target:Target:expr iter:Iter:expr body:Body:stmt* orelse:Orelse:stmt* type_comment::string?"},
	{"stmt", "While", &syntax.While{}, "test:Test:expr body:Body:stmt* orelse:Orelse:stmt*"},
	{"stmt", "If", &syntax.If{}, "test:Test:expr body:Body:stmt* orelse:Orelse:stmt*"},
	{"stmt", "With", &syntax.With{}, "items:Items:withitem* body:Body:stmt* type_comment::string?"},
	{"stmt", "AsyncWith", &syntax.AsyncWith{}, "items:Items:withitem* body:Body:stmt* type_comment::string?"},
	{"stmt", "Match", &syntax.Match{}, "subject:Subject:expr cases:Cases:match_case*"},
	{"stmt", "Raise", &syntax.Raise{}, "exc:Exc:expr? cause:Cause:expr?"},
	{"stmt", "Try", &syntax.Try{}, "body:Body:stmt* handlers:Handlers:excepthandler* orelse:Orelse:stmt* finalbody:Finalbody:stmt*"},
	{"stmt", "TryStar", nil, "body:Body:stmt* handlers:Handlers:excepthandler* orelse:Orelse:stmt* finalbody:Finalbody:stmt*"},
	{"stmt", "Assert", &syntax.Assert{}, "test:Test:expr msg:Msg:expr?"},
	{"stmt", "Import", &syntax.Import{}, "names:Names:alias*"},
	{"stmt", "ImportFrom", &syntax.ImportFrom{}, "module:Module:identifier? names:Names:alias* level:Level:int?"},
	{"stmt", "Global", &syntax.Global{}, "names:Names:identifier*"},
	{"stmt", "Nonlocal", &syntax.Nonlocal{}, "names:Names:identifier*"},
	{"stmt", "Expr", &syntax.ExprStmt{}, "value:Value:expr"},
	{"stmt", "Pass", &syntax.Pass{}, ""},
	{"stmt", "Break", &syntax.Break{}, ""},
	{"stmt", "Continue", &syntax.Continue{}, ""},

	{"expr", "BoolOp", &syntax.BoolOp{}, "op:Op:boolop values:Values:expr*"},
	{"expr", "NamedExpr", &syntax.NamedExpr{}, "target:Target:expr value:Value:expr"},
	{"expr", "BinOp", &syntax.BinOp{}, "left:Left:expr op:Op:operator right:Right:expr"},
	{"expr", "UnaryOp", &syntax.UnaryOp{}, "op:Op:unaryop operand:Operand:expr"},
	{"expr", "Lambda", &syntax.Lambda{}, "args:Args:arguments body:Body:expr"},
	{"expr", "IfExp", &syntax.IfExp{}, "test:Test:expr body:Body:expr orelse:Orelse:expr"},
	{"expr", "Dict", &syntax.Dict{}, "keys:Keys:expr*? values:Values:expr*"},
	{"expr", "Set", &syntax.Set{}, "elts:Elts:expr*"},
	{"expr", "ListComp", &syntax.ListComp{}, "elt:Elt:expr generators:Generators:comprehension*"},
	{"expr", "SetComp", &syntax.SetComp{}, "elt:Elt:expr generators:Generators:comprehension*"},
	{"expr", "DictComp", &syntax.DictComp{}, "key:Key:expr value:Value:expr generators:Generators:comprehension*"},
	{"expr", "GeneratorExp", &syntax.GeneratorExp{}, "elt:Elt:expr generators:Generators:comprehension*"},
	{"expr", "Await", &syntax.Await{}, "value:Value:expr"},
	{"expr", "Yield", &syntax.Yield{}, "value:Value:expr?"},
	{"expr", "YieldFrom", &syntax.YieldFrom{}, "value:Value:expr"},
	{"expr", "Compare", &syntax.Compare{}, "left:Left:expr ops:Ops:cmpop* comparators:Comparators:expr*"},
	{"expr", "Call", &syntax.Call{}, "func:Func:expr args:Args:expr* keywords:Keywords:keyword*"},
	{"expr", "FormattedValue", &syntax.FormattedValue{}, "value:Value:expr conversion:Conversion:int format_spec:FormatSpec:expr?"},
	{"expr", "Interpolation", &syntax.Interpolation{}, "value:Value:expr str:Text:constant conversion:Conversion:int format_spec:FormatSpec:expr?"},
	{"expr", "JoinedStr", &syntax.JoinedStr{}, "values:Values:expr*"},
	{"expr", "TemplateStr", &syntax.TemplateStr{}, "values:Values:expr*"},
	{"expr", "Constant", &syntax.Constant{}, "value:Value:constant kind:U:string?"},
	{"expr", "Attribute", &syntax.Attribute{}, "value:Value:expr attr:Attr:identifier ctx:Ctx:expr_context"},
	{"expr", "Subscript", &syntax.Subscript{}, "value:Value:expr slice:Slice:expr ctx:Ctx:expr_context"},
	{"expr", "Starred", &syntax.Starred{}, "value:Value:expr ctx:Ctx:expr_context"},
	{"expr", "Name", &syntax.Name{}, "id:ID:identifier ctx:Ctx:expr_context"},
	{"expr", "List", &syntax.List{}, "elts:Elts:expr* ctx:Ctx:expr_context"},
	{"expr", "Tuple", &syntax.Tuple{}, "elts:Elts:expr* ctx:Ctx:expr_context"},
	{"expr", "Slice", &syntax.Slice{}, "lower:Lower:expr? upper:Upper:expr? step:Step:expr?"},

	{"expr_context", "Load", nil, ""}, {"expr_context", "Store", nil, ""}, {"expr_context", "Del", nil, ""},
	{"boolop", "And", nil, ""}, {"boolop", "Or", nil, ""},
	{"operator", "Add", nil, ""}, {"operator", "Sub", nil, ""}, {"operator", "Mult", nil, ""}, {"operator", "MatMult", nil, ""},
	{"operator", "Div", nil, ""}, {"operator", "Mod", nil, ""}, {"operator", "Pow", nil, ""}, {"operator", "LShift", nil, ""},
	{"operator", "RShift", nil, ""}, {"operator", "BitOr", nil, ""}, {"operator", "BitXor", nil, ""}, {"operator", "BitAnd", nil, ""},
	{"operator", "FloorDiv", nil, ""},
	{"unaryop", "Invert", nil, ""}, {"unaryop", "Not", nil, ""}, {"unaryop", "UAdd", nil, ""}, {"unaryop", "USub", nil, ""},
	{"cmpop", "Eq", nil, ""}, {"cmpop", "NotEq", nil, ""}, {"cmpop", "Lt", nil, ""}, {"cmpop", "LtE", nil, ""}, {"cmpop", "Gt", nil, ""},
	{"cmpop", "GtE", nil, ""}, {"cmpop", "Is", nil, ""}, {"cmpop", "IsNot", nil, ""}, {"cmpop", "In", nil, ""}, {"cmpop", "NotIn", nil, ""},

	{"AST", "comprehension", &syntax.Comprehension{}, "target:Target:expr iter:Iter:expr ifs:Ifs:expr* is_async:IsAsync:int"},
	{"excepthandler", "ExceptHandler", &syntax.ExceptHandler{}, "type:Type:expr? name:Name:identifier? body:Body:stmt*"},
	{"AST", "arguments", &syntax.Arguments{}, "posonlyargs:PosOnly:arg* args:Args:arg* vararg:Vararg:arg? kwonlyargs:KwOnly:arg* kw_defaults:KwDefaults:expr*? kwarg:Kwarg:arg? defaults:Defaults:expr*"},
	{"AST", "arg", &syntax.Arg{}, "arg:Name:identifier annotation:Annotation:expr? type_comment::string?"},
	{"AST", "keyword", &syntax.Keyword{}, "arg:Arg:identifier? value:Value:expr"},
	{"AST", "alias", &syntax.Alias{}, "name:Name:identifier asname:AsName:identifier?"},
	{"AST", "withitem", &syntax.WithItem{}, "context_expr:ContextExpr:expr optional_vars:OptionalVars:expr?"},
	{"AST", "match_case", &syntax.MatchCase{}, "pattern:Pattern:pattern guard:Guard:expr? body:Body:stmt*"},

	{"pattern", "MatchValue", &syntax.MatchValue{}, "value:Value:expr"},
	{"pattern", "MatchSingleton", &syntax.MatchSingleton{}, "value:Value:constant"},
	{"pattern", "MatchSequence", &syntax.MatchSequence{}, "patterns:Patterns:pattern*"},
	{"pattern", "MatchMapping", &syntax.MatchMapping{}, "keys:Keys:expr* patterns:Patterns:pattern* rest:Rest:identifier?"},
	{"pattern", "MatchClass", &syntax.MatchClass{}, "cls:Cls:expr patterns:Patterns:pattern* kwd_attrs:KwdAttrs:identifier* kwd_patterns:KwdPatterns:pattern*"},
	{"pattern", "MatchStar", &syntax.MatchStar{}, "name:Name:identifier?"},
	{"pattern", "MatchAs", &syntax.MatchAs{}, "pattern:Pattern:pattern? name:Name:identifier?"},
	{"pattern", "MatchOr", &syntax.MatchOr{}, "patterns:Patterns:pattern*"},

	{"type_ignore", "TypeIgnore", nil, "lineno::int tag::string"},
	{"type_param", "TypeVar", &syntax.TypeVar{}, "name:Name:identifier bound:Bound:expr? default_value:Default:expr?"},
	{"type_param", "ParamSpec", &syntax.ParamSpec{}, "name:Name:identifier default_value:Default:expr?"},
	{"type_param", "TypeVarTuple", &syntax.TypeVarTuple{}, "name:Name:identifier default_value:Default:expr?"},
}

// placed are the classes whose nodes have a position, with those derived from them.
var placed = map[string]bool{"stmt": true, "expr": true, "pattern": true, "excepthandler": true, "type_param": true, "arg": true, "keyword": true, "alias": true}

// The classes, and how to find them.
var (
	classes []class
	byName  = map[string]int{}
	byType  = map[reflect.Type]int{}
	tryStar int
)

func init() {
	for _, r := range rows {
		c := class{name: r.name, base: r.base, attrs: placed[r.base] || placed[r.name]}
		if r.node != nil {
			c.typ = reflect.TypeOf(r.node).Elem()
			byType[c.typ] = len(classes)
		}
		typ := c.typ
		if r.name == "TryStar" {
			typ, tryStar = reflect.TypeFor[syntax.Try](), len(classes)
		}
		for _, f := range strings.Fields(r.fields) {
			c.fields = append(c.fields, parseField(r.name, typ, f))
			c.names = append(c.names, object.Intern(c.fields[len(c.fields)-1].name))
		}
		if c.attrs {
			c.names = append(c.names, attrNames...)
		}
		byName[r.name] = len(classes)
		classes = append(classes, c)
	}
}

func parseField(class string, typ reflect.Type, text string) field {
	part := strings.Split(text, ":")
	f := field{name: part[0], kind: part[2], index: -1}
	for _, s := range []struct {
		mark  string
		shape shape
	}{{"*?", gaps}, {"*", many}, {"?", opt}} {
		if k, ok := strings.CutSuffix(f.kind, s.mark); ok {
			f.kind, f.shape = k, s.shape
			break
		}
	}
	if part[1] != "" {
		g, ok := typ.FieldByName(part[1])
		if !ok || len(g.Index) != 1 {
			panic(fmt.Sprintf("astobj: %s has no field %s", class, part[1]))
		}
		f.index = g.Index[0]
	}
	return f
}
