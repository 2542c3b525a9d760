using Blog.Rules.Repository;

namespace Blog.Rules.Projects;

/// <summary>Who may know whom. Architecture law: references go down only.</summary>
public class ProjectReferenceRules
{
    private static readonly string[] Layer1 =
    [
        "Blog.Data",
        "Blog.Html",
        "Blog.Images",
        "Blog.Mail",
        "Blog.Markdown",
        "Blog.Math",
        "Blog.Theming",
    ];

    // What makes a site of its files.
    private static readonly string[] Site = ["Blog.Engine", "Blog.Reading", "Blog.Pages"];

    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["Blog.Text"] = [],
        ["Blog.Model"] = ["Blog.Text"],
        ["Blog.Data"] = ["Blog.Text"],
        ["Blog.Html"] = ["Blog.Text"],
        ["Blog.Images"] = ["Blog.Text"],
        ["Blog.Mail"] = ["Blog.Text"],
        ["Blog.Markdown"] = ["Blog.Text"],
        ["Blog.Math"] = ["Blog.Text"],
        ["Blog.Theming"] = ["Blog.Text"],
        ["Blog.Engine"] = ["Blog.Text"],
        ["Blog.Reading"] =
        [
            "Blog.Text",
            "Blog.Model",
            "Blog.Data",
            "Blog.Markdown",
            "Blog.Math",
            "Blog.Html",
            "Blog.Mail",
            "Blog.Engine",
        ],
        ["Blog.Editing"] = ["Blog.Text", "Blog.Model", "Blog.Data", "Blog.Markdown", "Blog.Reading"],
        ["Blog.Pages"] = ["Blog.Text", "Blog.Model", .. Layer1, "Blog.Engine", "Blog.Reading", "Blog.Syndication"],
        ["Blog.Syndication"] = ["Blog.Text", "Blog.Model", .. Layer1],
        ["Blog.Import"] =
        [
            "Blog.Text",
            "Blog.Model",
            "Blog.Data",
            "Blog.Html",
            "Blog.Markdown",
            "Blog.Reading",
            "Blog.Syndication",
        ],
        ["Blog.Network"] = ["Blog.Text", "Blog.Model", "Blog.Html", "Blog.Images", "Blog.Mail", "Blog.Syndication"],
        ["Blog.Workspace"] =
        [
            "Blog.Text",
            "Blog.Model",
            .. Site,
            "Blog.Editing",
            "Blog.Import",
            "Blog.Syndication",
            "Blog.Network",
        ],
        ["Blog.Preview"] = ["Blog.Text", "Blog.Model", .. Site, "Blog.Editing", "Blog.Syndication", "Blog.Workspace"],
        ["Blog"] =
        [
            "Blog.Text",
            "Blog.Model",
            .. Site,
            "Blog.Editing",
            "Blog.Import",
            "Blog.Syndication",
            "Blog.Network",
            "Blog.Workspace",
            "Blog.Preview",
        ],
    };

    [Fact]
    public void References_go_down_only() =>
        HouseRule.Holds(
            "References go down only; rooms of one layer do not know one another.",
            "Hand the value over from the room above that knows both, or move the type down to the "
                + "room that both may know.",
            ProjectFile
                .Src.Where(p => MayKnow.ContainsKey(p.Name))
                .SelectMany(p =>
                    p.References.Where(r => !MayKnow[p.Name].Contains(r))
                        .Select(r =>
                            $"{p.Path} references {r}; it may know "
                            + $"{string.Join(", ", MayKnow[p.Name].DefaultIfEmpty("nothing"))}"
                        )
                )
        );

    [Fact]
    public void Every_room_has_its_place_in_the_layers() =>
        HouseRule.Holds(
            "Every project below src/ has a place in the layers.",
            "Give the new room a line in ProjectReferenceRules and in ARCHITECTURE.md.",
            ProjectFile.Src.Where(p => !MayKnow.ContainsKey(p.Name)).Select(p => $"{p.Path} has no place")
        );

    [Fact]
    public void Every_room_has_tests_that_mirror_it() =>
        HouseRule.Holds(
            "tests/ mirrors src/: every project X has a project X.Tests.",
            "Add tests/X.Tests/X.Tests.csproj and put it into Blog.sln.",
            ProjectFile
                .Src.Where(p => RepositoryRoot.Read($"tests/{p.Name}.Tests/{p.Name}.Tests.csproj") is null)
                .Select(p => $"{p.Path} has no tests")
        );
}
