using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Data.Nodes;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Reading.Parsing.Addresses;
using Blog.Text;

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

    /// <summary>The folders of articles, files among them; empty for all that are left.</summary>
    public ImmutableArray<string> ArticleFolders { get; } = ArticleFoldersOf(Values);

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
            : Slugs.Stripped(SlugMaker.WithoutAccents(text), c => c is '-' or '_');
        plain = Slugs.Stripped(plain, c => !char.IsWhiteSpace(c));
        return Values.FlagAt("SLUGIFY_PRESERVE_CASE") == true ? plain : plain.ToLowerInvariant();
    }

    private IEnumerable<(Regex Pattern, string Text)> RulesOf(string key)
    {
        if (Values.At(key) is not DataList rules)
            yield break;
        foreach (var rule in rules.Items.OfType<DataList>())
        {
            if (rule.Items is [DataScalar from, DataScalar to, ..] && ForeignPattern.Of(from.Text) is { } pattern)
                yield return (pattern, to.Text);
        }
    }

    /// <summary>What the settings say of a text beside its front matter: of its path first, then of all. The value
    /// for all was a list of pairs once.</summary>
    /// <param name="path">Its path below the texts.</param>
    public DataMap MatterOf(ContentPath path)
    {
        var pairs = (Values.At("DEFAULT_METADATA") as DataList)?.Items.OfType<DataList>() ?? [];
        var usual = pairs
            .Where(p => p.Items is [DataScalar, not null])
            .Select(p => new DataEntry(((DataScalar)p.Items[0]).Text, default, p.Items[1]));
        return Values
            .MapAt("EXTRA_PATH_METADATA")
            .Entries.Where(e => path.Value == e.Key.Trim('/') || path.IsBelow(e.Key.Trim('/')))
            .OrderByDescending(e => e.Key.Length)
            .Select(e => e.Value)
            .OfType<DataMap>()
            .Append(Values.MapAt("DEFAULT_METADATA"))
            .Append(new DataMap(default, [.. usual]))
            .Aggregate(DataMap.Empty, (all, next) => all.Over(next.Without("path")));
    }

    /// <summary>Why a text has no page: the settings leave it out; null for no such reason.</summary>
    /// <param name="path">Its path below the texts.</param>
    /// <param name="isPage">Whether it lies in a folder of pages.</param>
    public string? HeldBackBy(ContentPath path, bool isPage)
    {
        if (LeftOutBy(path, isPage ? "PAGE_EXCLUDES" : "ARTICLE_EXCLUDES") is { } reason)
            return reason;
        if (Values.Find("IGNORE_FILES") is null && path.Value.Split('/').FirstOrDefault(IsHidden) is { } hidden)
            return $"'{hidden}' keeps it from having a page";
        var isArticle = ArticleFolders.IsEmpty || ArticleFolders.Any(f => path.IsBelow(f) || path.Value == f);
        return isPage || isArticle ? null : "it lies outside ARTICLE_PATHS";
    }

    /// <summary>Why a file is passed over, by its name or its folder; null for no such reason.</summary>
    /// <param name="path">Its path below the texts.</param>
    /// <param name="excludes">The setting that names folders: <c>STATIC_EXCLUDES</c>.</param>
    public string? LeftOutBy(ContentPath path, string excludes)
    {
        var names = path.Value.Split('/').Prepend(path.Value);
        var patterns = Values.TextsAt("IGNORE_FILES");
        if (names.Select(n => PathGlob.First(patterns, n)).FirstOrDefault(p => p is not null) is { } pattern)
            return $"its name matches '{pattern}' of IGNORE_FILES";
        return Named([excludes], []).FirstOrDefault(path.IsBelow) is { } excluded
            ? $"it lies in {excluded}/, which {excludes} leaves out"
            : null;
    }

    // Newer versions pass over such names where the setting does not say otherwise.
    private static bool IsHidden(string name) => name.StartsWith('.');

    // An empty name in the list is the folder of all texts.
    private static ImmutableArray<string> ArticleFoldersOf(DataMap values)
    {
        ImmutableArray<string> folders =
        [
            .. TextsOf(values.At("ARTICLE_PATHS"))
                .Concat(TextsOf(values.At("ARTICLE_DIR")))
                .Select(f => f.Trim(' ', '/', '.')),
        ];
        return folders.Contains("") ? [] : folders;
    }

    private static IEnumerable<string> TextsOf(DataNode? node) =>
        node switch
        {
            DataScalar scalar => [scalar.Text],
            DataList list => list.Items.OfType<DataScalar>().Select(s => s.Text),
            _ => [],
        };

    private ImmutableArray<string> Named(string[] keys, string[] otherwise)
    {
        var named = keys.SelectMany(k => Values.TextsAt(k)).ToList();
        var isSaid = keys.Any(k => Values.Find(k) is not null);
        return [.. (isSaid ? named : [.. otherwise]).Select(n => n.Trim('/', '.')).Where(n => n.Length > 0)];
    }
}
