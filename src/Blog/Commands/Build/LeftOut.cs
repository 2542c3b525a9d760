using Blog.Reading.Catalogue;

namespace Blog.Commands.Build;

/// <summary>
/// Says how many files of <c>content/</c> are not published, those not counted that lie about in every folder.
/// </summary>
internal static class LeftOut
{
    /// <summary>The line; null when there are none.</summary>
    public static string? Line(SiteCatalogue catalogue)
    {
        var count = catalogue.LeftOut.Count(f => f.Excluded is { IsUsual: false });
        return count == 0 ? null : $"{Counted.Of(count, "file")} left out; 'blog list files' says why.";
    }
}
