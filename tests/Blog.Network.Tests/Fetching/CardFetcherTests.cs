using System.Globalization;
using Blog.Network.Fetching;
using Blog.Network.Tests.Fakes;
using Blog.Network.Visiting;

namespace Blog.Network.Tests.Fetching;

public sealed class CardFetcherTests : IAsyncLifetime
{
    private readonly HttpMessageInvoker _http = new(
        new LoopbackOnly(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = System.Net.DecompressionMethods.All,
            }
        )
    );
    private readonly SwiftClock _clock = new(TimeSpan.FromSeconds(30));
    private FakeWeb _web = null!;
    private CardFetcher _fetcher = null!;

    public static TheoryData<AwkwardPage> Pages => [.. AwkwardPage.All];

    public async ValueTask InitializeAsync()
    {
        _web = await AwkwardSite.OpenAsync();
        _fetcher = new CardFetcher(
            new VisitLine(_http, _clock, "blog/1.0 (+https://ann.example/)") { Robots = "blog" }
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        _http.Dispose();
    }

    [Theory]
    [MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public async Task A_card_gets_what_an_awkward_page_says(AwkwardPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var fetch = await _fetcher.FetchAsync(new Uri(_web.At(page.Address)), TestContext.Current.CancellationToken);
        Assert.Equal(page.Expected, Written(fetch));
    }

    [Fact]
    public void There_are_more_than_sixty_awkward_pages() => Assert.True(AwkwardPage.All.Count > 60);

    [Fact]
    public async Task A_site_is_asked_one_thing_at_a_time_and_once_for_its_rules_and_icon()
    {
        await Task.WhenAll(
            AwkwardPage
                .All.Take(5)
                .Select(p => _fetcher.FetchAsync(new Uri(_web.At(p.Address)), TestContext.Current.CancellationToken))
        );
        Assert.Equal(1, _web.MostAtOnce);
        Assert.Single(_web.Asked, "/robots.txt");
        Assert.Single(_web.Asked, "/favicon.ico");
    }

    private string Written(CardFetch fetch)
    {
        var facts = fetch.Facts;
        (string Name, string? Value)[] lines =
        [
            (
                "found",
                fetch.Kind == VisitKind.Page ? null : $"{fetch.Kind.ToString().ToLowerInvariant()}. {fetch.Message}"
            ),
            ("canonical", facts?.Canonical),
            ("kind", facts?.Kind?.ToString().ToLowerInvariant()),
            ("title", Short(facts?.Title)),
            ("description", Short(facts?.Description)),
            ("site", facts?.Site),
            ("authors", facts is { Authors.IsEmpty: false } ? string.Join("; ", facts.Authors) : null),
            ("published", facts?.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("year", facts?.Year?.ToString(CultureInfo.InvariantCulture)),
            ("image", Size(facts?.Image)),
            ("image_alt", facts?.ImageAlt),
            ("icon", Size(facts?.Icon)),
            .. fetch.Notes.Select(n => ("note", (string?)n)),
        ];
        return string.Join('\n', lines.Where(l => l.Value is not null).Select(l => $"{l.Name}: {l.Value}"))
            .Replace(_web.Address.Authority, "{site}", StringComparison.Ordinal)
            .Replace(_web.Address.Host, "{site}", StringComparison.Ordinal);
    }

    private static string? Short(string? text) =>
        text is { Length: > 100 } ? $"{text[..20]}…{text[^5..]} ({text.Length})" : text;

    private static string? Size(FetchedPicture? picture)
    {
        if (picture is null)
            return null;
        using var image = NetVips.Image.NewFromBuffer(picture.Bytes.ToArray());
        return $"{picture.Extension} {image.Width}x{image.Height}";
    }

    /// <summary>
    /// Only the test's own site can be reached, as <see cref="PublicTransport"/> has it for addresses that are not
    /// public.
    /// </summary>
    private sealed class LoopbackOnly(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) =>
            request.RequestUri!.IsLoopback
                ? base.SendAsync(request, cancellationToken)
                : throw new HttpRequestException(
                    HttpRequestError.ConnectionError,
                    null,
                    new NotPublicException(request.RequestUri.IdnHost)
                );
    }
}
