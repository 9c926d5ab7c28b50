// Package syntax reads Python 3.14 source text and yields its syntax tree.
//
// [Parse] is the whole interface: source in, [Tree] or [*Error] out. The tree's node types
// have the names and fields of CPython's ast module, so that module's documentation is this
// package's too; what Go forces to differ is said beside the node.
//
// Inside, the scanner (scanner.go, numbers.go, fstring.go) hands out one token at a time and
// the parser (parser.go, expr.go, stmt.go, patterns.go) builds nodes from them. It accepts
// exactly the valid programs, never recurses on chains (only on brackets and blocks, which
// the language bounds), and says nothing useful about invalid ones. When it refuses, the
// diagnosis (diagnose.go, peg.go, grammar.go) reads the offending statement again with a
// slower backtracking parser whose rules know the usual mistakes, and words the error as
// CPython does, columns included.
package syntax

// This file defines the statement nodes, the module kinds, and the parts of statements.
// Expression nodes are in ast_expr.go, patterns in ast_pattern.go.

// Pos is the source range of a node: lines count from 1, columns from 0 in UTF-8 bytes, the
// end is exclusive. [Tree.CharCol] turns a byte column into a character column.
type Pos struct {
	Line, Col, EndLine, EndCol int32
}

// Span returns the range itself; every node has it by embedding Pos.
func (p *Pos) Span() *Pos { return p }

// Node is any part of the tree. The helper nodes CPython gives no position (Arguments,
// Comprehension, WithItem, MatchCase, and the roots) have a zero Pos.
type Node interface {
	Span() *Pos
}

// Stmt is a statement node.
type Stmt interface {
	Node
	stmtNode()
}

// Root is what a parse yields: *Module, *Expression or *Interactive.
type Root interface {
	Node
	rootNode()
}

// The three roots, one per mode.
type (
	// Module is the root of mode exec.
	Module struct {
		Pos
		Body []Stmt
	}
	// Expression is the root of mode eval.
	Expression struct {
		Pos
		Body Expr
	}
	// Interactive is the root of mode single.
	Interactive struct {
		Pos
		Body []Stmt
	}
)

func (*Module) rootNode()      {}
func (*Expression) rootNode()  {}
func (*Interactive) rootNode() {}

// Compound statements that open a scope.
type (
	// FunctionDef is "def". Its Pos starts at the def keyword, not at a decorator.
	FunctionDef struct {
		Pos
		Name       string
		Args       *Arguments
		Body       []Stmt
		Decorators []Expr
		Returns    Expr // nil if absent
		TypeParams []TypeParam
	}
	// AsyncFunctionDef is "async def".
	AsyncFunctionDef struct {
		Pos
		Name       string
		Args       *Arguments
		Body       []Stmt
		Decorators []Expr
		Returns    Expr // nil if absent
		TypeParams []TypeParam
	}
	// ClassDef is "class".
	ClassDef struct {
		Pos
		Name       string
		Bases      []Expr
		Keywords   []*Keyword
		Body       []Stmt
		Decorators []Expr
		TypeParams []TypeParam
	}
)

// Simple statements.
type (
	// Return is "return" with an optional value.
	Return struct {
		Pos
		Value Expr // nil if absent
	}
	// Delete is "del".
	Delete struct {
		Pos
		Targets []Expr
	}
	// Assign is "a = b = value": Targets in source order.
	Assign struct {
		Pos
		Targets []Expr
		Value   Expr
	}
	// TypeAlias is "type Name[params] = value".
	TypeAlias struct {
		Pos
		Name       *Name
		TypeParams []TypeParam
		Value      Expr
	}
	// AugAssign is "target op= value".
	AugAssign struct {
		Pos
		Target Expr
		Op     Operator
		Value  Expr
	}
	// AnnAssign is "target: annotation = value". Simple is false for (name): and for
	// attributes and subscripts.
	AnnAssign struct {
		Pos
		Target     Expr
		Annotation Expr
		Value      Expr // nil if absent
		Simple     bool
	}
	// Raise is "raise exc from cause".
	Raise struct {
		Pos
		Exc   Expr // nil if absent
		Cause Expr // nil if absent
	}
	// Assert is "assert test, msg".
	Assert struct {
		Pos
		Test Expr
		Msg  Expr // nil if absent
	}
	// Import is "import a.b as c, d".
	Import struct {
		Pos
		Names []*Alias
	}
	// ImportFrom is "from ..module import names". Module is "" if only dots were given.
	ImportFrom struct {
		Pos
		Module string
		Names  []*Alias
		Level  int
	}
	// Global is "global a, b".
	Global struct {
		Pos
		Names []string
	}
	// Nonlocal is "nonlocal a, b".
	Nonlocal struct {
		Pos
		Names []string
	}
	// ExprStmt is CPython's Expr: an expression as a statement.
	ExprStmt struct {
		Pos
		Value Expr
	}
	// Pass is "pass".
	Pass struct{ Pos }
	// Break is "break".
	Break struct{ Pos }
	// Continue is "continue".
	Continue struct{ Pos }
)

// Other compound statements.
type (
	// For is "for target in iter".
	For struct {
		Pos
		Target Expr
		Iter   Expr
		Body   []Stmt
		Orelse []Stmt
	}
	// AsyncFor is "async for".
	AsyncFor struct {
		Pos
		Target Expr
		Iter   Expr
		Body   []Stmt
		Orelse []Stmt
	}
	// While is "while".
	While struct {
		Pos
		Test   Expr
		Body   []Stmt
		Orelse []Stmt
	}
	// If is "if". An elif is an Orelse holding a single If that starts at the elif keyword,
	// so the tree may be as deep as there are branches: walk it with a loop.
	If struct {
		Pos
		Test   Expr
		Body   []Stmt
		Orelse []Stmt
	}
	// With is "with".
	With struct {
		Pos
		Items []*WithItem
		Body  []Stmt
	}
	// AsyncWith is "async with".
	AsyncWith struct {
		Pos
		Items []*WithItem
		Body  []Stmt
	}
	// Match is "match".
	Match struct {
		Pos
		Subject Expr
		Cases   []*MatchCase
	}
	// Try is "try". IsStar is CPython's TryStar: every handler is an "except*".
	Try struct {
		Pos
		Body      []Stmt
		Handlers  []*ExceptHandler
		Orelse    []Stmt
		Finalbody []Stmt
		IsStar    bool
	}
)

func (*FunctionDef) stmtNode()      {}
func (*AsyncFunctionDef) stmtNode() {}
func (*ClassDef) stmtNode()         {}
func (*Return) stmtNode()           {}
func (*Delete) stmtNode()           {}
func (*Assign) stmtNode()           {}
func (*TypeAlias) stmtNode()        {}
func (*AugAssign) stmtNode()        {}
func (*AnnAssign) stmtNode()        {}
func (*Raise) stmtNode()            {}
func (*Assert) stmtNode()           {}
func (*Import) stmtNode()           {}
func (*ImportFrom) stmtNode()       {}
func (*Global) stmtNode()           {}
func (*Nonlocal) stmtNode()         {}
func (*ExprStmt) stmtNode()         {}
func (*Pass) stmtNode()             {}
func (*Break) stmtNode()            {}
func (*Continue) stmtNode()         {}
func (*For) stmtNode()              {}
func (*AsyncFor) stmtNode()         {}
func (*While) stmtNode()            {}
func (*If) stmtNode()               {}
func (*With) stmtNode()             {}
func (*AsyncWith) stmtNode()        {}
func (*Match) stmtNode()            {}
func (*Try) stmtNode()              {}

// Parts of statements.
type (
	// ExceptHandler is one "except type as name" clause.
	ExceptHandler struct {
		Pos
		Type Expr   // nil for a bare except
		Name string // "" if absent
		Body []Stmt
	}
	// WithItem is one "expr as vars".
	WithItem struct {
		Pos
		ContextExpr  Expr
		OptionalVars Expr // nil if absent
	}
	// Alias is "name as asname" of an import. A star import has Name "*".
	Alias struct {
		Pos
		Name   string // dotted for import
		AsName string // "" if absent
	}
	// Arguments is a parameter list.
	//
	// Defaults belong to the last len(Defaults) of PosOnly followed by Args. KwDefaults is as
	// long as KwOnly, with nil where a keyword-only parameter has none.
	Arguments struct {
		Pos
		PosOnly    []*Arg
		Args       []*Arg
		Vararg     *Arg // nil if absent
		KwOnly     []*Arg
		KwDefaults []Expr
		Kwarg      *Arg // nil if absent
		Defaults   []Expr
	}
	// Arg is one parameter.
	Arg struct {
		Pos
		Name       string
		Annotation Expr // nil if absent
	}
	// MatchCase is one "case pattern if guard".
	MatchCase struct {
		Pos
		Pattern Pattern
		Guard   Expr // nil if absent
		Body    []Stmt
	}
)

// TypeParam is a parameter of a generic function, class or alias.
type TypeParam interface {
	Node
	typeParamNode()
}

type (
	// TypeVar is "T: bound = default".
	TypeVar struct {
		Pos
		Name    string
		Bound   Expr // nil if absent; a Tuple for constraints
		Default Expr // nil if absent
	}
	// ParamSpec is "**P = default".
	ParamSpec struct {
		Pos
		Name    string
		Default Expr // nil if absent
	}
	// TypeVarTuple is "*Ts = default".
	TypeVarTuple struct {
		Pos
		Name    string
		Default Expr // nil if absent
	}
)

func (*TypeVar) typeParamNode()      {}
func (*ParamSpec) typeParamNode()    {}
func (*TypeVarTuple) typeParamNode() {}
