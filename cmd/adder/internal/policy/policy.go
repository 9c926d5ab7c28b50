// Package policy reads policy files: grants.toml, whose named profiles say what a program may
// use and spend.
//
//	[profile.report]
//	level = "confined"
//	limits = { fuel = "10G", memory = "256MiB", time = "30s" }
//	grants = { data = "dir:./data:ro", now = { kind = "clock", coarse = "1s" } }
//	modules = ["csv", "json", "datetime"]
//
// [Parse] reads a file strictly: an unknown key, a value of a wrong type and settings that
// contradict each other are errors with the line they stand on. [File.Profile] gives one
// profile with what it inherits: a profile that extends another can only narrow it. A profile
// that gives more than the [Level] it claims is an error too. [Profile.Explain] says in plain
// words what a profile allows, and [Schema] is the JSON Schema of the files; both read the
// structs below, as the decoder does.
package policy

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"

	"github.com/adderlang/adder/cmd/adder/internal/grant"
)

// This file defines what a policy file holds.

// A File is a policy file.
type File struct {
	Profiles map[string]*Profile `toml:"profile" doc:"The profiles, by name."`

	name  string
	lines map[string]int // path of a key → line
	dir   string
}

// A Profile says what a program may use and spend.
type Profile struct {
	About   string                `toml:"about" doc:"What the profile is for."`
	Level   Level                 `toml:"level" enum:"pure,confined,io" doc:"A claim that is checked. pure: compute and print; confined: also read what is granted; io: anything granted."`
	Extends string                `toml:"extends" doc:"A profile of the file that this one narrows: what is not said here is as there, and what is said gives no more."`
	Limits  Limits                `toml:"limits" doc:"What may be spent. A limit that is not set has the command's default, none is absent."`
	Grants  map[string]grant.Spec `toml:"grants" doc:"Capabilities by name: a text as --grant has it behind NAME=, or a table."`
	Modules *[]string             `toml:"modules" doc:"The modules of the library that may be imported; all if not set. They hold no authority of their own."`
	Roots   *[]Root               `toml:"root" doc:"Directories that modules are imported from, after the script's own. Each has grants of its own."`
	Locked  *bool                 `toml:"locked" doc:"Import only files that are in grants.lock, beside the policy file, and as they are there: the script and those of every root."`
	Stdout  *bool                 `toml:"stdout" doc:"Whether standard output may be written; true if not set."`
	Stderr  *bool                 `toml:"stderr" doc:"Whether standard error may be written; true if not set. Tracebacks are the command's, not the program's."`
	Stdin   *bool                 `toml:"stdin" doc:"Whether standard input may be read, as a grant of the kind stdin allows."`

	name string
	file *File
}

// Limits are what a program may spend.
type Limits struct {
	Fuel   *grant.Size     `toml:"fuel" doc:"Units of work."`
	Memory *grant.Size     `toml:"memory" doc:"Bytes of live data."`
	Output *grant.Size     `toml:"output" doc:"Bytes of output."`
	Depth  *grant.Size     `toml:"depth" doc:"Nested calls."`
	Time   *grant.Duration `toml:"time" doc:"From the start to the end, waiting included."`
}

// A Root is a directory that modules are imported from. It is a dependency's, with grants of its
// own, unless it is the program's or a library.
type Root struct {
	Path       string                `toml:"path" doc:"The directory; relative paths begin at the policy file." required:"true"`
	Name       string                `toml:"name" doc:"What its code is called in audits and messages; the last part of the path if not set."`
	Grants     map[string]grant.Spec `toml:"grants" doc:"Capabilities of its code, which has none of the profile's: a text as --grant has it behind NAME=, or a table."`
	Modules    *[]string             `toml:"modules" doc:"The modules of the library that its code may import, of those of the profile; all of these if not set."`
	Stdout     *bool                 `toml:"stdout" doc:"Whether its code may write to the standard output of the profile; false if not set."`
	Stderr     *bool                 `toml:"stderr" doc:"Whether its code may write to the standard error of the profile; false if not set."`
	PerPackage *bool                 `toml:"per_package" doc:"Keep its top-level packages apart from each other; each has the grants."`
	Own        bool                  `toml:"own" doc:"Its modules are the program's own: they have what the program has."`
	Locked     *bool                 `toml:"locked" doc:"Import only files that are in grants.lock, and as they are there."`
	Library    bool                  `toml:"library" doc:"Trust it as library, such as the directory of CPython's Lib: after all other modules, and modules counts for it."`
}

// IsDependency tells whether the root is a dependency's.
func (r *Root) IsDependency() bool { return !r.Own && !r.Library }

// Label is the name of a dependency.
func (r *Root) Label() string {
	if r.Name != "" {
		return r.Name
	}
	return filepath.Base(r.Path)
}

// Name is the name of the profile.
func (p *Profile) Name() string { return p.name }

// Dir is where relative paths begin.
func (p *Profile) Dir() string { return p.file.dir }

// Yes is what a setting says that is on or off, or what it means if it is not set.
func Yes(b *bool, unset bool) bool {
	if b == nil {
		return unset
	}
	return *b
}

// Names are the names of the profiles, sorted.
func (f *File) Names() []string { return slices.Sorted(maps.Keys(f.Profiles)) }

// An Error is what is wrong with a policy file.
type Error struct {
	File string
	Line int // 0: no line in particular
	Msg  string
}

func (e *Error) Error() string {
	if e.Line == 0 {
		return e.File + ": " + e.Msg
	}
	return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Msg)
}

// fail is an error at a key of the file, or at the nearest one around it.
func (f *File) fail(key, format string, args ...any) error {
	for {
		line := f.lines[key]
		if line != 0 || key == "" {
			return &Error{f.name, line, fmt.Sprintf(format, args...)}
		}
		key = around(key)
	}
}
