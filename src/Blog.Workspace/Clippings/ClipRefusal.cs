using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Workspace.Clippings;

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
