using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Text;

namespace Blog.Workspace.Importing;

/// <summary>The result of opening an old blog. Its files can be read until it is disposed.</summary>
/// <param name="held">What is open meanwhile; null for nothing.</param>
public sealed class SourceOpening(IDisposable? held = null) : IDisposable
{
    /// <summary>Its files; null when it was refused.</summary>
    public SourceTree? Tree { get; init; }

    /// <summary>Why it was refused, in a sentence or two that say what to do; null when it was not.</summary>
    public string? Refusal { get; init; }

    /// <summary>The files that are not among those of the tree, each with the reason as a clause.</summary>
    public ImmutableArray<PassedOver> PassedOver { get; init; } = [];

    /// <summary>Reads its files, and knows those that could not be read.</summary>
    public SourceReading Reading { get; init; } = new();

    /// <summary>A refusal.</summary>
    public static SourceOpening Refused(string why) => new() { Refusal = why };

    /// <summary>Closes the archive.</summary>
    public void Dispose() => held?.Dispose();
}

/// <summary>A file or folder of an old blog that is not read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Reason">Why, as a clause: "it is larger than 256 MB".</param>
/// <param name="IsUsual">Whether nobody misses it: what the old generator built, packages, what git keeps.</param>
public sealed record PassedOver(ContentPath Path, string Reason, bool IsUsual = false);
