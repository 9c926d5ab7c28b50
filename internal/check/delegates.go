package check

// This file defines what delegates need: the table, and how a use of one becomes a Need. A
// module of the library that is not in the table needs nothing.

import (
	"strings"

	"github.com/adderlang/adder/internal/syntax"
)

// A delegate is one thing that a function or class of the library needs.
type delegate struct {
	kind   string // as in Need; or byMode, isPath, inTmp
	unless int    // with so many arguments it needs nothing: time.localtime(0); 0: it always does
	word   string // the argument that is a path, as a keyword; "": none
	at     int    // and its place
	absent bool   // it may be absent, and then nothing is read
}

// Kinds of delegates that are none of needs.
const (
	byMode = "mode" // reads or writes a file as its next argument, or the keyword mode, says
	isPath = "path" // makes a path, whose methods read and write
	inTmp  = "tmp"  // makes files in /tmp
)

// delegates has, by module, the members that need something. "Class.method" is a method that
// is called on the class.
var delegates = parseTable(`
builtins  mode     open:file
builtins  stdin    input
builtins  stdout   print
builtins  unknown  exec eval __import__ globals locals vars getattr breakpoint __builtins__
io        mode     open:file FileIO:file
io        read     open_code:path
codecs    mode     open:filename
gzip      mode     open:filename GzipFile:filename?
tokenize  read     open:filename
linecache read     getline:filename getlines:filename updatecache:filename
sys       stdin    stdin
sys       stdout   stdout
sys       stderr   stderr
sys       unknown  modules path meta_path path_hooks path_importer_cache _getframe

time      clock    time time_ns monotonic monotonic_ns perf_counter perf_counter_ns process_time process_time_ns sleep
time      clock    thread_time thread_time_ns clock_gettime clock_gettime_ns
time      clock    localtime<1 gmtime<1 ctime<1 asctime<1 strftime<2
datetime  clock    datetime.now datetime.utcnow datetime.today date.today
timeit    clock    timeit repeat main Timer default_timer
calendar  clock    main
sched     clock    scheduler<1
uuid      clock    uuid1 uuid6 uuid7
uuid      random   uuid1 uuid4 uuid6 uuid7 uuid8 getnode
random    random   random uniform randint randrange choice choices shuffle sample getrandbits randbytes triangular betavariate
random    random   binomialvariate expovariate gammavariate gauss lognormvariate normalvariate vonmisesvariate paretovariate weibullvariate
random    random   seed<1 Random<1 SystemRandom getstate
secrets   random   token_bytes token_hex token_urlsafe choice randbelow randbits SystemRandom
tempfile  random   mkdtemp mkstemp mktemp NamedTemporaryFile TemporaryDirectory TemporaryFile SpooledTemporaryFile
tempfile  tmp      mkdtemp mkstemp NamedTemporaryFile TemporaryDirectory TemporaryFile SpooledTemporaryFile

os        read     stat:path lstat:path access:path listdir:path? scandir:path? walk:top fwalk:top readlink:path chdir:path statvfs:path getxattr:path
os        write    mkdir:path makedirs:name remove:path unlink:path rmdir:path removedirs:name chmod:path utime:path truncate:path
os        write    rename:src rename:dst:1 replace:src replace:dst:1 renames:old renames:new:1 symlink:dst:1 link:src link:dst:1 mkfifo:path mknod:path
os        random   urandom getrandom
os        unknown  open fdopen
os        process  fork forkpty system popen execv execve execl execle execlp execlpe execvp execvpe spawnl spawnv posix_spawn kill
os.path   read     exists:path lexists:path isfile:path isdir:path islink:path ismount:path getsize:filename getmtime:filename getatime:filename
os.path   read     getctime:filename samefile:f1 samefile:f2:1 realpath:filename
glob      read     glob:pathname iglob:pathname
shutil    read     disk_usage:path copytree:src copyfile:src copy:src copy2:src copymode:src copystat:src
shutil    write    rmtree:path move:src move:dst:1 copytree:dst:1 copyfile:dst:1 copy:dst:1 copy2:dst:1 copymode:dst:1 copystat:dst:1 chown:path
shutil    unknown  make_archive unpack_archive
pathlib   unknown  Path.home
pathlib   path     Path:path PosixPath:path
configparser unknown ConfigParser.read RawConfigParser.read
logging   write    FileHandler:filename
logging.handlers write RotatingFileHandler:filename TimedRotatingFileHandler:filename WatchedFileHandler:filename
logging   unknown  config
xml.etree.ElementTree read parse:source iterparse:source
argparse  unknown  FileType
fileinput unknown  input FileInput
json.tool unknown  main
zipimport unknown  zipimporter
pydoc     stdout   help
pydoc     unknown  locate safeimport
importlib unknown  import_module __import__ reload util machinery resources
importlib.util unknown find_spec module_from_spec spec_from_file_location
runpy     unknown  run_module run_path
pickle    unknown  load loads Unpickler
operator  unknown  attrgetter methodcaller
inspect   unknown  currentframe stack getmodule
gc        unknown  get_objects get_referrers get_referents
subprocess process run Popen call check_call check_output getoutput getstatusoutput
socket    network  socket create_connection create_server getaddrinfo
urllib.request network urlopen Request urlretrieve build_opener
http.client network HTTPConnection HTTPSConnection
http.server network HTTPServer ThreadingHTTPServer
asyncio   network  open_connection start_server
asyncio   process  create_subprocess_exec create_subprocess_shell
getpass   stdin    getpass
cmd       stdin    Cmd
`)

// parseTable reads the table: module, kind, members. A member is NAME[<N][:WORD[:PLACE]][?]:
// with N arguments it needs nothing; the argument WORD is the path; ? says it may be absent.
func parseTable(text string) map[string]map[string][]delegate {
	all := map[string]map[string][]delegate{}
	for _, line := range strings.Split(text, "\n") {
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		if all[f[0]] == nil {
			all[f[0]] = map[string][]delegate{}
		}
		for _, entry := range f[2:] {
			d := delegate{kind: f[1]}
			entry, d.absent = strings.CutSuffix(entry, "?")
			parts := strings.Split(entry, ":")
			if len(parts) > 1 {
				d.word = parts[1]
			}
			if len(parts) > 2 {
				d.at = int(parts[2][0] - '0')
			}
			name, n, ok := strings.Cut(parts[0], "<")
			if ok {
				d.unless = int(n[0] - '0')
			}
			all[f[0]][name] = append(all[f[0]][name], d)
		}
	}
	return all
}

// use records what a use of a member of the library needs. call is nil if it is not called.
func (c *checker) use(m *module, n syntax.Node, t target, call *syntax.Call) {
	if t.root != m.root { // taken from another root's module: it acts for that
		of := *m
		of.root, m = t.root, &of
	}
	what := t.module + "." + t.member
	if t.module == "builtins" {
		what = t.member
	}
	for _, d := range delegates[t.module][t.member] {
		c.delegate(m, n, d, what, t, call)
	}
}

func (c *checker) delegate(m *module, n syntax.Node, d delegate, what string, t target, call *syntax.Call) {
	switch {
	case call != nil && d.unless > 0 && len(call.Args)+len(call.Keywords) >= d.unless && !unpacks(call):
	case t.module == "random" && m.name == "__main__" && c.seeded > 0 && int(n.Span().Line) >= c.seeded && t.member != "SystemRandom" && t.member != "Random":
	case d.kind == Unknown:
		c.unknown(m, n, what, call)
	case d.kind == inTmp:
		c.need(m, n, Write, "tmp", what)
	case d.kind == isPath:
		c.pathMade(m, n, what, d, call)
	case d.word != "":
		c.file(m, n, what, d, call)
	default:
		c.need(m, n, d.kind, "", what)
	}
}

// unknown records what the text does not say, if it does not.
func (c *checker) unknown(m *module, n syntax.Node, what string, call *syntax.Call) {
	switch {
	case what == "getattr" && call != nil && len(call.Args) > 1 && isText(call.Args[1]) && !unpacks(call):
		return // as an attribute that is written
	case what == "vars" && call != nil && len(call.Args) == 1:
		return
	case (what == "__import__" || what == "importlib.import_module") && call != nil && len(call.Args) == 1 && isText(call.Args[0]) && len(call.Keywords) == 0:
		c.dynamic(m, n, string(call.Args[0].(*syntax.Constant).Value.(syntax.Str)))
		return
	}
	c.need(m, n, Unknown, "", what)
}

// dynamic is an import by a name that is written. It is too late to read more modules: one of
// a root that nothing else imports is not known.
func (c *checker) dynamic(m *module, n syntax.Node, name string) {
	switch {
	case c.seen[sight{m.root, name}] == nil && !c.library(name):
		c.need(m, n, Unknown, "", "the module "+name)
	case delegates[canonical(name)] != nil:
		c.need(m, n, Unknown, "", "the module "+name+" as a value")
	}
}

func isText(x syntax.Expr) bool {
	k, ok := x.(*syntax.Constant)
	if ok {
		_, ok = k.Value.(syntax.Str)
	}
	return ok
}

// unpacks tells whether a call has arguments that the text does not show.
func unpacks(call *syntax.Call) bool {
	for _, a := range call.Args {
		if _, ok := a.(*syntax.Starred); ok {
			return true
		}
	}
	for _, k := range call.Keywords {
		if k.Arg == "" {
			return true
		}
	}
	return false
}

// argument finds an argument by its place and keyword; nil if there is none.
func argument(call *syntax.Call, at int, word string) syntax.Expr {
	for _, k := range call.Keywords {
		if k.Arg == word {
			return k.Value
		}
	}
	if at < len(call.Args) {
		return call.Args[at]
	}
	return nil
}
