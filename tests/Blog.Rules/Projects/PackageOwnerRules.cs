using Blog.Rules.Repository;

namespace Blog.Rules.Projects;

/// <summary>Every package has one owner. Architecture law: a package is referenced by the one project that owns
/// it.</summary>
public class PackageOwnerRules
{
    private static readonly (string Project, string Package, string PrivateAssets)[] References =
    [
        .. ProjectFile.Src.SelectMany(p => p.Packages.Select(k => (p.Name, k.Package, k.PrivateAssets))),
    ];

    [Fact]
    public void A_package_is_referenced_by_one_project() =>
        HouseRule.Holds(
            "A package is referenced by the one project that owns it.",
            "Ask the owner's door for what you need; where the door lacks it, widen the door.",
            References
                .GroupBy(r => r.Package)
                .Where(g => g.Count() > 1)
                .Select(g => $"src/: {g.Key} is referenced by {string.Join(" and ", g.Select(r => r.Project))}")
        );

    [Fact]
    public void A_package_is_not_passed_on_to_the_rooms_above() =>
        HouseRule.Holds(
            "A package stays inside its owner: its compile assets are private.",
            "Write PrivateAssets=\"compile\" at the PackageReference.",
            References
                .Where(r => r.PrivateAssets is not ("compile" or "all"))
                .Select(r => $"src/{r.Project}/{r.Project}.csproj passes {r.Package} on")
        );

    [Fact]
    public void ARCHITECTURE_names_every_package_with_its_owner() =>
        HouseRule.Holds(
            "ARCHITECTURE.md names each package with the one project that owns it and why it was chosen.",
            "Write a row '| package | owner | why |' for it in the table of that heading.",
            References
                .Select(r => (r.Package, Owner: r.Project))
                .Except(Table().Select(t => (t.Package, t.Owner)))
                .Select(r => $"ARCHITECTURE.md has no row for {r.Package}, owned by {r.Owner}")
        );

    [Fact]
    public void ARCHITECTURE_names_no_package_that_is_gone_and_gives_a_reason_for_each() =>
        HouseRule.Holds(
            "The packages in ARCHITECTURE.md are the packages referenced, each with a reason.",
            "Delete the row, or write why the package was chosen.",
            Table()
                .Where(t => t.Why.Length < 10 || !References.Any(r => r.Package == t.Package))
                .Select(t =>
                    $"ARCHITECTURE.md: {t.Package} is "
                    + $"{(t.Why.Length < 10 ? "there without a reason" : "referenced nowhere")}"
                )
        );

    private static IEnumerable<(string Package, string Owner, string Why)> Table()
    {
        var text = RepositoryRoot.Read("ARCHITECTURE.md");
        Assert.True(
            text is not null,
            "ARCHITECTURE.md is missing at the root. Cure: write it, with a table '| package | owner | why |'."
        );
        var rows = text.Split('\n')
            .Select(Cells)
            .SkipWhile(c => c is not ["package", "owner", "why"])
            .Skip(2)
            .TakeWhile(c => c.Length == 3)
            .ToList();
        Assert.True(rows.Count > 0, "ARCHITECTURE.md has no table headed '| package | owner | why |'. Cure: write it.");
        return rows.Select(c => (c[0], c[1], c[2]));
    }

    private static string[] Cells(string line) =>
        line.Trim() is ['|', .. var cells, '|'] ? [.. cells.Split('|').Select(Cell)] : [];

    // The first two cells hold names, which may be marked as code or bold.
    private static string Cell(string text, int index) => index < 2 ? text.Trim(' ', '`', '*') : text.Trim();
}
