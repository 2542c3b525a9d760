using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Workspace.Publishing;

/// <summary>What publishing a site came to.</summary>
/// <param name="Diagnostics">What is wrong, in order. With an error among them nothing was written.</param>
/// <param name="Obstacles">What is in the way in the output folder, as sentences. With one of them nothing was
/// written.</param>
public sealed record PublishResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Obstacles)
{
    /// <summary>How many files were written.</summary>
    public int Written { get; init; }

    /// <summary>How many files were right already and were not touched.</summary>
    public int Unchanged { get; init; }

    /// <summary>How many files of earlier builds were removed.</summary>
    public int Removed { get; init; }

    /// <summary>Files of earlier builds that are no part of the site and stay, because somebody changed them.</summary>
    public ImmutableArray<SitePath> Kept { get; init; } = [];

    /// <summary>Whether there is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Whether the output folder is now the site.</summary>
    public bool IsPublished => !HasErrors && Obstacles.IsEmpty;
}
