using System.Collections.Immutable;
using Blog.Pages;
using Blog.Text;

namespace Blog.Preview.Sites;

/// <summary>A map that can be shown, made from files that may have errors.</summary>
/// <param name="Site">The map, of the files as they last were good.</param>
/// <param name="OnDisk">The map of the files as they are, which is the same unless files are held.</param>
/// <param name="Pages">What was made of the one that is shown.</param>
/// <param name="Found">What is wrong with the files as they are.</param>
/// <param name="Silenced">The warnings that the settings silence, as they are.</param>
/// <param name="Held">The files that are shown as they were.</param>
/// <param name="Mapped">How long the maps took.</param>
/// <param name="Made">How long the pages took.</param>
internal sealed record ShownSite(
    Site Site,
    Site OnDisk,
    MadePages Pages,
    ImmutableArray<Diagnostic> Found,
    ImmutableArray<string> Silenced,
    ImmutableArray<ContentPath> Held,
    TimeSpan Mapped,
    TimeSpan Made
);
