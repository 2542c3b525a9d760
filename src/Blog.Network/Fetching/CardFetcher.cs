using System.Collections.Immutable;
using System.Text;
using Blog.Html;
using Blog.Model.Cards;
using Blog.Network.Checking;
using Blog.Network.Visiting;

namespace Blog.Network.Fetching;

/// <summary>
/// Fetches what pages of other sites say about themselves, for cards. A site that gives nothing is an outcome, not an
/// error. Whatever it gives becomes plain text, and pictures that are encoded again. Safe to use from several threads;
/// each site gets one request at a time.
/// </summary>
/// <param name="line">How sites are reached.</param>
public sealed class CardFetcher(VisitLine line)
{
    private readonly PageVisitor _visitor = new(line);
    private PictureFetcher? _pictures;

    private PictureFetcher Pictures => LazyInitializer.EnsureInitialized(ref _pictures, () => new PictureFetcher());

    /// <summary>Fetches what a page says about itself.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<CardFetch> FetchAsync(Uri address, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        var identity = LinkIdentity.Read(address.AbsoluteUri);
        var asked = KnownSites.PageOf(address, identity);
        var visits = _visitor.Begin(cancellation);
        var notes = ImmutableArray.CreateBuilder<string>();
        var embed = await EmbedFetcher
            .ClaimsAsync(EmbedAddress.Read(address.AbsoluteUri), notes, visits)
            .ConfigureAwait(false);
        var visit = await visits.VisitAsync(asked, Sought.Page).ConfigureAwait(false);
        var page = PageFacts.Read(visit.Body, visit.Charset);
        if (RefreshOf(visit, page) is { } next)
        {
            visit = await visits.VisitAsync(next, Sought.Page).ConfigureAwait(false);
            page = PageFacts.Read(visit.Body, visit.Charset);
        }

        // The site said what a card needs; its page has but an icon to add, and some sites show it to browsers alone.
        if (embed is not null && (visit.Kind != VisitKind.Page || !IsOfSameSite(visit.Address, asked)))
            (visit, page) = (new VisitResult(VisitKind.Page, asked, ""), PageFacts.Read([], null));
        if (visit.Kind != VisitKind.Page)
            return new CardFetch(visit.Kind, visit.Message, null);
        var place = new ReachedPage(visit, page.Head);
        if (embed is null && place.IsSignIn && visit.Address != asked)
            return new CardFetch(VisitKind.Refused, $"{visit.Address.Host} asks readers to sign in.", null);
        if (embed is null && ReachedPage.IsFrontPage(visit.Address) && !ReachedPage.IsFrontPage(asked))
            return new CardFetch(
                VisitKind.Missing,
                $"Its address leads to the front page of {visit.Address.Host}.",
                null
            );
        if (embed is not null)
            embed = embed with { Duration = embed.Duration ?? LengthIn(visit, identity) };
        var claims = await ClaimsAsync(embed, page, place, identity, notes, visits).ConfigureAwait(false);
        return await FactsAsync(claims, page, place, address, identity, notes, visits).ConfigureAwait(false);
    }

    // In many countries a page of consent stands before the page.
    private static bool IsOfSameSite(Uri reached, Uri asked) =>
        AddressOf(reached) is { } host && host == AddressOf(asked) && !ReachedPage.IsFrontPage(reached);

    private static string? AddressOf(Uri address) => LinkIdentity.Read(address.AbsoluteUri)?.Host;

    private static FilmLength? LengthIn(VisitResult visit, LinkIdentity? identity) =>
        identity?.Value.StartsWith("youtube:", StringComparison.Ordinal) == true
            ? PlayerAnswers.LengthIn(Encoding.UTF8.GetString(visit.Body))
            : null;

    // A page that does nothing but forward its readers.
    private static Uri? RefreshOf(VisitResult visit, PageFacts page)
    {
        if (visit.Kind != VisitKind.Page || page.Head.Refresh is not { } refresh || page.Meta("og:title") is not null)
            return null;
        return
            Uri.TryCreate(new ReachedPage(visit, page.Head).Base, refresh, out var next)
            && next.Scheme is "http" or "https"
            && next != visit.Address
            ? next
            : null;
    }

    // In order of precedence.
    private static async Task<ImmutableArray<PageClaims>> ClaimsAsync(
        PageClaims? embed,
        PageFacts page,
        ReachedPage place,
        LinkIdentity? identity,
        ImmutableArray<string>.Builder notes,
        PageVisits visits
    ) =>
        [
            embed ?? PageClaims.Empty,
            await RepositoryAsync(identity, visits).ConfigureAwait(false),
            KnownSites.Read(page, identity),
            Citation.Read(page),
            OpenGraph.Read(page),
            OpenGraph.ReadTwitter(page),
            LinkedData.Read(page),
            embed is null ? await EmbeddedAsync(page, place, notes, visits).ConfigureAwait(false) : PageClaims.Empty,
            PlainHead.Read(page),
        ];

    private static async Task<PageClaims> RepositoryAsync(LinkIdentity? identity, PageVisits visits)
    {
        if (KnownSites.RepositoryApi(identity) is not { } api)
            return PageClaims.Empty;
        // An extra: the page has all of it but the language.
        var visit = await visits.VisitAsync(api, Sought.Json).ConfigureAwait(false);
        return visit.Kind == VisitKind.Page
            ? KnownSites.ReadRepository(Encoding.UTF8.GetString(visit.Body))
            : PageClaims.Empty;
    }

    private static async Task<PageClaims> EmbeddedAsync(
        PageFacts page,
        ReachedPage place,
        ImmutableArray<string>.Builder notes,
        PageVisits visits
    )
    {
        if (OEmbed.AddressOf(page, place.Base) is not { } address)
            return PageClaims.Empty;
        var visit = await visits.VisitAsync(address, Sought.Json).ConfigureAwait(false);
        if (visit.Kind == VisitKind.Page && OEmbed.Read(visit) is { } claimed)
            return claimed;
        notes.Add(
            visit.Kind == VisitKind.Page ? "Its oEmbed is malformed." : $"Its oEmbed could not be had: {visit.Message}"
        );
        return PageClaims.Empty;
    }

    // The picture that a page of a post offers is its author.
    private static ImmutableArray<string> ImagesOf(ImmutableArray<PageClaims> claims) =>
        [.. (claims[0].Text is null ? claims : claims[..1]).SelectMany(t => t.Images)];

    private async Task<CardFetch> FactsAsync(
        ImmutableArray<PageClaims> claims,
        PageFacts page,
        ReachedPage place,
        Uri address,
        LinkIdentity? identity,
        ImmutableArray<string>.Builder notes,
        PageVisits visits
    )
    {
        var facts = FactReading.Of(claims, place, address, identity, notes);
        var kind = facts.Kind ?? identity?.UsualKind ?? LinkCardKind.Article;
        if (KnownSites.HasPicture(kind))
            facts = facts with
            {
                Image = await PictureFetcher
                    .ImageAsync(ImagesOf(claims), place.Base, kind, notes, visits)
                    .ConfigureAwait(false),
            };
        return new CardFetch(
            VisitKind.Page,
            "",
            facts with
            {
                Icon = await Pictures.IconAsync(page, place.Base, visits).ConfigureAwait(false),
                ImageAlt = facts.Image is null ? null : facts.ImageAlt,
            }
        )
        {
            Notes = notes.ToImmutable(),
        };
    }
}

/// <summary>The result of fetching a page's facts.</summary>
/// <param name="Kind">The result of asking for the page.</param>
/// <param name="Message">What happened, as a sentence; empty for a page that is there.</param>
/// <param name="Facts">What the page says about itself; null unless the page is there.</param>
public sealed record CardFetch(VisitKind Kind, string Message, CardFacts? Facts)
{
    /// <summary>What could not be fetched, in sentences.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
