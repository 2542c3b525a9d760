using Blog.Model.CrossPosts;
using Blog.Network.Sending;
using Blog.Network.Visiting;
using Blog.Syndication.Renditions;
using Blog.Text;

namespace Blog.Network.Tests.Fakes;

/// <summary>Sends one post to a fake target, again and again, and keeps the ledger between.</summary>
internal sealed class SentTo(ITargetApi api) : IDisposable
{
    public const string Home = "https://ann.example/posts/tables/";

    private readonly HttpMessageInvoker _http = ApiTransport.Open();

    public SwiftClock Clock { get; } = new();

    /// <summary>What was written down, in order.</summary>
    public List<LedgerEntry> Written { get; } = [];

    /// <summary>What took longer.</summary>
    public List<string> Reports { get; } = [];

    /// <summary>What is known of the copy.</summary>
    public LedgerEntry Known { get; set; } =
        new() { Post = new ContentPath("content/posts/tables.md"), To = api.Profile.Target };

    public CopySender Sender =>
        new(api, new ApiLine(_http, Clock, "blog/1.0 (+https://ann.example/)") { Report = Reports.Add });

    public SendOrder Order =>
        new()
        {
            Rendition = new Rendition
            {
                Target = api.Profile.Target,
                Title = "Tables & more",
                Canonical = Home,
                Tags = ["csharp", "dotnet"],
                Format = RenditionFormat.Markdown,
                Body = "# One\n\nText.\n",
                Text = "# One\n\nText.\n",
                Cover = new CoverImage("https://ann.example/cover.png", ""),
            },
            Known = Known,
            Description = "What tables are for.",
            Source = "fingerprint",
            Text = "text.md.gz",
        };

    public async Task<SendOutcome> SendAsync(Func<SendOrder, SendOrder>? change = null, string key = FakeTarget.Key)
    {
        var outcome = await Sender.SendAsync(
            change is null ? Order : change(Order),
            key,
            WriteDown,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(Known, outcome.Entry);
        Assert.DoesNotContain(FakeTarget.Key, outcome.Message + string.Join(' ', Reports), StringComparison.Ordinal);
        return outcome;
    }

    /// <summary>Whether what is known can be kept.</summary>
    public bool CanWrite { get; set; } = true;

    public Task<SendOutcome> PublishAsync() => SendAsync(o => o with { Publish = true });

    public void Dispose() => _http.Dispose();

    private bool WriteDown(LedgerEntry entry)
    {
        if (CanWrite)
            Written.Add(Known = entry);
        return CanWrite;
    }
}
