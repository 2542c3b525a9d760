using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Ghost;
using Blog.Import.Tests.Sources.Exports;

namespace Blog.Import.Tests.Sources.Ghost;

public sealed class GhostAuthorsTests
{
    [Theory]
    [InlineData("Bakes. Write to ann.b+x@mail.ann.example.", "Bakes. Write to ….", 1)]
    [InlineData("Bakes @home", "Bakes @home", 0)]
    public void An_address_of_mail_in_a_biography_is_left_out_and_told(string written, string bio, int remarks)
    {
        var log = new RemarkLog();
        var blog = new GhostSource().Read(
            GivenExport.Of(
                (
                    "a.json",
                    "{\"db\":[{\"data\":{\"posts\":[{\"slug\":\"a\",\"author_id\":\"1\"}],"
                        + $"\"users\":[{{\"id\":\"1\",\"name\":\"Ann\",\"bio\":\"{written}\"}}]}}}}]}}"
                )
            ),
            log
        );
        Assert.Equal(bio, Assert.Single(blog.Settings.Authors).Bio);
        Assert.Equal(remarks, log.All.Length);
    }

    [Fact]
    public void A_name_that_is_an_address_of_mail_keeps_only_its_start()
    {
        var blog = new GhostSource().Read(
            GivenExport.Of(
                (
                    "a.json",
                    "{\"db\":[{\"data\":{\"posts\":[{\"slug\":\"a\",\"author_id\":\"1\"}],"
                        + "\"users\":[{\"id\":\"1\",\"slug\":\"ann\",\"name\":\"ann@mail.example\"}]}}]}"
                )
            ),
            new RemarkLog()
        );
        Assert.Equal(["ann"], blog.Settings.Authors.Select(a => a.Name));
        Assert.Equal(["ann"], blog.Documents.Single().Matter.TextsAt("authors"));
        Assert.Equal(["ann"], blog.Lists.Where(l => l.Kind == ListKind.Author).Select(l => l.Name));
    }
}
