using System.Text;
using Blog.Model;
using Blog.Pipelines.Parsing;
using Blog.Pipelines.Series;
using Blog.Pipelines.Settings;
using Blog.Pipelines.Theme;

namespace Blog.Pipelines.Documentation;

/// <summary>Writes the page about <c>site.yml</c>, <c>series.yml</c> and <c>theme.yml</c>.</summary>
internal static class SettingsPage
{
    /// <summary>The page.</summary>
    public static string Write()
    {
        var page = new StringBuilder("# Settings\n\n").Append(MarkdownTables.Notice);
        page.Append(
            "Keys are read without regard to case. A key that is not listed is an error, with the "
                + "nearest listed one as a suggestion.\n\n"
        );
        page.Append("## content/site.yml\n\n").AppendKeys(SettingsKeys.All);
        page.Append("### authors\n\n").AppendKeys(SettingsKeys.Author);
        page.Append("### menu, and the links of an author\n\n").AppendKeys(SettingsKeys.Entry);
        page.Append("### permalinks\n\n").AppendKeys(SettingsKeys.Permalinks);
        AppendPlaceholders(page);
        page.Append("### feeds\n\n").AppendKeys(SettingsKeys.Feeds);
        page.Append("### crossposts\n\n").AppendKeys(CrossPostKeys.All);
        var targets = CrossPostTargets.All.Select(t => $"`{t.Key}`").ToList();
        page.Append(
                "### crossposts.targets\n\nOne map for each target, under its key. "
                    + $"{string.Join(", ", targets.SkipLast(1))} and {targets[^1]} are there already: "
                    + "what is written for one\n"
            )
            .Append("changes it. Every other key makes a target of the site's own.\n\n")
            .AppendKeys(CrossPostKeys.Target);
        page.Append("### crossposts.canonical_elsewhere\n\n").AppendKeys(CrossPostKeys.CanonicalElsewhere);
        page.Append("### newsletter\n\n").AppendKeys(NewsletterKeys.All);
        page.Append(
                "### newsletter.smtp\n\nThe password is no setting: "
                    + "it is taken from `BLOG_SMTP_PASSWORD` in the environment.\n\n"
            )
            .AppendKeys(SmtpKeys.All);
        page.Append("## content/series.yml\n\nOne map for each series, under the key that posts use.\n\n")
            .AppendKeys(SeriesKeys.All);
        page.Append("### planned\n\n").AppendKeys(SeriesKeys.Planned);
        page.Append("## themes/NAME/theme.yml\n\n").AppendKeys(ThemeKeys.All);
        page.Append("### settings\n\nOne map for each setting, under its name.\n\n").AppendKeys(ThemeKeys.Setting);
        page.Append("### directives\n\nOne map for each directive that needs attributes, under its name.\n\n")
            .AppendKeys(ThemeKeys.Directive);
        page.Append("### copy_table\n\nColours are six hexadecimal digits after a number sign.\n\n")
            .AppendKeys(ThemeKeys.CopyTable);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void AppendPlaceholders(StringBuilder page)
    {
        page.Append(
            "Placeholders, here and in `permalink` of front matter:\n\n| placeholder | becomes | as others "
                + "write it |\n|---|---|---|\n"
        );
        foreach (var placeholder in Placeholders.All)
        {
            var others = string.Join(", ", placeholder.Elsewhere.Select(e => $"`{MarkdownTables.Cell(e)}`"));
            page.Append($"| `{{{placeholder.Name}}}` | {placeholder.Meaning} | {others} |\n");
        }

        page.Append('\n');
    }
}
