using System.Text;
using Blog.Pipelines.Parsing;

namespace Blog.Pipelines.Documentation;

/// <summary>Writes the page about front matter.</summary>
internal static class FrontMatterPage
{
    /// <summary>The page.</summary>
    public static string Write()
    {
        var page = new StringBuilder("# Front matter\n\n").Append(MarkdownTables.Notice);
        page.Append("YAML between `---` lines, or TOML between `+++` lines, at the start of a document. Keys are read without regard to case.\n");
        page.Append("Keys that are not listed are kept for themes as `post.meta`; one that is very near to a listed key is a warning.\n\n");
        page.AppendKeys(FrontMatterKeys.All);
        page.Append("## A review's own\n\n").Append("In other documents these two are keys of your own.\n\n").AppendKeys(FrontMatterKeys.Review);
        page.Append("## series\n\n").AppendKeys(FrontMatterKeys.Series);
        page.Append("## image\n\n").AppendKeys(FrontMatterKeys.Image);
        page.Append("## crossposts\n\n").AppendKeys(FrontMatterKeys.CrossPost);
        page.Append("## What is not public\n\n");
        page.Append("Keys of other generators that hold a document back, or keep it out of lists, mean here what they mean there. Case, `_` and `-` do not\n");
        page.Append("count. One such key is enough. A value that is not understood holds the document back, with a warning (BLOG142).\n\n");
        page.Append("| keys | what they do | from |\n|---|---|---|\n");
        foreach (var key in HoldingKeys.All)
            page.Append($"| `{key.Names.Replace(" ", "`, `", StringComparison.Ordinal)}` | {MeaningOf(key.Sense)} | {key.Origin} |\n");
        page.Append('\n');
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string MeaningOf(HoldingSense sense) => sense switch
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
        HoldingSense.Robots => "`noindex` and `none` ask search engines to leave it out",
        HoldingSense.From => "the day from which it is published; yes holds it back",
        HoldingSense.Until => "the day from which it is published no more",
        HoldingSense.Password => "any value holds it back",
        HoldingSense.Build => "`render: never` holds it back, `list: never` keeps it out of lists",
        _ => "`false` holds it back",
    };
}
