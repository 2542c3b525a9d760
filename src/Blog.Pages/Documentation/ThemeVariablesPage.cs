using System.Text;
using Blog.Model;
using Blog.Pages.Copies;
using Blog.Pages.Filling;
using Blog.Pages.PageKinds;
using Blog.Pages.Rendering;
using Blog.Pages.Reviews;
using Blog.Pages.Slots;
using Blog.Pages.Theme;
using Blog.Pages.Values;
using Blog.Pages.Variables;
using Blog.Text;
using Blog.Theming;
using Blog.Theming.Assets;
using Blog.Theming.Values;

namespace Blog.Pages.Documentation;

/// <summary>Writes the page about everything that templates see.</summary>
internal static class ThemeVariablesPage
{
    /// <summary>The text of <c>docs/theme-variables.md</c>.</summary>
    public static string Write() =>
        ReferenceText.Fill(
            "ThemeVariablesPage.md",
            ("functions", FunctionTable()),
            ("built-in", string.Join(", ", TemplateSet.BuiltInFunctions.Select(name => $"`{name}`"))),
            ("types", Types())
        );

    private static string Types()
    {
        var page = new StringBuilder();
        Append(page, SiteVariables.Type);
        Append(page, PageVariables.Type);
        Append(page, PostVariables.Type);
        Append(page, HeadingVariables.Type);
        Append(page, CrossPostVariables.Type);
        Append(page, TagVariables.Type);
        Append(page, SeriesVariables.Type);
        Append(page, SeriesPartVariables.Type);
        Append(page, CopyVariables.Type);
        Append(page, CopyPartVariables.Type);
        Append(page, ArchiveVariables.Type);
        Append(page, ArchiveVariables.Year);
        Append(page, ArchiveVariables.Month);
        Append(page, ReviewedLinkGroupVariables.Type);
        Append(page, ReviewedLinkVariables.Type);
        Append(page, PaginationVariables.Type);
        Append(page, PageNumberVariables.Type);
        Append(page, AuthorVariables.Type);
        Append(page, LinkVariables.Type);
        Append(page, FeedVariables.Type);
        Append(page, ImageVariables.Type);
        Append(page, CardVariables.Type);
        Append(page, CommentsVariables.Type);
        Append(page, AnalyticsVariables.Type);
        return page.ToString();
    }

    private static string FunctionTable()
    {
        var table = new StringBuilder("| call | gives |\n|---|---|\n");
        foreach (var function in ThemeFunctions.For(NoTheme, new BaseUrl(new Uri("https://example.org/blog/"))))
        {
            var (call, gives) = (MarkdownTables.Cell(function.Signature), MarkdownTables.Cell(function.Description));
            table.Append($"| `{call}` | {gives} |\n");
        }

        table.Append("| `raw x` | Marks a text as HTML, so that it is not escaped. |\n");
        return table
            .Append("| `include \"post-card.html\" post: p` | A file of `partials/`; ")
            .Append("it reads its arguments as `$.post`. |\n")
            .ToString();
    }

    private static LoadedTheme NoTheme =>
        new(
            "",
            [],
            AssetSet.Publish([]),
            new ThemeMap("theme", new Dictionary<string, object?>(), true),
            ThemeWords.None,
            SourceLocation.OfFile(new ContentPath("docs"))
        );

    private static void Append<T>(StringBuilder page, ThemeType<T> type)
    {
        page.Append($"## {type.Name}\n\n{type.Description}\n\n| member | type | | example |\n|---|---|---|---|\n");
        foreach (var member in type.Members)
        {
            page.Append(
                $"| `{member.Name}` | {MarkdownTables.Cell(member.Type)} | {MarkdownTables.Cell(member.Description)} "
            );
            page.Append($"| `{member.Example.Replace("|", "\\|", StringComparison.Ordinal)}` |\n");
        }

        page.Append('\n');
    }
}
