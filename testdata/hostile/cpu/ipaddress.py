# All hosts of a network.
# ends: fuel
# cpython: time
import ipaddress
for _ in ipaddress.ip_network("::/0").hosts():
    pass
