using System.Text;
using Blog.Model;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Filling;
using Blog.Pipelines.Values;
using Blog.Pipelines.Variables;
using Blog.Text;
using Blog.Theming;
using Blog.Theming.Assets;
using Blog.Theming.Values;

namespace Blog.Pipelines.Documentation;

/// <summary>Writes the page of everything that templates see.</summary>
internal static class ThemeVariablesPage
{
    private const string Layouts = """
        | layout | asked for by | variables besides the globals |
        |---|---|---|
        | `home` | the home page and the pages behind it | `posts`, `pagination` |
        | `post`, `review`, `page` | documents; a theme without `review` uses `post` | `post` |
        | `tag` | a tag | `tag`, `posts`, `pagination` |
        | `tags` | all tags | `tags` |
        | `series` | a series | `series` |
        | `series-index` | all series | `all_series` |
        | `archive` | everything, a year, a month | `archive` |
        | `reviews` | all reviews | `posts`, `pagination`, `feeds` (of the reviews alone), `links_url` (the page of all links; null when the site has none) |
        | `review-links` | all links ever reviewed, by month and by source | `order` ("months" or "sources", as the page groups them), `count`, `months` and `sources` (lists of groups of links), `months_url`, `sources_url` |
        | `not-found` | `404.html` | |
        | `base` | every page, around the layout above | `content` (html), and all the layout's own |

        """;

    private const string Copies = """
        What is added to copies for other sites. A template for one site alone has its key in its name, `closing-medium`, and comes before the one for all. Beside the
        globals it sees `post` and `copy`; `t` has the words in the language of the post, and there is no `page`.

        | template in `crossposts/` | stands |
        |---|---|
        | `series` | before the text: the parts of its series |
        | `closing` | after the text: where it was first published |

        """;

    private const string Globals = """
        | global | type | |
        |---|---|---|
        | `site` | site | the site as a whole |
        | `page` | page | the page that is being made; not in directives |
        | `author` | author | the site's first author |
        | `theme` | map | the settings of `theme.yml`, with the site's values |
        | `t` | map | the words of `strings/` in the site's language; in a directive, in the document's |
        | `data` | map | `data.name` for every `content/_data/name.yml`, `.json`, `.csv` or `.toml` |
        | `pagination` | pagination or null | where a list is spread over pages |
        | `directive` | map | in directives: `name`, `attributes` (an unknown one is null), `content` (html), `width` and `height` of the image it names |
        | `card` | card | in `directives/card.html` alone: the link it shows |

        """;

    /// <summary>The page.</summary>
    public static string Write()
    {
        var page = new StringBuilder("# Theme variables\n\n").Append(MarkdownTables.Notice);
        page.Append(
            "Templates are Scriban in its native syntax. What `{{ }}` writes is escaped unless its "
                + "type is html. An unknown name is an error.\n\n"
        );
        page.Append("## Layouts\n\n").Append(Layouts.ReplaceLineEndings("\n")).Append('\n');
        page.Append("## Copies\n\n").Append(Copies.ReplaceLineEndings("\n")).Append('\n');
        page.Append("## Globals\n\n").Append(Globals.ReplaceLineEndings("\n")).Append('\n');
        AppendFunctions(page);
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
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void AppendFunctions(StringBuilder page)
    {
        page.Append("## Functions\n\n| call | gives |\n|---|---|\n");
        foreach (var function in ThemeFunctions.For(NoTheme, new BaseUrl(new Uri("https://example.org/blog/"))))
            page.Append(
                $"| `{MarkdownTables.Cell(function.Signature)}` | {MarkdownTables.Cell(function.Description)} |\n"
            );
        page.Append("| `raw x` | Marks a text as HTML: the theme vouches for it. |\n");
        page.Append(
            "| `include \"post-card.html\" post: p` | A file of `partials/`; "
                + "it sees what it is given as `$.post`. |\n\n"
        );
        page.Append("Of the template language itself: ")
            .AppendJoin(", ", TemplateSet.BuiltInFunctions.Select(name => $"`{name}`"))
            .Append(".\n\n");
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
