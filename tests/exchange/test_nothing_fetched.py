"""Reading mails and e-invoices opens nothing and calls nobody, whatever stands in them."""

import os
import subprocess
import sys

PROGRAM = r"""
import io, sys, zipfile
from datetime import UTC, datetime
from collectdesk import resources
from collectdesk.domain.problem import Problem
from collectdesk.operations.document_look import look
from tests.exchange.outlook import msg, storage

NOW = datetime(2026, 11, 21, tzinfo=UTC)
PAGE = b'''<html><head><link rel=stylesheet href="http://127.0.0.1:9/a.css"><base href="file:///etc/">
<meta http-equiv=refresh content="0;url=http://127.0.0.1:9/"></head><body background="file:///etc/passwd">
<img src="http://127.0.0.1:9/x.gif"><img src="file:///etc/passwd"><iframe src="http://127.0.0.1:9/"></iframe>
<object data="file:///etc/passwd"></object><script src="http://127.0.0.1:9/x.js"></script>
<style>@import url(http://127.0.0.1:9/x.css)</style>
<img src="\\\\127.0.0.1\\share\\x.png">Pay</body></html>'''
EML = (b"From: a@b.example\r\nTo: c@d.example\r\nSubject: file:///etc/passwd\r\n"
       b"Date: Fri, 20 Nov 2026 10:30:00 +0800\r\nContent-Type: multipart/mixed; boundary=X\r\n\r\n"
       b"--X\r\nContent-Type: text/html\r\n\r\n" + PAGE +
       b"\r\n--X\r\nContent-Type: message/external-body; access-type=local-file; name=/etc/passwd\r\n\r\n"
       b"Content-Type: text/plain\r\n\r\n\r\n--X\r\nContent-Type: message/external-body; access-type=URL; "
       b'URL="http://127.0.0.1:9/"\r\n\r\nContent-Type: text/plain\r\n\r\n\r\n'
       b"--X\r\nContent-Type: application/pdf; name=/etc/passwd\r\n"
       b"Content-Transfer-Encoding: x-uuencode\r\n\r\n"
       b"begin 644 /etc/shadow\r\n#86)C\r\n`\r\nend\r\n--X--\r\n")
INNER = storage(subject="i", head=24, html=PAGE)
MSG = msg(subject="x", html=PAGE, attached=(("/etc/passwd", b"x"), ("m", INNER)))
XML = b'''<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">
<!ENTITY % p SYSTEM "http://127.0.0.1:9/p.dtd">%p;]><Invoice>&x;</Invoice>'''
INCLUDE = b'''<Invoice xmlns="urn:GEINV:eInvoiceMessage:F0401:4.0" xmlns:xi="http://www.w3.org/2001/XInclude"
xmlns:s="http://www.w3.org/2001/XMLSchema-instance" s:schemaLocation="urn:x http://127.0.0.1:9/x.xsd">
<xi:include href="file:///etc/passwd"/></Invoice>'''
OFD = io.BytesIO()
with zipfile.ZipFile(OFD, "w") as archive:
    archive.writestr("OFD.xml", XML)
    archive.writestr("../../../etc/attach.xml", INCLUDE)
CASES = [("a.eml", EML), ("a.msg", MSG), ("a.xml", XML), ("b.xml", INCLUDE), ("a.ofd", OFD.getvalue()),
         ("/etc/passwd", b"text"), ("a.pdf", PDF)]
for case in CASES:
    look(*case, NOW)  # loads what is loaded when first needed
told, allowed = [], str(resources.root())
CALLS = ("socket.", "urllib.", "subprocess.", "os.system", "os.exec", "http.", "shutil.", "tempfile.",
         "os.remove", "os.rename", "webbrowser.", "ctypes.dlopen")
def watch(event, arguments):
    if event == "open" and not str(arguments[0]).startswith(allowed):
        told.append((event, str(arguments[0])))
    if event.startswith(CALLS):
        told.append((event, str(arguments)))
sys.addaudithook(watch)
seen = []
for case in CASES:
    found = look(*case, NOW)
    seen.append(found.mail.text if found.mail else found.problem.code if found.problem else found.kind)
print(told, seen, sep="\n")
"""
# a PDF with an invoice attached that asks for a file of this computer
PDF = """
import pikepdf
_out, _pdf = io.BytesIO(), pikepdf.new()
_pdf.add_blank_page()
_pdf.attachments["factur-x.xml"] = pikepdf.AttachedFileSpec(_pdf, XML)
_pdf.save(_out)
PDF = _out.getvalue()
"""


def test_reading_opens_nothing_and_calls_nobody() -> None:
    program = PROGRAM.replace("CASES = [", PDF + "CASES = [", 1)
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(("src", ".")), "PYTHONIOENCODING": "utf-8"},
    )
    assert done.returncode == 0, done.stderr
    told, seen = done.stdout.splitlines()
    assert told == "[]"
    refused = "document-xml-doctype"
    assert seen == str(["Pay", "Pay", refused, "einvoice-number-missing", refused, "other", refused])


def test_the_watch_would_notice_a_file_and_a_call() -> None:
    program = (
        "import sys, socket\ntold = []\n"
        "sys.addaudithook(lambda event, _: told.append(event))\n"
        "open('/dev/null')\n"
        "try:\n    socket.create_connection(('127.0.0.1', 9), 0.1)\nexcept OSError:\n    pass\n"
        "print('open' in told, any(event.startswith('socket.') for event in told))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True True"
