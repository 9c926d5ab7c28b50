# ipaddress: addresses, their text and properties, errors.
import ipaddress as I
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r)
props = ["compressed", "exploded", "reverse_pointer", "packed", "version", "max_prefixlen", "is_multicast", "is_private", "is_global", "is_unspecified", "is_reserved", "is_loopback", "is_link_local"]
for a in ("1.2.3.4", "0.0.0.0", "255.255.255.255", "127.0.0.1", "10.0.0.1", "224.0.0.1", "169.254.1.1", "100.64.0.1", "192.0.0.9", "192.168.1.1", "240.0.0.1", 0, 2**32 - 1, b"\1\2\3\4"):
    ip = I.IPv4Address(a)
    print(repr(ip), [getattr(ip, p) for p in props], ip.ipv6_mapped, int(ip), hash(ip) == hash(I.IPv4Address(a)))
# expect: IPv4Address('1.2.3.4') ['1.2.3.4', '1.2.3.4', '4.3.2.1.in-addr.arpa', b'\x01\x02\x03\x04', 4, 32, False, False, True, False, False, False, False] ::ffff:1.2.3.4 16909060 True
# expect: IPv4Address('0.0.0.0') ['0.0.0.0', '0.0.0.0', '0.0.0.0.in-addr.arpa', b'\x00\x00\x00\x00', 4, 32, False, True, False, True, False, False, False] ::ffff:0.0.0.0 0 True
# expect: IPv4Address('255.255.255.255') ['255.255.255.255', '255.255.255.255', '255.255.255.255.in-addr.arpa', b'\xff\xff\xff\xff', 4, 32, False, True, False, False, True, False, False] ::ffff:255.255.255.255 4294967295 True
# expect: IPv4Address('127.0.0.1') ['127.0.0.1', '127.0.0.1', '1.0.0.127.in-addr.arpa', b'\x7f\x00\x00\x01', 4, 32, False, True, False, False, False, True, False] ::ffff:127.0.0.1 2130706433 True
# expect: IPv4Address('10.0.0.1') ['10.0.0.1', '10.0.0.1', '1.0.0.10.in-addr.arpa', b'\n\x00\x00\x01', 4, 32, False, True, False, False, False, False, False] ::ffff:10.0.0.1 167772161 True
# expect: IPv4Address('224.0.0.1') ['224.0.0.1', '224.0.0.1', '1.0.0.224.in-addr.arpa', b'\xe0\x00\x00\x01', 4, 32, True, False, True, False, False, False, False] ::ffff:224.0.0.1 3758096385 True
# expect: IPv4Address('169.254.1.1') ['169.254.1.1', '169.254.1.1', '1.1.254.169.in-addr.arpa', b'\xa9\xfe\x01\x01', 4, 32, False, True, False, False, False, False, True] ::ffff:169.254.1.1 2851995905 True
# expect: IPv4Address('100.64.0.1') ['100.64.0.1', '100.64.0.1', '1.0.64.100.in-addr.arpa', b'd@\x00\x01', 4, 32, False, False, False, False, False, False, False] ::ffff:100.64.0.1 1681915905 True
# expect: IPv4Address('192.0.0.9') ['192.0.0.9', '192.0.0.9', '9.0.0.192.in-addr.arpa', b'\xc0\x00\x00\t', 4, 32, False, False, True, False, False, False, False] ::ffff:192.0.0.9 3221225481 True
# expect: IPv4Address('192.168.1.1') ['192.168.1.1', '192.168.1.1', '1.1.168.192.in-addr.arpa', b'\xc0\xa8\x01\x01', 4, 32, False, True, False, False, False, False, False] ::ffff:192.168.1.1 3232235777 True
# expect: IPv4Address('240.0.0.1') ['240.0.0.1', '240.0.0.1', '1.0.0.240.in-addr.arpa', b'\xf0\x00\x00\x01', 4, 32, False, True, False, False, True, False, False] ::ffff:240.0.0.1 4026531841 True
# expect: IPv4Address('0.0.0.0') ['0.0.0.0', '0.0.0.0', '0.0.0.0.in-addr.arpa', b'\x00\x00\x00\x00', 4, 32, False, True, False, True, False, False, False] ::ffff:0.0.0.0 0 True
# expect: IPv4Address('255.255.255.255') ['255.255.255.255', '255.255.255.255', '255.255.255.255.in-addr.arpa', b'\xff\xff\xff\xff', 4, 32, False, True, False, False, True, False, False] ::ffff:255.255.255.255 4294967295 True
# expect: IPv4Address('1.2.3.4') ['1.2.3.4', '1.2.3.4', '4.3.2.1.in-addr.arpa', b'\x01\x02\x03\x04', 4, 32, False, False, True, False, False, False, False] ::ffff:1.2.3.4 16909060 True
for a in ("::", "::1", "1::", "2001:db8::1", "::ffff:1.2.3.4", "1:2:3:4:5:6:7:8", "1:0:0:4:0:0:0:8", "1:0:3:4:5:6:7:8", "0:0:3:4:5:6:7:8", "1:2:3:4:5:6:0:0", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2002:102:304::", "fec0::1", "ff02::1", "fc00::1", "64:ff9b::1.2.3.4", 2**128 - 1, b"\0" * 16, "ABCD:ef01::"):
    ip = I.IPv6Address(a)
    print(repr(ip), [getattr(ip, p) for p in props], ip.ipv4_mapped, ip.teredo, ip.sixtofour, ip.scope_id, ip.is_site_local, int(ip))
# expect: IPv6Address('::') ['::', '0000:0000:0000:0000:0000:0000:0000:0000', '0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa', b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00', 6, 128, False, True, False, True, True, False, False] None None None None False 0
# expect: IPv6Address('::1') ['::1', '0000:0000:0000:0000:0000:0000:0000:0001', '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa', b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01', 6, 128, False, True, False, False, True, True, False] None None None None False 1
# expect: IPv6Address('1::') ['1::', '0001:0000:0000:0000:0000:0000:0000:0000', '0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.ip6.arpa', b'\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00', 6, 128, False, False, True, False, True, False, False] None None None None False 5192296858534827628530496329220096
# expect: IPv6Address('2001:db8::1') ['2001:db8::1', '2001:0db8:0000:0000:0000:0000:0000:0001', '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa', b' \x01\r\xb8\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01', 6, 128, False, True, False, False, False, False, False] None None None None False 42540766411282592856903984951653826561
# expect: IPv6Address('::ffff:1.2.3.4') ['::ffff:1.2.3.4', '0000:0000:0000:0000:0000:ffff:1.2.3.4', '4.0.3.0.2.0.1.0.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa', b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xff\xff\x01\x02\x03\x04', 6, 128, False, False, True, False, False, False, False] 1.2.3.4 None None None False 281470698652420
# expect: IPv6Address('1:2:3:4:5:6:7:8') ['1:2:3:4:5:6:7:8', '0001:0002:0003:0004:0005:0006:0007:0008', '8.0.0.0.7.0.0.0.6.0.0.0.5.0.0.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.ip6.arpa', b'\x00\x01\x00\x02\x00\x03\x00\x04\x00\x05\x00\x06\x00\x07\x00\x08', 6, 128, False, False, True, False, True, False, False] None None None None False 5192455318486707404433266433261576
# expect: IPv6Address('1:0:0:4::8') ['1:0:0:4::8', '0001:0000:0000:0004:0000:0000:0000:0008', '8.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.4.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.ip6.arpa', b'\x00\x01\x00\x00\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00\x08', 6, 128, False, False, True, False, True, False, False] None None None None False 5192296858534901415506791167426568
# expect: IPv6Address('1:0:3:4:5:6:7:8') ['1:0:3:4:5:6:7:8', '0001:0000:0003:0004:0005:0006:0007:0008', '8.0.0.0.7.0.0.0.6.0.0.0.5.0.0.0.4.0.0.0.3.0.0.0.0.0.0.0.1.0.0.0.ip6.arpa', b'\x00\x01\x00\x00\x00\x03\x00\x04\x00\x05\x00\x06\x00\x07\x00\x08', 6, 128, False, False, True, False, True, False, False] None None None None False 5192296862161678875758079345360904
# expect: IPv6Address('::3:4:5:6:7:8') ['::3:4:5:6:7:8', '0000:0000:0003:0004:0005:0006:0007:0008', '8.0.0.0.7.0.0.0.6.0.0.0.5.0.0.0.4.0.0.0.3.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa', b'\x00\x00\x00\x00\x00\x03\x00\x04\x00\x05\x00\x06\x00\x07\x00\x08', 6, 128, False, False, True, False, True, False, False] None None None None False 3626851247227583016140808
# expect: IPv6Address('1:2:3:4:5:6::') ['1:2:3:4:5:6::', '0001:0002:0003:0004:0005:0006:0000:0000', '0.0.0.0.0.0.0.0.6.0.0.0.5.0.0.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.ip6.arpa', b'\x00\x01\x00\x02\x00\x03\x00\x04\x00\x05\x00\x06\x00\x00\x00\x00', 6, 128, False, False, True, False, True, False, False] None None None None False 5192455318486707404433266432802816
# expect: IPv6Address('2001:0:4136:e378:8000:63bf:3fff:fdd2') ['2001:0:4136:e378:8000:63bf:3fff:fdd2', '2001:0000:4136:e378:8000:63bf:3fff:fdd2', '2.d.d.f.f.f.f.3.f.b.3.6.0.0.0.8.8.7.3.e.6.3.1.4.0.0.0.0.1.0.0.2.ip6.arpa', b' \x01\x00\x00A6\xe3x\x80\x00c\xbf?\xff\xfd\xd2', 6, 128, False, True, False, False, False, False, False] None (IPv4Address('65.54.227.120'), IPv4Address('192.0.2.45')) None None False 42540488182158724593221357832373272018
# expect: IPv6Address('2002:102:304::') ['2002:102:304::', '2002:0102:0304:0000:0000:0000:0000:0000', '0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.4.0.3.0.2.0.1.0.2.0.0.2.ip6.arpa', b' \x02\x01\x02\x03\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00', 6, 128, False, True, False, False, False, False, False] None None 1.2.3.4 None False 42545700900633597001120479778841821184
# expect: IPv6Address('fec0::1') ['fec0::1', 'fec0:0000:0000:0000:0000:0000:0000:0001', '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.c.e.f.ip6.arpa', b'\xfe\xc0\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01', 6, 128, False, False, True, False, False, False, False] None None None None True 338620831926207318622244848606417780737
# expect: IPv6Address('ff02::1') ['ff02::1', 'ff02:0000:0000:0000:0000:0000:0000:0001', '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.2.0.f.f.ip6.arpa', b'\xff\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01', 6, 128, True, False, True, False, False, False, False] None None None None False 338963523518870617245727861364146307073
# expect: IPv6Address('fc00::1') ['fc00::1', 'fc00:0000:0000:0000:0000:0000:0000:0001', '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.c.f.ip6.arpa', b'\xfc\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01', 6, 128, False, True, False, False, False, False, False] None None None None False 334965454937798799971759379190646833153
# expect: IPv6Address('64:ff9b::102:304') ['64:ff9b::102:304', '0064:ff9b:0000:0000:0000:0000:0102:0304', '4.0.3.0.2.0.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.b.9.f.f.4.6.0.0.ip6.arpa', b'\x00d\xff\x9b\x00\x00\x00\x00\x00\x00\x00\x00\x01\x02\x03\x04', 6, 128, False, False, True, False, True, False, False] None None None None False 524413980667603649783483181329154820
# expect: IPv6Address('ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff') ['ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'f.f.f.f.f.f.f.f.f.f.f.f.f.f.f.f.f.f.f.f.f.f.f.f.f.f.f.f.f.f.f.f.ip6.arpa', b'\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff', 6, 128, True, False, True, False, False, False, False] None None None None False 340282366920938463463374607431768211455
# expect: IPv6Address('::') ['::', '0000:0000:0000:0000:0000:0000:0000:0000', '0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa', b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00', 6, 128, False, True, False, True, True, False, False] None None None None False 0
# expect: IPv6Address('abcd:ef01::') ['abcd:ef01::', 'abcd:ef01:0000:0000:0000:0000:0000:0000', '0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.f.e.d.c.b.a.ip6.arpa', b'\xab\xcd\xef\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00', 6, 128, False, False, True, False, True, False, False] None None None None False 228367255710343689193895420042030350336
for a in ("", "1.2.3", "1.2.3.4.5", "1.2.3.x", "1.2.3.256", "1.2.3.04", "1.2.3.1000", "1.2..4", "1.2.3.4/5", -1, 2**32, b"\1\2\3", "\u0661.2.3.4", None, 1.5, " 1.2.3.4"):
    t(I.IPv4Address, a)
# expect: AddressValueError: Address cannot be empty
# expect: AddressValueError: Expected 4 octets in '1.2.3'
# expect: AddressValueError: Expected 4 octets in '1.2.3.4.5'
# expect: AddressValueError: Only decimal digits permitted in 'x' in '1.2.3.x'
# expect: AddressValueError: Octet 256 (> 255) not permitted in '1.2.3.256'
# expect: AddressValueError: Leading zeros are not permitted in '04' in '1.2.3.04'
# expect: AddressValueError: At most 3 characters permitted in '1000' in '1.2.3.1000'
# expect: AddressValueError: Empty octet not permitted in '1.2..4'
# expect: AddressValueError: Unexpected '/' in '1.2.3.4/5'
# expect: AddressValueError: -1 (< 0) is not permitted as an IPv4 address
# expect: AddressValueError: 4294967296 (>= 2**32) is not permitted as an IPv4 address
# expect: AddressValueError: b'\x01\x02\x03' (len 3 != 4) is not permitted as an IPv4 address
# expect: AddressValueError: Only decimal digits permitted in '١' in '١.2.3.4'
# expect: AddressValueError: Expected 4 octets in 'None'
# expect: AddressValueError: Expected 4 octets in '1.5'
# expect: AddressValueError: Only decimal digits permitted in ' 1' in ' 1.2.3.4'
for a in ("", ":", ":1", "1:2", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "::1:2:3:4:5:6:7:8", ":1:2:3:4:5:6:7", "1:2:3:4:5:6:7:", "12345::", "g::", "::1.2.3", "::1.2.3.256", "1::/64", "fe80::1%", "fe80::1%a%b", -1, 2**128, b"\0", "1" * 50, "1" * 150, "1:2:3:4:5:6:7:8:9:10:11", "::%x", ":::", "1:::2", "1:2:3:4:5:6:1.2.3.4:8", "::1.2.3.4", None):
    t(I.IPv6Address, a)
# expect: AddressValueError: Address cannot be empty
# expect: AddressValueError: At least 3 parts expected in ':'
# expect: AddressValueError: At least 3 parts expected in ':1'
# expect: AddressValueError: At least 3 parts expected in '1:2'
# expect: AddressValueError: At most one '::' permitted in '1::2::3'
# expect: AddressValueError: Exactly 8 parts expected without '::' in '1:2:3:4:5:6:7'
# expect: AddressValueError: Exactly 8 parts expected without '::' in '1:2:3:4:5:6:7:8:9'
# expect: AddressValueError: At most 8 colons permitted in '::1:2:3:4:5:6:7:8'
# expect: AddressValueError: Leading ':' only permitted as part of '::' in ':1:2:3:4:5:6:7'
# expect: AddressValueError: Trailing ':' only permitted as part of '::' in '1:2:3:4:5:6:7:'
# expect: AddressValueError: At most 4 characters permitted in '12345' in '12345::'
# expect: AddressValueError: Only hex digits permitted in 'g' in 'g::'
# expect: AddressValueError: Expected 4 octets in '1.2.3' in '::1.2.3'
# expect: AddressValueError: Octet 256 (> 255) not permitted in '1.2.3.256' in '::1.2.3.256'
# expect: AddressValueError: Unexpected '/' in '1::/64'
# expect: AddressValueError: Invalid IPv6 address: "'fe80::1%'"
# expect: AddressValueError: Invalid IPv6 address: "'fe80::1%a%b'"
# expect: AddressValueError: -1 (< 0) is not permitted as an IPv6 address
# expect: AddressValueError: 340282366920938463463374607431768211456 (>= 2**128) is not permitted as an IPv6 address
# expect: AddressValueError: b'\x00' (len 1 != 16) is not permitted as an IPv6 address
# expect: AddressValueError: At most 45 characters expected in '11111111111111111111111111111111111111111111111111'
# expect: AddressValueError: At most 45 characters expected in '111111111111111111111111111111111111111111111(60 chars elided)111111111111111111111111111111111111111111111'
# expect: AddressValueError: At most 8 colons permitted in '1:2:3:4:5:6:7:8:9:10:11'
# expect: IPv6Address('::%x')
# expect: AddressValueError: At most one '::' permitted in ':::'
# expect: AddressValueError: At most one '::' permitted in '1:::2'
# expect: AddressValueError: Only hex digits permitted in '1.2.3.4' in '1:2:3:4:5:6:1.2.3.4:8'
# expect: IPv6Address('::102:304')
# expect: AddressValueError: At least 3 parts expected in 'None'
for a in ("1.2.3.4", "::1", "x", 5, 2**40, -1, b"\1\2\3\4", b"\0" * 16, b"", None):
    t(I.ip_address, a); t(I.ip_network, a); t(I.ip_interface, a)
# expect: IPv4Address('1.2.3.4')
# expect: IPv4Network('1.2.3.4/32')
# expect: IPv4Interface('1.2.3.4/32')
# expect: IPv6Address('::1')
# expect: IPv6Network('::1/128')
# expect: IPv6Interface('::1/128')
# expect: ValueError: 'x' does not appear to be an IPv4 or IPv6 address
# expect: ValueError: 'x' does not appear to be an IPv4 or IPv6 network
# expect: ValueError: 'x' does not appear to be an IPv4 or IPv6 interface
# expect: IPv4Address('0.0.0.5')
# expect: IPv4Network('0.0.0.5/32')
# expect: IPv4Interface('0.0.0.5/32')
# expect: IPv6Address('::100:0:0')
# expect: IPv6Network('::100:0:0/128')
# expect: IPv6Interface('::100:0:0/128')
# expect: ValueError: -1 does not appear to be an IPv4 or IPv6 address
# expect: ValueError: -1 does not appear to be an IPv4 or IPv6 network
# expect: ValueError: -1 does not appear to be an IPv4 or IPv6 interface
# expect: IPv4Address('1.2.3.4')
# expect: IPv4Network('1.2.3.4/32')
# expect: IPv4Interface('1.2.3.4/32')
# expect: IPv6Address('::')
# expect: IPv6Network('::/128')
# expect: IPv6Interface('::/128')
# expect: ValueError: b'' does not appear to be an IPv4 or IPv6 address
# expect: ValueError: b'' does not appear to be an IPv4 or IPv6 network
# expect: ValueError: b'' does not appear to be an IPv4 or IPv6 interface
# expect: ValueError: None does not appear to be an IPv4 or IPv6 address
# expect: ValueError: None does not appear to be an IPv4 or IPv6 network
# expect: ValueError: None does not appear to be an IPv4 or IPv6 interface
t(lambda: I.ip_address("fe80::1%eth0").exploded); t(lambda: I.ip_address("fe80::1%eth0").reverse_pointer); t(lambda: I.ip_interface("fe80::1%eth0/64").exploded); t(lambda: I.ip_interface("fe80::1%eth0/64").reverse_pointer); t(lambda: I.ip_interface("fe80::1/64").reverse_pointer); t(lambda: I.ip_interface("::ffff:1.2.3.4/64").reverse_pointer); t(lambda: I.ip_interface("::ffff:1.2.3.4/64").exploded); t(lambda: I.ip_network("::ffff:1.2.3.4").exploded); t(lambda: I.ip_interface("1.2.3.4/8").reverse_pointer); t(lambda: I.ip_network("1.2.3.4").reverse_pointer)  # expect: AddressValueError: Only hex digits permitted in '1%eth0' in 'fe80::1%eth0'
# expect: AddressValueError: Only hex digits permitted in '1%eth0' in 'fe80::1%eth0'
# expect: 'fe80:0000:0000:0000:0000:0000:0000:0001/64'
# expect: '4.6./.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.e.f.ip6.arpa'
# expect: '4.6./.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.e.f.ip6.arpa'
# expect: '4.0.3.0.2.0.1.0.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa'
# expect: '0000:0000:0000:0000:0000:ffff:1.2.3.4'
# expect: '0000:0000:0000:0000:0000:ffff:0102:0304/128'
# expect: '4/8.3.2.1.in-addr.arpa'
# expect: '4/32.3.2.1.in-addr.arpa'
a, b, c = I.ip_address("1.2.3.4"), I.ip_address("1.2.3.5"), I.ip_address("::1")
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a == c, a == "1.2.3.4", a + 5, b - 1, sorted([b, a]), max(a, b))  # expect: True True False False False True False False 1.2.3.9 1.2.3.4 [IPv4Address('1.2.3.4'), IPv4Address('1.2.3.5')] 1.2.3.5
t(lambda: a < c); t(lambda: a < 5); t(lambda: a + "x"); t(lambda: a + 2**40); t(lambda: a - 2**33); t(lambda: a + b)  # expect: TypeError: 1.2.3.4 and ::1 are not of the same version
# expect: TypeError: '<' not supported between instances of 'IPv4Address' and 'int'
# expect: TypeError: unsupported operand type(s) for +: 'IPv4Address' and 'str'
# expect: AddressValueError: 1099528536836 (>= 2**32) is not permitted as an IPv4 address
# expect: AddressValueError: -8573025532 (< 0) is not permitted as an IPv4 address
# expect: TypeError: unsupported operand type(s) for +: 'IPv4Address' and 'IPv4Address'
for f in ("", "s", ">10s", "x", "X", "b", "n", "#x", "_b", "#_x", "#_b", "_n", "#X", "d", "5x", "#"):
    t(format, a, f); t(format, c, f)
# expect: '1.2.3.4'
# expect: '::1'
# expect: '1.2.3.4'
# expect: '::1'
# expect: '   1.2.3.4'
# expect: '       ::1'
# expect: '01020304'
# expect: '00000000000000000000000000000001'
# expect: '01020304'
# expect: '00000000000000000000000000000001'
# expect: '00000001000000100000001100000100'
# expect: '00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001'
# expect: '00000001000000100000001100000100'
# expect: '00000000000000000000000000000001'
# expect: '0x01020304'
# expect: '0x00000000000000000000000000000001'
# expect: '0000_0001_0000_0010_0000_0011_0000_0100'
# expect: '0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0001'
# expect: '0x0102_0304'
# expect: '0x0000_0000_0000_0000_0000_0000_0000_0001'
# expect: '0b0000_0001_0000_0010_0000_0011_0000_0100'
# expect: '0b0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0001'
# expect: '0000_0001_0000_0010_0000_0011_0000_0100'
# expect: '0000_0000_0000_0000_0000_0000_0000_0001'
# expect: '0X01020304'
# expect: '0X00000000000000000000000000000001'
# expect: TypeError: unsupported format string passed to IPv4Address.__format__
# expect: TypeError: unsupported format string passed to IPv6Address.__format__
# expect: TypeError: unsupported format string passed to IPv4Address.__format__
# expect: TypeError: unsupported format string passed to IPv6Address.__format__
# expect: TypeError: unsupported format string passed to IPv4Address.__format__
# expect: TypeError: unsupported format string passed to IPv6Address.__format__
print(I.IPv6Address("fe80::1%a") == I.IPv6Address("fe80::1%b"), I.IPv6Address("fe80::1%a") == I.IPv6Address("fe80::1"), I.IPv6Address("fe80::1%a") < I.IPv6Address("fe80::2"))  # expect: False False True
import copy
print(copy.copy(a), copy.deepcopy(c), a.__reduce__(), c.__reduce__(), I.v4_int_to_packed(5), I.v6_int_to_packed(5))  # expect: 1.2.3.4 ::1 (<class 'ipaddress.IPv4Address'>, (16909060,)) (<class 'ipaddress.IPv6Address'>, ('::1',)) b'\x00\x00\x00\x05' b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05'
t(I.v4_int_to_packed, -1); t(I.v6_int_to_packed, 2**128); t(a.__class__)  # expect: ValueError: Address negative or too large for IPv4
# expect: ValueError: Address negative or too large for IPv6
# expect: TypeError: IPv4Address.__init__() missing 1 required positional argument: 'address'
print(sorted(n for n in dir(I) if not n.startswith("_") and n != "functools"), I.IPV4LENGTH, I.IPV6LENGTH)  # expect: ['AddressValueError', 'IPV4LENGTH', 'IPV6LENGTH', 'IPv4Address', 'IPv4Interface', 'IPv4Network', 'IPv6Address', 'IPv6Interface', 'IPv6Network', 'NetmaskValueError', 'collapse_addresses', 'get_mixed_type_key', 'ip_address', 'ip_interface', 'ip_network', 'summarize_address_range', 'v4_int_to_packed', 'v6_int_to_packed'] 32 128
for k in (I.IPv4Address, I.IPv6Address, I.IPv4Network, I.IPv6Network, I.IPv4Interface, I.IPv6Interface):
    print(k.__name__, [n for n in dir(k) if not n.startswith("_")])
# expect: IPv4Address ['compressed', 'exploded', 'ipv6_mapped', 'is_global', 'is_link_local', 'is_loopback', 'is_multicast', 'is_private', 'is_reserved', 'is_unspecified', 'max_prefixlen', 'packed', 'reverse_pointer', 'version']
# expect: IPv6Address ['compressed', 'exploded', 'ipv4_mapped', 'is_global', 'is_link_local', 'is_loopback', 'is_multicast', 'is_private', 'is_reserved', 'is_site_local', 'is_unspecified', 'max_prefixlen', 'packed', 'reverse_pointer', 'scope_id', 'sixtofour', 'teredo', 'version']
# expect: IPv4Network ['address_exclude', 'broadcast_address', 'compare_networks', 'compressed', 'exploded', 'hostmask', 'hosts', 'is_global', 'is_link_local', 'is_loopback', 'is_multicast', 'is_private', 'is_reserved', 'is_unspecified', 'max_prefixlen', 'num_addresses', 'overlaps', 'prefixlen', 'reverse_pointer', 'subnet_of', 'subnets', 'supernet', 'supernet_of', 'version', 'with_hostmask', 'with_netmask', 'with_prefixlen']
# expect: IPv6Network ['address_exclude', 'broadcast_address', 'compare_networks', 'compressed', 'exploded', 'hostmask', 'hosts', 'is_global', 'is_link_local', 'is_loopback', 'is_multicast', 'is_private', 'is_reserved', 'is_site_local', 'is_unspecified', 'max_prefixlen', 'num_addresses', 'overlaps', 'prefixlen', 'reverse_pointer', 'subnet_of', 'subnets', 'supernet', 'supernet_of', 'version', 'with_hostmask', 'with_netmask', 'with_prefixlen']
# expect: IPv4Interface ['compressed', 'exploded', 'hostmask', 'ip', 'ipv6_mapped', 'is_global', 'is_link_local', 'is_loopback', 'is_multicast', 'is_private', 'is_reserved', 'is_unspecified', 'max_prefixlen', 'packed', 'reverse_pointer', 'version', 'with_hostmask', 'with_netmask', 'with_prefixlen']
# expect: IPv6Interface ['compressed', 'exploded', 'hostmask', 'ip', 'ipv4_mapped', 'is_global', 'is_link_local', 'is_loopback', 'is_multicast', 'is_private', 'is_reserved', 'is_site_local', 'is_unspecified', 'max_prefixlen', 'packed', 'reverse_pointer', 'scope_id', 'sixtofour', 'teredo', 'version', 'with_hostmask', 'with_netmask', 'with_prefixlen']
