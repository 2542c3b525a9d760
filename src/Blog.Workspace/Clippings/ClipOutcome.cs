using System.Collections.Immutable;
using Blog.Model.Clippings;
using Blog.Text;

namespace Blog.Workspace.Clippings;

/// <summary>The result of clipping a link: a file, or a refusal.</summary>
/// <param name="File">The file that was written; null when it was refused.</param>
/// <param name="Refusal">Why it was refused; null when it was written.</param>
public sealed record ClipOutcome(ContentPath? File, ClipRefusal? Refusal)
{
    /// <summary>The clipping that was there before, to which note and tags were added; null for a new one.</summary>
    public Clipping? Former { get; init; }

    /// <summary>The outcome of a refused wish.</summary>
    public static ClipOutcome Refused(ClipField field, string message) => new(null, new ClipRefusal(field, message));
}

/// <summary>Why a link was not clipped. Nothing was written then.</summary>
/// <param name="Field">Which part of the wish is wrong.</param>
/// <param name="Message">The reason in one sentence or two; empty where <see cref="Mistakes"/> are the reason.</param>
public sealed record ClipRefusal(ClipField Field, string Message)
{
    /// <summary>The mistakes in the file that prevent the edit; empty for none.</summary>
    public ImmutableArray<Diagnostic> Mistakes { get; init; } = [];

    /// <summary>What to write by hand into a file that cannot be edited; otherwise empty.</summary>
    public string Lines { get; init; } = "";
}

/// <summary>Which part of a wish is wrong.</summary>
public enum ClipField
{
    /// <summary>None: the cause is in the site.</summary>
    None,

    /// <summary>The address.</summary>
    Url,

    /// <summary>A tag.</summary>
    Tags,

    /// <summary>The month.</summary>
    Month,
}
