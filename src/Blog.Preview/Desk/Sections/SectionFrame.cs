using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;

namespace Blog.Preview.Desk.Sections;

/// <summary>What stands around every section.</summary>
internal static class SectionFrame
{
    /// <summary>The section as it is now; nothing for one that is left out.</summary>
    public static Html Of(IDeskSection section, DeskView view) =>
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
