// Package resolve finds out which scope each name of a program belongs to.
//
// [Resolve] makes one [Scope] for every function, class, comprehension and annotation
// block of a tree, with a [Symbol] for each name mentioned in it, and says of each symbol
// whether it is a local, a cell, a free variable or a global. The compiler reads the result;
// nothing here produces code. Errors are those that CPython's symbol table raises.
package resolve

import "github.com/adderlang/adder/internal/syntax"

// This file defines scopes, symbols and the table that holds them.

// Kind is the kind of a scope.
type Kind uint8

// The kinds of scope.
const (
	Module Kind = iota
	Function
	Class
	Annotation // an __annotate__ function
	TypeVar    // a bound, constraint list or default, evaluated on demand
	TypeAlias  // the value of a type statement
	TypeParams // holds the parameters of a generic
)

// CompKind says what a comprehension scope builds.
type CompKind uint8

// The kinds of comprehension.
const (
	NoComp CompKind = iota
	ListComp
	DictComp
	SetComp
	GenExp
)

// Flags say what is done to a name in one scope.
type Flags uint16

// The flags.
const (
	DefGlobal    Flags = 1 << iota // global statement
	DefNonlocal                    // nonlocal statement
	DefLocal                       // bound in the scope
	DefParam                       // parameter
	DefImport                      // bound by an import
	DefAnnot                       // annotated
	DefCompIter                    // iteration variable of a comprehension
	DefTypeParam                   // type parameter
	Used                           // read
	Walrus                         // target of a := somewhere in the scope's code
	Deleted                        // target of del or of "except … as"

	bound = DefLocal | DefParam | DefImport | DefTypeParam
)

// Where says where the value of a symbol lives.
type Where uint8

// The places of a symbol.
const (
	Global         Where = iota // module or builtins, by default
	GlobalExplicit              // by a global statement
	Local
	Cell    // a local captured by an inner scope
	Free    // a cell of an outer scope
	Spilled // set by the compiler: a local that no register was left for
)

// Symbol is a name as used in one scope.
type Symbol struct {
	Name  string
	Flags Flags
	Where Where
	Reg   int32 // for the compiler: register, or index of the free variable

	directive *syntax.Pos // the global or nonlocal statement, for errors
}

// Bound reports whether the scope itself binds the name.
func (s *Symbol) Bound() bool { return s.Flags&bound != 0 }

// Scope is a region of the source with names of its own.
type Scope struct {
	Kind     Kind
	Comp     CompKind
	Name     string
	Parent   *Scope
	Children []*Scope
	Syms     map[string]*Symbol
	Order    []*Symbol // Syms in order of first mention
	Private  string    // class whose name mangles __x here, "" outside classes

	Generator   bool // contains yield, or is a generator expression
	Coroutine   bool // async def, or contains await or async for
	Inlined     bool // a comprehension compiled into its parent's code
	SeesClass   bool // annotation scope that looks names up in the class around it first
	HasHandlers bool // its code needs a register for the exception being handled
	ReturnsVal  bool

	// Of a class: cells wanted by inner scopes.
	NeedsClass, NeedsClassDict, NeedsCond bool
	// CondAnnotations is set where annotations may be skipped at run time: modules, and
	// classes that annotate inside if, for and the like.
	CondAnnotations bool
	// Annotate is the scope of the annotations of a module's or class's variables, or nil.
	Annotate *Scope
	// Frees are the closure's names, for a scope with code of its own.
	Frees   []string
	freeSet map[string]bool

	inConditional int
	iterExpr      int
	iterTarget    bool
	unevaluated   bool
	part          string // what a TypeVar scope is, for errors
}

// Owner is the scope whose code s is compiled into: s, or for an inlined comprehension
// the nearest scope around it that is not one.
func (s *Scope) Owner() *Scope {
	for s.Inlined {
		s = s.Parent
	}
	return s
}

// FunctionLike reports whether names of s are visible to scopes inside it.
func (s *Scope) FunctionLike() bool { return s.Kind != Module && s.Kind != Class }

// Lookup returns the symbol of a mangled name in s itself, or nil.
func (s *Scope) Lookup(name string) *Symbol { return s.Syms[name] }

func (s *Scope) addFree(name string) bool {
	if s.freeSet[name] {
		return false
	}
	if s.freeSet == nil {
		s.freeSet = map[string]bool{}
	}
	s.freeSet[name] = true
	s.Frees = append(s.Frees, name)
	return true
}

// Part tells apart the scopes that belong to one node.
type Part uint8

// The parts of a node that have scopes of their own.
const (
	Body    Part = iota // the function, class, comprehension or alias value
	Params              // the type parameters
	Annots              // the annotations of a function's parameters
	Bound               // a type parameter's bound
	Default             // a type parameter's default
)

type key struct {
	node syntax.Node
	part Part
}

// Table holds the scopes of one program.
type Table struct {
	Top    *Scope
	scopes map[key]*Scope
	all    []*Scope
}

// Scope returns the scope of a part of node n.
func (t *Table) Scope(n syntax.Node, p Part) *Scope { return t.scopes[key{n, p}] }

// Count is the number of scopes.
func (t *Table) Count() int { return len(t.all) }

// Mangle is the name that __x stands for inside class, as CPython mangles it.
func Mangle(class, name string) string {
	if class == "" || len(name) < 3 || name[0] != '_' || name[1] != '_' || !IsPrivate(name) {
		return name
	}
	for len(class) > 0 && class[0] == '_' {
		class = class[1:]
	}
	if class == "" {
		return name
	}
	return "_" + class + name
}

// IsPrivate reports whether name is one that a class keeps to itself: two leading
// underscores, and neither two trailing ones nor a dot.
func IsPrivate(name string) bool {
	n := len(name)
	if n < 3 || name[0] != '_' || name[1] != '_' || name[n-1] == '_' && name[n-2] == '_' {
		return false
	}
	for i := 0; i < n; i++ {
		if name[i] == '.' {
			return false
		}
	}
	return true
}
