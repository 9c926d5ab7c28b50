package dir_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/dir"
)

// A program edits a configuration as it likes. The host looks at what it made before anything
// of the machine changes, hears what was used, and takes the directory back.
func ExampleOverlay() {
	top, err := os.MkdirTemp("", "example")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(top)
	if err := os.WriteFile(filepath.Join(top, "app.ini"), []byte("[app]\nworkers = 4\n"), 0o666); err != nil {
		log.Fatal(err)
	}
	conf, err := dir.Overlay(top, dir.Options{Capacity: 1 << 20})
	if err != nil {
		log.Fatal(err)
	}
	defer conf.Close()
	mine := conf.Limited(dir.Quota{Bytes: 10_000, Files: 10, Handles: 4, Read: dir.Unlimited}).
		Audited(func(e dir.Event) { fmt.Println("used:", e.Op, e.Path, e.Mode, e.Outcome) })

	prog, err := adder.Compile("edit.py", []byte(`
with open("/conf/app.ini") as f:
    text = f.read()
with open("/conf/app.ini", "w") as f:
    f.write(text.replace("4", "8"))
conf.read_only().exists("other.ini")
`))
	if err != nil {
		log.Fatal(err)
	}
	in, err := adder.New(adder.Config{Grants: map[string]adder.Capability{"conf": mine}})
	if err != nil {
		log.Fatal(err)
	}
	defer in.Close()
	if _, err := in.Run(context.Background(), prog); err != nil {
		log.Fatal(err)
	}
	mine.Revoke()

	made, ok, err := conf.Read("app.ini")
	fmt.Printf("made: %q %v %v\n", made, ok, err)
	kept, err := os.ReadFile(filepath.Join(top, "app.ini"))
	fmt.Printf("kept: %q %v\n", kept, err)
	// Output:
	// used: open /conf/app.ini r done
	// used: open /conf/app.ini w done
	// used: exists /conf/other.ini  No such file or directory
	// made: "[app]\nworkers = 8\n" true <nil>
	// kept: "[app]\nworkers = 4\n" <nil>
}
