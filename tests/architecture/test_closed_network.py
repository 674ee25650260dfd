"""Tests reach their own servers and nothing else."""

import socket

import pytest
from pytest_socket import SocketConnectBlockedError


def test_a_foreign_host_cannot_be_reached() -> None:
    with socket.socket() as foreign, pytest.raises((SocketConnectBlockedError, UserWarning)):
        foreign.connect(("192.0.2.1", 80))
