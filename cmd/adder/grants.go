package main

// This file defines what --grant and @file arguments grant.

import (
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/cap/file"
	"github.com/adderlang/adder/cmd/adder/internal/grant"
)

// argsMount is the name under which @file arguments are granted.
const argsMount = "args"

// parseGrants reads --grant options: those of the program, and ROOT/NAME=KIND of roots. The
// standard streams of the program, which need no kind, are granted to roots as ROOT/stdout and
// ROOT/stderr.
func parseGrants(specs []string, roots []rootDir) (map[string]grant.Spec, error) {
	grants := map[string]grant.Spec{}
	for _, s := range specs {
		name, spec, ok := strings.Cut(s, "=")
		to := grants
		if root, rest, ofRoot := strings.Cut(name, "/"); ofRoot {
			at := slices.IndexFunc(roots, func(r rootDir) bool { return r.name == root && r.name != "" })
			if at < 0 {
				return nil, fmt.Errorf("--grant %s: there is no --root %s", s, root)
			}
			r := &roots[at]
			switch {
			case !ok && rest == "stdout":
				r.stdout = true
				continue
			case !ok && rest == "stderr":
				r.stderr = true
				continue
			}
			name, to = rest, r.grants
		}
		if !ok || spec == "" {
			return nil, fmt.Errorf("--grant %s: want NAME=KIND", s)
		}
		if err := grant.CheckName(name); err != nil {
			return nil, fmt.Errorf("--grant %s: %v", s, err)
		}
		if to[name] != nil {
			return nil, fmt.Errorf("--grant %s: %s is granted twice", s, name)
		}
		g, err := grant.Parse(spec)
		if err != nil {
			return nil, fmt.Errorf("--grant %s: %v", s, err)
		}
		to[name] = g
	}
	return grants, nil
}

// closeGrants gives back what grants hold of the machine.
func closeGrants(grants map[string]adder.Capability) {
	for _, c := range grants {
		if c, ok := c.(io.Closer); ok {
			_ = c.Close() // the program is over: there is nobody to tell
		}
	}
}

// openGrants makes the capabilities of grants.
func openGrants(specs map[string]grant.Spec, env grant.Env) (map[string]adder.Capability, error) {
	grants := map[string]adder.Capability{}
	for _, name := range slices.Sorted(maps.Keys(specs)) {
		c, err := specs[name].Open(env)
		if err != nil {
			return nil, fmt.Errorf("the grant %s: %v", name, err)
		}
		grants[name] = c
	}
	return grants, nil
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
