package main

// This file defines what --grant and @file arguments grant.

import (
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/clock"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/cap/entropy"
	"github.com/adderlang/adder/cap/file"
	"github.com/adderlang/adder/cap/stdio"
)

// argsMount is the name under which @file arguments are granted.
const argsMount = "args"

// parseGrants makes the capabilities of --grant options.
func parseGrants(specs []string, stdin io.Reader) (map[string]adder.Capability, error) {
	grants := map[string]adder.Capability{}
	for _, s := range specs {
		name, spec, ok := strings.Cut(s, "=")
		switch {
		case !ok || spec == "":
			return nil, fmt.Errorf("--grant %s: want NAME=KIND", s)
		case name == "" || name == "." || name == ".." || strings.ContainsAny(name, "/\x00"):
			return nil, fmt.Errorf("--grant %s: %q cannot be a name", s, name)
		case grants[name] != nil:
			return nil, fmt.Errorf("--grant %s: %s is granted twice", s, name)
		}
		c, err := parseGrant(spec, stdin)
		if err != nil {
			return nil, fmt.Errorf("--grant %s: %v", s, err)
		}
		grants[name] = c
	}
	return grants, nil
}

func parseGrant(spec string, stdin io.Reader) (adder.Capability, error) {
	kind, rest, _ := strings.Cut(spec, ":")
	switch kind {
	case "dir", "file":
		return parsePath(kind, rest)
	case "clock":
		return parseClock(rest)
	case "random", "entropy":
		seed, ok := strings.CutPrefix(rest, "seed=")
		switch {
		case rest == "":
			return entropy.System(), nil
		case !ok:
			return nil, fmt.Errorf("random takes seed=NUMBER, not %s", rest)
		}
		n, err := strconv.ParseInt(seed, 0, 64)
		if err != nil {
			return nil, fmt.Errorf("seed %s is not a number", seed)
		}
		return entropy.Seeded(n), nil
	case "stdin", "stdio":
		return stdio.Stdin(stdin), nil
	}
	return nil, fmt.Errorf("unknown kind %s: dir, file, clock, random or stdin", kind)
}

// rights are what may follow a path.
var rights = map[string]dir.Rights{"ro": dir.ReadOnly, "rw": dir.ReadWrite, "append": dir.AppendOnly}

// parsePath reads "PATH", "PATH:ro|rw|append|overlay" and "memory" of dir and file. A
// directory named memory is ./memory.
func parsePath(kind, rest string) (adder.Capability, error) {
	path, how := rest, "ro"
	if i := strings.LastIndexByte(rest, ':'); i >= 0 {
		if _, known := rights[rest[i+1:]]; known || rest[i+1:] == "overlay" {
			path, how = rest[:i], rest[i+1:]
		}
	}
	switch {
	case path == "":
		return nil, fmt.Errorf("want %s:PATH", kind)
	case kind == "file" && how == "overlay":
		return nil, fmt.Errorf("only a directory can be an overlay")
	case kind == "file":
		f, err := file.Open(path, rights[how])
		if err != nil {
			return nil, err
		}
		return f, nil
	case rest == "memory":
		return dir.Memory(dir.Options{}), nil
	}
	var d *dir.Tree
	var err error
	if how == "overlay" {
		d, err = dir.Overlay(path, dir.Options{})
	} else {
		d, err = dir.Open(path, rights[how])
	}
	if err != nil {
		return nil, err
	}
	return d, nil
}

// parseClock reads "", "frozen=T", "start=T,step=D", "coarse=D".
func parseClock(spec string) (adder.Capability, error) {
	if spec == "" {
		return clock.System(), nil
	}
	var start time.Time
	var step, coarse time.Duration
	frozen := false
	for _, p := range strings.Split(spec, ",") {
		k, v, _ := strings.Cut(p, "=")
		var err error
		switch k {
		case "frozen", "start":
			frozen = frozen || k == "frozen"
			start, err = parseMoment(v)
		case "step":
			step, err = time.ParseDuration(v)
		case "coarse":
			coarse, err = time.ParseDuration(v)
		default:
			err = fmt.Errorf("clock takes frozen=, start=, step= and coarse=, not %s", p)
		}
		if err != nil {
			return nil, err
		}
	}
	switch {
	case coarse > 0:
		return clock.Coarse(coarse), nil
	case frozen:
		return clock.Frozen(start), nil
	}
	return clock.Stepped(start, step), nil
}

// parseMoment reads a date, a date and time in UTC or with an offset, or seconds.
func parseMoment(s string) (time.Time, error) {
	for _, layout := range []string{time.RFC3339Nano, "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	if f, err := strconv.ParseFloat(s, 64); err == nil && f < 1e11 && f > -1e11 {
		return time.Unix(0, int64(f*1e9)), nil
	}
	return time.Time{}, fmt.Errorf("%s is not a moment such as 2024-02-29T12:00:00Z", s)
}

// fileArgs grants the @file arguments. It returns the arguments as the program sees them.
func fileArgs(args []string, grants map[string]adder.Capability) ([]string, error) {
	files := file.Bundle{}
	out := make([]string, len(args))
	for i, a := range args {
		path, ok := strings.CutPrefix(a, "@")
		switch {
		case !ok || path == "":
			out[i] = a
			continue
		case path[0] == '@':
			out[i] = path
			continue
		}
		f, err := file.Open(path, dir.ReadOnly)
		if err != nil {
			return nil, fmt.Errorf("%s: %v", a, err)
		}
		base := filepath.Base(path)
		name := base
		for n := 2; files[name] != nil; n++ {
			name = strconv.Itoa(n) + "-" + base
		}
		files[name] = f
		out[i] = "/" + argsMount + "/" + name
	}
	if len(files) == 0 {
		return out, nil
	}
	if grants[argsMount] != nil {
		return nil, fmt.Errorf("--grant %s=… and @file arguments: the name is theirs", argsMount)
	}
	grants[argsMount] = files
	return out, nil
}
