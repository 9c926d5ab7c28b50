package grant

// This file defines grants of directories and files.

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/cap/file"
)

// Modes of directories and files. No mode is "ro".
const (
	readOnly   = "ro"
	readWrite  = "rw"
	appendOnly = "append"
	overlay    = "overlay"
	memory     = "memory"
)

var rights = map[string]dir.Rights{"": dir.ReadOnly, readOnly: dir.ReadOnly, readWrite: dir.ReadWrite, appendOnly: dir.AppendOnly}

// A Dir grants a directory.
type Dir struct {
	Path    string `toml:"path" doc:"The directory; relative paths begin at the policy file. Not with the mode memory."`
	Mode    string `toml:"mode" enum:"ro,rw,append,overlay,memory" doc:"ro (the default) reads; append reads, makes files and appends to them; rw does all; overlay reads and keeps what is written in memory; memory is an empty directory in memory."`
	Bytes   *Size  `toml:"bytes" doc:"How many bytes may be written, in all."`
	Files   *Size  `toml:"files" doc:"How many files and directories may be made, in all."`
	Handles *Size  `toml:"handles" doc:"How many files may be open at once."`
	Read    *Size  `toml:"read" doc:"How many bytes may be read, in all."`
}

// A File grants one file.
type File struct {
	Path    string `toml:"path" doc:"The file; relative paths begin at the policy file."`
	Mode    string `toml:"mode" enum:"ro,rw,append" doc:"ro (the default) reads; append reads and appends; rw does all."`
	Bytes   *Size  `toml:"bytes" doc:"How many bytes may be written, in all."`
	Handles *Size  `toml:"handles" doc:"How many times it may be open at once."`
	Read    *Size  `toml:"read" doc:"How many bytes may be read, in all."`
}

var dirKind = Kind{Name: "dir", Doc: "A directory, mounted at /NAME.", New: func() Spec { return &Dir{} },
	Examples: []string{"dir:.", "dir:./data:ro", "dir:data:rw", "dir:logs:append", "dir:data:overlay", "dir:memory"},
	Parse: func(rest string) (Spec, error) {
		path, mode := cutMode(rest)
		if rest == memory { // a directory of that name is ./memory
			path, mode = "", memory
		}
		return &Dir{Path: path, Mode: mode}, nil
	}}

var fileKind = Kind{Name: "file", Doc: "One file, at /NAME.", New: func() Spec { return &File{} },
	Examples: []string{"file:app.log:append", "file:in.csv", "file:out.csv:rw"},
	Parse: func(rest string) (Spec, error) {
		path, mode := cutMode(rest)
		return &File{Path: path, Mode: mode}, nil
	}}

// cutMode parts "PATH" and "PATH:ro|rw|append|overlay".
func cutMode(rest string) (path, mode string) {
	if i := strings.LastIndexByte(rest, ':'); i >= 0 {
		if m := rest[i+1:]; m == overlay || m != "" && rights[m] != 0 {
			return rest[:i], m
		}
	}
	return rest, ""
}

// Check implements Spec.
func (d *Dir) Check() error {
	switch {
	case d.Mode == memory && d.Path != "":
		return errors.New("a directory in memory has no path")
	case d.Mode != memory && d.Path == "":
		return errors.New("want dir:PATH")
	case d.Mode != memory && d.Mode != overlay && rights[d.Mode] == 0:
		return fmt.Errorf("unknown mode %s: ro, rw, append, overlay or memory", d.Mode)
	}
	return nil
}

// Check implements Spec.
func (f *File) Check() error {
	switch {
	case f.Path == "":
		return errors.New("want file:PATH")
	case f.Mode == overlay:
		return errors.New("only a directory can be an overlay")
	case rights[f.Mode] == 0:
		return fmt.Errorf("unknown mode %s: ro, rw or append", f.Mode)
	}
	return nil
}

// Open implements Spec.
func (d *Dir) Open(env Env) (adder.Capability, error) {
	var t *dir.Tree
	var err error
	switch d.Mode {
	case memory:
		t = dir.Memory(dir.Options{})
	case overlay:
		t, err = dir.Overlay(env.Path(d.Path), dir.Options{})
	default:
		t, err = dir.Open(env.Path(d.Path), rights[d.Mode])
	}
	if err != nil {
		return nil, err
	}
	if q := (dir.Quota{Bytes: limit(d.Bytes), Files: limit(d.Files), Handles: limit(d.Handles), Read: limit(d.Read)}); q != dir.NoQuota {
		t = t.Limited(q)
	}
	return t, nil
}

// Open implements Spec.
func (f *File) Open(env Env) (adder.Capability, error) {
	c, err := file.Open(env.Path(f.Path), rights[f.Mode])
	if err != nil {
		return nil, err
	}
	if q := (file.Quota{Read: limit(f.Read), Write: limit(f.Bytes), Handles: limit(f.Handles)}); q != (file.Quota{Read: dir.Unlimited, Write: dir.Unlimited, Handles: dir.Unlimited}) {
		c = c.Limited(q)
	}
	return c, nil
}

func limit(s *Size) int64 {
	if s == nil {
		return dir.Unlimited
	}
	return int64(*s)
}

// Effect implements Spec.
func (d *Dir) Effect(name string, env Env) Effect {
	at := Quote(absolute(env.Path(d.Path)))
	mount := Quote("/" + name)
	e := Effect{Reach: ReadFiles}
	switch d.Mode {
	case memory:
		e = Effect{Words: []string{"keep files in memory while it runs, as " + mount}}
	case overlay:
		e.Words = []string{fmt.Sprintf("read the files under %s, as %s; what it writes there stays in memory and is lost", at, mount)}
	case readWrite:
		e.Reach |= WriteFiles
		e.Words = []string{fmt.Sprintf("read, change, make and remove the files under %s, as %s", at, mount)}
	case appendOnly:
		e.Reach |= WriteFiles
		e.Words = []string{fmt.Sprintf("read the files under %s, as %s, append to them and make new ones", at, mount)}
	default:
		e.Words = []string{fmt.Sprintf("read the files under %s, as %s", at, mount)}
	}
	e.Words[0] += quotaWords(d.Bytes, d.Files, d.Handles, d.Read)
	return e
}

// Effect implements Spec.
func (f *File) Effect(name string, env Env) Effect {
	at, mount := Quote(absolute(env.Path(f.Path))), Quote("/"+name)
	e := Effect{Reach: ReadFiles, Words: []string{fmt.Sprintf("read the file %s, as %s", at, mount)}}
	switch f.Mode {
	case readWrite:
		e.Reach |= WriteFiles
		e.Words[0] = fmt.Sprintf("read and change the file %s, as %s", at, mount)
	case appendOnly:
		e.Reach |= WriteFiles
		e.Words[0] += ", and append to it"
	}
	e.Words[0] += quotaWords(f.Bytes, nil, f.Handles, f.Read)
	return e
}

// Writes tells whether files can be written, in memory or on the machine.
func (d *Dir) Writes() bool { return d.Mode != "" && d.Mode != readOnly }

// Writes tells whether the file can be written.
func (f *File) Writes() bool { return f.Mode != "" && f.Mode != readOnly }

func quotaWords(bytes, files, handles, read *Size) string {
	return atMost(part{bytes, "writing at most %s", Size.Bytes}, part{files, "making at most %s files", Size.Count},
		part{handles, "with at most %s open at once", Size.Count}, part{read, "reading at most %s", Size.Bytes})
}

// A part is one item of a quota, if it is set, and how it is said.
type part struct {
	size   *Size
	format string
	show   func(Size) string
}

// atMost says what a quota bounds.
func atMost(parts ...part) string {
	var out []string
	for _, p := range parts {
		if p.size != nil {
			out = append(out, fmt.Sprintf(p.format, p.show(*p.size)))
		}
	}
	if out == nil {
		return ""
	}
	return " (" + strings.Join(out, ", ") + ")"
}

// narrower says which modes give no more than one: an overlay writes to memory alone.
var narrower = map[string][]string{
	"": {"", readOnly, overlay}, readOnly: {"", readOnly, overlay},
	appendOnly: {"", readOnly, overlay, appendOnly},
	readWrite:  {"", readOnly, overlay, appendOnly, readWrite},
	overlay:    {"", readOnly, overlay},
	memory:     {memory},
}

// Within implements Spec. Another path is refused also if it lies below: it could be a link.
func (d *Dir) Within(wider Spec) error {
	w := wider.(*Dir)
	return within(d.Path, w.Path, d.Mode, w.Mode, []*Size{d.Bytes, d.Files, d.Handles, d.Read}, []*Size{w.Bytes, w.Files, w.Handles, w.Read})
}

// Within implements Spec.
func (f *File) Within(wider Spec) error {
	w := wider.(*File)
	return within(f.Path, w.Path, f.Mode, w.Mode, []*Size{f.Bytes, f.Handles, f.Read}, []*Size{w.Bytes, w.Handles, w.Read})
}

func within(path, widerPath, mode, widerMode string, limits, widerLimits []*Size) error {
	switch {
	case filepath.Clean(path) != filepath.Clean(widerPath):
		return errors.New("another path")
	case !slices.Contains(narrower[widerMode], mode):
		return errors.New("a mode that allows more")
	}
	return noGreater(limits, widerLimits)
}

// noGreater refuses a quota of which an item is greater than that of another.
func noGreater(limits, wider []*Size) error {
	for i, l := range limits {
		if w := wider[i]; w != nil && (l == nil || *l > *w) {
			return errors.New("a greater quota")
		}
	}
	return nil
}

// absolute shows where a path leads: an explanation is read elsewhere than it was made.
func absolute(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		return abs
	}
	return path
}
