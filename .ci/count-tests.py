"""Prints 'N passed, N failed, N skipped' for the trx files named; fails when a test failed or none ran."""
import collections
import glob
import sys
import xml.etree.ElementTree as tree

RESULT = "{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}UnitTestResult"

files = [f for pattern in sys.argv[1:] for f in glob.glob(pattern)]
outcomes = collections.Counter(result.get("outcome") for f in files for result in tree.parse(f).iter(RESULT))
passed = outcomes.pop("Passed", 0)
skipped = outcomes.pop("NotExecuted", 0)
failed = sum(outcomes.values())
print(f"{passed} passed, {failed} failed, {skipped} skipped")
sys.exit(failed > 0 or passed == 0)
