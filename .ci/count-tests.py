"""Prints 'N passed, N failed, N skipped' for the trx files named, after the tests that did not pass.

Fails when a test failed or none ran.
"""
import collections
import glob
import sys
import xml.etree.ElementTree as tree

NAMESPACE = "{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}"
# The end of a log is what is read first: it says enough to look for the cause, and not more.
MOST_FAILURES = 20
MOST_CHARACTERS = 1500

files = [f for pattern in sys.argv[1:] for f in glob.glob(pattern)]
results = [result for f in files for result in tree.parse(f).iter(NAMESPACE + "UnitTestResult")]
outcomes = collections.Counter(result.get("outcome") for result in results)
passed = outcomes.pop("Passed", 0)
skipped = outcomes.pop("NotExecuted", 0)
failed = sum(outcomes.values())
failures = [result for result in results if result.get("outcome") in outcomes]
for failure in failures[:MOST_FAILURES]:
    texts = (failure.iter(NAMESPACE + name) for name in ("Message", "StackTrace"))
    said = "\n".join(text.text or "" for found in texts for text in found)
    print(f"{failure.get('outcome')}: {failure.get('testName')}\n{said[:MOST_CHARACTERS]}\n")
if failed > MOST_FAILURES:
    print(f"and {failed - MOST_FAILURES} more; each is in the log of its project\n")
print(f"{passed} passed, {failed} failed, {skipped} skipped")
sys.exit(failed > 0 or passed == 0)
