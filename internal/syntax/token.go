package syntax

// This file defines the kinds of token and the tables that find them.

// kind says what a token is. Keywords have a kind each; soft keywords are names.
type kind uint8

const (
	tError kind = iota // the scanner has set its err
	tEOF
	tNewline
	tIndent
	tDedent
	tName
	tNumber
	tString
	tFStart  // the prefix and opening quote of an f-string
	tFMiddle // literal text of an f-string
	tFEnd
	tTStart // the same three for t-strings
	tTMiddle
	tTEnd
	tStray // a character no rule takes: $ ? ` and <>

	tLpar
	tRpar
	tLsqb
	tRsqb
	tLbrace
	tRbrace
	tColon
	tComma
	tSemi
	tDot
	tEllipsis
	tArrow
	tColonEq
	tExclam
	tTilde
	tEqual
	// augmented assignments, in the order of Operator
	tPlusEq
	tMinusEq
	tStarEq
	tAtEq
	tSlashEq
	tPercentEq
	tDoubleStarEq
	tLShiftEq
	tRShiftEq
	tVbarEq
	tCaretEq
	tAmperEq
	tDoubleSlashEq
	// binary operators, in the order of Operator
	tPlus
	tMinus
	tStar
	tAt
	tSlash
	tPercent
	tDoubleStar
	tLShift
	tRShift
	tVbar
	tCaret
	tAmper
	tDoubleSlash
	// comparisons
	tEqEq
	tNotEq
	tLess
	tLessEq
	tGreater
	tGreaterEq

	kwFalse
	kwNone
	kwTrue
	kwAnd
	kwAs
	kwAssert
	kwAsync
	kwAwait
	kwBreak
	kwClass
	kwContinue
	kwDef
	kwDel
	kwElif
	kwElse
	kwExcept
	kwFinally
	kwFor
	kwFrom
	kwGlobal
	kwIf
	kwImport
	kwIn
	kwIs
	kwLambda
	kwNonlocal
	kwNot
	kwOr
	kwPass
	kwRaise
	kwReturn
	kwTry
	kwWhile
	kwWith
	kwYield

	numKinds
)

// token is a token with its range, in byte offsets and in lines (from 1) and columns.
type token struct {
	kind            kind
	start, end      int32
	line, col       int32
	endLine, endCol int32
}

// keywordOf tells a keyword's kind, or tName.
func keywordOf(b []byte) kind {
	if len(b) < 2 || len(b) > 8 {
		return tName
	}
	switch string(b) { // no allocation: the compiler searches by length and bytes
	case "False":
		return kwFalse
	case "None":
		return kwNone
	case "True":
		return kwTrue
	case "and":
		return kwAnd
	case "as":
		return kwAs
	case "assert":
		return kwAssert
	case "async":
		return kwAsync
	case "await":
		return kwAwait
	case "break":
		return kwBreak
	case "class":
		return kwClass
	case "continue":
		return kwContinue
	case "def":
		return kwDef
	case "del":
		return kwDel
	case "elif":
		return kwElif
	case "else":
		return kwElse
	case "except":
		return kwExcept
	case "finally":
		return kwFinally
	case "for":
		return kwFor
	case "from":
		return kwFrom
	case "global":
		return kwGlobal
	case "if":
		return kwIf
	case "import":
		return kwImport
	case "in":
		return kwIn
	case "is":
		return kwIs
	case "lambda":
		return kwLambda
	case "nonlocal":
		return kwNonlocal
	case "not":
		return kwNot
	case "or":
		return kwOr
	case "pass":
		return kwPass
	case "raise":
		return kwRaise
	case "return":
		return kwReturn
	case "try":
		return kwTry
	case "while":
		return kwWhile
	case "with":
		return kwWith
	case "yield":
		return kwYield
	}
	return tName
}

// operators maps spelling to kind, for the grammar of the diagnosis; the scanner has its own
// switch for speed.
var operators = map[string]kind{
	"(": tLpar, ")": tRpar, "[": tLsqb, "]": tRsqb, "{": tLbrace, "}": tRbrace,
	":": tColon, ",": tComma, ";": tSemi, ".": tDot, "...": tEllipsis, "->": tArrow,
	":=": tColonEq, "!": tExclam, "~": tTilde, "=": tEqual,
	"+=": tPlusEq, "-=": tMinusEq, "*=": tStarEq, "@=": tAtEq, "/=": tSlashEq,
	"%=": tPercentEq, "**=": tDoubleStarEq, "<<=": tLShiftEq, ">>=": tRShiftEq,
	"|=": tVbarEq, "^=": tCaretEq, "&=": tAmperEq, "//=": tDoubleSlashEq,
	"+": tPlus, "-": tMinus, "*": tStar, "@": tAt, "/": tSlash, "%": tPercent,
	"**": tDoubleStar, "<<": tLShift, ">>": tRShift, "|": tVbar, "^": tCaret, "&": tAmper,
	"//": tDoubleSlash, "==": tEqEq, "!=": tNotEq, "<": tLess, "<=": tLessEq,
	">": tGreater, ">=": tGreaterEq,
}

// Character classes of the scanner.
const (
	cIdent uint8 = 1 << iota // may start an identifier (any non-ASCII byte may)
	cDigit
	cHex
	cSpace // blank, tab, form feed
)

var class [256]uint8

func init() {
	for c := 0; c < 256; c++ {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '_', c >= 0x80:
			class[c] |= cIdent
		case c >= '0' && c <= '9':
			class[c] |= cDigit | cHex
		case c == ' ', c == '\t', c == '\f':
			class[c] |= cSpace
		}
		if c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F' {
			class[c] |= cHex
		}
	}
}
