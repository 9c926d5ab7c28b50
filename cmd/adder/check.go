package main

// This file defines `adder check`: what a program would need, without running it.

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cmd/adder/internal/grant"
)

// checkCommand is `adder check`. Its options are those of a run.
func checkCommand(args []string, stdout, stderr io.Writer) int {
	usage := func(err error) int {
		fmt.Fprintf(stderr, "adder: %v\n", err)
		return exitUsage
	}
	o, err := parseArgs(args)
	if err == nil && o.how == fromStdin {
		err = errors.New("check needs a script, -c program or -m module")
	}
	if err != nil {
		return usage(err)
	}
	rules, err := rulesOf(o)
	if err != nil {
		return usage(err)
	}
	src, err := load(o, rules, strings.NewReader(""))
	if err != nil {
		return usage(err)
	}
	needs, err := adder.Check(src.name, src.text, src.pkg, adder.Config{Roots: src.roots, Dependencies: src.deps, Library: src.libs, Dir: o.dir})
	var syn *adder.SyntaxError
	if errors.As(err, &syn) {
		fmt.Fprint(stderr, syn.Traceback())
		return exitFailed
	} else if err != nil {
		return usage(err)
	}
	missing := needs.Judge(givenBy(rules, o.args))
	if o.json {
		err = writeCheckJSON(stdout, needs, missing)
	} else {
		writeCheck(stdout, needs, missing)
	}
	switch {
	case err != nil:
		return usage(err)
	case len(missing) > 0:
		return exitGrant
	}
	return 0
}

// capabilityKinds are the kinds that capabilities say they are, where they are not those of
// their grants.
var capabilityKinds = map[string]string{"random": "entropy"}

// givenBy says what rules and @file arguments give, as checks compare it.
func givenBy(r *rules, args []string) adder.Given {
	g := givenGrants(r.grants)
	g.Stdout, g.Stderr, g.Modules, g.Roots = r.stdout, r.stderr, r.modules, map[string]adder.Given{}
	for _, root := range r.roots {
		if root.name == "" {
			continue
		}
		x := givenGrants(root.grants)
		x.Stdout, x.Stderr, x.Modules = root.stdout && r.stdout, root.stderr && r.stderr, root.modules
		if x.Modules == nil {
			x.Modules = r.modules
		} else if r.modules != nil {
			x.Modules = slices.DeleteFunc(slices.Clone(x.Modules), func(m string) bool { return !slices.Contains(r.modules, m) })
		}
		g.Roots[root.name] = x
	}
	if slices.ContainsFunc(args, func(a string) bool { return len(a) > 1 && a[0] == '@' && a[1] != '@' }) {
		g.Grants[argsMount] = adder.GivenGrant{Kind: "dir"}
	}
	return g
}

// givenGrants says what grants give.
func givenGrants(grants map[string]grant.Spec) adder.Given {
	g := adder.Given{Grants: map[string]adder.GivenGrant{}}
	for name, s := range grants {
		kind := grant.NameOf(s)
		g.Stdin = g.Stdin || kind == "stdin"
		if k := capabilityKinds[kind]; k != "" {
			kind = k
		}
		w, ok := s.(interface{ Writes() bool })
		g.Grants[name] = adder.GivenGrant{Kind: kind, Writes: ok && w.Writes()}
	}
	return g
}

func writeCheckJSON(w io.Writer, needs *adder.Needs, missing []adder.Need) error {
	text, err := json.MarshalIndent(struct {
		*adder.Needs
		Missing []adder.Need `json:"missing"`
		OK      bool         `json:"ok"`
	}{needs, append([]adder.Need{}, missing...), len(missing) == 0}, "", "  ")
	if err == nil {
		_, err = fmt.Fprintf(w, "%s\n", text)
	}
	return err
}

// needWords say what a need is, and what would meet it ("" if nothing can). %s is its name.
var needWords = map[string][2]string{
	"read":    {"files at /%s, to read", "--grant %s=dir:PATH or file:PATH"},
	"write":   {"files at /%s, to write", "--grant %s=dir:PATH:rw"},
	"clock":   {"a clock", "--grant now=clock"},
	"random":  {"randomness", "--grant rnd=random"},
	"stdin":   {"standard input", "--grant stdin=stdin"},
	"stdout":  {"standard output", "stdout = true in its profile"},
	"stderr":  {"standard error", "stderr = true in its profile"},
	"network": {"the network", "--grant net=dial:HOST:PORT, srv=listen:HOST:PORT or api=http:METHOD:URL"},
	"process": {"processes, which cannot be granted", ""},
	"name":    {"something named %s, which nothing binds", "--grant %s=KIND"},
	"module":  {"the module %s, which is not found or not allowed", "--root DIR"},
	"unknown": {"cannot tell: the text does not say what is used", ""},
}

// writeCheck shows each need once, with the places where it is.
func writeCheck(w io.Writer, needs *adder.Needs, missing []adder.Need) {
	type key struct{ kind, name, root string }
	var order []key
	places := map[key][]adder.Need{}
	lacking := map[key]bool{}
	add := func(n adder.Need) key {
		k := key{n.Kind, n.Name, n.Root}
		if places[k] == nil {
			order = append(order, k)
		}
		places[k] = append(places[k], n)
		return k
	}
	for _, n := range needs.Needs {
		add(n)
	}
	for _, n := range missing {
		k := key{n.Kind, n.Name, n.Root}
		if !slices.Contains(places[k], n) { // a module that is not allowed
			add(n)
		}
		lacking[k] = true
	}
	if len(order) == 0 {
		fmt.Fprintln(w, "needs nothing")
	}
	for _, k := range order {
		words, how := needWords[k.kind][0], needWords[k.kind][1]
		if k.root != "" {
			root := grant.Quote(k.root)
			if k.kind == "stdout" || k.kind == "stderr" {
				how = "--grant " + k.kind
			}
			words = strings.Replace(words+",", ",", ", for the root "+root+",", 1)
			words = strings.TrimSuffix(words, ",")
			how = strings.ReplaceAll(how, "--grant ", "--grant "+root+"/")
		}
		state := "given"
		if lacking[k] {
			state = "MISSING"
			if how != "" {
				state += ": " + named(how, k.name)
			}
		}
		if k.kind == "unknown" {
			fmt.Fprintf(w, "%s\n", words)
		} else {
			fmt.Fprintf(w, "%s (%s)\n", named(words, k.name), state)
		}
		for _, n := range places[k] {
			fmt.Fprintf(w, "  %s:%d: %s\n", grant.Quote(n.File), n.Line, n.What)
		}
	}
}

func named(format, name string) string {
	return strings.ReplaceAll(format, "%s", grant.Quote(name))
}
