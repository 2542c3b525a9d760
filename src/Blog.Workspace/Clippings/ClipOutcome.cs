using Blog.Model.Clippings;
using Blog.Text;

namespace Blog.Workspace.Clippings;

/// <summary>What clipping a link came to: a file, or a refusal.</summary>
/// <param name="File">The file that was written; null when it was refused.</param>
/// <param name="Refusal">Why it was refused; null when it was written.</param>
public sealed record ClipOutcome(ContentPath? File, ClipRefusal? Refusal)
{
    /// <summary>The clipping that was there before, to which note and tags were added; null for a new one.</summary>
    public Clipping? Former { get; init; }

    /// <summary>An outcome for what is refused.</summary>
    public static ClipOutcome Refused(ClipField field, string message) => new(null, new ClipRefusal(field, message));
}
