# Versions by semver: parsing, order, the next ones.
import semver
for s in ("1.2.3", "1.2.3-rc.1+b.5", "01.2.3", "1.2", "1.0.0-alpha..1"):
    try: v = semver.VersionInfo.parse(s); print(v, repr(v), v.bump_major(), v.bump_minor(), v.bump_patch(), v.bump_prerelease(), v.bump_build(), v.to_dict(), v.next_version("patch"), v.finalize_version(), v[0], v[1:])
    except ValueError as e: print(s, e)
V = semver.VersionInfo
print(sorted([V(1,0,0), V(1,0,0,"a"), V(1,0,0,"a.1"), V(0,9)]), V(1)==V(1,0,0), V(1)<"2.0.0", V(1).match(">=1.0.0"), V(1).compare("1.0.1"), V(1,2,3).replace(major=5), hash(V(1))==hash(V(1,0)), V.isvalid("1"))
V(1) < object
