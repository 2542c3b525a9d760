using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Preview.Desk.CrossPosts;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Reading.CrossPosts;

namespace Blog.Preview.Desk.Sections;

/// <summary>The cross-posts that need something: due, gone, with a canonical link that leads elsewhere, moved or out of
/// date; then those that are planned.</summary>
internal sealed class CopiesSection : IDeskSection
{
    private const int Most = 12;

    // The most urgent first. A published cross-post is listed only when something was found wrong with it.
    private static readonly ImmutableArray<CopyState> Order =
    [
        CopyState.Due,
        CopyState.Gone,
        CopyState.Published,
        CopyState.Drifted,
        CopyState.Planned,
    ];

    /// <inheritdoc/>
    public string Id => "copies";

    /// <inheritdoc/>
    public SectionContent? Show(DeskView view)
    {
        var all = view.State.Site.CopiesAt(view.Now);
        if (all.IsEmpty)
            return null;
        ImmutableArray<CopyStatus> shown =
        [
            .. all.Where(c => c.State != CopyState.Published || Found(c) is not null)
                .OrderBy(c => Order.IndexOf(c.State))
                .ThenBy(c => c.DueFrom),
        ];
        if (shown.IsEmpty)
            return new SectionContent(
                "Copies elsewhere",
                Html.Of(
                    $"""
                    <p class="quiet">Nothing to do: {Words.Counted(all.Length, "post")} here and elsewhere
                    say the same, so far as is known.</p>
                    """
                )
            );
        var items = Html.First(shown.Select(c => Item(view, c)), shown.Length, Most, left => Rest(view, left));
        return new SectionContent("Copies elsewhere", Html.Of($"""<ul class="documents">{items}</ul>"""), shown.Length);
    }

    private static Html Item(DeskView view, CopyStatus copy)
    {
        var address = RenditionPage.AddressOf(view, copy.Post, copy.Target.Key);
        var source = PlaceLink.Of(view, copy.Post.Source);
        return Html.Of(
            $"""
            <li class="document">
            <p class="document-when"><b>{Said(copy, view)}</b></p>
            <p class="document-title"><a class="title" href="{address}">{Html.Isolated(copy.Post.Title)}</a></p>
            <p class="document-facts"><span>for {copy.Target.Name}</span><span>{source}</span></p>
            </li>

            """
        );
    }

    private static string Said(CopyStatus copy, DeskView view) =>
        copy.State switch
        {
            CopyState.Due => $"due, {Words.Distance(view.Local(copy.DueFrom!.Value), view.Now)}",
            CopyState.Gone => "gone",
            CopyState.Published => Found(copy)!,
            CopyState.Drifted => Found(copy) is { } found
                ? $"changed here since it was copied, and {found}"
                : "changed here since it was copied",
            _ => copy.DueFrom is { } due
                ? $"planned, {Words.Distance(view.Local(due), view.Now)}"
                : "planned for some day",
        };

    // The finding of the last 'crosspost check'; null when all is well.
    private static string? Found(CopyStatus copy) =>
        copy.Entry?.Found switch
        {
            CopyFinding.Astray when copy.Entry.Canonical is null => "without a canonical link",
            CopyFinding.Astray => "its canonical link leads elsewhere",
            CopyFinding.Moved => "moved to another address",
            _ => null,
        };

    private static Html Rest(DeskView view, int count) =>
        Html.Of(
            $"""
            <li class="rest">and {Words.Number(count)} more;
            <code>{view.Program.Command("crosspost status")}</code> lists all.</li>
            """
        );
}
