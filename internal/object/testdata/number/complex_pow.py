# complex powers.
for z in (1j, 1 + 1j, -2.5 + 0.5j, 0j, 2 + 0j):
    for n in (0, 1, 2, 3, -1, -2, 7, 100, -100, 0.5, 1j, 2.5 + 1j):
        try:
            print(z ** n)
        except Exception as e:
            print(type(e).__name__, e)
# expect: (1+0j)
# expect: 1j
# expect: (-1+0j)
# expect: (-0-1j)
# expect: -1j
# expect: (-1-0j)
# expect: (-0-1j)
# expect: (1+0j)
# expect: (1+0j)
# expect: (0.7071067811865476+0.7071067811865475j)
# expect: (0.20787957635076193+0j)
# expect: (-0.14699305810781044-0.1469930581078104j)
# expect: (1+0j)
# expect: (1+1j)
# expect: 2j
# expect: (-2+2j)
# expect: (0.5-0.5j)
# expect: -0.5j
# expect: (8-8j)
# expect: (-1125899906842624+0j)
# expect: (-8.881784197001252e-16-0j)
# expect: (1.0986841134678098+0.45508986056222733j)
# expect: (0.4288290062943678+0.15487175246424678j)
# expect: (-0.7306217334738591+0.8013341047516553j)
# expect: (1+0j)
# expect: (-2.5+0.5j)
# expect: (6-2.5j)
# expect: (-13.75+9.25j)
# expect: (-0.3846153846153846-0.07692307692307693j)
# expect: (0.14201183431952663+0.05917159763313609j)
# expect: (-131.5625+687.6875j)
# expect: (2.7835744089738896e+40-3.4365999053620163e+40j)
# expect: (1.4232040496296252e-41+1.7570871777309427e-41j)
# expect: (0.15733683102883494+1.5889477267670564j)
# expect: (0.031222981494909655+0.04238571621108405j)
# expect: (-0.23391567539697264+0.49377352457588236j)
# expect: (1+0j)
# expect: 0j
# expect: 0j
# expect: 0j
# expect: ZeroDivisionError zero to a negative or complex power
# expect: ZeroDivisionError zero to a negative or complex power
# expect: 0j
# expect: 0j
# expect: ZeroDivisionError zero to a negative or complex power
# expect: 0j
# expect: ZeroDivisionError zero to a negative or complex power
# expect: ZeroDivisionError zero to a negative or complex power
# expect: (1+0j)
# expect: (2+0j)
# expect: (4+0j)
# expect: (8+0j)
# expect: (0.5+0j)
# expect: (0.25+0j)
# expect: (128+0j)
# expect: (1.2676506002282294e+30+0j)
# expect: (7.888609052210118e-31+0j)
# expect: (1.4142135623730951+0j)
# expect: (0.7692389013639721+0.6389612763136348j)
# expect: (4.351472348055636+3.61451081117586j)

# --- real bases
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(2 ** 1j, 0 ** (1 + 0j), (-1) ** 0.5j, 1.5 ** (1 + 2j), 0.0 ** 0j)  # expect: (0.7692389013639721+0.6389612763136348j) 0j (0.20787957635076193+0j) (1.0332365865926958+1.0873923653062287j) (1+0j)
err(lambda: 0 ** 1j)  # expect: ZeroDivisionError: zero to a negative or complex power
err(lambda: 0j ** -1)  # expect: ZeroDivisionError: zero to a negative or complex power
err(lambda: (1e200 + 1j) ** 3)  # expect: OverflowError: complex exponentiation
err(lambda: (1e200 + 1j) ** 2.5)  # expect: OverflowError: complex exponentiation
err(lambda: pow(1j, 2, 3))  # expect: ValueError: complex modulo
err(lambda: pow(2, 1j, 3))  # expect: ValueError: complex modulo
err(lambda: 1j ** "x")  # expect: TypeError: unsupported operand type(s) for ** or pow(): 'complex' and 'str'
print((1j).__pow__(2), (1j).__rpow__(2), (1j).__pow__("x"))  # expect: (-1+0j) (0.7692389013639721+0.6389612763136348j) NotImplemented
