using System.Collections.Immutable;
using Blog.Model;
using Blog.Text;
using Blog.Theming.Values;

namespace Blog.Pipelines.Engine;

/// <summary>One file of the site: its path, what it is made from, and a way to make its bytes when they are
/// wanted.</summary>
public sealed record Output
{
    /// <summary>Its path on the site.</summary>
    public required SitePath Path { get; init; }

    /// <summary>Its media type (RFC 6838), with the character set for texts.</summary>
    public required string ContentType { get; init; }

    /// <summary>Of what it is made from directly. What it reads while it is made is in the record of reads.</summary>
    public required Fingerprint Fingerprint { get; init; }

    /// <summary>The places that ask for this output: where to look when two claim one path.</summary>
    public required ImmutableArray<SourceLocation> ClaimedBy { get; init; }

    /// <summary>
    /// Whether it is part of what is put on the web. A mail that is yet to be sent is not: it is the author's alone.
    /// </summary>
    public bool IsForReaders { get; init; } = true;

    /// <summary>Makes the bytes; always the same ones. Every read of a shared value is recorded.</summary>
    public required Func<ReadLog, OutputContent> Make { get; init; }
}
