# ipaddress: networks and interfaces.
import ipaddress as I
def t(f, *a, **k):
    try:
        r = f(*a, **k)
        if hasattr(r, "__next__"):
            r = list(r)
        r = repr(r)
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r)
props = ["network_address", "broadcast_address", "netmask", "hostmask", "prefixlen", "num_addresses", "with_prefixlen", "with_netmask", "with_hostmask", "compressed", "exploded", "reverse_pointer", "version", "is_multicast", "is_private", "is_global", "is_unspecified", "is_reserved", "is_loopback", "is_link_local"]
for n in ("1.2.3.0/24", "1.2.3.4", "10.0.0.0/8", "0.0.0.0/0", "192.168.1.0/255.255.255.0", "192.168.1.0/0.0.0.255", "100.64.0.0/10", "1.2.3.4/31", "1.2.3.4/32", ("1.2.3.0", 24), ("1.2.3.0", "255.255.255.0"), (16909056, "25"), b"\1\2\3\4", 5, "224.0.0.0/4", "192.0.0.0/16", "0.0.0.0/0.0.0.0", "240.0.0.0/255.255.255.255"):
    x = I.IPv4Network(n)
    print(repr(x), [getattr(x, p) for p in props])
# expect: IPv4Network('1.2.3.0/24') [IPv4Address('1.2.3.0'), IPv4Address('1.2.3.255'), IPv4Address('255.255.255.0'), IPv4Address('0.0.0.255'), 24, 256, '1.2.3.0/24', '1.2.3.0/255.255.255.0', '1.2.3.0/0.0.0.255', '1.2.3.0/24', '1.2.3.0/24', '0/24.3.2.1.in-addr.arpa', 4, False, False, True, False, False, False, False]
# expect: IPv4Network('1.2.3.4/32') [IPv4Address('1.2.3.4'), IPv4Address('1.2.3.4'), IPv4Address('255.255.255.255'), IPv4Address('0.0.0.0'), 32, 1, '1.2.3.4/32', '1.2.3.4/255.255.255.255', '1.2.3.4/0.0.0.0', '1.2.3.4/32', '1.2.3.4/32', '4/32.3.2.1.in-addr.arpa', 4, False, False, True, False, False, False, False]
# expect: IPv4Network('10.0.0.0/8') [IPv4Address('10.0.0.0'), IPv4Address('10.255.255.255'), IPv4Address('255.0.0.0'), IPv4Address('0.255.255.255'), 8, 16777216, '10.0.0.0/8', '10.0.0.0/255.0.0.0', '10.0.0.0/0.255.255.255', '10.0.0.0/8', '10.0.0.0/8', '0/8.0.0.10.in-addr.arpa', 4, False, True, False, False, False, False, False]
# expect: IPv4Network('0.0.0.0/0') [IPv4Address('0.0.0.0'), IPv4Address('255.255.255.255'), IPv4Address('0.0.0.0'), IPv4Address('255.255.255.255'), 0, 4294967296, '0.0.0.0/0', '0.0.0.0/0.0.0.0', '0.0.0.0/255.255.255.255', '0.0.0.0/0', '0.0.0.0/0', '0/0.0.0.0.in-addr.arpa', 4, False, False, True, False, False, False, False]
# expect: IPv4Network('192.168.1.0/24') [IPv4Address('192.168.1.0'), IPv4Address('192.168.1.255'), IPv4Address('255.255.255.0'), IPv4Address('0.0.0.255'), 24, 256, '192.168.1.0/24', '192.168.1.0/255.255.255.0', '192.168.1.0/0.0.0.255', '192.168.1.0/24', '192.168.1.0/24', '0/24.1.168.192.in-addr.arpa', 4, False, True, False, False, False, False, False]
# expect: IPv4Network('192.168.1.0/24') [IPv4Address('192.168.1.0'), IPv4Address('192.168.1.255'), IPv4Address('255.255.255.0'), IPv4Address('0.0.0.255'), 24, 256, '192.168.1.0/24', '192.168.1.0/255.255.255.0', '192.168.1.0/0.0.0.255', '192.168.1.0/24', '192.168.1.0/24', '0/24.1.168.192.in-addr.arpa', 4, False, True, False, False, False, False, False]
# expect: IPv4Network('100.64.0.0/10') [IPv4Address('100.64.0.0'), IPv4Address('100.127.255.255'), IPv4Address('255.192.0.0'), IPv4Address('0.63.255.255'), 10, 4194304, '100.64.0.0/10', '100.64.0.0/255.192.0.0', '100.64.0.0/0.63.255.255', '100.64.0.0/10', '100.64.0.0/10', '0/10.0.64.100.in-addr.arpa', 4, False, False, False, False, False, False, False]
# expect: IPv4Network('1.2.3.4/31') [IPv4Address('1.2.3.4'), IPv4Address('1.2.3.5'), IPv4Address('255.255.255.254'), IPv4Address('0.0.0.1'), 31, 2, '1.2.3.4/31', '1.2.3.4/255.255.255.254', '1.2.3.4/0.0.0.1', '1.2.3.4/31', '1.2.3.4/31', '4/31.3.2.1.in-addr.arpa', 4, False, False, True, False, False, False, False]
# expect: IPv4Network('1.2.3.4/32') [IPv4Address('1.2.3.4'), IPv4Address('1.2.3.4'), IPv4Address('255.255.255.255'), IPv4Address('0.0.0.0'), 32, 1, '1.2.3.4/32', '1.2.3.4/255.255.255.255', '1.2.3.4/0.0.0.0', '1.2.3.4/32', '1.2.3.4/32', '4/32.3.2.1.in-addr.arpa', 4, False, False, True, False, False, False, False]
# expect: IPv4Network('1.2.3.0/24') [IPv4Address('1.2.3.0'), IPv4Address('1.2.3.255'), IPv4Address('255.255.255.0'), IPv4Address('0.0.0.255'), 24, 256, '1.2.3.0/24', '1.2.3.0/255.255.255.0', '1.2.3.0/0.0.0.255', '1.2.3.0/24', '1.2.3.0/24', '0/24.3.2.1.in-addr.arpa', 4, False, False, True, False, False, False, False]
# expect: IPv4Network('1.2.3.0/24') [IPv4Address('1.2.3.0'), IPv4Address('1.2.3.255'), IPv4Address('255.255.255.0'), IPv4Address('0.0.0.255'), 24, 256, '1.2.3.0/24', '1.2.3.0/255.255.255.0', '1.2.3.0/0.0.0.255', '1.2.3.0/24', '1.2.3.0/24', '0/24.3.2.1.in-addr.arpa', 4, False, False, True, False, False, False, False]
# expect: IPv4Network('1.2.3.0/25') [IPv4Address('1.2.3.0'), IPv4Address('1.2.3.127'), IPv4Address('255.255.255.128'), IPv4Address('0.0.0.127'), 25, 128, '1.2.3.0/25', '1.2.3.0/255.255.255.128', '1.2.3.0/0.0.0.127', '1.2.3.0/25', '1.2.3.0/25', '0/25.3.2.1.in-addr.arpa', 4, False, False, True, False, False, False, False]
# expect: IPv4Network('1.2.3.4/32') [IPv4Address('1.2.3.4'), IPv4Address('1.2.3.4'), IPv4Address('255.255.255.255'), IPv4Address('0.0.0.0'), 32, 1, '1.2.3.4/32', '1.2.3.4/255.255.255.255', '1.2.3.4/0.0.0.0', '1.2.3.4/32', '1.2.3.4/32', '4/32.3.2.1.in-addr.arpa', 4, False, False, True, False, False, False, False]
# expect: IPv4Network('0.0.0.5/32') [IPv4Address('0.0.0.5'), IPv4Address('0.0.0.5'), IPv4Address('255.255.255.255'), IPv4Address('0.0.0.0'), 32, 1, '0.0.0.5/32', '0.0.0.5/255.255.255.255', '0.0.0.5/0.0.0.0', '0.0.0.5/32', '0.0.0.5/32', '5/32.0.0.0.in-addr.arpa', 4, False, True, False, False, False, False, False]
# expect: IPv4Network('224.0.0.0/4') [IPv4Address('224.0.0.0'), IPv4Address('239.255.255.255'), IPv4Address('240.0.0.0'), IPv4Address('15.255.255.255'), 4, 268435456, '224.0.0.0/4', '224.0.0.0/240.0.0.0', '224.0.0.0/15.255.255.255', '224.0.0.0/4', '224.0.0.0/4', '0/4.0.0.224.in-addr.arpa', 4, True, False, True, False, False, False, False]
# expect: IPv4Network('192.0.0.0/16') [IPv4Address('192.0.0.0'), IPv4Address('192.0.255.255'), IPv4Address('255.255.0.0'), IPv4Address('0.0.255.255'), 16, 65536, '192.0.0.0/16', '192.0.0.0/255.255.0.0', '192.0.0.0/0.0.255.255', '192.0.0.0/16', '192.0.0.0/16', '0/16.0.0.192.in-addr.arpa', 4, False, False, True, False, False, False, False]
# expect: IPv4Network('0.0.0.0/0') [IPv4Address('0.0.0.0'), IPv4Address('255.255.255.255'), IPv4Address('0.0.0.0'), IPv4Address('255.255.255.255'), 0, 4294967296, '0.0.0.0/0', '0.0.0.0/0.0.0.0', '0.0.0.0/255.255.255.255', '0.0.0.0/0', '0.0.0.0/0', '0/0.0.0.0.in-addr.arpa', 4, False, False, True, False, False, False, False]
# expect: IPv4Network('240.0.0.0/32') [IPv4Address('240.0.0.0'), IPv4Address('240.0.0.0'), IPv4Address('255.255.255.255'), IPv4Address('0.0.0.0'), 32, 1, '240.0.0.0/32', '240.0.0.0/255.255.255.255', '240.0.0.0/0.0.0.0', '240.0.0.0/32', '240.0.0.0/32', '0/32.0.0.240.in-addr.arpa', 4, False, True, False, False, True, False, False]
for n in ("2001:db8::/32", "::/0", "::1", "fe80::/10", "1::/127", "1::/128", ("1::", 64), "fec0::/10", "ff00::/8", 7):
    x = I.IPv6Network(n)
    print(repr(x), [getattr(x, p) for p in props], x.is_site_local)
# expect: IPv6Network('2001:db8::/32') [IPv6Address('2001:db8::'), IPv6Address('2001:db8:ffff:ffff:ffff:ffff:ffff:ffff'), IPv6Address('ffff:ffff::'), IPv6Address('::ffff:ffff:ffff:ffff:ffff:ffff'), 32, 79228162514264337593543950336, '2001:db8::/32', '2001:db8::/ffff:ffff::', '2001:db8::/::ffff:ffff:ffff:ffff:ffff:ffff', '2001:db8::/32', '2001:0db8:0000:0000:0000:0000:0000:0000/32', '2.3./.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa', 6, False, True, False, False, False, False, False] False
# expect: IPv6Network('::/0') [IPv6Address('::'), IPv6Address('ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'), IPv6Address('::'), IPv6Address('ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'), 0, 340282366920938463463374607431768211456, '::/0', '::/::', '::/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '::/0', '0000:0000:0000:0000:0000:0000:0000:0000/0', '0./.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa', 6, False, False, True, False, False, False, False] False
# expect: IPv6Network('::1/128') [IPv6Address('::1'), IPv6Address('::1'), IPv6Address('ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'), IPv6Address('::'), 128, 1, '::1/128', '::1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '::1/::', '::1/128', '0000:0000:0000:0000:0000:0000:0000:0001/128', '8.2.1./.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa', 6, False, True, False, False, True, True, False] False
# expect: IPv6Network('fe80::/10') [IPv6Address('fe80::'), IPv6Address('febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff'), IPv6Address('ffc0::'), IPv6Address('3f:ffff:ffff:ffff:ffff:ffff:ffff:ffff'), 10, 332306998946228968225951765070086144, 'fe80::/10', 'fe80::/ffc0::', 'fe80::/3f:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'fe80::/10', 'fe80:0000:0000:0000:0000:0000:0000:0000/10', '0.1./.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.e.f.ip6.arpa', 6, False, True, False, False, False, False, True] False
# expect: IPv6Network('1::/127') [IPv6Address('1::'), IPv6Address('1::1'), IPv6Address('ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe'), IPv6Address('::1'), 127, 2, '1::/127', '1::/ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe', '1::/::1', '1::/127', '0001:0000:0000:0000:0000:0000:0000:0000/127', '7.2.1./.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.ip6.arpa', 6, False, False, True, False, True, False, False] False
# expect: IPv6Network('1::/128') [IPv6Address('1::'), IPv6Address('1::'), IPv6Address('ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'), IPv6Address('::'), 128, 1, '1::/128', '1::/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '1::/::', '1::/128', '0001:0000:0000:0000:0000:0000:0000:0000/128', '8.2.1./.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.ip6.arpa', 6, False, False, True, False, True, False, False] False
# expect: IPv6Network('1::/64') [IPv6Address('1::'), IPv6Address('1::ffff:ffff:ffff:ffff'), IPv6Address('ffff:ffff:ffff:ffff::'), IPv6Address('::ffff:ffff:ffff:ffff'), 64, 18446744073709551616, '1::/64', '1::/ffff:ffff:ffff:ffff::', '1::/::ffff:ffff:ffff:ffff', '1::/64', '0001:0000:0000:0000:0000:0000:0000:0000/64', '4.6./.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.ip6.arpa', 6, False, False, True, False, True, False, False] False
# expect: IPv6Network('fec0::/10') [IPv6Address('fec0::'), IPv6Address('feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'), IPv6Address('ffc0::'), IPv6Address('3f:ffff:ffff:ffff:ffff:ffff:ffff:ffff'), 10, 332306998946228968225951765070086144, 'fec0::/10', 'fec0::/ffc0::', 'fec0::/3f:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'fec0::/10', 'fec0:0000:0000:0000:0000:0000:0000:0000/10', '0.1./.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.c.e.f.ip6.arpa', 6, False, False, True, False, False, False, False] True
# expect: IPv6Network('ff00::/8') [IPv6Address('ff00::'), IPv6Address('ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'), IPv6Address('ff00::'), IPv6Address('ff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'), 8, 1329227995784915872903807060280344576, 'ff00::/8', 'ff00::/ff00::', 'ff00::/ff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'ff00::/8', 'ff00:0000:0000:0000:0000:0000:0000:0000/8', '8./.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.f.f.ip6.arpa', 6, True, False, True, False, False, False, False] False
# expect: IPv6Network('::7/128') [IPv6Address('::7'), IPv6Address('::7'), IPv6Address('ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'), IPv6Address('::'), 128, 1, '::7/128', '::7/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '::7/::', '::7/128', '0000:0000:0000:0000:0000:0000:0000:0007/128', '8.2.1./.7.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa', 6, False, False, True, False, True, False, False] False
for n in ("1.2.3.4/24", "1.2.3.4/33", "1.2.3.4/-1", "1.2.3.4/x", "1.2.3.4/255.0.255.0", "1.2.3.4/1.2.3", "1.2.3.4//", "1.2.3.4/5/6", "/24", "1.2.3.4/", ("1.2.3.4", 99), ("1.2.3.4", "a"), "1.2.3.4/\u0661", "x/24"):
    t(I.IPv4Network, n); t(I.IPv4Network, n, False); t(I.IPv4Interface, n)
# expect: ValueError: 1.2.3.4/24 has host bits set
# expect: IPv4Network('1.2.3.0/24')
# expect: IPv4Interface('1.2.3.4/24')
# expect: NetmaskValueError: '33' is not a valid netmask
# expect: NetmaskValueError: '33' is not a valid netmask
# expect: NetmaskValueError: '33' is not a valid netmask
# expect: NetmaskValueError: '-1' is not a valid netmask
# expect: NetmaskValueError: '-1' is not a valid netmask
# expect: NetmaskValueError: '-1' is not a valid netmask
# expect: NetmaskValueError: 'x' is not a valid netmask
# expect: NetmaskValueError: 'x' is not a valid netmask
# expect: NetmaskValueError: 'x' is not a valid netmask
# expect: NetmaskValueError: '255.0.255.0' is not a valid netmask
# expect: NetmaskValueError: '255.0.255.0' is not a valid netmask
# expect: NetmaskValueError: '255.0.255.0' is not a valid netmask
# expect: NetmaskValueError: '1.2.3' is not a valid netmask
# expect: NetmaskValueError: '1.2.3' is not a valid netmask
# expect: NetmaskValueError: '1.2.3' is not a valid netmask
# expect: AddressValueError: Only one '/' permitted in '1.2.3.4//'
# expect: AddressValueError: Only one '/' permitted in '1.2.3.4//'
# expect: AddressValueError: Only one '/' permitted in '1.2.3.4//'
# expect: AddressValueError: Only one '/' permitted in '1.2.3.4/5/6'
# expect: AddressValueError: Only one '/' permitted in '1.2.3.4/5/6'
# expect: AddressValueError: Only one '/' permitted in '1.2.3.4/5/6'
# expect: AddressValueError: Address cannot be empty
# expect: AddressValueError: Address cannot be empty
# expect: AddressValueError: Address cannot be empty
# expect: NetmaskValueError: '' is not a valid netmask
# expect: NetmaskValueError: '' is not a valid netmask
# expect: NetmaskValueError: '' is not a valid netmask
# expect: NetmaskValueError: 99 is not a valid netmask
# expect: NetmaskValueError: 99 is not a valid netmask
# expect: NetmaskValueError: 99 is not a valid netmask
# expect: NetmaskValueError: 'a' is not a valid netmask
# expect: NetmaskValueError: 'a' is not a valid netmask
# expect: NetmaskValueError: 'a' is not a valid netmask
# expect: NetmaskValueError: '١' is not a valid netmask
# expect: NetmaskValueError: '١' is not a valid netmask
# expect: NetmaskValueError: '١' is not a valid netmask
# expect: AddressValueError: Expected 4 octets in 'x'
# expect: AddressValueError: Expected 4 octets in 'x'
# expect: AddressValueError: Expected 4 octets in 'x'
for n in ("1::1/64", "1::/129", "1::/ffff::", "1::/x", "1::%a/64", ("1::", "64")):
    t(I.IPv6Network, n); t(I.IPv6Network, n, strict=False); t(I.IPv6Interface, n)
# expect: ValueError: 1::1/64 has host bits set
# expect: IPv6Network('1::/64')
# expect: IPv6Interface('1::1/64')
# expect: NetmaskValueError: '129' is not a valid netmask
# expect: NetmaskValueError: '129' is not a valid netmask
# expect: NetmaskValueError: '129' is not a valid netmask
# expect: NetmaskValueError: 'ffff::' is not a valid netmask
# expect: NetmaskValueError: 'ffff::' is not a valid netmask
# expect: NetmaskValueError: 'ffff::' is not a valid netmask
# expect: NetmaskValueError: 'x' is not a valid netmask
# expect: NetmaskValueError: 'x' is not a valid netmask
# expect: NetmaskValueError: 'x' is not a valid netmask
# expect: IPv6Network('1::%a/64')
# expect: IPv6Network('1::%a/64')
# expect: IPv6Interface('1::%a/64')
# expect: IPv6Network('1::/64')
# expect: IPv6Network('1::/64')
# expect: IPv6Interface('1::/64')
n = I.ip_network("10.0.0.0/29")
print(list(n), list(n.hosts()), n[0], n[-1], n[3], I.ip_address("10.0.0.5") in n, I.ip_address("::1") in n, len(list(I.ip_network("1::/125").hosts())), list(I.ip_network("1.2.3.4/31").hosts()), list(I.ip_network("1.2.3.4").hosts()), list(I.ip_network("1::/127").hosts()), list(I.ip_network("1::").hosts()))  # expect: [IPv4Address('10.0.0.0'), IPv4Address('10.0.0.1'), IPv4Address('10.0.0.2'), IPv4Address('10.0.0.3'), IPv4Address('10.0.0.4'), IPv4Address('10.0.0.5'), IPv4Address('10.0.0.6'), IPv4Address('10.0.0.7')] [IPv4Address('10.0.0.1'), IPv4Address('10.0.0.2'), IPv4Address('10.0.0.3'), IPv4Address('10.0.0.4'), IPv4Address('10.0.0.5'), IPv4Address('10.0.0.6')] 10.0.0.0 10.0.0.7 10.0.0.3 True False 7 [IPv4Address('1.2.3.4'), IPv4Address('1.2.3.5')] [IPv4Address('1.2.3.4')] [IPv6Address('1::'), IPv6Address('1::1')] [IPv6Address('1::')]
t(n.__getitem__, 8); t(n.__getitem__, -9); t(lambda: 5 in n)  # expect: IndexError: address out of range
# expect: IndexError: address out of range
# expect: AttributeError: 'int' object has no attribute 'version'
t(n.subnets); t(n.subnets, 2); t(n.subnets, new_prefix=32); t(n.subnets, 0); t(n.subnets, -1); t(n.subnets, 4); t(n.subnets, new_prefix=8); t(n.subnets, 2, 31); t(I.ip_network("1.2.3.4").subnets)  # expect: [IPv4Network('10.0.0.0/30'), IPv4Network('10.0.0.4/30')]
# expect: [IPv4Network('10.0.0.0/31'), IPv4Network('10.0.0.2/31'), IPv4Network('10.0.0.4/31'), IPv4Network('10.0.0.6/31')]
# expect: [IPv4Network('10.0.0.0/32'), IPv4Network('10.0.0.1/32'), IPv4Network('10.0.0.2/32'), IPv4Network('10.0.0.3/32'), IPv4Network('10.0.0.4/32'), IPv4Network('10.0.0.5/32'), IPv4Network('10.0.0.6/32'), IPv4Network('10.0.0.7/32')]
# expect: [IPv4Network('10.0.0.0/29')]
# expect: ValueError: prefix length diff must be > 0
# expect: ValueError: prefix length diff 33 is invalid for netblock 10.0.0.0/29
# expect: ValueError: new prefix must be longer
# expect: ValueError: cannot set prefixlen_diff and new_prefix
# expect: [IPv4Network('1.2.3.4/32')]
t(n.supernet); t(n.supernet, 5); t(n.supernet, 40); t(n.supernet, new_prefix=8); t(n.supernet, new_prefix=30); t(n.supernet, 2, 8); t(I.ip_network("0.0.0.0/0").supernet)  # expect: IPv4Network('10.0.0.0/28')
# expect: IPv4Network('10.0.0.0/24')
# expect: ValueError: current prefixlen is 29, cannot have a prefixlen_diff of 40
# expect: IPv4Network('10.0.0.0/8')
# expect: ValueError: new prefix must be shorter
# expect: ValueError: cannot set prefixlen_diff and new_prefix
# expect: IPv4Network('0.0.0.0/0')
t(n.address_exclude, I.ip_network("10.0.0.4/31")); t(n.address_exclude, n); t(n.address_exclude, I.ip_network("11.0.0.0/30")); t(n.address_exclude, I.ip_network("1::")); t(n.address_exclude, I.ip_address("10.0.0.1")); t(I.ip_network("2001:db8::/126").address_exclude, I.ip_network("2001:db8::2"))  # expect: [IPv4Network('10.0.0.0/30'), IPv4Network('10.0.0.6/31')]
# expect: []
# expect: ValueError: 11.0.0.0/30 not contained in 10.0.0.0/29
# expect: TypeError: 10.0.0.0/29 and 1::/128 are not of the same version
# expect: TypeError: 10.0.0.1 is not a network object
# expect: [IPv6Network('2001:db8::/127'), IPv6Network('2001:db8::3/128')]
m = I.ip_network("10.0.0.0/30")
print(m.subnet_of(n), n.subnet_of(m), n.supernet_of(m), n.overlaps(m), n.overlaps(I.ip_network("11.0.0.0/8")), n.compare_networks(m), m.compare_networks(n), n.compare_networks(n), n < m, n > m, n <= n, n == m, n == I.ip_network("10.0.0.0/29"), n != m, hash(n) == hash(I.ip_network("10.0.0.0/29")), n == "x")  # expect: True False True True False -1 1 0 True False True False True True True False
t(n.subnet_of, I.ip_network("1::")); t(n.subnet_of, I.ip_address("1.2.3.4")); t(n.compare_networks, I.ip_network("1::")); t(lambda: n < I.ip_network("1::")); t(lambda: n < 5)  # expect: TypeError: 10.0.0.0/29 and 1::/128 are not of the same version
# expect: TypeError: Unable to test subnet containment between 10.0.0.0/29 and 1.2.3.4
# expect: TypeError: 10.0.0.0/29 and 1::/128 are not of the same type
# expect: TypeError: 10.0.0.0/29 and 1::/128 are not of the same version
# expect: TypeError: '<' not supported between instances of 'IPv4Network' and 'int'
S, A = I.summarize_address_range, I.ip_address
t(S, A("1.2.3.0"), A("1.2.3.130")); t(S, A("0.0.0.0"), A("255.255.255.255")); t(S, A("1.2.3.4"), A("1.2.3.4")); t(S, A("1::1"), A("1::f")); t(S, A("1.2.3.4"), A("1.2.3.3")); t(S, A("1.2.3.4"), A("::1")); t(S, n, m); t(S, 1, 2)  # expect: [IPv4Network('1.2.3.0/25'), IPv4Network('1.2.3.128/31'), IPv4Network('1.2.3.130/32')]
# expect: [IPv4Network('0.0.0.0/0')]
# expect: [IPv4Network('1.2.3.4/32')]
# expect: [IPv6Network('1::1/128'), IPv6Network('1::2/127'), IPv6Network('1::4/126'), IPv6Network('1::8/125')]
# expect: ValueError: last IP address must be greater than first
# expect: TypeError: 1.2.3.4 and ::1 are not of the same version
# expect: TypeError: first and last must be IP addresses, not networks
# expect: TypeError: first and last must be IP addresses, not networks
C = I.collapse_addresses
N = I.ip_network
t(C, [N("1.2.3.0/25"), N("1.2.3.128/25")]); t(C, [A("1.2.3.0"), A("1.2.3.1"), A("1.2.3.2"), A("1.2.3.3"), N("1.2.3.4/30")]); t(C, []); t(C, [N("1.0.0.0/8"), N("1.2.3.0/24"), A("1.2.3.4")]); t(C, [A("1.2.3.4"), A("::1")]); t(C, [N("1.2.3.4"), N("1.2.3.5"), N("1.2.3.5")]); t(C, [N("1::/64"), N("1:0:0:1::/64"), N("5::")]); t(C, [N("10.0.0.128/25"), N("10.0.1.0/25")]); t(C, [N("1.0.0.0/8"), N("::/0")])  # expect: [IPv4Network('1.2.3.0/24')]
# expect: [IPv4Network('1.2.3.0/29')]
# expect: []
# expect: [IPv4Network('1.0.0.0/8')]
# expect: TypeError: ::1 and 1.2.3.4 are not of the same version
# expect: [IPv4Network('1.2.3.4/31')]
# expect: [IPv6Network('1::/63'), IPv6Network('5::/128')]
# expect: [IPv4Network('10.0.0.128/25'), IPv4Network('10.0.1.0/25')]
# expect: TypeError: ::/0 and 1.0.0.0/8 are not of the same version
print(sorted([N("1::"), A("1.2.3.4"), N("1.2.0.0/16")], key=I.get_mixed_type_key), I.get_mixed_type_key(5))  # expect: [IPv4Network('1.2.0.0/16'), IPv4Address('1.2.3.4'), IPv6Network('1::/128')] NotImplemented
i = I.ip_interface("192.168.1.5/24")
print(repr(i), i, i.ip, i.network, i.netmask, i.hostmask, i.with_prefixlen, i.with_netmask, i.with_hostmask, i == I.ip_interface("192.168.1.5/25"), i == A("192.168.1.5"), A("192.168.1.5") == i, i < I.ip_interface("192.168.1.6/24"), i < I.ip_interface("192.168.1.4/16"), hash(i) == hash(I.IPv4Interface("192.168.1.5/24")), i + 1, i.is_private, i.__reduce__(), i.compressed, i.exploded)  # expect: IPv4Interface('192.168.1.5/24') 192.168.1.5/24 192.168.1.5 192.168.1.0/24 255.255.255.0 0.0.0.255 192.168.1.5/24 192.168.1.5/255.255.255.0 192.168.1.5/0.0.0.255 False False False True False True 192.168.1.6/32 True (<class 'ipaddress.IPv4Interface'>, ('192.168.1.5/24',)) 192.168.1.5/24 192.168.1.5/24
j = I.ip_interface("fe80::5%eth0/64")
print(repr(j), j.ip, j.network, j.exploded, j.with_netmask, j.is_link_local, j.is_loopback, I.ip_interface("::1/128").is_loopback, I.ip_interface("::1/64").is_loopback, I.ip_interface("::/0").is_unspecified, j.scope_id)  # expect: IPv6Interface('fe80::5%eth0/64') fe80::5 fe80::/64 fe80:0000:0000:0000:0000:0000:0000:0005/64 fe80::5/ffff:ffff:ffff:ffff:: True False True False False eth0
t(I.IPv4Interface, "1.2.3.4/33"); t(lambda: i < j); t(lambda: i < A("1.2.3.4"))  # expect: NetmaskValueError: '33' is not a valid netmask
# expect: TypeError: 192.168.1.5/24 and fe80::5%eth0/64 are not of the same version
# expect: False
