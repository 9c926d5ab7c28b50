package syntax

// This file defines the expression nodes, their operators and the values of constants.

// Expr is an expression node.
type Expr interface {
	Node
	exprNode()
}

// ExprContext says whether a Name, Attribute, Subscript, Starred, List or Tuple is read,
// bound or deleted.
type ExprContext uint8

// The contexts.
const (
	Load ExprContext = iota
	Store
	Del
)

// BoolOperator is the operator of a BoolOp.
type BoolOperator uint8

// The boolean operators.
const (
	And BoolOperator = iota
	Or
)

// Operator is the operator of a BinOp or AugAssign.
type Operator uint8

// The binary operators.
const (
	Add Operator = iota
	Sub
	Mult
	MatMult
	Div
	Mod
	Pow
	LShift
	RShift
	BitOr
	BitXor
	BitAnd
	FloorDiv
)

// UnaryOperator is the operator of a UnaryOp.
type UnaryOperator uint8

// The unary operators.
const (
	Invert UnaryOperator = iota
	Not
	UAdd
	USub
)

// CmpOperator is one operator of a Compare.
type CmpOperator uint8

// The comparison operators.
const (
	Eq CmpOperator = iota
	NotEq
	Lt
	LtE
	Gt
	GtE
	Is
	IsNot
	In
	NotIn
)

// Str is the value of a str constant: UTF-8, but a lone surrogate is kept as the three bytes
// UTF-8 would give it if it were allowed (WTF-8; a surrogate pair written as two escapes
// stays two such triples, as Python keeps them apart).
type Str string

// Bytes is the value of a bytes constant.
type Bytes string

// EllipsisType is the type of [Ellipsis].
type EllipsisType struct{}

// Ellipsis is the value of the constant "...".
var Ellipsis = EllipsisType{}

// Operators and calls.
type (
	// BoolOp is "a and b and c": Values is flat over one unparenthesised chain.
	BoolOp struct {
		Pos
		Op     BoolOperator
		Values []Expr
	}
	// NamedExpr is "target := value".
	NamedExpr struct {
		Pos
		Target *Name
		Value  Expr
	}
	// BinOp is "left op right". A chain leans left and may be very deep.
	BinOp struct {
		Pos
		Left  Expr
		Op    Operator
		Right Expr
	}
	// UnaryOp is "op operand". A chain may be very deep.
	UnaryOp struct {
		Pos
		Op      UnaryOperator
		Operand Expr
	}
	// Lambda is "lambda args: body".
	Lambda struct {
		Pos
		Args *Arguments
		Body Expr
	}
	// IfExp is "body if test else orelse". A chain leans right and may be very deep.
	IfExp struct {
		Pos
		Test   Expr
		Body   Expr
		Orelse Expr
	}
	// Compare is "left op0 c0 op1 c1 …", flat.
	Compare struct {
		Pos
		Left        Expr
		Ops         []CmpOperator
		Comparators []Expr
	}
	// Call is "func(args, keywords)". A chain leans left and may be very deep.
	Call struct {
		Pos
		Func     Expr
		Args     []Expr
		Keywords []*Keyword
	}
	// Keyword is "arg=value" of a call or class, or "**value" if Arg is "".
	Keyword struct {
		Pos
		Arg   string
		Value Expr
	}
	// Await is "await value".
	Await struct {
		Pos
		Value Expr
	}
	// Yield is "yield value".
	Yield struct {
		Pos
		Value Expr // nil if absent
	}
	// YieldFrom is "yield from value".
	YieldFrom struct {
		Pos
		Value Expr
	}
)

// Displays and comprehensions.
type (
	// Dict is "{k: v, **d}": a nil key stands for **.
	Dict struct {
		Pos
		Keys   []Expr
		Values []Expr
	}
	// Set is "{a, b}".
	Set struct {
		Pos
		Elts []Expr
	}
	// List is "[a, b]".
	List struct {
		Pos
		Elts []Expr
		Ctx  ExprContext
	}
	// Tuple is "a, b" or "(a, b)", the latter's Pos including the parentheses.
	Tuple struct {
		Pos
		Elts []Expr
		Ctx  ExprContext
	}
	// ListComp is "[elt for …]".
	ListComp struct {
		Pos
		Elt        Expr
		Generators []*Comprehension
	}
	// SetComp is "{elt for …}".
	SetComp struct {
		Pos
		Elt        Expr
		Generators []*Comprehension
	}
	// DictComp is "{key: value for …}".
	DictComp struct {
		Pos
		Key        Expr
		Value      Expr
		Generators []*Comprehension
	}
	// GeneratorExp is "(elt for …)".
	GeneratorExp struct {
		Pos
		Elt        Expr
		Generators []*Comprehension
	}
	// Comprehension is one "for target in iter if a if b" clause.
	Comprehension struct {
		Pos
		Target  Expr
		Iter    Expr
		Ifs     []Expr
		IsAsync bool
	}
)

// Atoms, trailers and strings.
type (
	// Constant is a literal. Value is nil (None), bool, int64, *big.Int (only if it does not
	// fit int64), float64, complex128, Str, Bytes or EllipsisType. U marks u"…", CPython's
	// kind='u'.
	Constant struct {
		Pos
		Value any
		U     bool
	}
	// Name is an identifier, NFKC-normalised.
	Name struct {
		Pos
		ID  string
		Ctx ExprContext
	}
	// Attribute is "value.attr". A chain leans left and may be very deep.
	Attribute struct {
		Pos
		Value Expr
		Attr  string
		Ctx   ExprContext
	}
	// Subscript is "value[slice]". A chain leans left and may be very deep.
	Subscript struct {
		Pos
		Value Expr
		Slice Expr
		Ctx   ExprContext
	}
	// Starred is "*value" in a display, call, target or subscript.
	Starred struct {
		Pos
		Value Expr
		Ctx   ExprContext
	}
	// Slice is "lower:upper:step" within a subscript.
	Slice struct {
		Pos
		Lower Expr // nil if absent
		Upper Expr // nil if absent
		Step  Expr // nil if absent
	}
	// JoinedStr is an f-string, or a run of adjacent literals with one among them. Values are
	// str Constants and FormattedValues.
	JoinedStr struct {
		Pos
		Values []Expr
	}
	// TemplateStr is a t-string. Values are str Constants and Interpolations.
	TemplateStr struct {
		Pos
		Values []Expr
	}
	// FormattedValue is "{value!conversion:spec}" of an f-string.
	FormattedValue struct {
		Pos
		Value      Expr
		Conversion int        // -1, 's', 'r' or 'a'
		FormatSpec *JoinedStr // nil if absent
	}
	// Interpolation is "{value!conversion:spec}" of a t-string; Text is the source of value.
	Interpolation struct {
		Pos
		Value      Expr
		Text       string
		Conversion int        // -1, 's', 'r' or 'a'
		FormatSpec *JoinedStr // nil if absent
	}
)

func (*BoolOp) exprNode()         {}
func (*NamedExpr) exprNode()      {}
func (*BinOp) exprNode()          {}
func (*UnaryOp) exprNode()        {}
func (*Lambda) exprNode()         {}
func (*IfExp) exprNode()          {}
func (*Compare) exprNode()        {}
func (*Call) exprNode()           {}
func (*Await) exprNode()          {}
func (*Yield) exprNode()          {}
func (*YieldFrom) exprNode()      {}
func (*Dict) exprNode()           {}
func (*Set) exprNode()            {}
func (*List) exprNode()           {}
func (*Tuple) exprNode()          {}
func (*ListComp) exprNode()       {}
func (*SetComp) exprNode()        {}
func (*DictComp) exprNode()       {}
func (*GeneratorExp) exprNode()   {}
func (*Constant) exprNode()       {}
func (*Name) exprNode()           {}
func (*Attribute) exprNode()      {}
func (*Subscript) exprNode()      {}
func (*Starred) exprNode()        {}
func (*Slice) exprNode()          {}
func (*JoinedStr) exprNode()      {}
func (*TemplateStr) exprNode()    {}
func (*FormattedValue) exprNode() {}
func (*Interpolation) exprNode()  {}
