using System.Collections.Immutable;
using Blog.Pages;
using Blog.Text;
using Blog.Workspace.Watching;

namespace Blog.Preview.Sites;

/// <summary>A site that was made once, from files that may have errors.</summary>
internal sealed record MadeSite
{
    /// <summary>The map, of the files as they last were without errors.</summary>
    public required Site Site { get; init; }

    /// <summary>The map of the files as they are; the same as <see cref="Site"/> unless files are held.</summary>
    public required Site OnDisk { get; init; }

    /// <summary>The files that <see cref="Site"/> is the map of.</summary>
    public required ContentSnapshot Content { get; init; }

    /// <summary>The pages of <see cref="Site"/>.</summary>
    public required MadePages Pages { get; init; }

    /// <summary>The diagnostics of the files as they are.</summary>
    public required ImmutableArray<Diagnostic> Found { get; init; }

    /// <summary>The ids of the warnings that the settings silence, as they are.</summary>
    public required ImmutableArray<string> Silenced { get; init; }

    /// <summary>The files that are held; sorted.</summary>
    public ImmutableArray<ContentPath> Held { get; init; } = [];

    /// <summary>How long the maps took.</summary>
    public TimeSpan Mapped { get; init; }

    /// <summary>How long the pages took.</summary>
    public TimeSpan Made { get; init; }

    /// <summary>When it was done.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The files that have errors in <see cref="Content"/> too: no better version of them is known.</summary>
    public required ImmutableHashSet<ContentPath> WithErrors { get; init; }

    /// <summary>This site in the place of one whose files have errors.</summary>
    /// <param name="held">The files that this one has in an earlier version.</param>
    /// <param name="onDisk">The site of the files as they are.</param>
    public MadeSite Holding(ImmutableArray<ContentPath> held, MadeSite onDisk) =>
        this with
        {
            OnDisk = onDisk.OnDisk,
            Found = onDisk.Found,
            Silenced = onDisk.Silenced,
            Held = held,
            Mapped = onDisk.Mapped + Mapped,
            Made = onDisk.Made + Made,
        };
}
