package floats

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/adderlang/adder/conformance/oracle"
)

var (
	million = flag.Bool("million", false, "try a million arguments each and compare with docs/differences/floats.md")
	update  = flag.Bool("update", false, "write the table instead of comparing with it")
)

// few is how many arguments each function is tried with in every run of the tests: 16 s on
// two cores. The million take 3 minutes.
const few = 100_000

const page = "../../docs/differences/floats.md"

// exact are the functions that do without the C library's elementary functions: on machines
// with another C library than the table's, they alone are compared.
const exact = `fabs floor ceil trunc sqrt ulp copysign fmod remainder isclose nextafter frexp modf round hash + - * / // % divmod
ldexp fma degrees radians fsum sum prod sumprod hypot`

// TestDepartures counts for each function the arguments for which Adder and the oracle
// differ. None of the counts may rise.
func TestDepartures(t *testing.T) {
	exe, err := oracle.Python()
	if err != nil {
		t.Fatal(err)
	}
	n, file := few, "testdata/departures.txt"
	if *million {
		n, file = 1_000_000, page
	}
	o, err := Start(exe)
	if err != nil {
		t.Fatal(err)
	}
	defer o.Close()
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	fs, err := o.Functions()
	if err != nil {
		t.Fatal(err)
	}
	library := cLibrary(t, exe)
	want, from := map[string]Difference{}, library
	if !*update {
		want, from = readTable(t, file)
	}
	if from != library {
		t.Logf("the table is of %s, this is %s: only functions that do without it are compared", from, library)
	}
	var all []Difference
	for _, f := range fs {
		if from != library && !strings.Contains(" "+strings.ReplaceAll(exact, "\n", " ")+" ", " "+f.Name+" ") {
			continue
		}
		d, err := Compare(o, a, f, n)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, d)
		w, known := want[f.Name]
		delete(want, f.Name)
		switch {
		case *update:
		case !known:
			t.Errorf("%s is not in %s", f.Name, file)
		case d.Differ > w.Differ || d.Kinds > w.Kinds || d.MaxUlp > w.MaxUlp:
			t.Errorf("%s: %d of %d differ, %d by kind, the most by %d ulp %s; the table has %d, %d and %d",
				f.Name, d.Differ, n, d.Kinds, d.MaxUlp, d.Example, w.Differ, w.Kinds, w.MaxUlp)
		case d.Differ < w.Differ || d.Kinds < w.Kinds || d.MaxUlp < w.MaxUlp:
			t.Logf("%s: %d differ instead of %d: update the table", f.Name, d.Differ, w.Differ)
		}
	}
	if from == library {
		for name := range want {
			t.Errorf("%s of %s is compared no more", name, file)
		}
	}
	if *update {
		writeTable(t, file, library, n, all)
	}
}

// cLibrary names what the oracle's results depend on: its C library, and whether that may
// fuse multiplications with additions.
func cLibrary(t *testing.T, exe string) string {
	out, err := exec.Command(exe, "-I", "-c", "import platform; print(*platform.libc_ver(), platform.machine())").Output()
	if err != nil {
		t.Fatal(err)
	}
	name := strings.TrimSpace(string(out))
	if cpu, err := os.ReadFile("/proc/cpuinfo"); err == nil && strings.Contains(string(cpu), " fma ") {
		name += " fma"
	}
	return name
}

const (
	begin = "| function | differ | by kind | most ulp | for example |\n|---|---|---|---|---|\n"
	made  = "C library: "
)

// readTable reads the rows of a table, and the C library it was made with.
func readTable(t *testing.T, file string) (rows map[string]Difference, library string) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	rows = map[string]Difference{}
	for _, line := range strings.Split(string(data), "\n") {
		if rest, ok := strings.CutPrefix(line, made); ok {
			library = rest
		}
		cells := strings.Split(line, " | ")
		if len(cells) != 5 || !strings.HasPrefix(line, "| `") {
			continue
		}
		d := Difference{Function: strings.Trim(cells[0], "| `")}
		for i, to := range []*int{&d.Differ, &d.Kinds} {
			if *to, err = strconv.Atoi(cells[i+1]); err != nil {
				t.Fatal(line, err)
			}
		}
		if d.MaxUlp, err = strconv.ParseUint(cells[3], 10, 64); err != nil {
			t.Fatal(line, err)
		}
		rows[d.Function] = d
	}
	return rows, library
}

// writeTable replaces a file's table and leaves what stands above it.
func writeTable(t *testing.T, file, library string, n int, all []Difference) {
	data, _ := os.ReadFile(file)
	above, _, _ := strings.Cut(string(data), made)
	var b strings.Builder
	fmt.Fprintf(&b, "%s%s%s\n\nArguments for each function: %d\n\n%s", above, made, library, n, begin)
	for _, d := range all {
		ex := strings.ReplaceAll(d.Example, "|", "\\|")
		fmt.Fprintf(&b, "| `%s` | %d | %d | %d | %s |\n", d.Function, d.Differ, d.Kinds, d.MaxUlp, ex)
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(b.String()), 0o666); err != nil {
		t.Fatal(err)
	}
}
