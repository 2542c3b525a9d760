using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Pages.References;

/// <summary>What the check of one document came to.</summary>
/// <param name="Reads">What it looked into.</param>
/// <param name="Diagnostics">What is wrong.</param>
internal sealed record CheckedDocument(CheckReads Reads, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>A document that looked into nothing else and has no mistake, as most are.</summary>
    public static CheckedDocument Sound { get; } = new(CheckReads.None, []);
}
