using Blog.Data.Nodes;
using Blog.Import.Foreign;

namespace Blog.Import.Sources.Files;

/// <summary>Keys by which generators and their themes keep a document out of lists, or out of some of them. Here there
/// is one way to do so: such a document is in no list.</summary>
internal static class UnlistedMatter
{
    private static readonly string[] Keys =
    [
        "hide",
        "hidden",
        "hideFromList",
        "hideFromHome",
        "hidden_from_home",
        "hiddenInHomeList",
        "hiddenFromHomePage",
        "hidden_in_home_list",
        "hidden_from_home_page",
    ];

    private static readonly string[] Containers = ["", "extra.", "params."];

    /// <summary>The document, unlisted when its front matter has such a key. A remark says so.</summary>
    public static ForeignDocument Of(ForeignDocument document, RemarkLog remarks)
    {
        if (document.HeldBackBy is not null || KeyIn(document.Matter) is not { } key)
            return document;
        remarks.Add(
            new Remark(
                RemarkKind.Decided,
                $"the key '{key}'",
                "the document is in no list and no feed here",
                document.Source
            )
        );
        return document with { Matter = document.Matter.Over(MatterValues.Made("visibility", "unlisted")) };
    }

    private static string? KeyIn(DataMap matter)
    {
        foreach (var build in new[] { "build.list", "_build.list" })
        {
            if (matter.TextAt(build) is "never" or "false" or "local")
                return build;
        }

        return Containers.SelectMany(c => Keys.Select(k => c + k)).FirstOrDefault(k => matter.FlagAt(k) == true);
    }
}
