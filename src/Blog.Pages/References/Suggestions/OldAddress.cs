using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Blog.Text.Characters;

namespace Blog.Pages.References.Suggestions;

/// <summary>The parts of an address that leads nowhere: another generator wrote it, or an author from memory.</summary>
/// <param name="Path">The path, decoded and composed, without the syntax that other generators put around it.</param>
/// <param name="Name">The last name in the path, without a date and without the extension of a page; empty for
/// none.</param>
/// <param name="Date">The date in the path or before the name, as <c>2020-01-02</c>; null when there is none.</param>
/// <param name="Fragment">The fragment with its sign; empty when there is none.</param>
internal sealed partial record OldAddress(string Path, string Name, string? Date, string Fragment)
{
    private static readonly FrozenSet<string> Extensions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ".md",
        ".markdown",
        ".mdx",
        ".html",
        ".htm",
        ".xhtml",
        ".aspx",
        ".asp",
        ".ashx",
        ".php",
        ".jsp",
        ".cfm",
        ".rst",
        ".adoc",
        ".ipynb",
        ".rmd"
    );

    /// <summary>Splits an address into its parts; every text is accepted.</summary>
    public static OldAddress Read(string written)
    {
        var bare = Bare(Unescape(written.Trim()));
        var hash = bare.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : bare[hash..];
        var path = ComposedText.Of((hash < 0 ? bare : bare[..hash]).Split('?')[0]);
        var page = path.TrimEnd('/');
        if (
            page.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase)
            || page.EndsWith("/index.md", StringComparison.OrdinalIgnoreCase)
        )
            page = page[..page.LastIndexOf('/')];
        var name = page[(page.LastIndexOf('/') + 1)..];
        var extension = System.IO.Path.GetExtension(name);
        if (Extensions.Contains(extension))
            name = name[..^extension.Length];
        var dated = Dated().Match(name);
        return new OldAddress(
            path,
            dated.Success ? dated.Groups["name"].Value : name,
            DateOf(dated.Success ? dated : DatedFolders().Match(page)),
            fragment
        );
    }

    /// <summary>The names in the path, first to last.</summary>
    public string[] Parts => Path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether it names a page: it has no extension, or the extension of a page.</summary>
    public bool IsPage =>
        System.IO.Path.GetExtension(Path.TrimEnd('/')) is var extension
        && (extension.Length is 0 or > 6 || Extensions.Contains(extension));

    private static string Unescape(string text) =>
        text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;

    // {{< relref "x.md" >}} and {% post_url x %} name a document; {filename}x, |filename|x, @/x and {{ site.url }}/x
    // stand before its path.
    private static string Bare(string text) =>
        Shortcode().Match(text) is { Success: true } code ? code.Groups["name"].Value : Lead().Replace(text, "", 1);

    private static string? DateOf(Match match) =>
        match.Success
            ? $"{match.Groups["y"].Value}-{TwoDigits(match.Groups["m"])}-{TwoDigits(match.Groups["d"])}"
            : null;

    private static string TwoDigits(Group number) => number.Value.PadLeft(2, '0');

    [GeneratedRegex(@"^(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})-(?<name>.+)$")]
    private static partial Regex Dated();

    [GeneratedRegex(@"(?:^|/)(?<y>[0-9]{4})/(?<m>[0-9]{1,2})/(?<d>[0-9]{1,2})/")]
    private static partial Regex DatedFolders();

    [GeneratedRegex(
        @"^\{\{[<%]\s*(?:rel)?ref\s*[""']?(?<name>[^""'<>%{}]+?)[""']?\s*[>%]\}\}$"
            + @"|^\{%-?\s*(?:post_url|link)\s+(?<name>[^%{}]+?)\s*-?%\}$"
    )]
    private static partial Regex Shortcode();

    [GeneratedRegex(
        @"^(?:\{(?:filename|static|attach|index|author|category|tag)\}"
            + @"|\|(?:filename|static|attach)\||@(?=/)|\{\{[^{}]*\}\})"
    )]
    private static partial Regex Lead();
}
