using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Model.Cards;
using Blog.Pages.Filling;
using Blog.Reading.Catalogue;
using Blog.Reading.Linking;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.Reviews;

/// <summary>Reads the links to other sites in the text of one review.</summary>
/// <param name="review">The review.</param>
/// <param name="home">The host of this site, whose addresses are left out; null when the base URL has no such
/// identity.</param>
/// <param name="cards">Finds the cards of links.</param>
/// <param name="reads">Receives the sources.</param>
internal sealed class LinkReading(SiteReview review, string? home, CardFinder cards, ReadLog reads)
{
    private readonly ImmutableArray<ReviewedLink>.Builder _links = ImmutableArray.CreateBuilder<ReviewedLink>();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private (string Text, string Id)? _section;

    /// <summary>The links in the order of the text. Each address stands once, however often and in whatever form it is
    /// written.</summary>
    /// <param name="html">The text as HTML, with plain cards (<see cref="PlainCard"/>).</param>
    public ImmutableArray<ReviewedLink> Read(string html)
    {
        foreach (var node in HtmlTree.Read(html).OfType<HtmlElement>())
            Read(node, card: null, isTitle: false);
        return _links.ToImmutable();
    }

    private void Read(HtmlElement element, HtmlElement? card, bool isTitle)
    {
        if (element.Name is ['h', >= '1' and <= '6'] && element.Attribute("id") is { Length: > 0 } id)
            _section = (OneLine(element.Text), id);
        // Footnotes follow the last heading but do not belong to it.
        if (element.HasClass("footnotes"))
            _section = null;
        if (element.Name == "a" && element.Attribute("href") is { } address)
            Add(element, address, isTitle ? card : null);
        var within = element.HasClass("card") ? element : card;
        foreach (var child in element.Children.OfType<HtmlElement>())
            Read(child, within, isTitle || (within is not null && element.HasClass("card-title")));
    }

    private void Add(HtmlElement link, string address, HtmlElement? titled)
    {
        if (LinkIdentity.Read(address) is not { } identity || identity.Host == home)
            return;
        var known = cards.FindShown(address);
        reads.Add(new ReadKey("card:" + review.Post.Source, address), known is null ? default : FingerprintOf(known));
        if (!_seen.Add((known?.Identity ?? identity).Value))
            return;
        var host = known?.Identity.Host ?? identity.Host;
        _links.Add(
            new ReviewedLink(
                address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address,
                TitleOf(link, titled is null ? known : null, address),
                host,
                known is { Site.Length: > 0 } ? known.Site : null,
                review
            )
            {
                Description =
                    titled is not null && DescriptionOf(titled) is { Length: > 0 } shown
                        ? shown
                        : CardMaker.Beginning(known?.Description ?? ""),
                IsArchived = known is not null && known.Identity != identity,
                Section = _section?.Text,
                SectionId = _section?.Id,
            }
        );
    }

    private static string TitleOf(HtmlElement link, LinkCard? known, string address)
    {
        if (known is not null)
            return known.Title;
        if (OneLine(Spoken(link)) is { Length: > 0 } text)
            return text;
        var picture = link.Descendants()
            .Select(e => e.Attribute("alt"))
            .FirstOrDefault(alt => !string.IsNullOrWhiteSpace(alt));
        return picture is null ? address : OneLine(picture);
    }

    // The card's own description comes first; the review's comment follows.
    private static string DescriptionOf(HtmlElement card) =>
        card.Descendants()
            .FirstOrDefault(e => e.HasClass("card-description"))
            ?.Children.OfType<HtmlElement>()
            .FirstOrDefault()
            is { Name: "p" } first
            ? OneLine(first.Text)
            : "";

    // Decorative signs do not belong to a title.
    private static string Spoken(HtmlNode node) =>
        node is not HtmlElement element ? node.Text
        : element.Attribute("aria-hidden") == "true" ? ""
        : string.Concat(element.Children.Select(Spoken));

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Fingerprint FingerprintOf(LinkCard card) =>
        new FingerprintBuilder()
            .Add(card.Title)
            .Add(card.Site)
            .Add(card.Identity.Value)
            .Add(card.Description)
            .Add(card.Archive)
            .Add(card.DeadSince)
            .ToFingerprint();
}

/// <summary>A link to another site in a review.</summary>
/// <param name="Url">Its address, http or https.</param>
/// <param name="Title">The title of its card, or else the text of the link; never empty.</param>
/// <param name="Host">The host that it is grouped under: lower case, without <c>www.</c>.</param>
/// <param name="Source">The name of its site, from its card; null when it is unknown.</param>
/// <param name="Review">The review.</param>
internal sealed record ReviewedLink(string Url, string Title, string Host, string? Source, SiteReview Review)
{
    /// <summary>The description on its card, as plain text; empty for none.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether it leads to an archived copy because the page is gone.</summary>
    public bool IsArchived { get; init; }

    /// <summary>The text of the heading above it; null before the first heading.</summary>
    public string? Section { get; init; }

    /// <summary>The id of that heading; null before the first heading.</summary>
    public string? SectionId { get; init; }
}
