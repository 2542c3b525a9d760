using System.Collections.Immutable;
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

/// <summary>Why a link was not clipped. Nothing was written then.</summary>
/// <param name="Field">What of the wish is in the way.</param>
/// <param name="Message">The reason in one sentence or two; empty where <see cref="Mistakes"/> are the reason.</param>
public sealed record ClipRefusal(ClipField Field, string Message)
{
    /// <summary>The mistakes in the file that are in the way; empty for none.</summary>
    public ImmutableArray<Diagnostic> Mistakes { get; init; } = [];

    /// <summary>What to write by hand into a file that cannot be edited; otherwise empty.</summary>
    public string Lines { get; init; } = "";
}

/// <summary>What of a wish is in the way.</summary>
public enum ClipField
{
    /// <summary>Nothing of it: the site is.</summary>
    None,

    /// <summary>The address.</summary>
    Url,

    /// <summary>A tag.</summary>
    Tags,

    /// <summary>The month.</summary>
    Month,
}
