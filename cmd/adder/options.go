package main

// This file defines the command line: options, sizes and times.

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/adderlang/adder"
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
	what    string   // script, program text or module
	args    []string // of the program
	grants  []string // name=kind:spec
	roots   []string
	libs    []string // directories or zip files of library
	dir     string   // the program's present directory, in its own tree
	prefer  bool     // of libs to our own modules
	limits  adder.Limits
	stats   bool
	help    bool
	version bool
}

// defaultLimits are the command's: a program of one's own may run for long. No limit is
// ever absent.
var defaultLimits = adder.Limits{Fuel: 100_000_000_000, Memory: 2 << 30, Output: 1 << 30}

// ignored are CPython's options that change nothing here.
var ignored = map[string]bool{"-u": true, "-B": true, "-E": true, "-I": true, "-s": true, "-S": true, "-q": true, "-P": true}

func parseArgs(args []string) (*options, error) {
	o := &options{how: fromStdin, limits: defaultLimits}
	for i := 0; i < len(args); i++ {
		a := args[i]
		name, value, inline := strings.Cut(a, "=")
		if !strings.HasPrefix(a, "--") {
			name, inline = a, false
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
		case name == "--stats":
			o.stats = true
		case ignored[name]:
		case name == "--grant" || name == "--root" || name == "--lib" || name == "--dir" || name == "--prefer" || name == "--fuel" || name == "--memory" || name == "--output" || name == "--time":
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
	case "--lib":
		o.libs = append(o.libs, v)
	case "--dir":
		o.dir = v
	case "--prefer":
		if v != "lib" && v != "own" {
			err = errors.New("either own or lib")
		}
		o.prefer = v == "lib"
	case "--fuel":
		o.limits.Fuel, err = parseSize(v)
	case "--memory":
		o.limits.Memory, err = parseSize(v)
	case "--output":
		o.limits.Output, err = parseSize(v)
	case "--time":
		o.limits.Wall, err = parseTime(v)
	}
	if err != nil {
		return fmt.Errorf("%s %s: %v", name, v, err)
	}
	return nil
}

var units = map[string]int64{"": 1, "k": 1e3, "m": 1e6, "g": 1e9, "t": 1e12, "ki": 1 << 10, "mi": 1 << 20, "gi": 1 << 30, "ti": 1 << 40}

// parseSize reads "10k", "64MiB", "1_000": k, M, G and T are decimal, Ki, Mi, Gi, Ti
// binary, with or without a B.
func parseSize(s string) (int64, error) {
	i := 0
	for i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] == '.' || s[i] == '_') {
		i++
	}
	unit, ok := units[strings.TrimSuffix(strings.ToLower(s[i:]), "b")]
	num, err := strconv.ParseFloat(strings.ReplaceAll(s[:i], "_", ""), 64)
	if err != nil || !ok {
		return 0, errors.New("not a number with a unit of k, M, G, KiB, MiB or GiB")
	}
	n := num * float64(unit)
	if n < 1 || n > 1<<62 {
		return 0, errors.New("out of range: a limit is at least 1 and never absent")
	}
	return int64(n), nil
}

// parseTime reads "2s", "1m30s" or seconds.
func parseTime(s string) (time.Duration, error) {
	d, err := time.ParseDuration(s)
	if err != nil {
		f, ferr := strconv.ParseFloat(s, 64)
		if ferr != nil || f > 1e9 {
			return 0, errors.New("not a time such as 2s or 1m30s")
		}
		d = time.Duration(f * float64(time.Second))
	}
	if d <= 0 {
		return 0, errors.New("a time limit is positive")
	}
	return d, nil
}
