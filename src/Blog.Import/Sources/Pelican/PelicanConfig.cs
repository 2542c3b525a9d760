using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Data.Nodes;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Pelican;

/// <summary>What <c>pelicanconf.py</c> says.</summary>
/// <param name="Values">The settings that are plain values.</param>
/// <param name="Folder">The folder of the blog.</param>
internal sealed record PelicanConfig(DataMap Values, BlogFolder Folder)
{
    /// <summary>The folder of the texts.</summary>
    public string ContentFolder =>
        Values.TextAt("PATH")?.Trim('/', '.') is { } path && (path.Length == 0 || Folder.HasFolder(path)) ? path
        : Folder.HasFolder("content") ? "content"
        : "";

    /// <summary>The folders of pages.</summary>
    public ImmutableArray<string> PageFolders => Named(["PAGE_PATHS", "PAGE_DIR"], ["pages"]);

    /// <summary>The folders of articles; empty for all that are left.</summary>
    public ImmutableArray<string> ArticleFolders => Named(["ARTICLE_PATHS", "ARTICLE_DIR"], []);

    /// <summary>The folders whose files are published as they are.</summary>
    public ImmutableArray<string> StaticFolders => Named(["STATIC_PATHS"], ["images"]);

    /// <summary>The address of the site; null for none.</summary>
    public string? BaseUrl
    {
        get
        {
            if (Values.TextAt("SITEURL") is not { } url)
                return null;
            return (url.Contains("//", StringComparison.Ordinal) ? url : "https://" + url).TrimEnd('/') + "/";
        }
    }

    /// <summary>The language of texts that say none.</summary>
    public string Language => Values.TextAt("DEFAULT_LANG") ?? "en";

    /// <summary>The zone of the site; null for none.</summary>
    public string? TimeZone => Values.TextAt("TIMEZONE");

    /// <summary>The pattern of a kind of address.</summary>
    /// <param name="key">The setting: <c>ARTICLE_URL</c>.</param>
    /// <param name="otherwise">The pattern without it.</param>
    public string Pattern(string key, string otherwise) => Values.TextAt(key) ?? otherwise;

    /// <summary>Whether a kind of list is left out, by an empty setting.</summary>
    public bool IsOff(string key) => Values.Find(key)?.Value is DataScalar { Text: "" };

    /// <summary>The part of an address for a title, tag, category or author.</summary>
    public string Slug(string text)
    {
        foreach (var rule in RulesOf("SLUG_REGEX_SUBSTITUTIONS"))
            text = rule.Pattern.Replace(text, rule.Text);
        var plain = RulesOf("SLUG_REGEX_SUBSTITUTIONS").Any()
            ? text.Trim()
            : Slugs.Stripped(Slugs.Plain(text), c => c is '-' or '_');
        plain = Slugs.Stripped(plain, c => !char.IsWhiteSpace(c));
        return Values.FlagAt("SLUGIFY_PRESERVE_CASE") == true ? plain : plain.ToLowerInvariant();
    }

    private IEnumerable<(Regex Pattern, string Text)> RulesOf(string key)
    {
        if (Values.At(key) is not DataList rules)
            yield break;
        foreach (var rule in rules.Items.OfType<DataList>())
        {
            if (rule.Items is [DataScalar from, DataScalar to, ..] && Plain(from.Text) is { } pattern)
                yield return (pattern, to.Text);
        }
    }

    // The patterns are of another program: only those that cannot take long are used.
    private static Regex? Plain(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    private ImmutableArray<string> Named(string[] keys, string[] otherwise)
    {
        var named = keys.SelectMany(k => Values.TextsAt(k)).ToList();
        var isSaid = keys.Any(k => Values.Find(k) is not null);
        return [.. (isSaid ? named : [.. otherwise]).Select(n => n.Trim('/', '.')).Where(n => n.Length > 0)];
    }
}
