package zip_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"os"
	"path/filepath"
	"strings"
	"testing"

	root "github.com/adderlang/adder/cap/zip"
)

func pack(t *testing.T, files map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range files {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lib.zip")
	data := pack(t, map[string]string{"a.py": "x = 1\n", "pkg/__init__.py": "", "../out.py": "no", "/abs.py": "no", "big.py": strings.Repeat("#", root.MaxSource+1)})
	if err := os.WriteFile(path, data, 0o666); err != nil {
		t.Fatal(err)
	}
	r, err := root.Open(path)
	if err != nil || r.Name() != path {
		t.Fatal(r, err)
	}
	if src, ok, err := r.Read("a.py"); string(src) != "x = 1\n" || !ok || err != nil {
		t.Error(src, ok, err)
	}
	if src, ok, err := r.Read("pkg/__init__.py"); len(src) != 0 || !ok || err != nil {
		t.Error(src, ok, err)
	}
	for _, name := range []string{"../out.py", "/abs.py", "pkg", "none.py", ""} {
		if _, ok, err := r.Read(name); ok || err != nil {
			t.Errorf("%s: %v %v", name, ok, err)
		}
	}
	if _, ok, err := r.Read("big.py"); ok || err == nil {
		t.Error("a member above the limit was read", ok, err)
	}
}

// TestLies checks files that say what is not so.
func TestLies(t *testing.T) {
	// a member that says that it is short and unpacks to much
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	text := bytes.Repeat([]byte("#"), root.MaxSource+100)
	var packed bytes.Buffer
	inner := zip.NewWriter(&packed)
	w, _ := inner.Create("x")
	w.Write(text)
	inner.Close()
	ir, _ := zip.NewReader(bytes.NewReader(packed.Bytes()), int64(packed.Len()))
	raw, _ := ir.File[0].OpenRaw()
	body := make([]byte, ir.File[0].CompressedSize64)
	raw.Read(body)
	h := &zip.FileHeader{Name: "liar.py", Method: zip.Deflate, CRC32: crc32.ChecksumIEEE(text), CompressedSize64: uint64(len(body)), UncompressedSize64: 10}
	hw, err := z.CreateRaw(h)
	if err != nil {
		t.Fatal(err)
	}
	hw.Write(body)
	z.Close()
	r, err := root.New("z", b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if src, ok, err := r.Read("liar.py"); ok || err == nil {
		t.Error(len(src), ok, err)
	}
	// every truncation and every changed byte: an error or a root, never a panic
	good := pack(t, map[string]string{"a.py": "x = 1\n"})
	for i := range good {
		if r, err := root.New("z", good[:i]); err == nil {
			r.Read("a.py")
		}
		bad := append([]byte(nil), good...)
		bad[i] ^= 0xff
		if r, err := root.New("z", bad); err == nil {
			r.Read("a.py")
		}
	}
	// a total above the limit
	huge := append([]byte(nil), good...)
	i := bytes.Index(huge, []byte("PK\x01\x02"))
	binary.LittleEndian.PutUint32(huge[i+24:], 0xfffffff0)
	if _, err := root.New("z", huge); err == nil {
		t.Error("a file of more than the total was accepted")
	}
	if _, err := root.New("z", []byte("no zip")); err == nil {
		t.Error("no zip file")
	}
}
