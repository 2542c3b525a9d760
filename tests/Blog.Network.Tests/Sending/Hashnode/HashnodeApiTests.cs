using System.Text;
using System.Text.Json.Nodes;
using Blog.Model.CrossPosts;
using Blog.Network.Sending;
using Blog.Network.Sending.Hashnode;
using Blog.Network.Tests.Fakes;
using Blog.Syndication;

namespace Blog.Network.Tests.Sending.Hashnode;

public class HashnodeApiTests
{
    [Fact]
    public async Task A_new_copy_is_a_draft()
    {
        await using var hashnode = await FakeHashnode.OpenAsync();
        using var sent = new SentTo(new HashnodeApi(hashnode.Address));
        var outcome = await sent.SendAsync();
        Assert.Equal(
            (SendResult.Sent, "A draft is at Hashnode.", "https://hashnode.com/draft/d0"),
            (outcome.Result, outcome.Message, outcome.AuthorsPage)
        );
        Assert.Equal(("d0", true, null), (sent.Known.Id, sent.Known.IsDraft, sent.Known.Url));
        Assert.Equal(
            """{"publicationId":"pub0","coverImageOptions":{"coverImageURL":"https://ann.example/cover."""
                + """png"},"metaTags":{"description":"What tables are for."},"title":"Tables & more","original"""
                + """ArticleURL":"https://ann.example/posts/tables/","tags":[{"slug":"csharp","name":"csharp"},"""
                + """{"slug":"dotnet","name":"dotnet"}],"contentMarkdown":"# One\n\nText.\n"}""",
            hashnode.Last.ToJsonString(
                new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        );
    }

    [Fact]
    public async Task A_draft_is_brought_up_to_date_and_then_published()
    {
        await using var hashnode = await FakeHashnode.OpenAsync();
        using var sent = new SentTo(new HashnodeApi(hashnode.Address));
        await sent.SendAsync();
        var outcome = await sent.SendAsync(o =>
            o with
            {
                Publish = true,
                Rendition = o.Rendition with { Body = "New." },
            }
        );
        Assert.Equal("Published at Hashnode.", outcome.Message);
        Assert.Equal(
            ("pd0", "New.", false),
            (Assert.Single(hashnode.Articles).Id, hashnode.Articles[0].Body, hashnode.Articles[0].IsDraft)
        );
        Assert.Equal(("pd0", "https://ann.hashnode.dev/pd0"), (sent.Known.Id, sent.Known.Url));
    }

    [Fact]
    public async Task A_post_is_published_at_once_and_changed_later()
    {
        await using var hashnode = await FakeHashnode.OpenAsync();
        using var sent = new SentTo(new HashnodeApi(hashnode.Address));
        await sent.PublishAsync();
        var outcome = await sent.SendAsync(o => o with { Rendition = o.Rendition with { Body = "New." } });
        Assert.Equal("The article at Hashnode is up to date.", outcome.Message);
        Assert.Equal(("p0", "New."), (Assert.Single(hashnode.Articles).Id, hashnode.Articles[0].Body));
    }

    [Fact]
    public async Task A_draft_that_its_author_published_is_found_among_the_posts()
    {
        await using var hashnode = await FakeHashnode.OpenAsync();
        using var sent = new SentTo(new HashnodeApi(hashnode.Address));
        await sent.SendAsync();
        hashnode.Articles[0] = hashnode.Articles[0] with { Id = "p7", IsDraft = false };
        Assert.Equal((SendResult.Sent, "p7"), ((await sent.SendAsync()).Result, sent.Known.Id));
        Assert.Single(hashnode.Articles);
    }

    [Theory]
    [InlineData(Fault.FailsAfter)]
    [InlineData(Fault.ResetsAfter)]
    [InlineData(Fault.BreaksOffAfter)]
    public async Task A_publication_whose_answer_is_lost_happens_once(Fault fault)
    {
        await using var hashnode = await FakeHashnode.OpenAsync();
        using var sent = new SentTo(new HashnodeApi(hashnode.Address));
        await sent.SendAsync();
        hashnode.Writes.Enqueue(Fault.None);
        hashnode.Writes.Enqueue(fault);
        Assert.Equal(
            (SendResult.Sent, "https://ann.hashnode.dev/pd0"),
            ((await sent.PublishAsync()).Result, sent.Known.Url)
        );
        Assert.Single(hashnode.Articles);
    }

    [Fact]
    public async Task A_draft_that_cannot_be_published_is_still_known()
    {
        await using var hashnode = await FakeHashnode.OpenAsync();
        using var sent = new SentTo(new HashnodeApi(hashnode.Address));
        await sent.SendAsync();
        hashnode.Writes.Enqueue(Fault.None);
        hashnode.Writes.Enqueue(Fault.Rejects);
        var outcome = await sent.PublishAsync();
        Assert.Equal(
            (SendResult.Refused, "d0", true, null),
            (outcome.Result, sent.Known.Id, sent.Known.IsDraft, sent.Known.Sending)
        );
    }

    [Fact]
    public async Task A_publication_without_the_plan_is_told_what_can_be_done_instead()
    {
        await using var hashnode = await FakeHashnode.OpenAsync();
        using var sent = new SentTo(new HashnodeApi(hashnode.Address));
        hashnode.IsPro = false;
        var outcome = await sent.SendAsync();
        Assert.Equal(SendResult.Refused, outcome.Result);
        Assert.Contains("active Pro plan", outcome.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "export the post and paste it into Hashnode's editor.",
            outcome.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Of_several_publications_the_settings_name_one()
    {
        await using var hashnode = await FakeHashnode.OpenAsync();
        using var sent = new SentTo(new HashnodeApi(hashnode.Address));
        hashnode.Publications.Add("team.example.org");
        var outcome = await sent.SendAsync(o => o with { Hosts = ["*.hashnode.dev", "hashnode.com"] });
        Assert.Equal(SendResult.Refused, outcome.Result);
        Assert.Contains("ann.hashnode.dev, team.example.org", outcome.Message, StringComparison.Ordinal);
        await sent.SendAsync(o => o with { Hosts = ["Team.example.org", "*.hashnode.dev"] });
        Assert.Equal("pub1", (string)hashnode.Last["publicationId"]!);
    }

    [Fact]
    public async Task An_account_without_a_publication_is_told()
    {
        await using var hashnode = await FakeHashnode.OpenAsync();
        using var sent = new SentTo(new HashnodeApi(hashnode.Address));
        hashnode.Publications.Clear();
        Assert.Equal("The account has no publication at Hashnode.", (await sent.SendAsync()).Message);
    }

    [Fact]
    public async Task A_token_that_is_wrong_is_told_although_the_status_is_200()
    {
        await using var hashnode = await FakeHashnode.OpenAsync();
        using var sent = new SentTo(new HashnodeApi(hashnode.Address));
        var outcome = await sent.SendAsync(key: "another");
        Assert.Equal(SendResult.Refused, outcome.Result);
        Assert.Contains("https://hashnode.com/settings/developer", outcome.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_on_a_later_page_is_found()
    {
        await using var hashnode = await FakeHashnode.OpenAsync();
        using var sent = new SentTo(new HashnodeApi(hashnode.Address));
        hashnode.Articles.AddRange(
            Enumerable
                .Range(0, 120)
                .Select(i => new FakeArticle($"d{i}", $"Title {i}", "", i == 110 ? SentTo.Home : null, IsDraft: true))
        );
        await sent.SendAsync();
        Assert.Equal(("d110", 120), (sent.Known.Id, hashnode.Articles.Count));
    }

    [Theory]
    [InlineData("C#", "csharp")]
    [InlineData("c-sharp", "c-sharp")]
    [InlineData("Machine Learning", "machine-learning")]
    [InlineData("C++", "cpp")]
    public void A_tag_has_one_slug_in_the_file_and_in_the_request(string tag, string slug)
    {
        var rendition = Syndicator.Render(
            new RenditionRequest(
                CrossPostTargets.BuiltIn.Single(t => t.Key == CrossPostTargets.Hashnode),
                "A post",
                SentTo.Home,
                "<p>x</p>"
            )
            {
                Source = "content/posts/a-post.md",
                Tags = [tag],
            }
        );
        using var sent = new SentTo(new HashnodeApi(HashnodeApi.Home));
        var request = sent.Sender.Rehearse(sent.Order with { Rendition = rendition })[^1];
        Assert.Contains(
            $"\ntags: {slug}\n",
            Encoding.UTF8.GetString(rendition.Files[0].Bytes.Span),
            StringComparison.Ordinal
        );
        Assert.Equal(
            slug,
            JsonNode.Parse(request.Body)!["variables"]!["input"]!["tags"]![0]!["slug"]!.GetValue<string>()
        );
    }
}
