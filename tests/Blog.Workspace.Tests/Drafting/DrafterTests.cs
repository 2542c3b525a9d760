using Blog.Model;
using Blog.Testing;
using Blog.Text;
using Blog.Workspace.Drafting;
using Blog.Workspace.Editing;

namespace Blog.Workspace.Tests.Drafting;

public class DrafterTests
{
    private static readonly DateTimeOffset Now = new(2020, 12, 1, 23, 30, 0, TimeSpan.Zero);

    [Fact]
    public void The_file_is_written_once_and_told()
    {
        List<NewDocument> written = [];
        var result = new Drafter(d =>
        {
            written.Add(d);
            return new Edited<bool>(true, null);
        }).Start(new NewRequest(PostKind.Post, "A title"), new FakeSite { TimeZone = "Asia/Tokyo" }.ToSite(), Now);
        Assert.Equal(new ContentPath("content/posts/2020-12-02-a-title.md"), Assert.Single(written).Path);
        Assert.Equal((written[0], null), (result.Document, result.Refusal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t ")]
    public void A_document_without_title_is_not_written(string title) =>
        Assert.Equal(
            new DraftResult(null, null, DraftRefusal.EmptyTitle),
            Unwritten().Start(new NewRequest(PostKind.Post, title), new FakeSite().ToSite(), Now)
        );

    [Theory]
    [InlineData("２０２１-01")]
    [InlineData("٢٠٢١-٠١")]
    [InlineData("2021-13")]
    [InlineData(" 2021-1 ")]
    public void A_review_whose_title_is_nearly_a_month_is_not_written(string title) =>
        Assert.Equal(
            new DraftResult(null, null, DraftRefusal.NoMonth),
            Unwritten().Start(new NewRequest(PostKind.Review, title), new FakeSite().ToSite(), Now)
        );

    [Fact]
    public void A_document_whose_slug_is_taken_is_not_written()
    {
        var site = new FakeSite
        {
            Documents = [FakeSite.Document("content/posts/2019-01-01-x.md", "x", PublishingState.Draft)],
        };
        var result = Unwritten().Start(new NewRequest(PostKind.Post, "X"), site.ToSite(), Now);
        Assert.Equal(
            (DraftRefusal.SlugTaken, new ContentPath("content/posts/2019-01-01-x.md")),
            (result.Refusal, result.Twin)
        );
    }

    [Fact]
    public void A_file_at_the_same_path_is_told() =>
        Assert.Equal(
            DraftRefusal.FileExists,
            new Drafter(_ => new Edited<bool>(false, null))
                .Start(new NewRequest(PostKind.Page, "X"), new FakeSite().ToSite(), Now)
                .Refusal
        );

    private static Drafter Unwritten() => new(d => throw new InvalidOperationException($"{d.Path} was written."));
}
