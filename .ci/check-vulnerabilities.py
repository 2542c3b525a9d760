"""Fails when a package in use, or one that it brings along, has a vulnerability that a package source knows of.

Says 'not checked: ...' and passes where no source can be asked: a machine without a network, or a mirror that hands out
packages and no advisories. There 'dotnet list package --vulnerable' would find nothing and call it fine.
"""
import json
import subprocess
import sys
import urllib.request

RESOURCE = "VulnerabilityInfo/"
PATIENCE = 30


def main():
    advised, refusals = [], []
    for source in sources():
        refusal = why_not(source)
        refusals.append(refusal) if refusal else advised.append(source)
    if not advised:
        print("not checked: " + ("; ".join(refusals) or "no package source is enabled"))
        return 0
    for refusal in refusals:
        print(f"not asked: {refusal}")
    found = vulnerable(report(advised))
    for line in found:
        print(line)
    print(f"{len(found)} vulnerable packages; asked {', '.join(advised)}")
    return 1 if found else 0


def sources():
    """The enabled sources: lines such as 'E https://example.org/index.json'."""
    command = ["dotnet", "nuget", "list", "source", "--format", "short"]
    listed = subprocess.run(command, capture_output=True, text=True, check=True)
    marked = (line.split(maxsplit=1) for line in listed.stdout.splitlines())
    return [line[1].strip() for line in marked if len(line) == 2 and line[0].startswith("E")]


def why_not(source):
    """Why a source cannot say what is vulnerable; None when it can."""
    if not source.startswith(("https://", "http://")):
        return f"{source} is no server"
    try:
        index = fetch(source)
        addresses = [r["@id"] for r in index.get("resources", []) if str(r.get("@type", "")).startswith(RESOURCE)]
        if not addresses:
            return f"{source} publishes no known vulnerabilities"
        if not any(fetch(address) for address in addresses):
            return f"{source} has an empty list of known vulnerabilities"
    except (OSError, ValueError) as failure:
        return f"{source} cannot be asked ({failure})"
    return None


def fetch(address):
    with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
        return json.load(answer)


def report(asked):
    options = [option for source in asked for option in ("--source", source)]
    command = ["dotnet", "list", "package", "--vulnerable", "--include-transitive", "--format", "json", *options]
    listed = subprocess.run(command, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{listed.stdout}{listed.stderr}")
    return json.loads(listed.stdout)


def vulnerable(listed):
    """A line for each vulnerability of each package, sorted: packages are shared by projects."""
    lines = set()
    for project in listed.get("projects", []):
        for framework in project.get("frameworks", []):
            for package in framework.get("topLevelPackages", []) + framework.get("transitivePackages", []):
                for known in package.get("vulnerabilities", []):
                    lines.add(f"{package['id']} {package['resolvedVersion']}: {known['severity']}: {known['advisoryurl']}")
    return sorted(lines)


if __name__ == "__main__":
    sys.exit(main())
