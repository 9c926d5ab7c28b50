# pathlib: a path that is computed may be any.
import pathlib, sys

p = pathlib.Path("/data")
q = pathlib.Path(sys.argv[1])
p.name, q.suffix
q.read_text()  # needs: unknown .read_text of a path that is computed
q.replace(p)  # needs: unknown .replace of a path that is computed
q.open("w")  # needs: unknown .open of a path that is computed
pathlib.Path.home()  # needs: unknown pathlib.Path.home
