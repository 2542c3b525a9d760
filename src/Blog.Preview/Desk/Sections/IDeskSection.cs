using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;

namespace Blog.Preview.Desk.Sections;

/// <summary>A section of the desk: one matter that the author looks after.</summary>
internal interface IDeskSection
{
    /// <summary>Its id in the page. It never changes, since open pages are patched by it.</summary>
    string Id { get; }

    /// <summary>Its content now; null to be left out.</summary>
    SectionContent? Show(DeskView view);
}

/// <summary>The content of a section.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Body">What is below the heading.</param>
/// <param name="Count">How many things there are; null when they are not counted.</param>
internal sealed record SectionContent(string Title, Html Body, int? Count = null);
