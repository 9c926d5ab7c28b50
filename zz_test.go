package adder_test
import ("testing";"context";"os";"strings";"time";"syscall";"fmt";"github.com/adderlang/adder")
func cpuNow() time.Duration { var u syscall.Rusage; syscall.Getrusage(syscall.RUSAGE_SELF,&u); return time.Duration(u.Utime.Nano()+u.Stime.Nano()) }
type ord struct{ Number int `adder:"number"`; Lines []lin `adder:"lines"`}
type lin struct{ Cents int `adder:"cents"`; Qty int `adder:"qty"`}
func TestZZ(t *testing.T){
 text,_:=os.ReadFile("examples/tenants/hostile.txt")
 for _,part:=range strings.Split("\n"+string(text),"\n=== ")[1:]{
  head,src,_:=strings.Cut(part,"\n")
  if f:=os.Getenv("ZZ"); f!="" && !strings.Contains(head,f) {continue}
  p,err:=adder.Compile(head,[]byte(src)); if err!=nil {t.Fatal(err)}
  pool:=adder.NewPool(adder.PoolConfig{Workers:1})
  in,_:=adder.New(adder.Config{Limits:adder.Limits{Fuel:5_000_000,Memory:16<<20}})
  in.Set("tenant", map[string]int{"number":1})
  in.Run(context.Background(), compiled(t,"x","class T: pass\nt=T()\nt.number=9\ntenant=t"))
  g,_:=pool.Add(in,1)
  c0:=cpuNow()
  done:=make(chan error,1)
  g.Go(context.Background(),p,func(_ adder.Value,err error){ if err!=nil{done<-err;return}; var x any; if err:=g.GoCall(context.Background(),func(err error){done<-err},"price",&ord{9,[]lin{{1,2}}},&x);err!=nil{done<-err}})
  err=<-done
  s:=pool.Stats(); cpu:=cpuNow()-c0; f:=g.Stats().Fuel
  e:="nil"; if err!=nil {e=err.Error(); if len(e)>50{e=e[:50]}}
  fmt.Printf("%-40s max %10v p99 %10v cpu %8v fuel %8d  %5.0f ns/unit %s\n", head, s.Turn.Max, s.Turn.P99, cpu.Round(time.Millisecond), f, float64(cpu)/float64(f+1), e)
  pool.Close(); in.Close()
 }
}
