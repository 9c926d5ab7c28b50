// Package grant defines what the command can grant: how each kind of grant is written, what
// it lets a program do, and how its capability is made.
//
// A [Spec] is one grant that has been read, from a text such as "dir:./data:ro" ([Parse]) or
// from the table of a policy file, but not made: nothing of the machine is touched before
// [Spec.Open]. [Kinds] is the whole list. What a kind cannot say of itself it does not
// compile without: see Spec.
package grant

import (
	"fmt"
	"io"
	"path/filepath"
	"reflect"
	"strings"

	"github.com/adderlang/adder"
)

// This file defines grants in general and the list of their kinds.

// A Spec is one grant: a pointer to a struct whose fields are its settings in a policy file,
// named by their toml tags.
type Spec interface {
	// Check refuses settings that contradict each other or lack something.
	Check() error
	// Open makes the capability.
	Open(Env) (adder.Capability, error)
	// Effect says what the grant, under a name, lets a program do.
	Effect(name string, env Env) Effect
	// Within refuses a grant that gives anything that the wider one, of the same kind, does
	// not.
	Within(wider Spec) error
}

// An Env is what grants are made from.
type Env struct {
	Dir   string    // relative paths begin here; "" is the present directory
	Stdin io.Reader // what the grant of standard input reads
}

// Path is where a path of a grant leads.
func (e Env) Path(p string) string {
	if e.Dir == "" || filepath.IsAbs(p) {
		return p
	}
	return filepath.Join(e.Dir, p)
}

// An Effect is what a grant lets a program do.
type Effect struct {
	Reach Reach
	Words []string // each completes the sentence "The program may …"
}

// Reach is a set of the things outside a program that it may touch.
type Reach uint16

// What can be reached.
const (
	ReadFiles Reach = 1 << iota
	WriteFiles
	ReadInput
	TellTime
	DrawRandom
	UseNetwork
	ReadEnvironment

	// All is every bit above.
	All = 1<<iota - 1
)

// reachWords complete the sentence "The program may not …".
var reachWords = []string{"read files", "write, make or remove files", "read standard input", "tell the time", "draw random numbers", "use the network", "read the environment"}

// Words names what is in r, in order.
func (r Reach) Words() []string {
	var out []string
	for i, w := range reachWords {
		if r&(1<<i) != 0 {
			out = append(out, w)
		}
	}
	return out
}

// A Kind is one kind of grant.
type Kind struct {
	Name string
	Doc  string // for the schema
	New  func() Spec
	// Parse reads what follows "KIND:" ("" if nothing does).
	Parse func(rest string) (Spec, error)
	// Examples are texts that Parse takes.
	Examples []string
}

// Kinds is every kind of grant there is.
var Kinds = []Kind{dirKind, fileKind, clockKind, randomKind, stdinKind, environKind, httpKind, dialKind, listenKind, kvKind, childKind}

// KindOf finds a kind by its name.
func KindOf(name string) (Kind, error) {
	for _, k := range Kinds {
		if k.Name == name {
			return k, nil
		}
	}
	names := make([]string, len(Kinds))
	for i, k := range Kinds {
		names[i] = k.Name
	}
	last := len(names) - 1
	return Kind{}, fmt.Errorf("unknown kind %s: %s or %s", name, strings.Join(names[:last], ", "), names[last])
}

// NameOf is the name of a grant's kind.
func NameOf(s Spec) string {
	for _, k := range Kinds {
		if reflect.TypeOf(k.New()) == reflect.TypeOf(s) {
			return k.Name
		}
	}
	return ""
}

// Parse reads a grant as --grant has it behind the name.
func Parse(spec string) (Spec, error) {
	name, rest, _ := strings.Cut(spec, ":")
	k, err := KindOf(name)
	if err != nil {
		return nil, err
	}
	s, err := k.Parse(rest)
	if err != nil {
		return nil, err
	}
	return s, s.Check()
}

// CheckName refuses what cannot be the name of a grant.
func CheckName(name string) error {
	if name == "" || name == "." || name == ".." || strings.ContainsAny(name, "/\x00") {
		return fmt.Errorf("%q cannot be a name", name)
	}
	return nil
}
