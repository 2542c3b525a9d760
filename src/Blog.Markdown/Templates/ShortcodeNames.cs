using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Blog.Markdown.Directives;

namespace Blog.Markdown.Templates;

/// <summary>What the shortcodes and tags of other generators have as counterparts here, by their names.</summary>
internal static partial class ShortcodeNames
{
    private static readonly FrozenDictionary<string, string> _cures = new (string Names, string Cure)[]
    {
        (
            "figure img image picture imgproc asset_img",
            "write an image alone in its paragraph, with its caption as title: ![text](a.png \"caption\")"
        ),
        ("highlight code codeblock", "put the code between fences (``` … ```)"),
        ("ref relref", "write the path of the post's file, or post:slug"),
        (
            "youtube vimeo gist tweet twitter x instagram tiktok bluesky mastodon spotify soundcloud codepen asciinema "
                + "speakerdeck jsfiddle github",
            "write its address alone in its paragraph, which is shown as a card"
        ),
        ("video", "write ::: video"),
        (
            "include include_relative include_code readfile render_partial codeimporter",
            "write '::: include src=…', or a fence with file=…"
        ),
        ("toc tableofcontents", "write 'toc: true' in the front matter"),
        ("raw verbatim", "delete it, since braces are text anyway"),
        ("notice hint", "write an alert (> [!NOTE])"),
        ("kbd", "write <kbd>…</kbd>"),
    }
        .SelectMany(c => c.Names.Split(' ').Select(name => (Name: name, c.Cure)))
        .ToFrozenDictionary(c => c.Name, c => c.Cure, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> _ofQuarto = FrozenSet.Create(
        StringComparer.Ordinal,
        "include",
        "video",
        "pagebreak",
        "meta",
        "var",
        "env",
        "kbd",
        "lipsum",
        "embed",
        "placeholder",
        "brand",
        "contents",
        "version"
    );

    /// <summary>The kind of a shortcode of Hugo or Quarto.</summary>
    /// <param name="inner">What stands between its marks; the end of one starts with a slash.</param>
    public static TemplateKind Of(ReadOnlySpan<char> inner)
    {
        var name = Word(inner.TrimStart(" \t\r\n/"));
        var kind = WithCure(TemplateKind.Shortcode, name);
        return _ofQuarto.Contains(name) ? kind with { Name = "a shortcode of Hugo or Quarto" } : kind;
    }

    /// <summary>The kind of a shortcode of Zola; null when it is something else: its arguments have names.</summary>
    /// <param name="inner">What stands between its marks.</param>
    public static TemplateKind? OfZola(ReadOnlySpan<char> inner) =>
        Call().IsMatch(inner) ? WithCure(TemplateKind.ZolaShortcode, Word(inner)) : null;

    /// <summary>The kind of a tag of Liquid, Nunjucks, Twig or Jinja.</summary>
    /// <param name="inner">Its name, without "end", and what follows.</param>
    public static TemplateKind OfTag(ReadOnlySpan<char> inner) => WithCure(TemplateKind.Tag, Word(inner));

    private static TemplateKind WithCure(TemplateKind kind, string name)
    {
        if (_cures.TryGetValue(name, out var cure))
            return kind with { Cure = cure };
        return ContainerName.Find(name) switch
        {
            null => kind,
            ContainerName.Details => kind with { Cure = "write ::: details" },
            var alert => kind with { Cure = $"write an alert (> [!{alert}])" },
        };
    }

    private static string Word(ReadOnlySpan<char> inner)
    {
        var end = 0;
        while (end < inner.Length && (char.IsAsciiLetterOrDigit(inner[end]) || inner[end] is '_' or '-'))
            end++;
        return inner[..end].ToString();
    }

    [GeneratedRegex(@"^\w+\(\s*\w+\s*=[^()]*\)\s*-?$")]
    private static partial Regex Call();
}
