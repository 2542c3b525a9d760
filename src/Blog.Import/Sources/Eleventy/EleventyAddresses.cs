using System.Globalization;
using System.Text.RegularExpressions;
using Blog.Data.Nodes;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Eleventy;

/// <summary>The addresses that Eleventy gives documents: their paths, or plain templates of <c>permalink</c>.</summary>
internal static partial class EleventyAddresses
{
    /// <summary>The address of a document; null when its template needs a program, or it has none.</summary>
    /// <param name="matter">The front matter, with that of its folders.</param>
    /// <param name="path">Its path below the texts.</param>
    /// <param name="date">Its date; null for none.</param>
    public static string? Of(DataMap matter, ContentPath path, DateTimeOffset? date)
    {
        if (matter.TextAt("permalink", "permalink.build") is not { } template)
            return AddressText.Of(Default(path));
        if (template is "false")
            return null;
        var filled = Expression().Replace(template, m => Value(m.Groups[1].Value, matter, path, date) ?? m.Value);
        if (filled.Contains("{{", StringComparison.Ordinal) || filled.Contains("{%", StringComparison.Ordinal))
            return null;
        return AddressText.AsFolder(AddressText.Of(filled));
    }

    /// <summary>The pattern of a template in the placeholders of this program; null when it has others.</summary>
    public static string? Translated(string template)
    {
        var text = Expression().Replace(template, m => Placeholder(m.Groups[1].Value) ?? m.Value);
        return text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal)
            ? null
            : AddressText.AsFolder(AddressText.Of(text));
    }

    /// <summary>The name of a file without its date; of an index file the name of its folder.</summary>
    public static string SlugOf(ContentPath path)
    {
        var stem = path.Stem == "index" ? new ContentPath(path.Folder).Name : path.Stem;
        return NameParts.Of(stem).Rest;
    }

    /// <summary>A text as the filters <c>slug</c> and <c>slugify</c> have it.</summary>
    public static string Slugify(string text) =>
        Slugs.Hyphenated(
            text.Replace("&", " and ", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal),
            true
        );

    // A file with the name of its folder is the page of the folder.
    private static string Default(ContentPath path)
    {
        var folder = new ContentPath(path.Folder).Name;
        return path.Stem == "index" || path.Stem == folder ? path.Folder + "/" : $"{path.Folder}/{path.Stem}/";
    }

    private static string? Value(string expression, DataMap matter, ContentPath path, DateTimeOffset? date)
    {
        var steps = expression.Split('|', StringSplitOptions.TrimEntries);
        var name = steps[0].Trim('-', ' ');
        if (name is "page.date" or "date")
            return steps.Length == 2 && date is { } day ? Dated(steps[1], day) : null;
        var value = name switch
        {
            "page.fileSlug" or "fileSlug" => SlugOf(path),
            "page.filePathStem" => "/"
                + (path.Folder.Length > 0 ? path.Folder + "/" : "")
                + NameParts.Of(path.Stem).Rest,
            "page.outputFileExtension" => "html",
            _ => matter.TextAt(name),
        };
        foreach (var step in steps.Skip(1))
            value = value is null ? null : Filtered(value, step);
        return value;
    }

    private static string? Filtered(string value, string step) =>
        step.Split('(', ':')[0].Trim() switch
        {
            "slug" or "slugify" => Slugify(value),
            "lower" or "downcase" => value.ToLowerInvariant(),
            "url" or "safe" or "trim" or "strip" => value,
            _ => null,
        };

    private static string? Placeholder(string expression)
    {
        var steps = expression.Split('|', StringSplitOptions.TrimEntries);
        return steps[0].Trim('-', ' ') switch
        {
            "page.fileSlug" or "fileSlug" or "slug" => "{slug}",
            "title" when steps.Length == 2 && steps[1].StartsWith("slug", StringComparison.Ordinal) => "{title}",
            _ => null,
        };
    }

    // Liquid's date filter with codes of strftime.
    private static string? Dated(string step, DateTimeOffset date)
    {
        if (Format().Match(step) is not { Success: true } match)
            return null;
        var text = match.Groups[1].Value;
        foreach (var (code, format) in Codes)
            text = text.Replace(code, date.ToString(format, CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return text.Contains('%', StringComparison.Ordinal) ? null : text;
    }

    private static readonly (string Code, string Format)[] Codes =
    [
        ("%Y", "yyyy"),
        ("%m", "MM"),
        ("%d", "dd"),
        ("%-m", "%M"),
        ("%-d", "%d"),
        ("%y", "yy"),
    ];

    [GeneratedRegex(@"\{\{-?\s*([^{}]{1,200}?)\s*-?\}\}")]
    private static partial Regex Expression();

    [GeneratedRegex("^date\\s*[:(]\\s*[\"']([^\"']{1,40})[\"']\\)?$")]
    private static partial Regex Format();
}
