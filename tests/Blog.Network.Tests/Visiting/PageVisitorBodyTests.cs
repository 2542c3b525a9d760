using System.IO.Compression;
using Blog.Network.Tests.Fakes;
using Blog.Network.Visiting;

namespace Blog.Network.Tests.Visiting;

public sealed class PageVisitorBodyTests : IAsyncLifetime
{
    private VisitedWeb _visited = null!;

    private FakeWeb Web => _visited.Web;

    public async ValueTask InitializeAsync() => _visited = await VisitedWeb.OpenAsync();

    public ValueTask DisposeAsync() => _visited.DisposeAsync();

    [Fact]
    public async Task Of_an_endless_page_the_start_is_read()
    {
        Web.On(
            "/a",
            async context =>
            {
                context.Response.ContentType = "text/html";
                var spaces = new byte[256 * 1024];
                Array.Fill(spaces, (byte)' ');
                for (var i = 0; i < 400 && !context.RequestAborted.IsCancellationRequested; i++)
                    await context.Response.Body.WriteAsync(spaces);
            }
        );
        var visit = await _visited.VisitAsync("/a");
        Assert.Equal((VisitKind.Page, PageVisitor.MostBytes), (visit.Kind, visit.Body.Length));
    }

    [Fact]
    public async Task A_small_answer_that_unpacks_to_a_large_one_is_read_no_further()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var i = 0; i < 64; i++)
                zip.Write(new byte[1024 * 1024]);
        }

        Web.On(
            "/a",
            async context =>
            {
                context.Response.ContentType = "text/html";
                context.Response.Headers.ContentEncoding = "gzip";
                await context.Response.Body.WriteAsync(packed.ToArray());
            }
        );
        Assert.Equal(PageVisitor.MostBytes, (await _visited.VisitAsync("/a")).Body.Length);
    }

    [Fact]
    public async Task What_is_no_page_is_there_and_is_not_read()
    {
        Web.On(
            "/a",
            context =>
            {
                context.Response.ContentType = "application/pdf";
                context.Response.Headers.Link = "<https://ann.example/>; rel=canonical";
                return FakeWeb.WriteAsync(context, "%PDF");
            }
        );
        var visit = await _visited.VisitAsync("/a");
        Assert.Equal((VisitKind.Page, 0), (visit.Kind, visit.Body.Length));
        Assert.Equal(["<https://ann.example/>; rel=canonical"], visit.Links);
    }
}
