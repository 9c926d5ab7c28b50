# The addresses of a network, summarised and collapsed.
# ends: fuel
# cpython: time
import ipaddress
while True:
    list(ipaddress.summarize_address_range(ipaddress.ip_address("0.0.0.1"), ipaddress.ip_address("255.255.255.254")))
    list(ipaddress.collapse_addresses(ipaddress.ip_network("10.0.0.0/23").subnets(new_prefix=32)))
