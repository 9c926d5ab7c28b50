package syntax

// This file compares with the oracle over whole directories. The expectations are made
// beforehand and named by ADDER_SYNTAX_DUMPS: lines of path, tab, SHA-256 of the dump.

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"strings"
	"testing"
)

func TestLibDumps(t *testing.T) {
	list := os.Getenv("ADDER_SYNTAX_DUMPS")
	if list == "" {
		t.Skip("ADDER_SYNTAX_DUMPS is not set")
	}
	f, err := os.Open(list)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	files, bad := 0, 0
	for sc := bufio.NewScanner(f); sc.Scan(); {
		path, want, _ := strings.Cut(sc.Text(), "\t")
		src, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files++
		tree, err := Parse(path, src, Options{ParseOnly: true})
		if err != nil {
			t.Errorf("%s: %v", path, err)
			bad++
			continue
		}
		sum := sha256.Sum256([]byte(Dump(tree.Root, true)))
		if hex.EncodeToString(sum[:]) != want {
			t.Errorf("%s: dump differs", path)
			bad++
		}
		if bad > 20 {
			break
		}
	}
	t.Logf("%d files", files)
}
