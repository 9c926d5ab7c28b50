// This file lists modules written in Python alone.

package stdlib

import (
	"github.com/adderlang/adder/internal/stdlib/argparse"
	"github.com/adderlang/adder/internal/stdlib/asyncio"
	"github.com/adderlang/adder/internal/stdlib/cmd"
	"github.com/adderlang/adder/internal/stdlib/colorsys"
	"github.com/adderlang/adder/internal/stdlib/concurrent"
	"github.com/adderlang/adder/internal/stdlib/configparser"
	"github.com/adderlang/adder/internal/stdlib/contextvars"
	"github.com/adderlang/adder/internal/stdlib/difflib"
	"github.com/adderlang/adder/internal/stdlib/errno"
	"github.com/adderlang/adder/internal/stdlib/getopt"
	"github.com/adderlang/adder/internal/stdlib/getpass"
	"github.com/adderlang/adder/internal/stdlib/gettext"
	"github.com/adderlang/adder/internal/stdlib/html"
	"github.com/adderlang/adder/internal/stdlib/ipaddress"
	"github.com/adderlang/adder/internal/stdlib/locale"
	"github.com/adderlang/adder/internal/stdlib/optparse"
	"github.com/adderlang/adder/internal/stdlib/pathlib"
	"github.com/adderlang/adder/internal/stdlib/pickle"
	"github.com/adderlang/adder/internal/stdlib/platform"
	"github.com/adderlang/adder/internal/stdlib/pprint"
	"github.com/adderlang/adder/internal/stdlib/pydoc"
	"github.com/adderlang/adder/internal/stdlib/queue"
	"github.com/adderlang/adder/internal/stdlib/quopri"
	"github.com/adderlang/adder/internal/stdlib/sched"
	"github.com/adderlang/adder/internal/stdlib/secrets"
	"github.com/adderlang/adder/internal/stdlib/shutil"
	"github.com/adderlang/adder/internal/stdlib/signal"
	"github.com/adderlang/adder/internal/stdlib/subprocess"
	"github.com/adderlang/adder/internal/stdlib/sysconfig"
	"github.com/adderlang/adder/internal/stdlib/tempfile"
	"github.com/adderlang/adder/internal/stdlib/timeit"
	"github.com/adderlang/adder/internal/stdlib/urllib"
	"github.com/adderlang/adder/internal/stdlib/uuid"
	"github.com/adderlang/adder/internal/stdlib/xml"
)

func init() {
	register("_contextvars", false, contextvars.SourcePrivateContextvars)
	register("argparse", false, argparse.Source)
	register("cmd", false, cmd.Source)
	register("colorsys", false, colorsys.Source)
	register("configparser", false, configparser.Source)
	register("contextvars", false, contextvars.SourceContextvars)
	register("difflib", false, difflib.Source)
	register("errno", false, errno.Source)
	register("getopt", false, getopt.Source)
	register("getpass", false, getpass.Source)
	register("gettext", false, gettext.Source)
	register("html", true, html.SourcePrivatePrivateInitPrivatePrivate)
	register("_markupbase", false, html.SourceMarkup)
	register("html.parser", false, html.SourceParser)
	register("html.entities", false, html.SourceEntities)
	register("ipaddress", false, ipaddress.Source)
	register("locale", false, locale.Source)
	register("_compat_pickle", false, pickle.CompatSource)
	register("_pickle", false, pickle.PrivateSource)
	register("_unpickle", false, pickle.UnpickleSource)
	register("optparse", false, optparse.Source)
	register("pathlib", true, pathlib.Source)
	register("pathlib._pure", false, pathlib.PureSource)
	register("pathlib.types", false, pathlib.TypesSource)
	register("pickle", false, pickle.Source)
	register("platform", false, platform.Source)
	register("pprint", false, pprint.Source)
	register("pydoc", false, pydoc.Source)
	register("_pydoc_topics", false, pydoc.TopicsSource)
	register("queue", false, queue.Source)
	register("quopri", false, quopri.Source)
	register("sched", false, sched.Source)
	register("secrets", false, secrets.Source)
	register("shutil", false, shutil.Source)
	register("signal", false, signal.Source)
	register("subprocess", false, subprocess.Source)
	register("sysconfig", false, sysconfig.Source)
	register("tempfile", false, tempfile.Source)
	register("timeit", false, timeit.Source)
	register("urllib", true, urllib.SourcePrivatePrivateInitPrivatePrivate)
	register("urllib.parse", false, urllib.SourceParse)
	register("uuid", false, uuid.Source)
	register("pyexpat", false, xml.ExpatSource)
	register("xml", true, "")
	register("xml.etree", true, "")
	register("xml.etree.ElementPath", false, xml.PathSource)
	register("xml.etree.ElementTree", false, xml.TreeSource)
	register("xml.parsers", true, "")
	register("xml.parsers.expat", false, xml.ParsersSource)
	for name, text := range asyncio.Sources() {
		register(name, name == "asyncio", text)
	}
	register("concurrent", true, "")
	register("concurrent.futures", true, concurrent.FuturesSource)
	register("concurrent.futures._base", false, concurrent.BaseSource)
	register("concurrent.futures.process", false, concurrent.ProcessSource)
	register("concurrent.futures.thread", false, concurrent.ThreadSource)
}
