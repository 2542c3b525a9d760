using Blog.Model.CrossPosts;
using Blog.Network.Sending.Dev;
using Blog.Network.Sending.Hashnode;
using Blog.Network.Tests.Fakes;
using Blog.Syndication;
using Blog.Syndication.Renditions;

namespace Blog.Network.Tests.Sending;

public sealed class SendingCoversTests
{
    private const string Svg = "https://jane.example/images/gate.svg?v=2";

    [Fact]
    public void A_drawn_cover_is_never_sent()
    {
        using var dev = new SentTo(new DevApi(DevApi.Home));
        using var hashnode = new SentTo(new HashnodeApi(HashnodeApi.Home));
        var sent = dev.Sender.Rehearse(dev.Order with { Rendition = Render(CrossPostTargets.Dev) })[^1];
        Assert.DoesNotContain("main_image", sent.Body, StringComparison.Ordinal);
        Assert.All(
            [true, false],
            publish =>
                Assert.DoesNotContain(
                    hashnode.Sender.Rehearse(
                        hashnode.Order with
                        {
                            Rendition = Render(CrossPostTargets.Hashnode),
                            Publish = publish,
                        }
                    ),
                    r =>
                        r.Body.Contains("cover.png", StringComparison.Ordinal)
                        || r.Body.Contains("\"coverImage", StringComparison.Ordinal)
                )
        );
    }

    private static Rendition Render(TargetKey key)
    {
        var target = CrossPostTargets.BuiltIn.Single(t => t.Key == key);
        var request = new RenditionRequest(target, "A post", "https://jane.example/2020/a-post/", "<p>Text</p>")
        {
            Source = "content/posts/a-post.md",
            Cover = new CoverImage(Svg, "A gate"),
            Asset = address =>
                address == Svg ? "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>"u8.ToArray() : null,
        };
        var rendition = Syndicator.Render(request);
        Assert.Contains(rendition.Files, f => f.Name == "cover.png");
        return rendition;
    }
}
