using System.Collections.Frozen;
using Blog.Text;

namespace Blog.Reading.Exclusion;

/// <summary>Decides by the path alone which files of <c>content/</c> are not published.</summary>
public static class ContentNames
{
    // Files that Netlify, Cloudflare, Apache, GitHub and others read at the root of a site.
    private static readonly FrozenSet<string> FilesOfHosts = FrozenSet.Create(
        StringComparer.Ordinal,
        "_redirects",
        "_headers",
        "_routes.json",
        "_worker.js",
        ".htaccess",
        ".nojekyll",
        ".domains"
    );

    private static readonly FrozenSet<string> Shown = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".webp",
        ".avif",
        ".svg",
        ".ico",
        ".bmp",
        ".mp4",
        ".webm",
        ".mov",
        ".mp3",
        ".ogg",
        ".oga",
        ".ogv",
        ".m4a",
        ".wav",
        ".flac",
        ".vtt",
        ".woff",
        ".woff2",
        ".ttf",
        ".otf",
        ".eot",
        ".css",
        ".js",
        ".mjs"
    );

    /// <summary>Why a file is not published; null when its path does not exclude it.</summary>
    public static Excluded? Of(ContentPath path)
    {
        var below = Below(path);
        return ExclusionRules.Of(below) ?? OfMarks(below);
    }

    /// <summary>Whether a file or folder is published although its name starts with a dot.</summary>
    /// <param name="name">The name of a file or folder.</param>
    public static bool IsShownThoughHidden(string name) => name == ".well-known" || FilesOfHosts.Contains(name);

    /// <summary>The folder of drafts that a file lies in, by its name; null for none.</summary>
    public static string? FolderOfDrafts(ContentPath path) =>
        FolderWords.MayBeOfDrafts(path.Value)
            ? Below(path).Split('/').SkipLast(1).FirstOrDefault(FolderWords.AreOfDrafts)
            : null;

    /// <summary>The folder of a file whose name may mean that it holds drafts, as a path below <c>content/</c>; null
    /// for none. A folder of one document does not count, since it is named after the document.</summary>
    public static string? DoubtfulFolder(ContentPath path)
    {
        var parts = Below(path).Split('/');
        var count = parts.Length - (path.Stem.StartsWith("index", StringComparison.OrdinalIgnoreCase) ? 2 : 1);
        for (var i = 0; i < count; i++)
        {
            if (FolderWords.AreDoubtful(parts[i]))
                return string.Join('/', parts[..(i + 1)]);
        }

        return null;
    }

    private static string Below(ContentPath path) =>
        path.IsBelow("content") ? path.Value["content/".Length..] : path.Value;

    private static Excluded? OfMarks(string below)
    {
        var parts = below.Split('/');
        if (parts.Length == 1 && FilesOfHosts.Contains(below))
            return null;
        if (parts.Length == 1 && RootNames.Of(below) is { } known)
            return known;
        if (parts.SkipLast(1).Any(folder => folder.StartsWith('_')))
            return new Excluded("a folder whose name starts with an underscore is not published", IsUsual: true);
        if (parts.Any(part => part.StartsWith('.') && !IsShownThoughHidden(part)))
            return new Excluded("a name that starts with a dot is hidden", IsUsual: true);
        return parts[^1].StartsWith('_') && !Shown.Contains(Path.GetExtension(below))
            ? new Excluded(
                "its name starts with an underscore, and it is neither a picture, film, sound, font, style nor script"
            )
            : null;
    }
}
