# Files: paths that are written, modes, paths that are computed.
import glob, gzip, io, os, shutil, tempfile
import sys

open("/data/x.csv")  # needs: read data
open("data/x.csv", "rb")  # needs: read data
open("/data/x", "w")  # needs: write data
open("/data/x", mode="a")  # needs: write data
open("/data/x", "r+")  # needs: write data
open(file="/in.txt")  # needs: read in.txt
open(b"/data/x")  # needs: read data
open("/data/../other/x")  # needs: read other
open(f"/data/{sys.argv}")  # needs: read data
open(f"/data{sys.argv}")  # needs: unknown open of a path that is computed
open(f"/data/{1}/../..")  # needs: read data
open(sys.argv[1])  # needs: unknown open of a path that is computed
open("/data/x", sys.argv[1])  # needs: unknown open of a path that is computed
open(*sys.argv)  # needs: unknown open of a path that is not known
f = open  # needs: unknown open of a path that is not known
io.open("/log", "a")  # needs: write log
gzip.open("/data/x.gz")  # needs: read data
os.listdir()
os.listdir("/")
os.listdir("/data")  # needs: read data
os.rename("/a/x", "/b/x")  # needs: write a, write b
os.makedirs(name="/data/x")  # needs: write data
shutil.copy("/a/x", dst="/b/y")  # needs: read a, write b
glob.glob("/data/**/*.csv")  # needs: read data
tempfile.mkdtemp()  # needs: random, write tmp
os.open("/data/x", 0)  # needs: unknown os.open
os.system("ls")  # needs: process
