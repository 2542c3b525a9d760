using System.Collections.Immutable;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Jekyll;

/// <summary>What the place of a file says: which collection it is of, and its folders there.</summary>
/// <param name="Role">What the file is.</param>
/// <param name="Collection">The collection: <c>posts</c>; empty for none.</param>
/// <param name="Below">Its path in the folder of the collection.</param>
internal sealed record JekyllPlace(JekyllRole Role, string Collection, string Below)
{
    /// <summary>The folders above <c>_posts/</c>, which are categories.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>Whether the collection has pages of its own.</summary>
    public bool HasOutput { get; init; } = true;

    private static readonly ImmutableArray<string> OfTheme =
    [
        "_includes",
        "_layouts",
        "_sass",
        "_site",
        "_data",
        "_plugins",
        "_tmp",
        "_cache",
        "_assets",
        "_templates",
    ];

    /// <summary>The place of a file.</summary>
    public static JekyllPlace Of(ContentPath path, JekyllConfig config)
    {
        var parts = path.Value.Split('/');
        var at = Array.FindIndex(parts, p => p is "_posts" or "_drafts");
        if (at >= 0 && at < parts.Length - 1 && parts[..at].All(p => !p.StartsWith('_') || IsCollection(p, config)))
            return new JekyllPlace(
                parts[at] == "_posts" ? JekyllRole.Post : JekyllRole.Draft,
                "posts",
                string.Join('/', parts[(at + 1)..])
            )
            {
                Categories = [.. parts[..at].Where(p => p != config.Values.TextAt("collections_dir"))],
            };
        var first = Array.FindIndex(parts, p => p.StartsWith('_') || (p.StartsWith('.') && p != ".well-known"));
        if (first < 0)
            return new JekyllPlace(JekyllRole.Page, "", path.Value);
        if (IsIncluded(parts, config) && !IsCollection(parts[first], config))
            return new JekyllPlace(JekyllRole.Page, "", path.Value);
        if (first < parts.Length - 1 && BlogFileKinds.IsMarkdown(path) && IsUnknown(parts[first], config))
            return new JekyllPlace(JekyllRole.Collection, parts[first][1..], string.Join('/', parts[(first + 1)..]))
            {
                HasOutput = false,
            };
        if (
            first < parts.Length - 1
            && config.Collections.FirstOrDefault(c => "_" + c.Name == parts[first]) is { Name: not null } found
        )
            return new JekyllPlace(JekyllRole.Collection, found.Name, string.Join('/', parts[(first + 1)..]))
            {
                HasOutput = found.Settings.FlagAt("output") == true,
            };
        return IsHostFile(path)
            ? new JekyllPlace(JekyllRole.Page, "", path.Value)
            : new JekyllPlace(JekyllRole.Other, "", path.Value);
    }

    // Each name that Jekyll would pass over has to be included, by itself or by its path.
    private static bool IsIncluded(string[] parts, JekyllConfig config)
    {
        var patterns = config.Values.TextsAt("include");
        return parts
            .Index()
            .Where(p => p.Item.StartsWith('_') || p.Item.StartsWith('.'))
            .All(p =>
                patterns.Any(i =>
                    PathGlob.Matches(i, p.Item)
                    || (
                        i.Trim('/').Split('/').Length == p.Index + 1
                        && PathGlob.Matches(i, string.Join('/', parts[..(p.Index + 1)]))
                    )
                )
            );
    }

    // Texts in a folder that no setting names were not published, and are not lost here.
    private static bool IsUnknown(string folder, JekyllConfig config) =>
        folder.StartsWith('_') && !OfTheme.Contains(folder) && !IsCollection(folder, config);

    private static bool IsHostFile(ContentPath path) => path.Value is "_redirects" or "_headers";

    private static bool IsCollection(string folder, JekyllConfig config) =>
        config.Collections.Any(c => "_" + c.Name == folder);
}

/// <summary>What a file of a blog of Jekyll is, by its place.</summary>
internal enum JekyllRole
{
    /// <summary>A post.</summary>
    Post,

    /// <summary>A draft.</summary>
    Draft,

    /// <summary>A document of another collection.</summary>
    Collection,

    /// <summary>A page, or a file that is published as it is.</summary>
    Page,

    /// <summary>A part of the theme, of the settings or of the data.</summary>
    Other,
}
