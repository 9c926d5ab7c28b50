# pathlib: the methods are those of the paths that are made.
from pathlib import Path, PurePath

p = Path("/data")  # needs: read data, write data
q = Path("/data/x") / "y"  # needs: read data, write data
PurePath("/z")
print(p.read_text().replace("a", "b"))  # needs: stdout
(p / "z").write_text("x")
"a".replace("a", "b")
Path(), Path(".")
