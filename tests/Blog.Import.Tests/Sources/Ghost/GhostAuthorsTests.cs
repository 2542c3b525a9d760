using Blog.Import.Foreign;
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
}
