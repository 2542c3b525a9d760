using Blog.Preview.Desk.Parts;

namespace Blog.Preview.Desk.Sections;

/// <summary>A section of the desk: what one thing needs of its author.</summary>
internal interface IDeskSection
{
    /// <summary>Its id in the page, which never changes: open pages are patched by it.</summary>
    string Id { get; }

    /// <summary>What it shows now; null to be left out.</summary>
    SectionContent? Show(DeskView view);
}
