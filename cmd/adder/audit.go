package main

// This file defines --audit: a line of JSON for each use of a capability.

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/child"
	"github.com/adderlang/adder/cap/clock"
	"github.com/adderlang/adder/cap/dial"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/cap/entropy"
	"github.com/adderlang/adder/cap/environ"
	"github.com/adderlang/adder/cap/file"
	"github.com/adderlang/adder/cap/http"
	"github.com/adderlang/adder/cap/kv"
	"github.com/adderlang/adder/cap/listen"
	"github.com/adderlang/adder/cap/stdio"
	"github.com/adderlang/adder/cmd/adder/internal/grant"
)

// A use is one line of an audit.
type use struct {
	Seq         int64     `json:"seq"`
	Time        time.Time `json:"time"` // the host's: the program need not have a clock
	Compartment string    `json:"compartment"`
	Grant       string    `json:"grant"`
	Op          string    `json:"op"`
	Target      string    `json:"target,omitempty"` // a path, a URL, how many bytes, …
	To          string    `json:"to,omitempty"`
	Mode        string    `json:"mode,omitempty"`
	Outcome     string    `json:"outcome"`
}

// longest is how many bytes of a text of the program a line has.
const longest = 500

// An auditor writes the uses of a run. An audit that cannot be written ends the run.
type auditor struct {
	mu     sync.Mutex
	w      io.Writer
	close  func() error
	seq    int64
	failed error
	acting func() string // the compartment that acts
	stop   func(error)   // ends the run
}

// errAudit ends a run whose audit cannot be written.
var errAudit = errors.New("the audit cannot be written")

// newAuditor opens the file of --audit; nil without the option. What a grant lets the program
// change cannot be its audit.
func newAuditor(name string, r *rules, stderr io.Writer) (*auditor, error) {
	a := &auditor{acting: func() string { return "" }, stop: func(error) {}}
	switch {
	case name == "":
		return nil, nil
	case name == "-":
		a.w, a.close = stderr, func() error { return nil }
		return a, nil
	}
	f, err := os.OpenFile(name, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return nil, err
	}
	a.w, a.close = f, f.Close
	all := maps.Clone(r.grants)
	for _, root := range r.roots {
		for n, s := range root.grants {
			all[root.name+"/"+n] = s
		}
	}
	for grantName, s := range all {
		if reachable(name, s, r.dir) {
			f.Close()
			return nil, fmt.Errorf("--audit %s: the program could change it, by the grant %s", name, grantName)
		}
	}
	return a, nil
}

// reachable tells whether a grant lets a program write to a file.
func reachable(name string, s grant.Spec, base string) bool {
	if s.Effect("", grant.Env{}).Reach&grant.WriteFiles == 0 {
		return false
	}
	env, at := grant.Env{Dir: base}, ""
	switch s := s.(type) {
	case *grant.Child:
		for _, inner := range s.Grants {
			if reachable(name, inner, base) {
				return true
			}
		}
		return false
	case *grant.Dir:
		at = env.Path(s.Path)
	case *grant.File:
		at = env.Path(s.Path)
	case *grant.KV:
		at = env.Path(s.Path)
	}
	at, name = real(at), real(name)
	rel, err := filepath.Rel(at, name)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

// real is where a path leads, links followed.
func real(path string) string {
	if r, err := filepath.EvalSymlinks(path); err == nil {
		path = r
	}
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	return path
}

// hear writes one use.
func (a *auditor) hear(u use) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.failed != nil {
		return
	}
	a.seq++
	u.Seq, u.Time, u.Compartment = a.seq, time.Now().UTC(), a.acting()
	for _, s := range []*string{&u.Target, &u.To, &u.Mode, &u.Outcome} {
		if len(*s) > longest {
			*s = strings.ToValidUTF8((*s)[:longest], "") + "…"
		}
	}
	line, err := json.Marshal(u)
	if err == nil {
		_, err = a.w.Write(append(line, '\n'))
	}
	if err != nil {
		a.failed = fmt.Errorf("%w: %w", errAudit, err)
		a.stop(a.failed)
	}
}

// audited gives a capability whose uses are written under the name of its grant. A kind that
// is not listed cannot be audited, and is not granted then.
func (a *auditor) audited(name string, c adder.Capability) (adder.Capability, error) {
	hear := func(e clock.Event) { a.hear(use{Grant: name, Op: e.Op, Target: e.Target, Outcome: e.Outcome}) }
	hearFile := func(e dir.Event) {
		a.hear(use{Grant: name, Op: e.Op, Target: e.Path, To: e.To, Mode: e.Mode, Outcome: e.Outcome})
	}
	switch c := c.(type) {
	case *dir.Tree:
		return c.Audited(hearFile), nil
	case *file.File:
		return c.Audited(hearFile), nil
	case file.Bundle:
		all := file.Bundle{}
		for n, f := range c {
			all[n] = f.Audited(hearFile)
		}
		return all, nil
	case *clock.Clock:
		return c.Audited(hear), nil
	case *entropy.Source:
		return c.Audited(hear), nil
	case *stdio.Stream:
		return c.Audited(hear), nil
	case *environ.Vars:
		return c.Audited(hear), nil
	case *http.Site:
		return c.Audited(hear), nil
	case *dial.Dialer:
		return c.Audited(hear), nil
	case *listen.Listener:
		return c.Audited(hear), nil
	case *kv.Store:
		return c.Audited(hear), nil
	case *child.Nursery:
		return c.Audited(hear).Mapped(func(inner string, g adder.Capability) (adder.Capability, error) { return a.audited(name+"/"+inner, g) })
	}
	return nil, fmt.Errorf("the grant %s cannot be audited", name)
}

// all audits every grant, under its name behind a prefix. Without --audit it leaves them alone.
func (a *auditor) all(prefix string, grants map[string]adder.Capability) error {
	if a == nil {
		return nil
	}
	for name, c := range grants {
		audited, err := a.audited(prefix+name, c)
		if err != nil {
			return err
		}
		grants[name] = audited
	}
	return nil
}
