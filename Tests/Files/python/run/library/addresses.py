import ipaddress as ip
for t in ("1.2.3.4","255.255.255.255","::1","::","2001:db8::1","fe80::1","1:2:3:4:5:6:7:8","::ffff:1.2.3.4","1::8","1:0:0:4::8","10.0.0.1","224.0.0.1"):
    a = ip.ip_address(t); print(repr(a), a.version, int(a), a.exploded, a.packed, a.is_private, a.is_loopback, a.is_multicast, a.is_link_local, a.is_unspecified, a.reverse_pointer[:20], f"{a:x}")
for t in ("1.2.3","1.2.3.256","01.2.3.4","1..2.3","x","1:2","::1::2",":1:2:3:4:5:6:7","12345::","1:2:3:4:5:6:7:8:9","::g","1:2:3:4:5:6:7::8:9", ""):
    try: print(ip.IPv6Address(t) if ":" in t else ip.IPv4Address(t))
    except ValueError as e: print(type(e).__name__, e)
n = ip.ip_network("192.168.1.0/28"); print(n, repr(n), n.netmask, n.hostmask, n.broadcast_address, n.num_addresses, list(n.hosts())[:3], len(list(n.hosts())), n[3], n[-1], ip.ip_address("192.168.1.5") in n, n.with_netmask, n.is_private)
print(list(n.subnets()), list(n.subnets(new_prefix=30)), n.supernet(), n.overlaps(ip.ip_network("192.168.0.0/16")), n.subnet_of(ip.ip_network("192.168.0.0/16")), list(n.address_exclude(ip.ip_network("192.168.1.4/30"))))
i = ip.ip_interface("10.1.2.3/24"); print(repr(i), i.ip, i.network, i.with_netmask, i)
print(list(ip.summarize_address_range(ip.IPv4Address("10.0.0.1"), ip.IPv4Address("10.0.0.20"))), list(ip.collapse_addresses([ip.ip_network("10.0.0.0/25"), ip.ip_network("10.0.0.128/25"), ip.ip_address("1.1.1.1")])))
print(ip.ip_address("1.1.1.1") < ip.ip_address("1.1.1.2"), ip.ip_address("1.1.1.1") + 5, sorted([ip.ip_address("9.9.9.9"), ip.ip_address("1.1.1.1")]), ip.IPv4Address(5), ip.IPv6Address(b"\0"*15+b"\1"), ip.ip_network("2001:db8::/126").num_addresses, list(ip.ip_network("2001:db8::/126").hosts()), ip.ip_network("10.0.0.0/255.0.0.0"))
for f in (lambda: ip.ip_network("10.0.0.1/8"), lambda: ip.ip_network("10.0.0.0/33"), lambda: ip.ip_address("zz"), lambda: ip.IPv4Address(2**32), lambda: ip.ip_address("1.1.1.1") < ip.ip_address("::1"), lambda: ip.ip_network("x/8")):
    try: print(f())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
