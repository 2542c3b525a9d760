using System.Text;
using Blog.Model.CrossPosts;
using Blog.Pages.Theme;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Addresses;
using Blog.Reading.Series;
using Blog.Reading.Settings;

namespace Blog.Pages.Documentation;

/// <summary>Writes the page about <c>site.yml</c>, <c>series.yml</c> and <c>theme.yml</c>.</summary>
internal static class SettingsPage
{
    /// <summary>The text of <c>docs/settings.md</c>.</summary>
    public static string Write() =>
        ReferenceText.Fill(
            "SettingsPage.md",
            ("site", MarkdownTables.Keys(SettingsKeys.All)),
            ("author", MarkdownTables.Keys(SettingsKeys.Author)),
            ("entry", MarkdownTables.Keys(SettingsKeys.Entry)),
            ("permalinks", MarkdownTables.Keys(SettingsKeys.Permalinks)),
            ("placeholders", PlaceholderTable()),
            ("social_image", MarkdownTables.Keys(SettingsKeys.SocialImage)),
            ("feeds", MarkdownTables.Keys(SettingsKeys.Feeds)),
            ("images", MarkdownTables.Keys(SettingsKeys.Images)),
            ("image_quality", MarkdownTables.Keys(SettingsKeys.ImageQuality)),
            ("links", MarkdownTables.Keys(ReferenceKind.Keys)),
            ("crossposts", MarkdownTables.Keys(CrossPostKeys.All)),
            ("targets", string.Join(", ", CrossPostTargets.All.Select(t => $"`{t.Key}`"))),
            ("target", MarkdownTables.Keys(CrossPostKeys.Target)),
            ("canonical_elsewhere", MarkdownTables.Keys(CrossPostKeys.CanonicalElsewhere)),
            ("newsletter", MarkdownTables.Keys(NewsletterKeys.All)),
            ("smtp", MarkdownTables.Keys(SmtpKeys.All)),
            ("comments", MarkdownTables.Keys(CommentKeys.All)),
            ("analytics", MarkdownTables.Keys(AnalyticsKeys.All)),
            ("series", MarkdownTables.Keys(SeriesKeys.All)),
            ("planned", MarkdownTables.Keys(SeriesKeys.Planned)),
            ("theme", MarkdownTables.Keys(ThemeKeys.All)),
            ("setting", MarkdownTables.Keys(ThemeKeys.Setting)),
            ("directive", MarkdownTables.Keys(ThemeKeys.Directive)),
            ("places", MarkdownTables.Keys(ThemeKeys.Images)),
            ("copy_table", MarkdownTables.Keys(ThemeKeys.CopyTable))
        );

    private static string PlaceholderTable()
    {
        var table = new StringBuilder("| placeholder | becomes | as others write it |\n|---|---|---|\n");
        foreach (var placeholder in Placeholders.All)
        {
            var others = string.Join(", ", placeholder.Elsewhere.Select(e => $"`{MarkdownTables.Cell(e)}`"));
            table.Append($"| `{{{placeholder.Name}}}` | {placeholder.Meaning} | {others} |\n");
        }

        return table.ToString();
    }
}
