using System.Collections.Immutable;
using Blog.Model;
using Blog.Reading.Documents;

namespace Blog.Pages.Rendering;

/// <summary>One page of a list that is spread over several.</summary>
/// <param name="Folder">The address of the first page; the others are below it, <c>page/2/</c>.</param>
/// <param name="Number">This page, from 1.</param>
/// <param name="Total">How many pages there are, at least 1.</param>
/// <param name="Posts">The posts on this page.</param>
internal sealed record Pagination(Permalink Folder, int Number, int Total, ImmutableArray<SitePost> Posts)
{
    // The number of pages to either side of this one that are linked.
    private const int Near = 2;

    // As many as a list with a gap at both ends shows, so that short lists are whole.
    private const int MostShown = (2 * Near) + 5;

    /// <summary>The address of this page.</summary>
    public Permalink Permalink => At(Number);

    /// <summary>The pages of a list, in order; an empty list has one page.</summary>
    public static IEnumerable<Pagination> Of(Permalink folder, ImmutableArray<SitePost> posts, int pageSize)
    {
        var total = Math.Max(1, (posts.Length + pageSize - 1) / pageSize);
        for (var i = 0; i < total; i++)
            yield return new Pagination(
                folder,
                i + 1,
                total,
                posts.Slice(i * pageSize, Math.Min(pageSize, posts.Length - (i * pageSize)))
            );
    }

    /// <summary>The numbers of the pages to link to, in order: the first, the last and those near this one; all pages
    /// of a short list. With links from each page of a long list to all others, the cost would grow with the square of
    /// their number.</summary>
    public IEnumerable<int> Shown => Enumerable.Range(1, Total).Where(IsShown);

    /// <summary>Whether pages are left out right before a page of <see cref="Shown"/>.</summary>
    public bool FollowsGap(int number) => number > 1 && !IsShown(number - 1);

    /// <summary>The address of a page.</summary>
    public Permalink At(int number) => number == 1 ? Folder : Folder.Append($"page/{number}/");

    private bool IsShown(int number) =>
        Total <= MostShown || number == 1 || number == Total || Math.Abs(number - Number) <= Near;
}
