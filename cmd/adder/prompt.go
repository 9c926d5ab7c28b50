package main

// This file defines --prompt: on a terminal, a grant that is missing is offered. It is the
// command that asks. What is the program's own, such as a path, is shown in ASCII and quoted;
// what was typed before the question came is thrown away, so that nobody answers a question
// that the program only printed; and the terminal is put back in order before.

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"golang.org/x/term"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/clock"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/cap/entropy"
	"github.com/adderlang/adder/cap/file"
	"github.com/adderlang/adder/cap/stdio"
	"github.com/adderlang/adder/cmd/adder/internal/grant"
)

// A prompter asks the user for grants.
type prompter struct {
	in      io.Reader
	out     io.Writer
	discard func()          // throws away what was typed and not read
	flush   func()          // shows what the program has printed
	stdin   io.Reader       // what a grant of standard input reads
	audit   *auditor        // nil: none
	refused map[string]bool // kinds and names that were refused for this run
	silent  bool            // nothing is asked any more
	close   func() error    // the terminal
}

// errNoAnswer is the end of input, or of the run, at a question.
var errNoAnswer = errors.New("no answer")

// newPrompter opens the terminal; nil if standard input or standard error is none: nothing is
// offered then.
func newPrompter(stdin io.Reader, stderr io.Writer) *prompter {
	in, ok := stdin.(*os.File)
	out, also := stderr.(*os.File)
	if !ok || !also || !term.IsTerminal(int(in.Fd())) || !term.IsTerminal(int(out.Fd())) {
		return nil
	}
	tty, err := os.OpenFile("/dev/tty", os.O_RDWR, 0) // of whoever started the run
	if err != nil {
		return nil
	}
	return &prompter{in: tty, out: tty, discard: func() { discardInput(tty) }, refused: map[string]bool{}, close: tty.Close}
}

// reset takes back what a program can have done to a terminal that would hide a question:
// character sets, colours, margins, a hidden cursor.
const reset = "\x0f\x1b[!p\x1b[0m\r\n"

// ask is adder.Config.Ask.
func (p *prompter) ask(ctx context.Context, w adder.Want) (adder.Capability, bool) {
	key := w.Kind + " " + strconv.FormatBool(w.Write) + " " + w.Name
	if p.silent || p.refused[key] || grant.CheckName(w.Name) != nil {
		return nil, false
	}
	p.flush()
	p.discard()
	fmt.Fprintf(p.out, "%sadder: the program wants %s (%s)\n", reset, wanted(w), grant.ASCII(w.What, 200))
	once := w.Kind != "stdin" // which is read ahead
	choices := "allow it for this [r]un, [n]ot, or [s]top asking? "
	if once {
		choices = "allow it [o]nce, for this " + choices[len("allow it for this "):]
	}
	for tries := 0; tries < 5; tries++ {
		answer, err := p.line(ctx, choices)
		switch {
		case err != nil || answer == "s":
			p.silent = true
			return nil, false
		case answer == "n":
			p.refused[key] = true
			return nil, false
		case answer == "r", answer == "o" && once:
			c, err := p.capability(ctx, w, answer == "o")
			if err != nil {
				if errors.Is(err, errNoAnswer) {
					p.silent = true
				}
				return nil, false
			}
			return c, answer == "r"
		}
	}
	return nil, false
}

// wanted says what is wanted, in words of our own.
func wanted(w adder.Want) string {
	how := ", to read"
	if w.Write {
		how = ", to read and write"
	}
	switch w.Kind {
	case "dir":
		return "a directory at " + grant.Quote("/"+w.Name) + how
	case "file":
		return "a file or directory at " + grant.Quote("/"+w.Name) + how
	case "clock":
		return "the time, and to sleep"
	case "entropy":
		return "random numbers"
	case "stdin":
		return "to read standard input"
	}
	return "something of the kind " + grant.Quote(w.Kind)
}

// capability makes what is allowed.
func (p *prompter) capability(ctx context.Context, w adder.Want, once bool) (adder.Capability, error) {
	var c adder.Capability
	switch w.Kind {
	case "dir", "file":
		var err error
		if c, err = p.files(ctx, w, once); err != nil {
			return nil, err
		}
	case "clock":
		k := clock.System()
		if c = k; once {
			c = k.Audited(func(clock.Event) { k.Revoke() })
		}
	case "entropy":
		k := entropy.System()
		if c = k; once {
			c = k.Audited(func(entropy.Event) { k.Revoke() })
		}
	case "stdin":
		c = stdio.Stdin(p.stdin)
	default:
		return nil, errors.New("nothing to offer")
	}
	if p.audit != nil {
		return p.audit.audited(w.Name, c)
	}
	return c, nil
}

// files asks for the directory or file that is to be granted. There is no default: the name
// that the program chose suggests nothing.
func (p *prompter) files(ctx context.Context, w adder.Want, once bool) (adder.Capability, error) {
	rights := dir.ReadOnly
	if w.Write {
		rights = dir.ReadWrite
	}
	what := "directory"
	if w.Kind == "file" { // os.listdir("/data") too: the name alone does not say
		what = "file or directory"
	}
	for tries := 0; tries < 5; tries++ {
		path, err := p.line(ctx, "which "+what+" of this machine shall it be? ")
		if err != nil {
			return nil, err
		}
		if path == "" {
			return nil, errors.New("none")
		}
		var c adder.Capability
		info, err := os.Stat(path)
		if w.Kind == "dir" || err == nil && info.IsDir() {
			c, err = openDir(path, rights, once)
		} else {
			c, err = openFile(path, rights, once)
		}
		if err == nil {
			return c, nil
		}
		fmt.Fprintf(p.out, "adder: %s\n", grant.ASCII(err.Error(), 300))
	}
	return nil, errors.New("none")
}

func openDir(path string, r dir.Rights, once bool) (adder.Capability, error) {
	d, err := dir.Open(path, r)
	if err != nil {
		return nil, err
	}
	if once {
		d = d.Once()
	}
	return d, nil
}

func openFile(path string, r dir.Rights, once bool) (adder.Capability, error) {
	f, err := file.Open(path, r)
	if err != nil {
		return nil, err
	}
	if once {
		f = f.Once()
	}
	return f, nil
}

// line reads an answer. The end of the run ends it too.
func (p *prompter) line(ctx context.Context, question string) (string, error) {
	fmt.Fprintf(p.out, "adder: %s", question)
	got := make(chan string, 1)
	go func() { // one that is left behind ends with the process
		if line, err := readLine(p.in); err == nil {
			got <- line
		}
		close(got)
	}()
	select {
	case line, ok := <-got:
		if ok {
			return strings.TrimSpace(line), nil
		}
	case <-ctx.Done():
	}
	fmt.Fprintln(p.out)
	return "", errNoAnswer
}

// readLine reads up to the end of a line and nothing beyond, which is the program's.
func readLine(r io.Reader) (string, error) {
	var line []byte
	for len(line) < 4096 {
		var b [1]byte
		n, err := r.Read(b[:])
		switch {
		case n == 1 && b[0] == '\n':
			return string(line), nil
		case n == 1:
			line = append(line, b[0])
		case err != nil:
			return "", err
		}
	}
	return "", errors.New("too long")
}
