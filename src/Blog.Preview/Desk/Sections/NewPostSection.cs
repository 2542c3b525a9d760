using Blog.Preview.Desk.Parts;
using Blog.Preview.Desk.Starting;

namespace Blog.Preview.Desk.Sections;

/// <summary>The form for a new document.</summary>
internal sealed class NewPostSection : IDeskSection
{
    /// <inheritdoc/>
    public string Id => "new";

    /// <inheritdoc/>
    public SectionContent? Show(DeskView view) => new("New post", NewPostForm.Of(view));
}
