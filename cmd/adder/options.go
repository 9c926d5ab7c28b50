package main

// This file defines the command line: options, sizes and times.

import (
	"errors"
	"fmt"
	"strings"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cmd/adder/internal/grant"
)

// How a program is named.
const (
	fromFile = iota
	fromText
	fromModule
	fromStdin
)

// options are a parsed command line.
type options struct {
	how     int
	what    string       // script, program text or module
	args    []string     // of the program
	grants  []string     // name=kind:spec
	roots   []string     // of dependencies: DIR or NAME=DIR
	own     []string     // directories of the program's own modules
	libs    []string     // directories or zip files of library
	dir     string       // the program's present directory, in its own tree
	prefer  bool         // of libs to our own modules
	policy  string       // policy file
	profile string       // of the policy file
	lock    string       // file of the files that may be imported; "": any may
	locked  bool         // lock is the one beside the policy file, or here, if it is not named
	limits  adder.Limits // those of the command line; 0 is not given
	audit   string       // file, or - for standard error
	prompt  bool         // offer what is missing, on a terminal
	json    bool         // of check
	stats   bool
	help    bool
	version bool
}

// defaultLimits are the command's: a program of one's own may run for long. No limit is
// ever absent.
var defaultLimits = adder.Limits{Fuel: 100_000_000_000, Memory: 2 << 30, Output: 1 << 30}

// ignored are CPython's options that change nothing here.
var ignored = map[string]bool{"-u": true, "-B": true, "-E": true, "-I": true, "-s": true, "-S": true, "-q": true, "-P": true}

// valued are the options that take a value and may be repeated or stand anywhere.
var valued = map[string]bool{"--grant": true, "--root": true, "--own": true, "--lib": true, "--dir": true, "--prefer": true, "--policy": true, "--profile": true, "--audit": true,
	"--fuel": true, "--memory": true, "--output": true, "--time": true}

func parseArgs(args []string) (*options, error) {
	o := &options{how: fromStdin}
	for i := 0; i < len(args); i++ {
		a := args[i]
		name, value, inline := strings.Cut(a, "=")
		if !strings.HasPrefix(a, "--") {
			name, value, inline = a, "", false
		}
		need := func() (string, error) {
			if inline {
				return value, nil
			}
			if i+1 >= len(args) {
				return "", fmt.Errorf("%s needs a value", name)
			}
			i++
			return args[i], nil
		}
		var err error
		switch {
		case name == "-h" || name == "--help" || name == "-?":
			o.help = true
			return o, nil
		case name == "-V" || name == "--version":
			o.version = true
			return o, nil
		case name == "--locked":
			o.locked, o.lock = true, value
		case name == "--prompt":
			o.prompt = true
		case name == "--json":
			o.json = true
		case name == "--stats":
			o.stats = true
		case ignored[name]:
		case valued[name]:
			var v string
			if v, err = need(); err == nil {
				err = o.option(name, v)
			}
		case name == "-c" || name == "-m":
			o.how = fromText
			if name == "-m" {
				o.how = fromModule
			}
			o.what, err = need()
			o.args = args[min(i+1, len(args)):]
			return o, err
		case name == "-":
			o.args = args[i+1:]
			return o, nil
		case strings.HasPrefix(name, "-") && name != "--":
			return nil, fmt.Errorf("unknown option %s", name)
		default:
			if name == "--" {
				if i++; i >= len(args) {
					return o, nil
				}
				a = args[i]
			}
			o.how, o.what, o.args = fromFile, a, args[i+1:]
			return o, nil
		}
		if err != nil {
			return nil, err
		}
	}
	return o, nil
}

func (o *options) option(name, v string) (err error) {
	switch name {
	case "--grant":
		o.grants = append(o.grants, v)
	case "--root":
		o.roots = append(o.roots, v)
	case "--own":
		o.own = append(o.own, v)
	case "--lib":
		o.libs = append(o.libs, v)
	case "--dir":
		o.dir = v
	case "--prefer":
		if v != "lib" && v != "own" {
			err = errors.New("either own or lib")
		}
		o.prefer = v == "lib"
	case "--audit":
		o.audit = v
	case "--policy":
		o.policy = v
	case "--profile":
		o.profile = v
	case "--fuel":
		o.limits.Fuel, err = size(v)
	case "--memory":
		o.limits.Memory, err = size(v)
	case "--output":
		o.limits.Output, err = size(v)
	case "--time":
		var d grant.Duration
		d, err = grant.ParseDuration(v)
		o.limits.Wall = d.Std()
	}
	if err != nil {
		return fmt.Errorf("%s %s: %v", name, v, err)
	}
	return nil
}

func size(v string) (int64, error) {
	n, err := grant.ParseSize(v)
	return int64(n), err
}
