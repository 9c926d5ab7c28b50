package main

// This file tests the examples in which parties that do not trust each other meet: they print what
// their files say, and each defence is needed, since without it the attackers get what they want.

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// shown are the arguments of the commands that an example's README shows, as they stand there.
func shown(t *testing.T, name string) (commands [][]string) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("examples", name, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(string(text), "\n") {
		if c, ok := strings.CutPrefix(line, "    go run ./cmd/adder "); ok {
			commands = append(commands, strings.Fields(c))
		}
	}
	if len(commands) == 0 {
		t.Fatalf("%s: the README shows no command", name)
	}
	return commands
}

// TestExamples runs the first command of each README, which prints expected.txt.
func TestExamples(t *testing.T) {
	t.Chdir("../..")
	files, err := filepath.Glob("examples/*/expected.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		name := filepath.Base(filepath.Dir(file))
		if name == "policy" { // TestPolicyExample
			continue
		}
		t.Run(name, func(t *testing.T) {
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if code, out, errs := cli(t, "", shown(t, name)[0]...); code != 0 || out != string(want) || errs != "" {
				t.Errorf("exit %d\n%s\n%s", code, out, errs)
			}
		})
	}
}

// TestWeakenedSupply: as the program's own modules the package gets what it wants.
func TestWeakenedSupply(t *testing.T) {
	t.Chdir("../..")
	args := shown(t, "supply")[0]
	args[slices.Index(args, "--root")] = "--own"
	_, out, _ := cli(t, "", args...)
	for _, want := range []string{"import the program: got k-2f61", "read the orders: got 113 characters", `{"orders": 4}`, "turnover is fine"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %s in\n%s", want, out)
		}
	}
}

// A weakening takes a defence of an example away.
type weakening struct {
	file  string
	edits []string // old, new, …
	want  string   // a pattern of what the example prints then
}

var weakenings = []weakening{
	{"mint/mint.py", []string{"        @guard(amount=int)\n", ""}, "made 500, lost 0, stolen 0"},
	{"mint/mint.py", []string{"0 <= amount <= balance", "amount <= balance"}, "made 0, lost 0, stolen 100"},
	{"mint/mint.py", []string{"unsealer.unseal(source.get_decrease())(", "source.get_decrease()(", "sealer.seal(_decrease)", "_decrease"}, "made 530"},
	{"mint/mint.py", []string{"unsealer.unseal", "before = balance\n            unsealer.unseal", "balance += amount", "balance = before + amount"}, "made [1-9]"},
	{"filereader/main.py", []string{"adder.iter_only(letter.lines())", "letter.lines()"}, "close the iterator: returned None"},
	{"filereader/main.py", []string{"grants={}", `grants={"files": files}`}, "ways to the diary: 4"},
	{"blog/blog.py", []string{"adder.data([", "list([", `tags"])])`, `tags"])])`}, "posts changed or lost: 3"},
	{"blog/blog.py", []string{`(post["published"] or post["author"] == user) and `, ""}, "ways to Alice's drafts: 4"},
	{"blog/blog.py", []string{"    @adder.guard(title=str, text=str, tags=list[str])\n", ""}, "write what is no text: returned None"},
	{"templates/engine.py", []string{`if name.startswith("_"):`, "if False:"}, "templates that print the secret: 0"}, // a stranger's eyes see no more
	{"templates/engine.py", []string{"eyes.getattr(value", "getattr(value"}, "templates that print the secret: 0"},
	{"templates/engine.py", []string{`if name.startswith("_"):`, "if False:", "eyes.getattr(value", "getattr(value"}, "templates that print the secret: 1"},
	{"templates/engine.py", []string{"if type(value) not in (str, int, float, bool):", "if False:"}, "templates that print an address: 3"},
	{"plugins/host.py", []string{"adder.membrane(", "adder.caretaker("}, "uses that worked: 9 of 25"},
	{"plugins/host.py", []string{"        self.cut_directory()\n", ""}, "uses that worked: 4 of 25"},
	{"game/world.py", []string{"    @guard(x=int, y=int)\n", ""}, "behind the fog: 1"},
	{"game/referee.py", []string{`adder.data(STEPS)`, "STEPS"}, "the rules are as they were: False"},
	{"game/referee.py", []string{"adder.data(question())", "question()", "type(answer) is str and answer in STEPS", "answer in STEPS"}, "TypeError: cannot use 'dict' as a dict key"},
	{"grader/grader.py", []string{"if type(result) not in (int, float):", "if False:"}, "liar        6/6"},
	{"grader/grader.py", []string{"fuel=2_000_000", "fuel=20_000"}, "library     0/6  spends all its fuel"},
}

// weaken goes to a copy of an example in which a file is edited.
func weaken(t *testing.T, file string, edits []string) {
	t.Helper()
	name := filepath.Join("examples", filepath.Dir(file))
	top, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	if err := os.CopyFS(name, os.DirFS(filepath.Join(top, name))); err != nil {
		t.Fatal(err)
	}
	file = filepath.Join("examples", file)
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(edits); i += 2 {
		if n := strings.Count(string(src), edits[i]); n != 1 {
			t.Fatalf("%q stands there %d times", edits[i], n)
		}
	}
	if err := os.WriteFile(file, []byte(strings.NewReplacer(edits...).Replace(string(src))), 0o666); err != nil {
		t.Fatal(err)
	}
}

// TestWeakenedExamples takes the defences of the examples away, one at a time.
func TestWeakenedExamples(t *testing.T) {
	for _, w := range weakenings {
		t.Run(w.file, func(t *testing.T) {
			weaken(t, w.file, w.edits)
			if _, out, errs := cli(t, "", shown(t, filepath.Dir(w.file))[0]...); !regexp.MustCompile(w.want).MatchString(out + errs) {
				t.Errorf("with %q it prints no %q:\n%s%s", w.edits, w.want, out, errs)
			}
		})
	}
}
