using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Text;
using Blog.Workspace.Watching;

namespace Blog.Preview.Sites;

/// <summary>The files of a site, with the last version without errors in the place of each file that has
/// some.</summary>
/// <param name="Content">The files to show.</param>
/// <param name="Held">Those that are shown in an earlier version; sorted.</param>
internal sealed record LastGood(ContentSnapshot Content, ImmutableArray<ContentPath> Held)
{
    private const string Themes = "themes";

    /// <summary>Holds files back.</summary>
    /// <param name="disk">The files as they are.</param>
    /// <param name="bad">Those with errors.</param>
    /// <param name="before">The files as they were shown before.</param>
    /// <param name="neverGood">Those that had errors even as they were shown before: no better version is
    /// known.</param>
    public static LastGood Of(
        ContentSnapshot disk,
        IEnumerable<ContentPath> bad,
        ContentSnapshot before,
        ImmutableHashSet<ContentPath> neverGood
    )
    {
        var better = new Dictionary<ContentPath, ContentBytes>();
        var isElsewhere = false;
        foreach (var path in bad.Where(path => Has(before, path) && !neverGood.Contains(path)))
        {
            // The error can be that the file is gone: the settings, for one.
            var good = before.Read(path);
            if (!Has(disk, path) || !IsSame(good, disk.Read(path)))
                better[path] = good;
            else
                isElsewhere = true;
        }

        // A file that had no errors before, with the same bytes, misses another file: perhaps the theme was moved away
        // for a moment.
        foreach (var gone in isElsewhere ? before.Files.Where(path => path.IsBelow(Themes) && !Has(disk, path)) : [])
            better[gone] = before.Read(gone);
        return better.Count == 0
            ? new LastGood(disk, [])
            : new LastGood(disk.Replacing(better), [.. better.Keys.Order()]);
    }

    private static bool Has(ContentSnapshot content, ContentPath path) => content.Files.BinarySearch(path) >= 0;

    private static bool IsSame(ContentBytes one, ContentBytes other) =>
        ReferenceEquals(one, other)
        || (one.Problem is null && other.Problem is null && one.Bytes.Span.SequenceEqual(other.Bytes.Span));
}
