using System.Collections.Immutable;
using Blog.Engine;
using Blog.Pages.Proofs;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Reads;

namespace Blog.Pages;

/// <summary>The checks of documents that found nothing, with the sources that they read.</summary>
internal static class RecordedChecks
{
    /// <summary>Those that were made, and those of the earlier build that hold.</summary>
    /// <param name="catalogue">All documents.</param>
    /// <param name="proof">Has the earlier ones.</param>
    /// <param name="check">The run of the check.</param>
    public static ImmutableDictionary<ContentPath, ImmutableArray<ReadKey>> Of(
        SiteCatalogue catalogue,
        SiteProof proof,
        EngineResult check
    )
    {
        var checks = ImmutableDictionary.CreateBuilder<ContentPath, ImmutableArray<ReadKey>>();
        foreach (var document in check.Documents(SitePipelines.All.Results.Check))
        {
            // Mistakes are reported in each build, and so they are found in each.
            if (
                document is { Source: { } source, Value.Diagnostics.IsEmpty: true }
                && catalogue.Find(source)?.Body.Diagnostics.IsEmpty == true
            )
                checks[source] = document.Value.Sources.Add(SourceKey.Text(source)).Add(SourceKey.Matter(source));
        }

        foreach (var source in catalogue.Documents.Select(d => d.Source))
        {
            if (!checks.ContainsKey(source) && proof.FindCheck(source) is { } sources)
                checks[source] = sources;
        }

        return checks.ToImmutable();
    }
}
