"""Opens workbooks in LibreOffice, types into cells as a clerk would, and saves them: edit.py PROFILE EDITS.

EDITS is a file of lines: `open FILE`, then lines `SHEET<tab>CELL<tab>TEXT`, then `save FILE`. Of a line
`SHEET<tab>CELL<tab>TEXT<tab>note` the text is written behind the note of the cell, `\\n` in it being a line break. PROFILE is a folder for
LibreOffice's own settings.
"""

import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.util import NumberFormat

SECONDS = 60


def named(name, value):
    found = PropertyValue()
    found.Name = name
    found.Value = value
    return found


def connected(pipe):
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    end = time.monotonic() + SECONDS
    while True:
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except Exception:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


def typed(document, cell, text):
    kind = document.NumberFormats.getByKey(cell.NumberFormat).Type
    if kind & NumberFormat.TEXT:
        cell.String = text
    else:
        cell.FormulaLocal = text


def edit(desktop, path):
    document = None
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("open "):
            document = desktop.loadComponentFromURL(
                uno.systemPathToFileUrl(line[5:]), "_blank", 0, (named("Hidden", True),)
            )
        elif line.startswith("save "):
            document.storeToURL(
                uno.systemPathToFileUrl(line[5:]), (named("FilterName", "Calc MS Excel 2007 XML"),)
            )
            document.close(True)
        else:
            sheet, place, text, *note = line.split("\t")
            cell = document.Sheets.getByName(sheet).getCellRangeByName(place)
            if note:
                cell.Annotation.String = cell.Annotation.String + text.replace("\\n", "\n")
            else:
                typed(document, cell, text)


def main():
    profile, edits = sys.argv[1:3]
    pipe = "baoxue" + str(abs(hash(profile)))
    office = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            "-env:UserInstallation=" + uno.systemPathToFileUrl(profile),
            "--accept=pipe,name=%s;urp;" % pipe,
        ]
    )
    try:
        context = connected(pipe)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        edit(desktop, edits)
        try:
            desktop.terminate()
        except Exception:
            pass  # it ends before it can answer
        office.wait(SECONDS)
    finally:
        office.kill()


main()
