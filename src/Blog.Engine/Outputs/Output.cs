using System.Collections.Immutable;
using System.Text;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Engine.Outputs;

/// <summary>A file of the site: its path, its sources, and a way to make its bytes on demand.</summary>
public sealed record Output
{
    /// <summary>Its path on the site.</summary>
    public required SitePath Path { get; init; }

    /// <summary>Its media type (RFC 6838), with the character set for texts.</summary>
    public required string ContentType { get; init; }

    /// <summary>The fingerprint of its direct sources. What it reads while it is made is in the record of
    /// reads.</summary>
    public required Fingerprint Fingerprint { get; init; }

    /// <summary>The places that ask for this output: where to look when two claim one path.</summary>
    public required ImmutableArray<SourceLocation> ClaimedBy { get; init; }

    /// <summary>Whether it is published on the web. A mail that has not been sent yet is not.</summary>
    public bool IsForReaders { get; init; } = true;

    /// <summary>Makes the bytes, which are the same each time. Every read of a shared value is recorded.</summary>
    public required Func<ReadLog, OutputContent> Make { get; init; }

    /// <summary>Makes the bytes without a record of reads.</summary>
    public OutputContent Content() => Make(new ReadLog());

    /// <summary>Makes the bytes and returns what was read for them, by identity.</summary>
    public ImmutableArray<OutputReads> Reads()
    {
        var log = new ReadLog();
        Make(log);
        return
        [
            .. log
                .Reads.Keys.GroupBy(key => key.Identity, StringComparer.Ordinal)
                .OrderBy(reads => reads.Key, StringComparer.Ordinal)
                .Select(reads => new OutputReads(
                    reads.Key,
                    [.. reads.Select(r => r.Member).Where(m => m.Length > 0).Order(StringComparer.Ordinal)]
                )),
        ];
    }
}

/// <summary>An object or a template that was read to make an output, with the members that were read.</summary>
/// <param name="Identity">The object's identity, or <c>template:</c> and a template's name.</param>
/// <param name="Members">The members that were read, sorted; none for a template.</param>
public sealed record OutputReads(string Identity, ImmutableArray<string> Members);

/// <summary>The content of an output.</summary>
/// <param name="Bytes">The bytes; incomplete when there are errors among the diagnostics.</param>
/// <param name="Diagnostics">What went wrong while it was made.</param>
public sealed record OutputContent(ReadOnlyMemory<byte> Bytes, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>A text as UTF-8 without a byte order mark.</summary>
    public static OutputContent OfText(string text, ImmutableArray<Diagnostic> diagnostics = default) =>
        new(Encoding.UTF8.GetBytes(text), diagnostics.IsDefault ? [] : diagnostics);
}
