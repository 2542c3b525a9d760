using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Editing.Entries;

/// <summary>The result of an edit: the file's new bytes, or the reason why there are none.</summary>
public sealed record EditResult
{
    /// <summary>The new bytes of the whole file, the same as before when the entry was there already; null when the
    /// edit is refused.</summary>
    public ImmutableArray<byte>? Bytes { get; init; }

    /// <summary>Why the edit was refused; null when it was not.</summary>
    public EditRefusal? Refusal { get; init; }
}

/// <summary>Why front matter cannot be edited without harm.</summary>
/// <param name="Place">The place that prevents the edit.</param>
/// <param name="Reason">The reason, one sentence.</param>
/// <param name="Lines">What to write there by hand, in the form of that front matter: whole lines with LF between
/// them.</param>
public sealed record EditRefusal(SourceLocation Place, string Reason, string Lines);
