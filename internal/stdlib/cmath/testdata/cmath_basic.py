# cmath: values at ordinary points.
import cmath
for z in (0.5, 1j, 1 + 1j, -2.5 + 0.25j, 3 - 4j, -1 - 1e-10j):
    for f in (cmath.sqrt, cmath.exp, cmath.log, cmath.log10, cmath.sin, cmath.cos, cmath.sinh, cmath.cosh, cmath.asinh, cmath.acosh):
        r = f(z)
        print(f.__name__, f"{r:.12g}")
# expect: sqrt 0.707106781187+0j
# expect: exp 1.6487212707+0j
# expect: log -0.69314718056+0j
# expect: log10 -0.301029995664+0j
# expect: sin 0.479425538604+0j
# expect: cos 0.87758256189-0j
# expect: sinh 0.521095305494+0j
# expect: cosh 1.12762596521+0j
# expect: asinh 0.48121182506+0j
# expect: acosh 0+1.0471975512j
# expect: sqrt 0.707106781187+0.707106781187j
# expect: exp 0.540302305868+0.841470984808j
# expect: log 0+1.57079632679j
# expect: log10 0+0.682188176921j
# expect: sin 0+1.17520119364j
# expect: cos 1.54308063482-0j
# expect: sinh 0+0.841470984808j
# expect: cosh 0.540302305868+0j
# expect: asinh 0+1.57079632679j
# expect: acosh 0.88137358702+1.57079632679j
# expect: sqrt 1.09868411347+0.455089860562j
# expect: exp 1.46869393992+2.28735528718j
# expect: log 0.34657359028+0.785398163397j
# expect: log10 0.150514997832+0.34109408846j
# expect: sin 1.29845758142+0.634963914785j
# expect: cos 0.833730025131-0.988897705763j
# expect: sinh 0.634963914785+1.29845758142j
# expect: cosh 0.833730025131+0.988897705763j
# expect: asinh 1.06127506191+0.666239432493j
# expect: acosh 1.06127506191+0.904556894302j
# expect: sqrt 0.0789585501394+1.58310910952j
# expect: exp 0.0795331748028+0.020308153655j
# expect: log 0.921265897301+3.0419240011j
# expect: log10 0.400100695563+1.32109080805j
# expect: sin -0.617272009342-0.202378744819j
# expect: cos -0.82631001996+0.151181434867j
# expect: sinh -5.86211827557+1.51715269656j
# expect: cosh 5.94165145037-1.49684454291j
# expect: asinh -1.65122191761+0.0926366096358j
# expect: acosh 1.57323753999+3.03303395999j
# expect: sqrt 2-1j
# expect: exp -13.1287830815+15.2007844631j
# expect: log 1.60943791243-0.927295218002j
# expect: log10 0.698970004336-0.402719196273j
# expect: sin 3.85373803792+27.016813258j
# expect: cos -27.0349456031+3.85115333481j
# expect: sinh -6.54812004091+7.61923172032j
# expect: cosh -6.58066304055+7.58155274275j
# expect: asinh 2.29991404088-0.917616853351j
# expect: acosh 2.30550903124-0.936812461156j
# expect: sqrt 5e-11-1j
# expect: exp 0.367879441171-3.67879441171e-11j
# expect: log 5e-21-3.14159265349j
# expect: log10 2.17147240952e-21-1.3643763538j
# expect: sin -0.841470984808-5.40302305868e-11j
# expect: cos 0.540302305868-8.41470984808e-11j
# expect: sinh -1.17520119364-1.54308063482e-10j
# expect: cosh 1.54308063482+1.17520119364e-10j
# expect: asinh -0.88137358702-7.07106781187e-11j
# expect: acosh 1.00000000001e-05-3.14158265359j
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)  # expect: 3.141592653589793 2.718281828459045 6.283185307179586 inf nan infj nanj

# --- polar coordinates
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import cmath
for z in (1, -1, 1j, -1j, 1 + 1j, complex(-1.0, -0.0), 0, complex(-0.0, 0.0)):
    print(cmath.polar(z), cmath.phase(z))
# expect: (1.0, 0.0) 0.0
# expect: (1.0, 3.141592653589793) 3.141592653589793
# expect: (1.0, 1.5707963267948966) 1.5707963267948966
# expect: (1.0, -1.5707963267948966) -1.5707963267948966
# expect: (1.4142135623730951, 0.7853981633974483) 0.7853981633974483
# expect: (1.0, -3.141592653589793) -3.141592653589793
# expect: (0.0, 0.0) 0.0
# expect: (0.0, 3.141592653589793) 3.141592653589793
print(cmath.rect(1, 0), cmath.rect(2, cmath.pi / 2), cmath.rect(0, 5), cmath.rect(cmath.inf, 0), cmath.rect(0, cmath.inf))  # expect: (1+0j) (1.2246467991473532e-16+2j) -0j (inf+0j) 0j
err(cmath.rect, 1, cmath.inf)  # expect: ValueError: math domain error
err(cmath.rect, cmath.inf, cmath.inf)  # expect: ValueError: math domain error
err(cmath.rect, 1, "x")  # expect: TypeError: must be real number, not str
err(cmath.polar, "x")  # expect: TypeError: must be real number, not str
err(cmath.polar, complex(1.7e308, 1.7e308))  # expect: OverflowError: math range error

# --- log with a base
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import cmath
print(cmath.log(1j, 2), cmath.log(100, 10), cmath.log(-1), cmath.log(1e300 + 1e300j), cmath.log(1 + 1e-10j), cmath.log(1e-310j))  # expect: 2.266180070913597j (2+0j) 3.141592653589793j (691.1221014884936+0.7853981633974483j) (5.0000000000000005e-21+1e-10j) (-713.8013788281542+1.5707963267948966j)
for a in ((0,), (1, 0), (0, 0), (1, 1), (0, 5)):
    err(cmath.log, *a)
# expect: ValueError: math domain error
# expect: ValueError: math domain error
# expect: ValueError: math domain error
# expect: ValueError: math domain error
# expect: (-inf+nanj)
err(cmath.log10, 0)  # expect: ValueError: math domain error

# --- an angle too small for a float
import cmath
for z in complex(2, 5e-324), complex(1e300, -5e-324), complex(-2, 5e-324), complex(1.5, 5e-324), complex(float("inf"), 1), complex(2, -0.0):
    try:
        print(cmath.phase(z))
    except OverflowError as e:
        print("OverflowError:", e)
    print(cmath.polar(z))
# expect: OverflowError: math range error
# expect: (2.0, 0.0)
# expect: OverflowError: math range error
# expect: (1e+300, -0.0)
# expect: 3.141592653589793
# expect: (2.0, 3.141592653589793)
# expect: 5e-324
# expect: (1.5, 5e-324)
# expect: 0.0
# expect: (inf, 0.0)
# expect: -0.0
# expect: (2.0, -0.0)
