// Package check finds out, without running it, what a program would need to be granted.
//
// [Program] reads a program and every module that it imports from its roots, resolves their
// names, and lists where they use delegates (open, print, time.time, …), which files those are
// given, and names that nobody binds, which may be those of grants. What a text alone does not
// say, such as what exec runs, is listed too: see [Unknown]. [Report.Judge] compares all that
// with grants.
//
// graph.go follows imports, walk.go goes through the text of one module, delegates.go is the
// table of what each delegate needs, files.go reads the paths, judge.go compares. The
// estimate is for programs that do not hide: what holds is decided when they run.
package check

import "github.com/adderlang/adder/internal/syntax"

// Kinds of a Need.
const (
	Read    = "read"    // a file or directory, to read
	Write   = "write"   // a file or directory, to write
	Clock   = "clock"   // the time
	Entropy = "random"  // randomness
	Stdin   = "stdin"   // standard input
	Stdout  = "stdout"  // standard output
	Stderr  = "stderr"  // standard error
	Network = "network" // addresses or URLs: which ones the text does not say
	Process = "process" // which nothing grants
	Named   = "name"    // a name that nobody binds: a grant, or a mistake
	Module  = "module"  // a module that is not found
	Unknown = "unknown" // what the text does not say
)

// A Need is one place where something is needed.
type Need struct {
	Kind string `json:"kind"`
	Name string `json:"name,omitempty"` // of the mount, the grant or the module
	What string `json:"what"`           // uses it: "time.time", "open"
	Root string `json:"root,omitempty"` // the dependency whose grants count; "": the program's do
	File string `json:"file"`
	Line int    `json:"line"`
}

// An Import is a module that the program imports, and where it is imported first.
type Import struct {
	Name string `json:"name"`
	File string `json:"file,omitempty"` // its text; "" of the library's
	From string `json:"from"`
	Line int    `json:"line"`
	Root string `json:"root,omitempty"` // the dependency that imports it; "": the program
}

// A Report is what a program would need.
type Report struct {
	Needs   []Need   `json:"needs"` // in order of files as they are imported, and of lines
	Imports []Import `json:"imports"`
}

// A Root is where modules come from, as package importer has it.
type Root interface {
	Read(path string) (src []byte, ok bool, err error)
	Name() string
}

// A Dependency is a root that is granted what the program is not.
type Dependency struct {
	Name string
	Root Root
}

// Options say where a program is to run.
type Options struct {
	Roots        []Root                 // of the program
	Dependencies []Dependency           // after them
	Trusted      []Root                 // of the library, after these
	Library      func(name string) bool // whether the library has a module
	Builtin      func(name string) bool // whether a name is that of a built-in
	Dir          string                 // where relative paths begin, in the guest's tree
	Package      string                 // __package__ of the program
}

// maxModules bounds how many modules are read.
const maxModules = 10_000

// Program checks a program. The error is a [*syntax.Error] of its text; modules that do not
// compile are needs of the kind Unknown.
func Program(filename string, src []byte, o Options) (*Report, error) {
	c := &checker{o: o, seen: map[sight]*module{}, modules: map[sight]*module{}, libraries: map[string]map[string]bool{}, report: &Report{Needs: []Need{}, Imports: []Import{}}}
	main, err := c.parse("__main__", filename, src)
	if err != nil {
		return nil, err
	}
	main.pkg = o.Package
	if err := c.follow(main); err != nil {
		return nil, err
	}
	for _, m := range c.order {
		c.walk(m)
	}
	c.methods()
	c.sort()
	return c.report, nil
}

// A checker is the state of one check.
type checker struct {
	o         Options
	seen      map[sight]*module          // by who imports; nil: there is none
	modules   map[sight]*module          // by whose they are
	order     []*module                  // as they are met
	libraries map[string]map[string]bool // modules of the library that are imported, and by which roots
	report    *Report
	paths     []pathUse   // Path("…") of all modules
	calls     []methodUse // methods whose names are those of files and dates
	seeded    int         // line of the main module after which random is seeded; 0: never
}

// A sight is a name of a module as a root knows it: the program's, which is "", or a dependency's.
type sight struct{ root, name string }

// need records a need at a node.
func (c *checker) need(m *module, n syntax.Node, kind, name, what string) {
	c.report.Needs = append(c.report.Needs, Need{Kind: kind, Name: name, What: what, File: m.file, Line: int(n.Span().Line), Root: m.root})
}
