package child_test

import (
	"context"
	"fmt"
	"log"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/child"
	"github.com/adderlang/adder/cap/dir"
)

// A host lets a program run other people's plug-ins, each in an interpreter of its own. Every
// plug-in has a directory that the program itself was not granted.
func Example() {
	shared := dir.Memory(dir.Options{})
	kids, err := child.New(child.Options{Modules: []string{"math"}, Grants: map[string]adder.Capability{"shared": shared}})
	if err != nil {
		log.Fatal(err)
	}
	mine := kids.Each(child.Limits{Fuel: 100_000, Memory: 1 << 20}).
		Limited(child.Quota{Children: 10, Handles: 2, Fuel: 250_000, Memory: child.Unlimited, Output: 0}).
		Audited(func(e child.Event) { fmt.Println("made:", e.Target, e.Outcome) })

	prog, err := adder.Compile("run.py", []byte(`
import adder
out = []
for name, text in plugins.items():
    i = kids.interp(name=name)
    try:
        i.exec(text)
        out.append(i.eval("answer"))
    except (adder.LimitError, adder.CapabilityError) as e:
        out.append(str(e))
    i = None
out
`))
	if err != nil {
		log.Fatal(err)
	}
	in, err := adder.New(adder.Config{Grants: map[string]adder.Capability{"kids": mine}})
	if err != nil {
		log.Fatal(err)
	}
	defer in.Close()
	if err := in.Set("plugins", map[string]string{
		"a": "with open('/shared/x', 'w') as f: f.write('was here')\nanswer = 1",
		"b": "import math\nanswer = math.sqrt(len(open('/shared/x').read()) * 2)",
		"c": "while True: pass",
	}); err != nil {
		log.Fatal(err)
	}
	v, err := in.Run(context.Background(), prog)
	if err != nil {
		log.Fatal(err)
	}
	var out []any
	if err := v.Decode(&out); err != nil {
		log.Fatal(err)
	}
	fmt.Println(out)
	// Output:
	// made: a done
	// made: b done
	// made: c done
	// [1 4 fuel is used up: refill() lets the interpreter go on with something else]
}
