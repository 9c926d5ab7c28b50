package adder_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/adderlang/adder"
)

// libraryRun runs a program with a small library root.
func libraryRun(c adder.Config, src string) (string, error) {
	var out bytes.Buffer
	c.Stdout = &out
	in, err := adder.New(c)
	if err != nil {
		return "", err
	}
	p, err := adder.Compile("main.py", []byte(src))
	if err != nil {
		return "", err
	}
	_, err = in.Run(context.Background(), p)
	return out.String(), err
}

func TestLibraryRoot(t *testing.T) {
	lib := adder.MapRoot{
		"only.py":              "import textwrap, sys\nname = __name__\nfile = __file__\ndef f():\n    raise KeyError('k')\n",
		"textwrap.py":          "who = 'lib'\n",
		"functools.py":         "who = 'lib'\n",
		"mine.py":              "who = 'lib'\n",
		"pack/__init__.py":     "from . import part\n",
		"pack/part.py":         "from . import __name__ as n\nx = len(n) + 1\n",
		"json/extra.py":        "y = 6\n",
		"broken.py":            "x = = 1\n",
		"reads.py":             "open('/etc/passwd')\n",
		"compiled/__init__.py": "",
		"old.py":               "__annotations__[1] = 2\nn = len(__annotations__)\n",
		"new.py":               "def f(x: int): return f.__annotations__\n",
	}
	for _, c := range []struct {
		name string
		conf adder.Config
		src  string
		want string
	}{
		{"a module", adder.Config{}, "import only, pack\nprint(only.name, only.file, pack.part.x)", "only <memory>/only.py 5\n"},
		{"ours first", adder.Config{}, "import textwrap, functools\nprint(hasattr(textwrap, 'who'), hasattr(functools, 'who'))", "False False\n"},
		{"library preferred", adder.Config{PreferLibrary: true}, "import textwrap, functools\nprint(hasattr(textwrap, 'who'), hasattr(functools, 'who'))", "True False\n"},
		{"the program's before it", adder.Config{Roots: []adder.Root{adder.MapRoot{"mine.py": "who = 'root'"}}}, "import mine\nprint(mine.who)", "root\n"},
		{"a submodule of ours", adder.Config{}, "import json.extra\nprint(json.extra.y, json.loads('1'))", "6 1\n"},
		{"a module that fails", adder.Config{}, "try: import broken\nexcept SyntaxError as e: print(e)\nimport sys\nprint('broken' in sys.modules)", "invalid syntax (broken.py, line 1)\nFalse\n"},
		{"no authority", adder.Config{}, "try: import reads\nexcept PermissionError as e: print(type(e).__name__)", "CapabilityError\n"},
		{"annotations before 3.14", adder.Config{}, "import old, new\nprint(old.n, new.f(1), '__annotations__' in vars(new))\ntry: __annotations__\nexcept NameError as e: print(e)", "1 {'x': <class 'int'>} False\nname '__annotations__' is not defined\n"},
		{"allowed", adder.Config{Modules: []string{"only", "textwrap", "sys"}}, "import only\ntry: import mine\nexcept ImportError as e: print(e)\ntry: from pack import part\nexcept ImportError as e: print(e)", "No module named 'mine'\nNo module named 'pack'\n"},
	} {
		c.conf.Library = []adder.Root{lib}
		if out, err := libraryRun(c.conf, c.src); out != c.want || err != nil {
			t.Errorf("%s: %q %v, want %q", c.name, out, err, c.want)
		}
	}
	_, err := libraryRun(adder.Config{Library: []adder.Root{lib}}, "import only\nonly.f()\n")
	var exc *adder.Exception
	if !errors.As(err, &exc) || !strings.Contains(exc.Text, "File \"<memory>/only.py\", line 5, in f\n    raise KeyError('k')\n") {
		t.Errorf("the source of the library stands in tracebacks: %v", err)
	}
}

// TestLibraryFuel checks that importing from a root costs by the source, also the second
// time in the process.
func TestLibraryFuel(t *testing.T) {
	fuel := func(n int) int64 {
		in, err := adder.New(adder.Config{Library: []adder.Root{adder.MapRoot{"m.py": strings.Repeat("# a line of comment\n", n)}}})
		if err != nil {
			t.Fatal(err)
		}
		p := compiled(t, "main.py", "import m")
		if _, err := in.Run(context.Background(), p); err != nil {
			t.Fatal(err)
		}
		return in.Usage().Fuel
	}
	small, big := fuel(100), fuel(10000)
	if again := fuel(100); again != small {
		t.Error(small, again)
	}
	if big-small < 9900*20/64 {
		t.Errorf("fuel %d for 100 lines, %d for 10000", small, big)
	}
}
