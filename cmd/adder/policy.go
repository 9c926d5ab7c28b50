package main

// This file defines what a run is bound to: by the options, or by a profile of a policy file.
// And `adder policy`, which explains such files.

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cmd/adder/internal/grant"
	"github.com/adderlang/adder/cmd/adder/internal/lock"
	"github.com/adderlang/adder/cmd/adder/internal/policy"
)

// rules are what a program may use and spend, and where its modules come from.
type rules struct {
	level          policy.Level // "" if none is claimed
	limits         adder.Limits
	grants         map[string]grant.Spec
	dir            string     // where relative paths of grants begin
	modules        []string   // nil: all
	roots          []rootDir  // after the script's own
	lock           *lock.Lock // nil: nothing is locked
	locked         bool       // the script and its directory are
	stdout, stderr bool
}

// A rootDir is a directory that modules come from: of the program, of the library, or else of a
// dependency, which has a name.
type rootDir struct {
	path    string
	library bool
	locked  bool

	name           string // "": not a dependency's
	grants         map[string]grant.Spec
	modules        []string
	stdout, stderr bool
	perPackage     bool
}

// root is the one of a dependency.
func (r *rules) root(name string) *rootDir {
	return &r.roots[slices.IndexFunc(r.roots, func(x rootDir) bool { return x.name == name })]
}

// dependencyRoot reads a --root: DIR, which gives it its name, or NAME=DIR.
func dependencyRoot(text string, locked bool) (rootDir, error) {
	name, path, ok := strings.Cut(text, "=")
	if !ok || strings.ContainsAny(name, `/\`) {
		abs, err := filepath.Abs(text)
		if err != nil {
			return rootDir{}, fmt.Errorf("--root %s: %v", text, err)
		}
		name, path = filepath.Base(abs), text
	}
	if err := grant.CheckName(name); err != nil {
		return rootDir{}, fmt.Errorf("--root %s: %v: want NAME=DIR", text, err)
	}
	return rootDir{path: path, locked: locked, name: name, grants: map[string]grant.Spec{}}, nil
}

// rulesOf makes the rules of a command line.
func rulesOf(o *options) (*rules, error) {
	if o.policy != "" {
		return profileRules(o)
	}
	if o.profile != "" {
		return nil, errors.New("--profile needs --policy FILE")
	}
	r := &rules{stdout: true, stderr: true}
	for _, p := range o.own {
		r.roots = append(r.roots, rootDir{path: p, locked: o.locked})
	}
	for _, text := range o.roots {
		root, err := dependencyRoot(text, o.locked)
		if err == nil && slices.ContainsFunc(r.roots, func(x rootDir) bool { return x.name == root.name }) {
			err = fmt.Errorf("two roots have the name %s: --root NAME=DIR gives another", grant.Quote(root.name))
		}
		if err != nil {
			return nil, err
		}
		r.roots = append(r.roots, root)
	}
	for _, p := range o.libs {
		r.roots = append(r.roots, rootDir{path: p, library: true, locked: o.locked})
	}
	var err error
	if r.grants, err = parseGrants(o.grants, r.roots); err != nil {
		return nil, err
	}
	r.limits = defaultLimits
	given(&r.limits.Fuel, o.limits.Fuel)
	given(&r.limits.Memory, o.limits.Memory)
	given(&r.limits.Output, o.limits.Output)
	given(&r.limits.Wall, o.limits.Wall)
	if o.locked {
		err = r.readLock(cmp.Or(o.lock, policy.LockName))
	}
	r.locked = o.locked
	return r, err
}

func (r *rules) readLock(file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	r.lock, err = lock.Parse(file, text)
	return err
}

// given replaces a limit by one that was given.
func given[T int64 | time.Duration](limit *T, by T) {
	if by != 0 {
		*limit = by
	}
}

// profileRules makes the rules of --policy. What the profile says is all: other options could
// only add to it, but for limits, which may be lower.
func profileRules(o *options) (*rules, error) {
	if len(o.grants)+len(o.roots)+len(o.own)+len(o.libs) > 0 || o.prefer {
		return nil, errors.New("--grant, --root, --own, --lib and --prefer do not go with --policy: its profile says what there is")
	}
	f, err := readPolicy(o.policy)
	if err != nil {
		return nil, err
	}
	name := o.profile
	if all := f.Names(); name == "" && len(all) == 1 {
		name = all[0]
	} else if name == "" {
		return nil, fmt.Errorf("%s has more than one profile: choose with --profile", o.policy)
	}
	p, err := f.Profile(name)
	if err != nil {
		return nil, err
	}
	r := &rules{level: p.Level, grants: p.Given(), dir: p.Dir(), stdout: policy.Yes(p.Stdout, true), stderr: policy.Yes(p.Stderr, true)}
	r.locked = o.locked || policy.Yes(p.Locked, false)
	needsLock := r.locked
	if p.Modules != nil {
		r.modules = *p.Modules
	}
	if p.Roots != nil {
		for _, root := range *p.Roots {
			locked := r.locked || policy.Yes(root.Locked, false)
			at := rootDir{path: grant.Env{Dir: p.Dir()}.Path(root.Path), library: root.Library, locked: locked}
			if root.IsDependency() {
				at.name, at.grants, at.perPackage = root.Label(), root.Grants, policy.Yes(root.PerPackage, false)
				at.stdout, at.stderr = policy.Yes(root.Stdout, false), policy.Yes(root.Stderr, false)
				if root.Modules != nil {
					at.modules = *root.Modules
				}
			}
			r.roots = append(r.roots, at)
			needsLock = needsLock || locked
		}
	}
	if needsLock {
		if err := r.readLock(cmp.Or(o.lock, filepath.Join(p.Dir(), policy.LockName))); err != nil {
			return nil, err
		}
	}
	r.limits = p.Budget(defaultLimits)
	return r, errors.Join(
		lower(&r.limits.Fuel, o.limits.Fuel, "--fuel"), lower(&r.limits.Memory, o.limits.Memory, "--memory"),
		lower(&r.limits.Output, o.limits.Output, "--output"), lower(&r.limits.Wall, o.limits.Wall, "--time"))
}

// lower replaces a limit of a profile by one that was given and is not higher. A limit that is
// 0 is none.
func lower[T int64 | time.Duration](limit *T, by T, option string) error {
	if by != 0 && *limit != 0 && by > *limit {
		return fmt.Errorf("%s is more than the profile allows", option)
	}
	given(limit, by)
	return nil
}

func readPolicy(file string) (*policy.File, error) {
	src, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	return policy.Parse(file, filepath.Dir(file), src)
}

// policyCommand is `adder policy`.
func policyCommand(args []string, stdout, stderr io.Writer) int {
	usage := func(msg string) int {
		fmt.Fprintf(stderr, "adder: %s\n(usage: adder policy explain [--profile NAME] FILE, or adder policy schema)\n", msg)
		return exitUsage
	}
	switch {
	case len(args) == 1 && args[0] == "schema":
		stdout.Write(policy.Schema())
		return 0
	case len(args) == 0 || args[0] != "explain":
		return usage("policy explains, or shows its schema")
	}
	o, err := parseArgs(args[1:])
	if err != nil {
		return usage(err.Error())
	}
	file := o.policy
	if o.how == fromFile && file == "" && len(o.args) == 0 {
		file = o.what
	}
	if file == "" {
		return usage("policy explain needs one file")
	}
	f, err := readPolicy(file)
	if err != nil {
		fmt.Fprintf(stderr, "adder: %v\n", err)
		return exitUsage
	}
	names := f.Names()
	if o.profile != "" {
		names = []string{o.profile}
	}
	for i, name := range names {
		p, err := f.Profile(name)
		if err != nil {
			fmt.Fprintf(stderr, "adder: %v\n", err)
			return exitUsage
		}
		if i > 0 {
			fmt.Fprintln(stdout)
		}
		fmt.Fprint(stdout, p.Explain(defaultLimits))
	}
	return 0
}
