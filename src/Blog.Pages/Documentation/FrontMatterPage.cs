using System.Text;
using Blog.Reading.Parsing;

namespace Blog.Pages.Documentation;

/// <summary>Writes the page about front matter.</summary>
internal static class FrontMatterPage
{
    /// <summary>The page.</summary>
    public static string Write()
    {
        var page = new StringBuilder("# Front matter\n\n").Append(MarkdownTables.Notice);
        page.Append("At the start of a document, in one of these forms. Keys are read without regard to case.\n\n");
        page.Append("- YAML between lines of `---`, which `...` may close, or YAML that only a line of `---` ends.\n");
        page.Append("- TOML between lines of `+++`.\n");
        page.Append("- JSON: an object, or its entries above a line of `;;;`.\n");
        page.Append("- Lines of `Key: value` up to an empty line, with a title and another key among them.\n\n");
        page.Append(
            "A key with an empty value counts as left out. Keys that are not listed are kept for themes as "
                + "`post.meta`;\n"
        );
        page.Append("one that is very near to a listed key is a warning.\n\n");
        page.AppendKeys(FrontMatterKeys.All);
        page.Append("## A review's own\n\n")
            .Append("In other documents these two are keys of your " + "own.\n\n")
            .AppendKeys(FrontMatterKeys.Review);
        page.Append("## series\n\n").AppendKeys(FrontMatterKeys.Series);
        page.Append("## image\n\n").AppendKeys(FrontMatterKeys.Image);
        page.Append("## authors\n\n").AppendKeys(FrontMatterKeys.Author);
        page.Append("## crossposts\n\n").AppendKeys(FrontMatterKeys.CrossPost);
        AppendDates(page);
        AppendLanguages(page);
        AppendOthers(page);
        AppendHolding(page);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void AppendDates(StringBuilder page) =>
        page.Append(
                "## Dates\n\n`2020-11-14`, `2020/11/14`, `2020-11-14 09:30`, `2020-11-14T09:30:00Z`, `2020-11-14 "
                    + "09:30:00 +0100`,\n"
            )
            .Append(
                "`2020-11-14 9:30 PM Europe/Berlin`, `14 November 2020`, `Nov 14, 2020`, `Sat, 14 Nov 2020 09:30:00 "
                    + "+0000`. Of numbers alone with\n"
            )
            .Append(
                "the year last, one must be over twelve: `11/14/2020` is read and `3/7/2020` is an error. Hugo's "
                    + "`0001-01-01` is no date.\n\n"
            );

    private static void AppendLanguages(StringBuilder page) =>
        page.Append(
                "## Languages in file names\n\n`hdf5.fr.md` and `hdf5/index.fr.md` are French and have the address "
                    + "`/fr/` and the usual one.\n"
            )
            .Append(
                "Their slug ends with the language: `post:hdf5.fr`. A name in the site's own language has the usual "
                    + "address. The ends `.cs`, `.io`,\n"
            )
            .Append(
                "`.mk`, `.ml`, `.ps`, `.so`, `.ts` and `.tt` are languages in `index.cs.md` alone, for posts about "
                    + "files have such names.\n\n"
            );

    private static void AppendOthers(StringBuilder page)
    {
        page.Append(
            "## Keys of other generators\n\nEach counts where the key here is left out, and is kept for themes "
                + "as well.\n"
        );
        page.Append(
            "What stands in a map "
                + $"{string.Join(" or ", OtherGenerators.MetaMaps.Select(m => $"`{m}`"))} reaches themes as "
                + "that of `meta` does.\n\n"
        );
        page.Append("| key | from | means |\n|---|---|---|\n");
        foreach (var key in OtherGenerators.Keys)
            page.Append($"| `{key.Name}` | {MarkdownTables.Cell(key.From)} | `{key.Key}` |\n");
        page.Append('\n');
    }

    private static void AppendHolding(StringBuilder page)
    {
        page.Append("## What is not public\n\n");
        page.Append(
            "Keys of other generators that hold a document back, or keep it out of lists, mean here what "
                + "they mean there. Case, `_` and `-` do not\n"
        );
        page.Append(
                "count. One such key is enough. A value that is not understood holds the document back, with a "
                    + "warning (BLOG142). Keys\n"
            )
            .Append("with an asterisk mean other things too, as in `state: Ohio`: there such a value says nothing.\n");
        page.Append(
            "They count in maps such as `extra`, `params`, `custom`, `data` and `meta` as well. What "
                + "`cascade` in a section's `_index.md` says of them,\n"
        );
        page.Append(
            "or Eleventy's `posts/posts.json`, Quarto's `_metadata.yml` or Statiq's `directory.yml`, counts "
                + "for the documents of that\n"
        );
        page.Append(
            "folder, and so do `draft`, `published` and `private` in `_index.md`. What is said beside one "
                + "document counts for it: in\n"
        );
        page.Append(
            "`a.json` and `a.11tydata.json` (Eleventy), `_a.yml` (Statiq), `a.meta` (Nikola), and in the list "
                + "`drafts` of Quarto's\n"
        );
        page.Append("`_quarto.yml`. Such a file that cannot be read holds back what it is about (BLOG149).\n\n");
        page.Append("| keys | what they do | from |\n|---|---|---|\n");
        foreach (var key in HoldingKeys.All)
        {
            var names = key.Names.Replace(" ", "`, `", StringComparison.Ordinal);
            page.Append($"| `{names}`{(key.IsAmbiguous ? " \\*" : "")} | {MeaningOf(key.Sense)} | {key.Origin} |\n");
        }

        page.Append('\n');
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
