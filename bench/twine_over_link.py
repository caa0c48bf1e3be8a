"""Runs twine with every host name leading to the link on this machine: python twine_over_link.py ARGUMENT..."""

import os
import socket
import sys

from twine.__main__ import main

look_up = socket.getaddrinfo


def look_up_link(host, port, *args, **kwargs):
    return look_up("127.0.0.1", int(os.environ["LINK_PORT"]), *args, **kwargs)


socket.getaddrinfo = look_up_link
sys.exit(main())
