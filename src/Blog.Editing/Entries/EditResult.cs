using System.Collections.Immutable;

namespace Blog.Editing.Entries;

/// <summary>What an edit came to: the file's new bytes, or the reason why there are none.</summary>
public sealed record EditResult
{
    /// <summary>The new bytes of the whole file, the same as before when it says already what it should; null when the
    /// edit is refused.</summary>
    public ImmutableArray<byte>? Bytes { get; init; }

    /// <summary>What stands in the way; null when nothing does.</summary>
    public EditRefusal? Refusal { get; init; }
}
