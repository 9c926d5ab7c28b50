package grant

// This file defines grants of an environment.

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/environ"
)

// An Environ grants variables of an environment.
type Environ struct {
	Variables []string `toml:"variables" required:"true" doc:"NAME is a variable of the command's environment, if it is set; NAME=VALUE is one with that value."`
}

var environKind = Kind{Name: "environ", Doc: "Variables of an environment.", New: func() Spec { return &Environ{} },
	Examples: []string{"environ:HOME", "environ:LANG,MODE=test"},
	Parse: func(rest string) (Spec, error) {
		if rest == "" {
			return nil, errors.New("want environ:NAME,NAME=VALUE")
		}
		return &Environ{Variables: strings.Split(rest, ",")}, nil
	}}

// Check implements Spec.
func (e *Environ) Check() error {
	for _, v := range e.Variables {
		if name, _, _ := strings.Cut(v, "="); name == "" || strings.Contains(v, "\x00") {
			return fmt.Errorf("%s is not a variable such as HOME or MODE=test", Quote(v))
		}
	}
	return nil
}

// Open implements Spec.
func (e *Environ) Open(Env) (adder.Capability, error) {
	vars := map[string]string{}
	for _, v := range e.Variables {
		name, value, ok := strings.Cut(v, "=")
		if !ok {
			value, ok = os.LookupEnv(name)
		}
		if ok {
			vars[name] = value
		}
	}
	return environ.New(vars), nil
}

// Effect implements Spec. Variables that are given are not the command's.
func (e *Environ) Effect(name string, _ Env) Effect {
	var read, given []string
	for _, v := range e.Variables {
		if strings.Contains(v, "=") {
			given = append(given, Quote(v))
		} else {
			read = append(read, Quote(v))
		}
	}
	out := Effect{}
	if read != nil {
		out = Effect{ReadEnvironment, []string{"read " + strings.Join(read, ", ") + " of the environment"}}
	}
	if given != nil || read == nil {
		out.Words = append(out.Words, strings.TrimSpace("read an environment of its own: "+strings.Join(given, ", ")))
	}
	return out
}

// Within implements Spec.
func (e *Environ) Within(wider Spec) error {
	for _, v := range e.Variables {
		if !slices.Contains(wider.(*Environ).Variables, v) {
			return errors.New("more variables")
		}
	}
	return nil
}
