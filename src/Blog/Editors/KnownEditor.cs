using System.Collections.Immutable;

namespace Blog.Editors;

/// <summary>What is known of an editor.</summary>
/// <param name="Programs">What its program is called, the usual name first.</param>
/// <param name="Arguments">What it is given: <c>{file}</c> is the whole path, <c>{line}</c> and <c>{column}</c> count
/// from 1.</param>
/// <param name="Link">An address that opens it, with the same words; null when it has none.</param>
internal sealed record KnownEditor(
    ImmutableArray<string> Programs,
    ImmutableArray<string> Arguments,
    string? Link = null
)
{
    /// <summary>What people call it, where no program has that name.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>Whether it always runs in a terminal, and so cannot be started from the background.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Options with which it stays in the terminal although it has windows.</summary>
    public ImmutableArray<string> TerminalOptions { get; init; } = [];
}
