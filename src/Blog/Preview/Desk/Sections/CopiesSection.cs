using System.Collections.Immutable;
using Blog.Model;
using Blog.Pipelines.CrossPosts;
using Blog.Preview.Desk.CrossPosts;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;

namespace Blog.Preview.Desk.Sections;

/// <summary>Copies on other sites that ask for something: due, out of date, gone; then the next that are planned.</summary>
internal sealed class CopiesSection : IDeskSection
{
    private const int Most = 12;

    // What asks for something comes first.
    private static readonly ImmutableArray<CopyState> Order = [CopyState.Due, CopyState.Gone, CopyState.Drifted, CopyState.Planned];

    /// <inheritdoc/>
    public string Id => "copies";

    /// <inheritdoc/>
    public SectionContent? Show(DeskView view)
    {
        var all = view.State.Site.CopiesAt(view.Now);
        if (all.IsEmpty)
            return null;
        ImmutableArray<CopyStatus> shown = [.. all.Where(c => Order.Contains(c.State)).OrderBy(c => Order.IndexOf(c.State)).ThenBy(c => c.DueFrom)];
        return shown.IsEmpty
            ? new SectionContent("Copies elsewhere", Html.Of($"""<p class="quiet">Nothing to do: {Words.Counted(all.Length, "post")} here and elsewhere say the same, so far as is known.</p>"""))
            : new SectionContent("Copies elsewhere", Html.Of($"""<ul class="documents">{Html.First(shown.Select(c => Item(view, c)), shown.Length, Most, Rest)}</ul>"""), shown.Length);
    }

    private static Html Item(DeskView view, CopyStatus copy) => Html.Of($"""
        <li class="document">
        <p class="document-when"><b>{Said(copy, view)}</b></p>
        <p class="document-title"><a class="title" href="{RenditionPage.AddressOf(view, copy.Post, copy.Target.Key)}">{Html.Isolated(copy.Post.Post.Title)}</a></p>
        <p class="document-facts"><span>for {copy.Target.Name}</span><span>{PlaceLink.Of(view, copy.Post.Source)}</span></p>
        </li>

        """);

    private static string Said(CopyStatus copy, DeskView view) => copy.State switch
    {
        CopyState.Due => $"due, {Words.Distance(view.Local(copy.DueFrom!.Value), view.Now)}",
        CopyState.Gone => "gone",
        CopyState.Drifted => "changed here since it was copied",
        _ => copy.DueFrom is { } due ? $"planned, {Words.Distance(view.Local(due), view.Now)}" : "planned for some day",
    };

    private static Html Rest(int count) => Html.Of($"""<li class="rest">and {Words.Number(count)} more; <code>blog crosspost status</code> lists all.</li>""");
}
