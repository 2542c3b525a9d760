using System.Text.Json;
using Blog.Model;
using Blog.Reading.Catalogue;
using Blog.Terminals;

namespace Blog.Commands.List;

/// <summary>Makes lists by their names.</summary>
internal static class Listings
{
    /// <summary>The names, in the order in which help lists them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    ["posts", "reviews", "pages", "drafts", "future", "expired", "tags", "series", "files"];

    /// <summary>The list with a name of <see cref="Names"/>.</summary>
    public static Listing Of(string name, SiteCatalogue catalogue) =>
        name switch
        {
            "posts" => DocumentListing.Of(catalogue.Settings, catalogue.Posts),
            "reviews" => DocumentListing.Of(catalogue.Settings, catalogue.Reviews),
            "pages" => DocumentListing.Of(catalogue.Settings, catalogue.Pages),
            "drafts" => InState(PublishingState.Draft, catalogue),
            "future" => InState(PublishingState.Future, catalogue),
            "expired" => InState(PublishingState.Expired, catalogue),
            "tags" => TagListing.Of(catalogue),
            _ => SeriesListing.Of(catalogue),
        };

    // With --drafts, drafts are among the listed documents.
    private static Listing InState(PublishingState state, SiteCatalogue catalogue) =>
        DocumentListing.Of(
            catalogue.Settings,
            [.. catalogue.HeldBack.Concat(catalogue.Listed).Where(d => d.State == state)]
        );
}

/// <summary>A list of a site's documents, tags, series or files.</summary>
/// <param name="Table">The list as a table.</param>
/// <param name="Json">Writes the list as a JSON property.</param>
internal sealed record Listing(Table Table, Action<Utf8JsonWriter> Json);
