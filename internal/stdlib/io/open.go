// This file defines open(): it finds the capability that is mounted at a path and calls
// its open method, through the Python protocol, so that one written in Python serves.
// It also puts files together for capabilities written in Go.

package io

import (
	"strings"
	"sync"

	"github.com/adderlang/adder/internal/object"
)

const openSig = "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)"

var openOnce struct {
	sync.Once
	v object.Value
}

// OpenNative is builtins.open, which is also io.open.
func OpenNative() object.Value {
	openOnce.Do(func() {
		n := object.NewNative(&object.Row{Name: "open", Sig: openSig, Params: "buffering:index", Rights: object.Power, Charge: object.Custom,
			Step: openStep, Doc: "Open a file by the granted capability that is mounted at its path."})
		n.Module = object.Ref(object.Intern("_io"))
		openOnce.v = object.Ref(n)
	})
	return openOnce.v
}

// A Mode is a parsed mode argument.
type Mode struct {
	Read, Write, Append, Create, Update, Binary bool
}

// ParseMode reads a mode as open() does.
func ParseMode(t *object.Thread, v object.Value) (m Mode, err error) {
	if v.Kind() != object.KindStr {
		return m, t.TypeError("open() argument 'mode' must be str, not %s", v.Type().Name)
	}
	s := object.As[object.Str](v).Go()
	text := false
	for i, c := range s {
		p := map[rune]*bool{'r': &m.Read, 'w': &m.Write, 'a': &m.Append, 'x': &m.Create, '+': &m.Update, 't': &text, 'b': &m.Binary}[c]
		if p == nil || strings.ContainsRune(s[:i], c) {
			return m, t.ValueError("invalid mode: %s", object.ReprText(v))
		}
		*p = true
	}
	n := 0
	for _, b := range []bool{m.Read, m.Write, m.Append, m.Create} {
		if b {
			n++
		}
	}
	switch {
	case text && m.Binary:
		return m, t.ValueError("can't have text and binary mode at once")
	case n != 1:
		return m, t.ValueError("must have exactly one of create/read/write/append mode")
	}
	return m, nil
}

// Readable and Writable tell what a mode allows.
func (m Mode) Readable() bool { return m.Read || m.Update }

// Writable tells whether the mode allows writing.
func (m Mode) Writable() bool { return !m.Read || m.Update }

// raw is FileIO.mode.
func (m Mode) raw() string {
	s := "rb"
	switch {
	case m.Create:
		s = "xb"
	case m.Append:
		s = "ab"
	case m.Write && !m.Update: // w+ shows as rb+, as in CPython
		s = "wb"
	}
	if m.Update {
		s += "+"
	}
	return s
}

// An OpenArgs is what open() takes beside the file.
type OpenArgs struct {
	Mode      Mode
	ModeText  string
	Buffering int64
	kind      encodingKind
	enc, errs string
	nl        string
	nlNone    bool
}

// ParseOpen checks the arguments of open() from mode on.
func ParseOpen(t *object.Thread, mode, buffering, encoding, errs, newline object.Value) (*OpenArgs, error) {
	m, err := ParseMode(t, mode)
	if err != nil {
		return nil, err
	}
	a := &OpenArgs{Mode: m, ModeText: object.As[object.Str](mode).Go(), Buffering: buffering.Int()}
	for i, v := range []object.Value{encoding, errs, newline} {
		if !v.IsNone() && v.Kind() != object.KindStr {
			return nil, t.TypeError("open() argument '%s' must be str or None, not %s", []string{"encoding", "errors", "newline"}[i], v.Type().Name)
		}
	}
	if m.Binary {
		for i, v := range []object.Value{encoding, errs, newline} {
			if !v.IsNone() {
				return nil, t.ValueError("binary mode doesn't take %s argument", []string{"an encoding", "an errors", "a newline"}[i])
			}
		}
		return a, nil
	}
	if a.Buffering == 0 {
		return nil, t.ValueError("can't have unbuffered text I/O")
	}
	if a.nl, a.nlNone, err = newlineArg(t, newline, false); err != nil {
		return nil, err
	}
	a.kind, a.enc, a.errs, err = encodingArg(t, encoding, errs)
	return a, err
}

// FileCost is what a capability charges before it opens a file, beside its own work.
const FileCost = fileIOSize + bufferedSize + textSize + 3*64

// NewFile makes the stream that open() returns over a handle: FileCost is charged.
// name is the path as the guest knows it; at is where the handle stands; owner is the
// capability that opened it, which lives as long.
func NewFile(t *object.Thread, h Handle, name string, a *OpenArgs, at int64, owner object.Value) object.Value {
	raw := &FileIO{h: h, owner: owner, name: object.NewStr(name), mode: a.Mode.raw(), readable: a.Mode.Readable(), writable: a.Mode.Writable(), seekable: true}
	object.InitInstance(&raw.Instance, fileIOType, t.Comp)
	remember(t, raw)
	if a.Buffering == 0 {
		return object.Ref(raw)
	}
	b := newBuffered(t, raw, int(min(a.Buffering, 1<<20)))
	if a.Mode.Binary {
		return object.Ref(b)
	}
	return object.Ref(newText(t, raw, b, a, at))
}

// newBuffered puts a buffer over a raw stream.
func newBuffered(t *object.Thread, raw *FileIO, size int) *Buffered {
	typ := bufferedReaderType
	switch {
	case raw.readable && raw.writable:
		typ = bufferedRandomType
	case raw.writable:
		typ = bufferedWriterType
	}
	if size <= 1 {
		size = DefaultBufferSize
	}
	b := &Buffered{raw: object.Ref(raw), readable: raw.readable, writable: raw.writable, through: raw.through, size: size}
	object.InitInstance(&b.Instance, typ, t.Comp)
	raw.buf = b
	return b
}

// newText puts text over a buffer.
func newText(t *object.Thread, raw *FileIO, b *Buffered, a *OpenArgs, at int64) *Text {
	x := &Text{buffer: object.Ref(b), readable: raw.readable, writable: raw.writable, seekable: raw.seekable, read1: raw.readable}
	object.InitInstance(&x.Instance, object.TextIOWrapperType, t.Comp)
	x.setup(a.kind, a.enc, a.errs, a.nl, a.nlNone)
	x.lineBuffering, x.begun = a.Buffering == 1, at != 0
	x.mode = object.NewStr(a.ModeText)
	raw.text = x
	return x
}

// A StreamSpec describes a stream that is no file: standard input and output, a pipe.
type StreamSpec struct {
	Name             string // as the name attribute shows it
	Read, Write      bool
	FD               int // 1 or 2 for the host's standard output and error; else 0
	LineBuffered     bool
	BackslashReplace bool // stderr never fails
}

// NewStream makes a text stream over a handle that cannot seek. It owes its cost.
func NewStream(t *object.Thread, h Handle, s StreamSpec) object.Value {
	t.Meter.Owe(0, FileCost)
	raw := &FileIO{h: h, name: object.NewStr(s.Name), mode: "wb", readable: s.Read, writable: s.Write, through: s.Write}
	mode := "w"
	if s.Read {
		raw.mode, mode = "rb", "r"
	}
	object.InitInstance(&raw.Instance, fileIOType, t.Comp)
	remember(t, raw)
	b := newBuffered(t, raw, 0)
	a := &OpenArgs{ModeText: mode, enc: "utf-8", errs: "strict", nlNone: true, Buffering: -1}
	if s.BackslashReplace {
		a.errs = "backslashreplace"
	} else if s.Read {
		a.errs = "surrogateescape"
	}
	x := newText(t, raw, b, a, 0)
	x.FD, x.lineBuffering, x.through = s.FD, s.LineBuffered, s.Write
	return object.Ref(x)
}

// cwd is the present directory of an interpreter: State.Modules holds it once it is not the
// root of the tree.
type cwd string

const cwdKey = "adder.cwd"

// Cwd is the present directory: "/" at first.
func Cwd(t *object.Thread) string {
	if d, ok := t.Comp.Kept(cwdKey).(cwd); ok {
		return string(d)
	}
	return "/"
}

// SetCwd makes a directory of the guest's tree the present one, before the program runs.
// Whether it is one shows when it is used.
func SetCwd(t *object.Thread, path string) {
	t.Comp.Keep(cwdKey, cwd("/"+strings.Join(SplitPath(t, path), "/")))
}

// SplitPath reads a path of the guest's file tree: its components, "." and ".." gone.
func SplitPath(t *object.Thread, path string) []string {
	var out []string
	if !strings.HasPrefix(path, "/") {
		path = Cwd(t) + "/" + path
	}
	for _, p := range strings.Split(path, "/") {
		switch p {
		case "", ".":
		case "..":
			if len(out) > 0 {
				out = out[:len(out)-1]
			}
		default:
			out = append(out, p)
		}
	}
	return out
}

// Places in the Vals of open.
const (
	opFile = iota
	opMode
	opBuffering
	opEncoding
	opErrors
	opNewline
	opCloseFD
	opOpener
	opRest // path below the mount; None: it is a file
)

// openStep: PC 1 has the path, 2 the capability's open method, 3 the file.
func openStep(t *object.Thread, f *object.NFrame) object.Action {
	switch f.PC {
	case 0:
		f.PC = 1
		if act := FSPathOp(t, f, f.Vals[opFile]); act != object.Done {
			return act
		}
		fallthrough
	case 1:
		a, err := ParseOpen(t, f.Vals[opMode], f.Vals[opBuffering], f.Vals[opEncoding], f.Vals[opErrors], f.Vals[opNewline])
		if err != nil {
			return t.Fail(err)
		}
		if !f.Vals[opOpener].IsNone() {
			return t.Fail(unsupported(t, "opener: files have no numbers here"))
		}
		if truth, ok := object.TruthExact(f.Vals[opCloseFD]); ok && !truth {
			return t.Fail(t.ValueError("Cannot use closefd=False with file name"))
		}
		path := object.As[object.Str](f.In)
		if path.Len() > MaxPath {
			return t.Fail(TooLong(t, f.In))
		}
		mount, rest, err := FindMount(t, path.Go(), "open", a.Mode.Writable())
		if err != nil {
			return t.Fail(err)
		}
		f.Vals = append(f.Vals, object.NewStr(rest))
		if object.KindOf(mount) == "file" {
			if rest != "." {
				return t.Fail(t.OSError(20, "Not a directory", path.Go()))
			}
			f.Vals[opRest] = object.None
		}
		f.PC = 2
		if act := t.GetAttrOp(f, mount, object.Intern("open")); act != object.Done {
			return act
		}
		fallthrough
	case 2:
		f.PC = 3
		args, names := openArgs(f.Vals)
		if act := t.CallKw(f, f.In, args, names); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}

// openArgs are the arguments for the capability: those that say something, so that it
// need not take more than it knows. A file takes no path.
func openArgs(vals []object.Value) ([]object.Value, *object.Tuple) {
	args := []object.Value{vals[opMode]}
	if !vals[opRest].IsNone() {
		args = []object.Value{vals[opRest], vals[opMode]}
	}
	var kw []object.Value
	if vals[opBuffering] != object.Int(-1) {
		args = append(args, vals[opBuffering])
		kw = append(kw, object.Ref(object.Intern("buffering")))
	}
	for i, n := range []string{"encoding", "errors", "newline"} {
		if v := vals[opEncoding+i]; !v.IsNone() {
			args = append(args, v)
			kw = append(kw, object.Ref(object.Intern(n)))
		}
	}
	if kw == nil {
		return args, nil
	}
	return args, object.MakeTuple(kw)
}

// FindMount finds the capability mounted at the first component of a path, and what
// follows it ("." if nothing does). what is the function that wants it.
func FindMount(t *object.Thread, path, what string, write bool) (mount object.Value, rest string, err error) {
	if strings.IndexByte(path, 0) >= 0 {
		return mount, "", t.ValueError("embedded null byte")
	}
	if path == "" {
		return mount, "", t.OSError(2, "No such file or directory", "")
	}
	parts := SplitPath(t, path)
	if len(parts) == 0 {
		return mount, "", t.OSError(21, "Is a directory", path)
	}
	if v, ok := t.Comp.Grants[parts[0]]; ok {
		if len(parts) == 1 {
			return v, ".", nil
		}
		return v, strings.Join(parts[1:], "/"), nil
	}
	shown := what + "(" + object.ReprStr(object.MakeStr(path)).Go() + ")"
	suffix := ""
	if write {
		suffix = ":rw"
	}
	w := object.Want{What: shown, Needs: "a directory at /" + parts[0], Grant: parts[0] + "=dir:PATH" + suffix, Kind: "dir", Name: parts[0], Write: write}
	rest = strings.Join(parts[1:], "/")
	if len(parts) == 1 && !ofDirectories[what] {
		w.Needs, w.Grant, w.Kind, rest = "a file at /"+parts[0], parts[0]+"=file:PATH"+suffix, "file", "."
	}
	mount, err = t.WantGrant(w)
	return mount, rest, err
}

// ofDirectories are the calls whose path leads to a directory, not to a file.
var ofDirectories = map[string]bool{"os.listdir": true, "os.scandir": true, "os.mkdir": true, "os.rmdir": true}

// FSPathOp is os.fspath(v), decoded: f.In is a str.
func FSPathOp(t *object.Thread, f *object.NFrame, v object.Value) object.Action {
	switch v.Kind() {
	case object.KindStr:
		f.In = v
		return object.Done
	case object.KindBytes:
		f.In = object.NewStr(FSDecode(string(v.Buffer())))
		return object.Done
	case object.KindInt:
		return t.Fail(t.OSError(9, "Bad file descriptor", ""))
	}
	return t.PushRow(f, fsPathRow, v)
}

var fsPathRow = object.RegisterRow(&object.Row{Name: "fspath", Step: func(t *object.Thread, f *object.NFrame) object.Action {
	v := f.Vals[0]
	if f.PC == 0 {
		m, ok := v.Type().Lookup(object.Intern("__fspath__"))
		if !ok {
			return t.Fail(t.TypeError("expected str, bytes or os.PathLike object, not %s", v.Type().Name))
		}
		f.PC = 1
		if act := t.CallBound(f, m, v); act != object.Done {
			return act
		}
	}
	switch f.In.Kind() {
	case object.KindStr:
		f.Out = f.In
	case object.KindBytes:
		f.Out = object.NewStr(FSDecode(string(f.In.Buffer())))
	default:
		return t.Fail(t.TypeError("expected %s.__fspath__() to return str or bytes, not %s", v.Type().Name, f.In.Type().Name))
	}
	return object.Done
}})

func openCodeStep(t *object.Thread, f *object.NFrame) object.Action {
	if f.PC == 0 {
		f.PC = 1
		if act := t.CallValue(f, t.View(OpenNative()), f.Vals[0], object.Ref(object.Intern("rb"))); act != object.Done {
			return act
		}
	}
	f.Out = f.In
	return object.Done
}
