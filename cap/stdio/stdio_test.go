package stdio_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/stdio"
)

func TestStreams(t *testing.T) {
	var out, log bytes.Buffer
	p, err := adder.Compile("test.py", []byte(`
import sys
print(input(), sys.stdin.readline(), list(sys.stdin), sys.stdin.name)
print(src.readline(), src.read(), src.readable(), src.writable())
log.write("line\n")
print("more", file=log, flush=True)
for f in (lambda: log.read(), lambda: src.write("x"), lambda: src.seek(0), lambda: log.buffer.raw.truncate()):
    try:
        f()
    except OSError as e:
        print(type(e).__name__, e)
`))
	if err != nil {
		t.Fatal(err)
	}
	in, err := adder.New(adder.Config{Stdout: &out, Grants: map[string]adder.Capability{
		"stdin": stdio.Stdin(strings.NewReader("one\ntwo\nthree\nfour")),
		"src":   stdio.Reader("source", strings.NewReader("a\r\nb")),
		"log":   stdio.Writer("log", &log),
	}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := in.Run(context.Background(), p); err != nil {
		t.Fatal(err)
	}
	want := "one two\n ['three\\n', 'four'] <stdin>\na\n b True False\n" +
		"UnsupportedOperation not readable\nUnsupportedOperation not writable\nUnsupportedOperation underlying stream is not seekable\nOSError [Errno 29] Illegal seek\n"
	if out.String() != want {
		t.Errorf("got\n%s\nwant\n%s", out.String(), want)
	}
	if log.String() != "line\nmore\n" {
		t.Errorf("log %q", log.String())
	}
}

// TestWriterCounts: a granted stream is output, and has its limit.
func TestWriterCounts(t *testing.T) {
	var log bytes.Buffer
	p, _ := adder.Compile("test.py", []byte("while True: log.write('x' * 100)"))
	in, err := adder.New(adder.Config{Limits: adder.Limits{Output: 1050}, Grants: map[string]adder.Capability{"log": stdio.Writer("log", &log)}})
	if err != nil {
		t.Fatal(err)
	}
	_, err = in.Run(context.Background(), p)
	var l *adder.LimitError
	if !errors.As(err, &l) || l.What != "output" || log.Len() > 1050 {
		t.Error(err, log.Len())
	}
}
