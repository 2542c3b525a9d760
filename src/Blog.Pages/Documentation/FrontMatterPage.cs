using System.Text;
using Blog.Reading.Parsing.Fields;
using Blog.Reading.Parsing.Visibility;

namespace Blog.Pages.Documentation;

/// <summary>Writes the page about front matter.</summary>
internal static class FrontMatterPage
{
    /// <summary>The text of <c>docs/front-matter.md</c>.</summary>
    public static string Write() =>
        ReferenceText.Fill(
            "FrontMatterPage.md",
            ("keys", MarkdownTables.Keys(FrontMatterKeys.All)),
            ("review", MarkdownTables.Keys(FrontMatterKeys.Review)),
            ("series", MarkdownTables.Keys(FrontMatterKeys.Series)),
            ("image", MarkdownTables.Keys(FrontMatterKeys.Image)),
            ("author", MarkdownTables.Keys(FrontMatterKeys.Author)),
            ("crossposts", MarkdownTables.Keys(FrontMatterKeys.CrossPost)),
            ("maps", string.Join(" or ", OtherGenerators.MetaMaps.Select(m => $"`{m}`"))),
            ("others", OtherTable()),
            ("holding", HoldingTable())
        );

    private static string OtherTable()
    {
        var table = new StringBuilder("| key | from | means |\n|---|---|---|\n");
        foreach (var key in OtherGenerators.Keys)
            table.Append($"| `{key.Name}` | {MarkdownTables.Cell(key.From)} | `{key.Key}` |\n");
        return table.ToString();
    }

    private static string HoldingTable()
    {
        var table = new StringBuilder("| keys | what they do | from |\n|---|---|---|\n");
        foreach (var key in HoldingKeys.All)
        {
            var names = key.Names.Replace(" ", "`, `", StringComparison.Ordinal);
            table.Append($"| `{names}`{(key.IsAmbiguous ? " \\*" : "")} | {MeaningOf(key.Sense)} | {key.Origin} |\n");
        }

        return table.ToString();
    }

    private static string MeaningOf(HoldingSense sense) =>
        sense switch
        {
            HoldingSense.YesHoldsBack => "yes holds it back",
            HoldingSense.NoHoldsBack => "no holds it back; a date is the day from which it is published",
            HoldingSense.YesUnlists =>
                "yes makes a page that is in no list, feed or sitemap, and asks search engines to leave it out",
            HoldingSense.NoUnlists => "no makes such a page",
            HoldingSense.YesIsNotIndexed => "yes asks search engines to leave it out",
            HoldingSense.NoIsNotIndexed => "no asks search engines to leave it out",
            HoldingSense.YesLeavesSitemap => "yes keeps it out of the sitemap",
            HoldingSense.NoLeavesSitemap =>
                "no keeps it out of the sitemap; so does a map with `exclude`, `disable` or `ignore`",
            HoldingSense.Word =>
                "`draft`, `private`, `pending` and the like hold it back, `hidden` and `unlisted` keep it out of lists",
            HoldingSense.DraftWord =>
                "`draft`, `private`, `unpublished` and `wip` hold it back, other words say nothing",
            HoldingSense.Robots => "`noindex` and `none` ask search engines to leave it out",
            HoldingSense.From => "the day from which it is published; yes holds it back",
            HoldingSense.Until => "the day from which it is published no more",
            HoldingSense.Password => "any value holds it back",
            HoldingSense.Build => "`render: never` holds it back, `list: never` keeps it out of lists",
            _ => "`false` holds it back",
        };
}
