using Blog.Import.Addresses;
using CsCheck;

namespace Blog.Import.Tests.Addresses;

public sealed class SafeNamesTests
{
    [Theory]
    [InlineData("images/a.png", "images/a.png")]
    [InlineData("/images//a.png", "images/a.png")]
    [InlineData("../../etc/passwd", "etc/passwd")]
    [InlineData("a\\..\\b", "a/b")]
    [InlineData("con/nul.txt", "con-/nul-.txt")]
    [InlineData("what?/x:y*.png", "what-/x-y-.png")]
    [InlineData("end./x ", "end/x")]
    [InlineData("...", "file")]
    public void Paths_have_names_that_every_file_system_holds(string written, string expected) =>
        Assert.Equal(expected, SafeNames.Path(written, keepsMarks: true));

    [Fact]
    public void A_name_that_is_too_long_keeps_its_extension() =>
        Assert.EndsWith(
            ".png",
            SafeNames.Path(new string('ü', 400) + ".png", keepsMarks: true),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_was_made_safe_is_safe() =>
        Gen.String.Sample(
            text =>
            {
                var path = SafeNames.Path(text, keepsMarks: true);
                Assert.True(path.Length == 0 || SafeNames.AreSafe(path), path);
                Assert.True(SafeNames.AreSafe(SafeNames.Document(text)));
            },
            iter: 2000
        );
}
