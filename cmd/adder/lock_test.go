package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestLocked: what is not in the lock, or not as it was, is not imported.
func TestLocked(t *testing.T) {
	top := files(t, map[string]string{
		"app/main.py": "import helper, dep\nfrom pkg import part\nprint(helper.x, dep.y, part.z)\n", "app/helper.py": "x = 1\n",
		"vendor/dep.py": "y = 2\n", "vendor/pkg/__init__.py": "", "vendor/pkg/part.py": "z = 3\n", "vendor/.git/hook.py": "", "vendor/notes.txt": "",
		"later/dep.py": "y = 'later'\n",
		"grants.toml":  "[profile.all]\nlocked = true\nroot = [{ path = 'vendor' }, { path = 'later' }]\n[profile.vendor]\nroot = [{ path = 'vendor', locked = true }, { path = 'later' }]\n",
	})
	t.Chdir(top)
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	relock := func() string {
		t.Helper()
		code, out, errs := cli(t, "", "lock", "--policy", "grants.toml", "app")
		if code != 0 || errs != "" {
			t.Fatal(code, errs)
		}
		return out
	}
	expect := func(what string, code int, want string, args ...string) {
		t.Helper()
		got, out, errs := cli(t, "", args...)
		if got != code || !strings.Contains(out+errs, want) {
			t.Errorf("%s: exit %d\n%s%s\nwant %s", what, got, out, errs, want)
		}
	}
	all := []string{"--policy", "grants.toml", "--profile", "all", "app/main.py"}
	vendor := []string{"--policy", "grants.toml", "--profile", "vendor", "app/main.py"}
	options := []string{"--locked", "--root", "vendor", "app/main.py"}
	expect("no lock", 2, "no such file", all...)
	if out := relock(); out != "grants.lock: 6 files\n" {
		t.Error(out)
	}
	for _, args := range [][]string{all, vendor, options, {"--locked=grants.lock", "--root", "./app/../vendor", filepath.Join(top, "app/main.py")}} {
		expect("as it was locked", 0, "1 2 3\n", args...)
	}
	if sum, err := exec.LookPath("sha256sum"); err == nil {
		if out, err := exec.Command(sum, "--check", "--strict", "--quiet", "grants.lock").CombinedOutput(); err != nil {
			t.Errorf("sha256sum: %v %s", err, out)
		}
	}

	write("vendor/dep.py", "y = 3\n")
	for _, args := range [][]string{all, vendor, options} {
		expect("changed", 1, "ImportError: dep.py: is not as it was locked", args...)
	}
	if err := os.Remove("vendor/dep.py"); err != nil {
		t.Fatal(err)
	}
	expect("removed: later/dep.py does not take its place", 1, "ImportError: dep.py: is locked, and is not there", vendor...)
	write("vendor/dep.py", "y = 2\n")
	if err := os.Mkdir("vendor/dep", 0o777); err != nil {
		t.Fatal(err)
	}
	write("vendor/dep/__init__.py", "y = 'shadow'\n")
	expect("a package beside a module", 1, "ImportError: dep/__init__.py: is not among the files that are locked", vendor...)
	if err := os.RemoveAll("vendor/dep"); err != nil {
		t.Fatal(err)
	}
	write("app/pkg.py", "part = None\n")
	expect("a module of the script's directory", 1, "ImportError: pkg.py: is not among the files that are locked", all...)
	expect("which is not locked there", 1, "AttributeError", vendor...)
	if err := os.Remove("app/pkg.py"); err != nil {
		t.Fatal(err)
	}
	outside := t.TempDir()
	write(filepath.Join(outside, "dep.py"), "y = 2\n")
	if err := os.Remove("vendor/dep.py"); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Join(outside, "dep.py"), "vendor/dep.py"); err != nil {
		t.Fatal(err)
	}
	expect("a link that leads out, to the same bytes", 1, "ImportError", vendor...)
	if err := os.Remove("vendor/dep.py"); err != nil {
		t.Fatal(err)
	}
	write("vendor/dep.py", "y = 2\n")

	write("app/main.py", "print('other')\n")
	expect("another script", 2, "app/main.py is not as grants.lock has it", all...)
	expect("another script", 2, "app/main.py is not as grants.lock has it", options...)
	expect("which is not locked there", 0, "other\n", vendor...)
	write("app/new.py", "print('new')\n")
	expect("a new script", 2, "app/new.py is not among the files of grants.lock", "--locked", "app/new.py")
	expect("a text of the command line", 1, "dep.py: is not among", "--locked", "--root", outside, "--root", "app/../later", "-c", "import dep, helper")
	relock()
	expect("locked anew", 0, "other\n", all...)
	expect("a zip file", 2, "a zip file cannot be locked", "--locked", "--lib", "grants.lock", "-c", "")
	expect("check reads the same", 77, "dep", "check", "--locked", "--root", outside, "-c", "import dep")
}

func TestLockErrors(t *testing.T) {
	sum := strings.Repeat("ab", 32)
	top := files(t, map[string]string{
		"short.lock": "abcd  x.py\n", "one.lock": sum + " x.py\n", "abs.lock": sum + "  /x.py\n", "up.lock": sum + "  a/../x.py\n", "twice.lock": "# c\n" + sum + "  x.py\n" + sum + "  x.py\n",
		"dir/a\\b.py": "",
	})
	t.Chdir(top)
	for args, want := range map[string]string{
		"--locked=short.lock -c 1": "short.lock:1: want a sum of SHA-256, two spaces and a path",
		"--locked=one.lock -c 1":   "one.lock:1: want a sum", "--locked=abs.lock -c 1": "abs.lock:1: not a clean relative path",
		"--locked=up.lock -c 1": "up.lock:1: not a clean relative path", "--locked=twice.lock -c 1": "twice.lock:3: stands there twice",
		"--locked=none.lock -c 1": "no such file", "lock": "nothing to lock", "lock none": "no such file", "lock -c 1": "lock takes directories",
		"lock dir": `"a\\b.py" cannot be locked`, "lock --policy none.toml": "no such file",
	} {
		if code, _, errs := cli(t, "", strings.Fields(args)...); code != 2 || !strings.Contains(errs, want) {
			t.Errorf("%s: %d %s", args, code, errs)
		}
	}
}
