using System.Collections.Immutable;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Preview.Desk.Sections;

namespace Blog.Preview.Desk;

/// <summary><c>/_blog/</c>: what needs the author, and what lies ready. To add a section, write a class in
/// <c>Sections/</c> and add a line here.</summary>
internal static class DeskPage
{
    /// <summary>The sections that need the author's attention, in order.</summary>
    public static ImmutableArray<IDeskSection> Main { get; } =
    [
        new MistakesSection(),
        new BrokenLinksSection(),
        new DraftsSection(),
        new ScheduledSection(),
        new MonthSection(),
        new SeriesSection(),
        new CopiesSection(),
        new ChangesSection(),
    ];

    /// <summary>The sections that lie ready beside them, in order.</summary>
    public static ImmutableArray<IDeskSection> Side { get; } =
    [new NewPostSection(), new CountsSection(), new ExpiredSection()];

    /// <summary>Makes the whole page, as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Of(DeskView view) =>
        DeskFrame.Of(
            view,
            "/_blog/",
            "Desk",
            Html.Of(
                $"""
                {Outlook.Of(view)}<div class="desk">
                <div class="desk-main">
                {Main.Select(s => Framed(s, view))}</div>
                <div class="desk-side">
                {Side.Select(s => Framed(s, view))}</div>
                </div>

                """
            )
        );

    private static Html Framed(IDeskSection section, DeskView view) =>
        section.Show(view) is { } content
            ? Html.Of(
                $"""
                <section id="{section.Id}" class="section" aria-labelledby="{section.Id}-heading">
                <h2 id="{section.Id}-heading">{content.Title}{Count(content.Count)}</h2>
                {content.Body}
                </section>

                """
            )
            : default;

    private static Html? Count(int? count) =>
        count is { } number ? Html.Of($""" <span class="count">{Words.Number(number)}</span>""") : null;
}
