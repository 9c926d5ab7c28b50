// This file defines which functions of the library that are written in Python are powers: handed to
// another compartment, they go on acting for the one whose library they are (SECURITY §3). They are
// those of tamed modules that use what was granted and take plain values: paths, numbers, text. What
// an object of the library does with grants it does for its maker alone, so no methods are among them.

package importer

import (
	"slices"

	"github.com/adderlang/adder/internal/code"
)

// Powers are the names of these functions, by module.
var Powers = map[string][]string{
	"genericpath": {"exists", "isdir", "isfile", "islink", "lexists", "getsize", "getatime", "getctime", "getmtime", "samefile"},
	"getpass":     {"getuser"},
	"glob":        {"glob", "iglob"},
	"os": {"access", "getcwd", "getcwdb", "getenv", "listdir", "lstat", "makedirs", "mkdir", "remove", "removedirs", "rename", "renames", "replace", "rmdir",
		"scandir", "stat", "unlink", "urandom", "walk"},
	"posixpath":      {"abspath", "expanduser", "expandvars", "realpath", "relpath"},
	"secrets":        {"randbelow", "token_bytes", "token_hex", "token_urlsafe"},
	"shutil":         {"copy", "copy2", "copyfile", "copymode", "copystat", "copytree", "disk_usage", "move", "rmtree"},
	"socket":         {"create_connection", "create_server"},
	"tempfile":       {"NamedTemporaryFile", "TemporaryFile", "gettempdir", "mkdtemp", "mkstemp"},
	"urllib.request": {"urlopen"},
	"uuid":           {"uuid1", "uuid4", "uuid6", "uuid7"},
}

// empower marks the functions of a module that are powers.
func empower(module *code.Code, names []string) {
	for _, k := range module.Consts {
		if f, ok := k.(*code.Code); ok && slices.Contains(names, f.QualName) {
			f.Flags |= code.Power
		}
	}
}
