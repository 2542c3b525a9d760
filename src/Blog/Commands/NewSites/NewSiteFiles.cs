using System.Collections.Immutable;
using System.Text;
using Blog.Text.Characters;
using Blog.Workspace.Drafting;

namespace Blog.Commands.NewSites;

/// <summary>The files of a new site, from the templates beside this class.</summary>
internal static class NewSiteFiles
{
    private const string Content = "content/";

    private static readonly (string Path, string Template)[] All =
    [
        ("content/site.yml", "site.yml"),
        ("content/posts/{date}-the-first-post.md", "first-post.md"),
        ("content/pages/about.md", "about.md"),
        (".gitignore", "gitignore"),
        (".github/workflows/pages.yml", "pages.yml"),
        (".config/dotnet-tools.json", "dotnet-tools.json"),
        ("README.md", "README.md"),
        (".vscode/extensions.json", "extensions.json"),
    ];

    /// <summary>The <c>.gitignore</c> of a site: what is built, and what the program keeps for itself.</summary>
    public static string Ignored => TextOf("gitignore");

    /// <summary>The files.</summary>
    /// <param name="facts">What is written into them.</param>
    /// <param name="content">The files below <c>content/</c>; null for the few that start a blog.</param>
    public static ImmutableArray<NewSiteFile> Of(NewSiteFacts facts, ImmutableArray<NewSiteFile>? content)
    {
        Dictionary<string, string> words = new(StringComparer.Ordinal)
        {
            ["title"] = YamlText.Of(facts.Title),
            ["heading"] = Escaped(facts.Title),
            ["description"] = YamlText.Of($"Notes of {facts.Author}."),
            ["author"] = YamlText.Of(facts.Author),
            ["url"] = facts.Url,
            ["theme"] = facts.Theme,
            ["date"] = facts.Date,
            ["version"] = facts.Version,
        };
        var fromTemplates = All.Where(f => content is null || !IsContent(f.Path))
            .Select(f => (Path: Filled(f.Path, words), Text: Filled(TextOf(f.Template), words)))
            .Concat(EditorFiles.All)
            .Select(f => new NewSiteFile(f.Path, Encoding.UTF8.GetBytes(f.Text), MayStay: !IsContent(f.Path)));
        return [.. fromTemplates, .. content ?? []];
    }

    private static bool IsContent(string path) => path.StartsWith(Content, StringComparison.Ordinal);

    private static string TextOf(string template)
    {
        using var resource = typeof(NewSiteFiles).Assembly.GetManifestResourceStream("site/" + template)!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    // The title as the heading of a Markdown file (CommonMark 0.31.2, 2.4).
    private static string Escaped(string title) =>
        string.Concat(title.Select(c => "\\`*_[]<>&#~".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}"));

    // One pass, so that a title with '{url}' in it stays as it is.
    private static string Filled(string text, Dictionary<string, string> words)
    {
        var filled = new StringBuilder();
        for (var at = 0; at < text.Length; )
        {
            var end = text[at] == '{' ? text.IndexOf('}', at) : -1;
            var isWord = end > 0 && words.ContainsKey(text[(at + 1)..end]);
            filled.Append(isWord ? words[text[(at + 1)..end]] : text[at]);
            at = isWord ? end + 1 : at + 1;
        }

        return filled.ToString();
    }
}

/// <summary>What is written into the files of a new site.</summary>
/// <param name="Title">The title of the site.</param>
/// <param name="Author">The name of its author.</param>
/// <param name="Url">The address that it is published at.</param>
/// <param name="Theme">The theme.</param>
/// <param name="Date">The day of the first post, such as 2020-11-14.</param>
/// <param name="Version">The version of the program that builds it.</param>
internal sealed record NewSiteFacts(string Title, string Author, string Url, string Theme, string Date, string Version);
