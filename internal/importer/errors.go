// This file defines how errors of source reach Python: as SyntaxError objects.

package importer

import (
	"errors"

	"github.com/adderlang/adder/internal/object"
	"github.com/adderlang/adder/internal/syntax"
)

// SyntaxError raises what program.Compile returned.
func SyntaxError(t *object.Thread, err error) error {
	var e *syntax.Error
	if !errors.As(err, &e) {
		return t.Raise(object.SystemErrorType, "%s", err.Error())
	}
	typ := object.SyntaxErrorType
	switch e.Kind {
	case "IndentationError":
		typ = object.IndentationErrorType
	case syntax.IncompleteInput:
		typ = object.IncompleteInputErrorType
	case "TabError":
		typ = object.TabErrorType
	case "ValueError":
		return t.ValueError("%s", e.Msg)
	}
	num := func(n int) object.Value {
		return object.Int(int64(n))
	}
	textLine := object.None
	if e.Text != "" {
		textLine = object.NewStr(e.Text)
	}
	details := object.NewTuple([]object.Value{object.NewStr(e.Filename), num(int(e.Line)), num(int(e.Col)), textLine, num(int(e.EndLine)), num(int(e.EndCol))})
	x := t.NewException(typ, object.NewStr(e.Msg), details)
	object.InitSyntaxError(x)
	if stmt, source, ok := e.Metadata(); ok && e.Msg != "" {
		object.SetSyntaxMetadata(x, object.NewTuple([]object.Value{num(stmt), num(0), object.NewStr(source)}))
	}
	return t.Throw(x)
}

// SuggestKeyword is object.State.SuggestKeyword: the parser tries names that could be
// keywords.
func SuggestKeyword(msg string, line, stmtLine int, source string) (object.SyntaxPlace, bool) {
	e := syntax.FromMetadata(msg, line, stmtLine, source)
	s := e.Suggest(false)
	if s == e {
		return object.SyntaxPlace{}, false
	}
	return object.SyntaxPlace{Msg: s.Msg, Text: s.Text, Line: s.Line, Col: s.Col, EndLine: s.EndLine, EndCol: s.EndCol}, true
}
