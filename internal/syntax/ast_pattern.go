package syntax

// This file defines the nodes of match patterns.

// Pattern is a pattern of a case clause.
type Pattern interface {
	Node
	patternNode()
}

type (
	// MatchValue compares with == against a literal or dotted name.
	MatchValue struct {
		Pos
		Value Expr
	}
	// MatchSingleton compares with "is" against nil (None), true or false.
	MatchSingleton struct {
		Pos
		Value any
	}
	// MatchSequence is "[a, *b]".
	MatchSequence struct {
		Pos
		Patterns []Pattern
	}
	// MatchMapping is "{key: pattern, **rest}".
	MatchMapping struct {
		Pos
		Keys     []Expr
		Patterns []Pattern
		Rest     string // "" if absent
	}
	// MatchClass is "cls(patterns, attr=pattern)".
	MatchClass struct {
		Pos
		Cls         Expr
		Patterns    []Pattern
		KwdAttrs    []string
		KwdPatterns []Pattern
	}
	// MatchStar is "*name"; Name is "" for "*_".
	MatchStar struct {
		Pos
		Name string
	}
	// MatchAs is "pattern as name", a capture (no Pattern) or the wildcard (neither).
	MatchAs struct {
		Pos
		Pattern Pattern // nil if absent
		Name    string  // "" if absent
	}
	// MatchOr is "a | b | c", flat.
	MatchOr struct {
		Pos
		Patterns []Pattern
	}
)

func (*MatchValue) patternNode()     {}
func (*MatchSingleton) patternNode() {}
func (*MatchSequence) patternNode()  {}
func (*MatchMapping) patternNode()   {}
func (*MatchClass) patternNode()     {}
func (*MatchStar) patternNode()      {}
func (*MatchAs) patternNode()        {}
func (*MatchOr) patternNode()        {}
