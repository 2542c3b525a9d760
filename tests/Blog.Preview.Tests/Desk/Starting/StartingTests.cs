using Blog.Preview.Sites;
using Blog.Preview.Tests.Fakes;
using Blog.Workspace.Drafting;
using Blog.Workspace.Editing;

namespace Blog.Preview.Tests.Desk.Starting;

public class StartingTests
{
    private const string Made = "content/posts/2021-01-01-a-new-day.md";

    [Fact]
    public async Task A_new_post_is_written_opened_in_the_editor_and_shown()
    {
        List<NewDocument> written = [];
        var after = FakeDesk.With((Made, "---\ntitle: A new day\ndate: 2021-01-01\ndraft: true\n---\n")).State;
        var desk = FakeDesk.With() with
        {
            Write = Kept(written),
            NewerThan = (version, _) => Task.FromResult(after with { Version = version + 1 }),
        };
        var answer = await desk.SubmitAsync(
            "/_blog/new",
            ("title", "A new day"),
            ("kind", "post"),
            ("tags", "go, c#,"),
            ("series", " oop ")
        );
        Assert.Equal((303, "/posts/a-new-day/"), (answer.Status, answer.Location));
        Assert.Equal(
            "---\ntitle: A new day\ndate: 2021-01-01 12:00\ntags: [go, \"c#\"]\nseries: { name: "
                + "oop, part: 1 }\ndraft: true\n---\n\n",
            Assert.Single(written).Text
        );
        Assert.Equal(Made, written[0].Path.Value);
        Assert.Equal([Made + ":9:1"], desk.Opened);
    }

    [Fact]
    public async Task A_page_that_takes_its_time_is_waited_for_in_the_browser()
    {
        var answer = await FakeDesk.With().SubmitAsync("/_blog/new", ("title", "A new day"));
        Assert.Equal("/_blog/new/made?file=content%2Fposts%2F2021-01-01-a-new-day.md", answer.Location);
        var waiting = await FakeDesk.With().GetAsync("/_blog/new/made", ("file", Made));
        Assert.Equal((200, null), (waiting.Status, waiting.Location));
        Assert.Contains(
            "<meta http-equiv=\"refresh\" content=\"1\">",
            FakeDesk.Text(waiting),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_draft_that_the_preview_hides_says_how_to_see_it()
    {
        var desk = FakeDesk.Published((Made, "---\ntitle: A new day\ndate: 2021-01-01\ndraft: true\n---\n"));
        Assert.Contains(
            "<kbd>d</kbd>",
            await desk.HtmlAsync("/_blog/new/made", ("file", Made)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_page_that_is_there_by_now_is_gone_to()
    {
        var answer = await FakeDesk
            .With((Made, "---\ntitle: A new day\ndate: 2021-01-01\ndraft: true\n---\n"))
            .GetAsync("/_blog/new/made", ("file", Made));
        Assert.Equal((303, "/posts/a-new-day/"), (answer.Status, answer.Location));
    }

    [Theory]
    [InlineData("", "The title is empty.")]
    [InlineData("  ", "The title is empty.")]
    [InlineData("There", "There is a file content/posts/2021-01-01-there.md already. Choose another title.")]
    [InlineData("Taken", "content/posts/taken.md has the address of this title already. Choose another title.")]
    public async Task A_mistake_shows_on_the_form_with_what_was_typed(string title, string mistake)
    {
        var desk = FakeDesk.With(FakeDesk.Post("taken", "title: T\ndate: 2020-12-01")) with
        {
            Write = _ => new Edited<bool>(false, null),
        };
        var answer = await desk.SubmitAsync(
            "/_blog/new",
            ("title", title),
            ("kind", "post"),
            ("tags", "a, b"),
            ("series", "oop")
        );
        Assert.Equal((422, false), (answer.Status, answer.IsLive));
        Assert.Contains(mistake, FakeDesk.Text(answer), StringComparison.Ordinal);
        Assert.Contains($"name=\"title\" value=\"{title}\"", FakeDesk.Text(answer), StringComparison.Ordinal);
        Assert.Contains("value=\"a, b\"", FakeDesk.Text(answer), StringComparison.Ordinal);
        Assert.Empty(desk.Opened);
    }

    [Theory]
    [InlineData("page", "content/pages/x.md")]
    [InlineData("review", "content/reviews/x.md")]
    [InlineData("../../etc", "content/posts/2021-01-01-x.md")]
    public async Task The_kind_chooses_the_folder_and_nothing_else_does(string kind, string path)
    {
        List<NewDocument> written = [];
        await (FakeDesk.With() with { Write = Kept(written) }).SubmitAsync(
            "/_blog/new",
            ("title", "../X"),
            ("kind", kind)
        );
        Assert.Equal(path, Assert.Single(written).Path.Value);
    }

    [Fact]
    public async Task Whoever_goes_away_is_not_waited_for()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        var desk = FakeDesk.With();
        var awaited = new Blog.Preview.Desk.Starting.AwaitedPage(
            (_, token) => Task.FromCanceled<PreviewState>(token),
            TimeProvider.System
        );
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            awaited.AddressOfAsync(new Blog.Text.ContentPath(Made), desk.View, gone.Token)
        );
    }

    private static Func<NewDocument, Edited<bool>> Kept(List<NewDocument> written) =>
        document =>
        {
            written.Add(document);
            return new Edited<bool>(true, null);
        };
}
