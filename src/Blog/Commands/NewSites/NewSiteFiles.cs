using System.Text;
using Blog.Text.Characters;

namespace Blog.Commands.NewSites;

/// <summary>The files of a new site, from the templates beside this class.</summary>
internal static class NewSiteFiles
{
    private static readonly (string Path, string Template)[] All =
    [
        ("content/site.yml", "site.yml"),
        ("content/posts/{date}-the-first-post.md", "first-post.md"),
        ("content/pages/about.md", "about.md"),
        (".gitignore", "gitignore"),
        ("README.md", "README.md"),
        (".vscode/extensions.json", "extensions.json"),
    ];

    /// <summary>The texts of the files, by their paths below the site's folder.</summary>
    /// <param name="title">The title of the site.</param>
    /// <param name="author">The name of its author.</param>
    /// <param name="url">The address that it is published at.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="date">The day of the first post, such as 2020-11-14.</param>
    public static IReadOnlyDictionary<string, string> Of(
        string title,
        string author,
        string url,
        string theme,
        string date
    )
    {
        Dictionary<string, string> words = new(StringComparer.Ordinal)
        {
            ["title"] = YamlText.Of(title),
            ["heading"] = title,
            ["description"] = YamlText.Of($"Notes of {author}."),
            ["author"] = YamlText.Of(author),
            ["url"] = url,
            ["theme"] = theme,
            ["date"] = date,
        };
        return All.Select(f => (Filled(f.Path, words), Filled(TextOf(f.Template), words)))
            .Concat(EditorFiles.All)
            .ToDictionary(StringComparer.Ordinal);
    }

    private static string TextOf(string template)
    {
        using var resource = typeof(NewSiteFiles).Assembly.GetManifestResourceStream("site/" + template)!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

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
