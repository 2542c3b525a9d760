using Blog.Markdown.Code;

namespace Blog.Markdown.Tests.Code;

public sealed class RegionMarkerTests
{
    [Theory]
    [InlineData("// region: a-b")]
    [InlineData("    /// region: a-b  ")]
    [InlineData("//region:a-b")]
    [InlineData("# region: a-b")]
    [InlineData("#region a-b")]
    [InlineData("//#region a-b")]
    [InlineData("<!-- #region a-b -->")]
    [InlineData("## region: a-b")]
    [InlineData("-- region: a-b")]
    [InlineData("; region: a-b")]
    [InlineData("% region: a-b")]
    [InlineData("/* region: a-b */")]
    [InlineData("/** region: a-b **/")]
    [InlineData(" * region: a-b")]
    [InlineData("<!-- region: a-b -->")]
    [InlineData("(* region: a-b *)")]
    [InlineData("{- region: a-b -}")]
    [InlineData("{{!-- region: a-b --}}")]
    [InlineData("@* region: a-b *@")]
    [InlineData("<%-- region: a-b --%>")]
    [InlineData("' region: a-b")]
    [InlineData("REM region: a-b")]
    [InlineData("\t// region: a-b\r")]
    public void A_marker_may_stand_in_any_comment(string line) =>
        Assert.Equal(new RegionMarker("a-b", IsOpening: true), RegionMarker.Read(line));

    [Theory]
    [InlineData("// endregion: a-b", "a-b")]
    [InlineData("<!-- endregion: a-b -->", "a-b")]
    [InlineData("#endregion", "")]
    [InlineData("  #endregion a-b", "")]
    public void A_marker_may_close_a_region(string line, string name) =>
        Assert.Equal(new RegionMarker(name, IsOpening: false), RegionMarker.Read(line));

    [Theory]
    [InlineData("region: eu-west")]
    [InlineData("- region: eu-west")]
    [InlineData("\"region: eu-west\",")]
    [InlineData("'region: eu-west',")]
    [InlineData("x := 1 // region: a")]
    [InlineData("// the region: a")]
    [InlineData("// region a")]
    [InlineData("// region:")]
    [InlineData("// Region: a")]
    [InlineData("#regional x")]
    [InlineData("#endregions")]
    [InlineData("/* region: a */ x")]
    [InlineData("")]
    public void Any_other_line_is_none(string line) => Assert.Null(RegionMarker.Read(line));
}
